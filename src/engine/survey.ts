/** A sample in pieces that can be drawn anywhere: the draws of results, and how often each constraint can be met. */
import type { Batch, CompiledModel } from './compiled.ts'
import { evaluate, type Settings } from './evaluate.ts'
import { type Replicate, replicatesOf } from './hypercube.ts'
import { must } from './must.ts'
import { believed } from './own-spread.ts'
import { type Draws, type SampleOptions, sampleEach } from './sample.ts'
import { type Estimate, isMet, shareFrom } from './statistics.ts'

/** What is asked. */
export interface Survey {
  readonly settings: Settings
  readonly seed: number
  readonly count: number
  /** Ids of the results and series whose draws are wanted. */
  readonly results: readonly string[]
  /** Ids of constraints. */
  readonly rows: readonly string[]
}

/** A part of a survey: some of its hypercubes. */
export interface SurveyPart extends Survey {
  readonly only: readonly Replicate[]
}

/** The answer to a part. */
export interface Piece {
  readonly drawn: Draws
  /** By constraint, in how many draws of each hypercube it can be met. */
  readonly met: Readonly<Record<string, readonly number[]>>
}

/** The answer to a survey. */
export interface Findings {
  /** All draws of the results, in order. */
  readonly drawn: Draws
  /** By constraint, the share of the draws in which it can be met. */
  readonly met: Readonly<Record<string, Estimate>>
}

/** Hypercubes of a part: few enough that what is drawn and not yet counted takes little memory. */
const PER_PART = 5

/** Divides a survey; the parts depend on nothing but the survey, however many there are to draw them. */
export const partsOf = (survey: Survey): readonly SurveyPart[] => {
  const all = replicatesOf(survey.count)
  return Array.from({ length: Math.ceil(all.length / PER_PART) }, (_, n) => ({
    ...survey,
    only: all.slice(n * PER_PART, (n + 1) * PER_PART),
  }))
}

/** Draws a part. @throws Error with the bad setting, or that names the id nearest to an unknown one. */
export const drawPart =
  (model: CompiledModel, batch: Batch) =>
  ({ settings, seed, count, results, rows, only }: SurveyPart): Piece => {
    const options: SampleOptions = { seed, count, record: [...results, ...rows] }
    const kept = new Map(results.map((id): [string, Float64Array[]] => [id, []]))
    const met = new Map(rows.map((id): [string, number[]] => [id, []]))
    // Each hypercube is counted as it comes: the draws of all rows would take a hundred times the room of the results.
    sampleEach(believed(model, settings), batch, evaluate(model, settings), options, only, (_, drawn) => {
      for (const [id, pieces] of kept) pieces.push(must(drawn[id], id).slice())
      for (const [id, counts] of met) counts.push(countMet(must(drawn[id], id)))
    })
    return {
      drawn: Object.fromEntries([...kept].map(([id, pieces]) => [id, joined(pieces)])),
      met: Object.fromEntries(met),
    }
  }

const countMet = (ratios: Float64Array): number => {
  let count = 0
  for (const ratio of ratios) if (isMet(ratio)) count++
  return count
}

/**
 * Puts pieces together.
 *
 * @param survey What was asked.
 * @param pieces The answers to `partsOf(survey)`, in the same order.
 */
export const findingsOf = ({ count, results, rows }: Survey, pieces: readonly Piece[]): Findings => {
  const met = (id: string): Estimate =>
    shareFrom(
      pieces.flatMap((piece) => must(piece.met[id], `the draws of ${id}`)),
      replicatesOf(count),
    )
  return {
    drawn: Object.fromEntries(
      results.map((id) => [id, joined(pieces.map(({ drawn }) => must(drawn[id], id)))]),
    ),
    met: Object.fromEntries(rows.map((id) => [id, met(id)])),
  }
}

const joined = (parts: readonly Float64Array[]): Float64Array => {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let next = 0
  for (const part of parts) {
    all.set(part, next)
    next += part.length
  }
  return all
}
