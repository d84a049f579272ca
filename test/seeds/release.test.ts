import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { model } from 'virtual:model'
import { expect, it } from 'vitest'
import { releaseDate } from '../../src/scenario/releases.ts'

const text = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')

it('package and citation name the release of the model', () => {
  expect(JSON.parse(text('package.json')).version).toBe(`${model.release}.0`)
  expect(text('CITATION.cff')).toContain(`\nversion: "${model.release}"\n`)
  expect(text('CITATION.cff')).toContain(`\ndate-released: ${releaseDate(model.release)}\n`)
})
