/** What all spreads together do to the results that the page shows. */
import { type Band, bandOf, reachedBy, yearBands } from '../../engine/bands.ts'
import type { Batch, CompiledModel } from '../../engine/compiled.ts'
import type { Settings } from '../../engine/evaluate.ts'
import { must } from '../../engine/must.ts'
import { type Estimate, percentilesOf } from '../../engine/statistics.ts'
import { drawPart, findingsOf, type Piece, partsOf, type Survey } from '../../engine/survey.ts'
import { goal, scores } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'

export interface Uncertainty {
  readonly seed: number
  readonly count: number
  /** Sorted draws of the cost ratio that are feasible. */
  readonly ratios: Float64Array
  /** Percentiles of the cost ratio, rising; none where no draw is feasible. */
  readonly percentiles: readonly (Estimate & { readonly share: number })[]
  /** Share of the draws in which the need of each row of the verdict can be met. */
  readonly met: readonly { readonly id: QuantityId; readonly share: number }[]
  /** Ranges of the main results, by id. */
  readonly bands: Readonly<Partial<Record<QuantityId, Band>>>
  /** Ranges of series, by id: one for each year. */
  readonly years: Readonly<Partial<Record<QuantityId, readonly Band[]>>>
  /** Share of the draws in which orbit has come to cost no more than the ground, by each year. */
  readonly parity: readonly number[]
}

/** Series that the page draws with their ranges. */
const bandedSeries = [
  'costRatioByYear',
  'launchPriceByYear',
  'satellitePriceByYear',
  'orbitOnline',
  'groundOnline',
] as const satisfies readonly QuantityId[]

const shares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99]

/** Draws that are complete: a survey with the answers to its parts. */
export interface Drawn {
  readonly survey: Survey
  readonly pieces: readonly Piece[]
}

/** What is drawn for the page. */
export const surveyFor = (
  model: CompiledModel<QuantityId>,
  settings: Settings,
  draws: { readonly seed: number; readonly count: number },
): Survey => ({
  ...draws,
  settings,
  results: [...scores.map(({ id }) => id), ...bandedSeries].filter((id) =>
    model.quantities.some((q) => q.id === id),
  ),
  rows: model.quantities.filter(({ type }) => type === 'constraint').map(({ id }) => id),
})

export const uncertaintyFrom = (model: CompiledModel<QuantityId>, { survey, pieces }: Drawn): Uncertainty => {
  const { drawn, met } = findingsOf(survey, pieces)
  const of = (id: QuantityId): Float64Array => must(drawn[id], id)
  const series = bandedSeries.filter((id) => drawn[id])
  return {
    seed: survey.seed,
    count: survey.count,
    ratios: of(goal).filter(Number.isFinite).toSorted(),
    percentiles: percentilesOf(of(goal), shares).map((estimate, n) => ({
      ...estimate,
      share: must(shares[n], 'a share'),
    })),
    met: model.quantities.flatMap(({ id }) => (met[id] ? [{ id, share: met[id].value }] : [])),
    bands: Object.fromEntries(scores.flatMap(({ id }) => (drawn[id] ? [[id, bandOf(of(id))]] : []))),
    years: Object.fromEntries(series.map((id) => [id, yearBands(of(id), model.years)])),
    parity: reachedBy(of('costRatioByYear'), model.years, 1),
  }
}

/** The whole of it at once, for whoever need not stop on the way. */
export const uncertainty = (
  model: CompiledModel<QuantityId>,
  batch: Batch,
  settings: Settings,
  draws: { readonly seed: number; readonly count: number },
): Uncertainty => {
  const survey = surveyFor(model, settings, draws)
  return uncertaintyFrom(model, { survey, pieces: partsOf(survey).map(drawPart(model, batch)) })
}
