import { model } from 'virtual:model'
import { notes } from 'virtual:model/notes'
import { expect, it } from 'vitest'
import { modelBook } from '../../src/export/model-book.ts'
import { sources } from '../../src/scenario/evidence.ts'

const book = modelBook({ model, notes, sources })

it('is what docs/model.md holds; `npm run book` writes it anew', async () => {
  await expect(book).toMatchFileSnapshot('../../docs/model.md')
})

it('has an entry for every quantity, with its reason', () => {
  for (const { id, label } of model.quantities) {
    expect(book, id).toContain(`\`${id}\` $`)
    expect(book, label).toContain(`### ${label.replace(/[\\`*_[\]<>|]/g, '\\$&')}\n`)
  }
})

it('reads as an engineer would write it down', () => {
  const [, entry = ''] = /### Radiator area\n([\s\S]*?)\n### /.exec(book) ?? []
  expect(entry).toContain('radiatorArea = chipRadiatorArea + batteryRadiatorArea')
  expect(entry).toContain('km² or m²')
  expect(entry).toContain('[gilmore-2002](#gilmore-2002)')
})
