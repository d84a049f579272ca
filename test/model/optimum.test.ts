/** The best design of whole scenarios, against designs that were laid out without looking for one. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import { expect, it } from 'vitest'
import { figureOf, numberIn } from '../../src/engine/decide/figure.ts'
import { closing, optimise } from '../../src/engine/decide/optimise.ts'
import { evaluate, type Settings } from '../../src/engine/evaluate.ts'
import { designInputs } from '../../src/model/design.ts'

/** Every combination of a coarse grid over what moves the cost most; the long life and the dark eclipse gain in all four. */
const coarse: readonly Settings[] = [500e3, 550e3, 650e3].flatMap((altitude) =>
  [100e3, 200e3, 1000e3].flatMap((satellitePower) =>
    [315, 323.14, 345].flatMap((radiatorTemperature) =>
      ['radio', 'optical', 'both'].flatMap((linkKind) =>
        ['passive', 'targeted'].map((disposal) => ({
          altitude,
          satellitePower,
          radiatorTemperature,
          linkKind,
          disposal,
          // Enough for the dose of ten years.
          shieldingThickness: 0.016,
          eclipseDuty: 0,
          serviceLife: 10 * 31_557_600,
        })),
      ),
    ),
  ),
)

const shipped = (name: string): Settings => scenarios.find(({ slug }) => slug === name)?.settings ?? {}

it.each([
  ['the defaults', {}],
  ['five gigawatts', { itPower: 5e9 }],
  ['optimistic-2035', shipped('optimistic-2035')],
  ['conservative', shipped('conservative')],
] as const)('of %s: no design of a coarse grid is better by more than half a percent', (_, settings) => {
  const values = evaluate(model, settings)
  const objective = figureOf(model, 'costRatio')
  const required = closing(model, values, 'orbit')
  const search = { model, stages, values, vary: designInputs, objective, sense: 'least', required } as const
  const design = optimise({ ...search, seed: 1, evaluations: 4000 })
  expect(numberIn(objective, evaluate(model, { ...settings, ...design.settings }))).toBe(design.after)
  let grid = Number.POSITIVE_INFINITY
  for (const places of coarse) {
    const all = evaluate(model, { ...settings, ...places })
    const is = numberIn(objective, all)
    // Where costs have no value, a design is no rival.
    if (is < grid && required.every((goal) => numberIn(goal.figure, all) <= 1)) grid = is
  }
  // Some design of the grid keeps what is kept now, so that there is something to compare with.
  expect(grid).toBeLessThan(Number.POSITIVE_INFINITY)
  expect(design.after).toBeLessThanOrEqual(1.005 * grid)
})
