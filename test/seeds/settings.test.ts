import { model } from 'virtual:model'
import { catalogs } from 'virtual:model/catalogs'
import { scenarios } from 'virtual:model/scenarios'
import { describe, expect, it } from 'vitest'
import { checkSetting } from '../../src/engine/evaluate.ts'

const refused = (settings: Readonly<Record<string, number | string>>): readonly string[] =>
  Object.entries(settings).flatMap(([id, value]) => {
    const checked = checkSetting(model, id, value)
    return checked.ok ? [] : [checked.message]
  })

describe('settings that ship', () => {
  it.each(scenarios)('$slug sets inputs of the model to values that it accepts', ({ settings }) => {
    expect(refused(settings)).toEqual([])
  })

  it.each(catalogs.flatMap(({ id, rows }) => rows.map((row) => ({ catalog: id, ...row }))))(
    '$catalog: $id sets inputs of the model to values that it accepts',
    ({ sets }) => {
      expect(refused(sets)).toEqual([])
    },
  )

  it('change something: no scenario sets an input to its default and nothing else', () => {
    for (const { slug, settings } of scenarios) {
      const changed = Object.entries(settings).filter(([id, value]) => {
        const quantity = model.quantities.find((q) => q.id === id)
        if (quantity?.type === 'choice') return quantity.options[quantity.default]?.id !== value
        return quantity?.type === 'input' && model.defaults[quantity.slot] !== value
      })
      expect(changed, slug).not.toEqual([])
    }
  })
})
