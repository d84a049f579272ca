/** The table of flights: of this release, with a line for each fleet, and the cheapest flown again. */
import { readFileSync } from 'node:fs'
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { describe, expect, it } from 'vitest'
import { evaluate, isIdOf, numberOf, optionOf } from '../../src/engine/evaluate.ts'
import { biasOf } from '../../src/fleet/bias.ts'
import { daysOfYear } from '../../src/fleet/days.ts'
import { flyFleet } from '../../src/fleet/fly-fleet.ts'
import { flyPart } from '../../src/fleet/part.ts'
import { planOf, type Results } from '../../src/fleet/plan-of.ts'
import { designs, flight, flightsFile, lineOf } from '../../src/tools/flights.mjs'

const text = readFileSync(flightsFile, 'utf8')

describe('docs/flights.md', () => {
  it('is of this release and has a line for each fleet', () => {
    expect(text).toContain(`with release ${model.release} of the model`)
    for (const { title } of designs) expect(text.split(`| ${title} |`)).toHaveLength(2)
  })

  it('has the line that a flight gives again', async () => {
    const design = designs.find(({ scenario }) => scenario === 'optimistic-2035')
    if (!design) throw new Error('the cheapest fleet is gone')
    const settings = scenarios.find(({ slug }) => slug === design.scenario)?.settings ?? {}
    const values = evaluate(model, settings)
    const idOf = (id: string) => {
      if (!isIdOf(model, id)) throw new Error(`no quantity ${id}`)
      return id
    }
    const results: Results = {
      number: (id) => numberOf(model, values, idOf(id)),
      option: (id) => optionOf(model, values, idOf(id)),
    }
    const { days, step, weathers, seed } = flight
    const flown = await flyFleet(
      planOf(results),
      { days: daysOfYear(days), step, draws: weathers, seed, placing: 'best', snapshots: 0, every: 1 },
      { run: flyPart, close: () => undefined },
    )
    expect(text.split('\n')).toContain(lineOf(design.title, flown, biasOf(flown, results, 'best')))
  })
})
