/** One declaration, added to a copy of the real model, appears everywhere without any other edit. */
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { compileModel } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import type { CompiledModel } from '../../src/engine/compiled.ts'
import { evaluate, numberOf, quantityOf } from '../../src/engine/evaluate.ts'
import { explain } from '../../src/engine/explain.ts'
import { formatNumber } from '../../src/engine/format.ts'
import { type DerivedDeclaration, derived, kind, type ModelDefinition } from '../../src/engine/quantity.ts'
import { resultsJson } from '../../src/export/json.ts'
import { resultsTable } from '../../src/export/tables.ts'
import { model as definition, type QuantityId } from '../../src/model/index.ts'
import { encodeLink } from '../../src/scenario/link.ts'
import { schemaVersion } from '../../src/scenario/migrations/migrations.ts'
import { createScenarioStore } from '../../src/scenario/store.ts'
import { createSession, SessionProvider } from '../../src/ui/live/session.tsx'
import { ResultList } from '../../src/ui/result/result-list.tsx'

const radiatorWings = derived('Radiator wings', kind({ unit: '1' }), {
  symbol: 'n_\\mathrm{wing}',
  formula: 'radiatorArea / largestRadiator',
  why: 'How many of the largest radiators flown it would take.',
})

const withOneMore = (declaration: DerivedDeclaration): ModelDefinition => {
  const { heat } = definition.topics
  const quantities = { ...heat.quantities, radiatorWings: declaration }
  return { ...definition, topics: { ...definition.topics, heat: { ...heat, quantities } } }
}

describe('one more declaration', () => {
  const compilation = compileModel(withOneMore(radiatorWings))
  const { model } = instantiate(compilation, definition.functions)
  const values = evaluate(model, {})
  const wings = numberOf(model, values, 'radiatorArea') / 475

  it('is in the JSON of the command line and of the page', () => {
    const json = resultsJson(model, values, { scenario: null })
    expect(json.results['radiatorWings']).toEqual({ value: wings, unit: '1' })
  })

  it('is in the table that every file is made of', () => {
    const meta = { title: 'T', release: model.release, date: '', link: '' }
    const { rows } = resultsTable({ model, meta, a: { name: 'A', values } })
    expect(rows.find((row) => row.includes('radiatorWings'))).toContain(wings)
  })

  it('is in the results of the page', () => {
    const store = createScenarioStore(model, { slug: null, title: 'T', settings: {} })
    const html = renderToString(
      <SessionProvider session={createSession(model as CompiledModel<QuantityId>, store, [], async () => '')}>
        <ResultList topic="heat" />
      </SessionProvider>,
    )
    expect(html).toMatch(new RegExp(`Radiator wings.*${formatNumber(wings)}`, 's'))
  })

  it('answers why, with formula, terms and what it depends on, and stands among what its terms feed', () => {
    const { terms, inputs } = explain(model, values, 'radiatorWings')
    expect(terms.map(({ quantity }) => quantity.id)).toEqual(['radiatorArea', 'largestRadiator'])
    expect(inputs.map(({ quantity }) => quantity.id)).toContain('radiatorTemperature')
    const fed = explain(model, values, 'radiatorArea').dependents
    expect(fed.map(({ quantity }) => quantity.id)).toContain('radiatorWings')
    const { formulas, why } = compilation.notes.quantities['radiatorWings'] ?? {}
    expect(formulas?.formula?.mathml).toContain('q-radiatorArea')
    expect(formulas?.formula?.spreadsheet).toBe('radiatorArea/largestRadiator')
    expect(why).toBe(radiatorWings.why)
  })

  it('is held to its unit', () => {
    expect(() => compileModel(withOneMore({ ...radiatorWings, unit: 'm^2' }))).toThrow(
      /radiatorWings: is declared in m\^2: m\^2, but its formula is a pure number, in "radiatorArea \/ largestRadiator"/,
    )
  })

  it('changes no link and no other number', () => {
    expect(encodeLink(model, { launchPrice: 200 })).toMatch(
      new RegExp(`^\\?v=${schemaVersion}&m=[\\w.]+&launchPrice=200$`),
    )
    const before = instantiate(compileModel(definition), definition.functions).model
    const old = evaluate(before, {})
    for (const { id, type } of before.quantities) {
      if (type !== 'derived') continue
      const value = values[quantityOf(model, id).slot]
      expect(Object.is(value, old[quantityOf(before, id).slot]), id).toBe(true)
    }
  })
})
