/** Every chart of the page, made from settings as the page makes it. */
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import { catalogs } from 'virtual:model/catalogs'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import { reaches } from '../../src/engine/capacity.ts'
import type { Search } from '../../src/engine/decide/design-space.ts'
import { figureOf, numberIn } from '../../src/engine/decide/figure.ts'
import { front } from '../../src/engine/decide/front.ts'
import { type Shares, sharesOf } from '../../src/engine/decide/shares.ts'
import { evaluate, type Settings } from '../../src/engine/evaluate.ts'
import { growing } from '../../src/model/verdict/limits.ts'
import { sensitivity } from '../../src/ui/analysis/jobs.ts'
import type { Traded } from '../../src/ui/analysis/traded.ts'
import { uncertainty } from '../../src/ui/analysis/uncertainty.ts'
import type { Chart } from '../../src/ui/chart/chart.ts'
import { ratioOf } from '../../src/ui/chart/make/scenario-dots.ts'
import { createReader, type Reader } from '../../src/ui/chart/reader.ts'
import { mapOf } from '../../src/ui/decide/jobs.ts'
import { chartsIn, contentsOf, type Make, slowCharts } from '../../src/ui/section/contents.ts'

const readerOf = (settings: Settings): Reader => createReader(model, evaluate(model, settings))

/** Charts that follow every move of a slider. */
export const entries = chartsIn(contentsOf({ stages, catalogs }))

export const chartsOf = (settings: Settings): readonly Chart[] => {
  const read = readerOf(settings)
  return entries.map(({ make }) => make(read))
}

/** A front of few designs, each looked for in haste: a picture of it is a picture. */
const frontOf = (settings: Settings): Traded => {
  const values = evaluate(model, settings)
  const objective = figureOf(model, 'costRatio')
  const against = { figure: figureOf(model, 'wetMass'), sense: 'least' } as const
  const search: Search = {
    ...{ model, stages, values, objective, sense: 'least', seed: 1, evaluations: 300 },
    vary: ['altitude', 'serviceLife', 'satellitePower'],
    required: [],
  }
  return {
    ...{ objective: 'costRatio', against: 'wetMass' },
    now: [numberIn(objective, values), numberIn(against.figure, values)],
    points: front(search, against, 5),
  }
}

const sharesFor = (settings: Settings): Shares =>
  sharesOf(model, stages, evaluate(model, settings), figureOf(model, 'costRatio'), { seed: 1, count: 30 })

/** The results that slow charts are made of; a chart without its results here is an error of type. */
const computed: Readonly<Record<keyof typeof slowCharts, (settings: Settings) => Make>> = {
  tornado: (settings) => (read) => slowCharts.tornado(read, sensitivity(model, stages, settings)),
  shares: (settings) => (read) =>
    slowCharts.shares(read, 'costRatio', sharesFor(settings), { seed: 1, count: 30 }),
  ratios: (settings) => () => slowCharts.ratios(uncertainty(model, batch, settings, { seed: 1, count: 200 })),
  parity: (settings) => () =>
    slowCharts.parity(uncertainty(model, batch, settings, { seed: 1, count: 200 }), model.horizon[0]),
  map: (settings) => (read) =>
    slowCharts.map(
      read,
      mapOf(model, stages, { settings, x: 'launchPrice', y: 'serviceLife', result: 'costRatio', goal: 1 }),
    ),
  front: (settings) => (read) => slowCharts.front(read, frontOf(settings), 1),
  limits: (settings) => (read) =>
    slowCharts.limits(reaches(model, stages, evaluate(model, settings), growing))(read),
  scenarios: () => slowCharts.scenarios(scenarios.map((scenario) => ratioOf(model, scenario))),
}

/** Charts of many evaluations. */
export const slowChartsOf = (settings: Settings): readonly Chart[] => {
  const read = readerOf(settings)
  return Object.values(computed).map((makeFor) => makeFor(settings)(read))
}
