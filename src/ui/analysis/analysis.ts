/** The worker beside the page: started when first asked, and anew after one that could not run. */
import type { CompiledModel } from '../../engine/compiled.ts'
import type { Settings } from '../../engine/evaluate.ts'
import { replicatesOf } from '../../engine/hypercube.ts'
import { type Runner, workerRunner } from '../../engine/run.ts'
import type { Piece } from '../../engine/survey.ts'
import type { QuantityId } from '../../model/index.ts'
import AnalysisWorker from './analysis.worker.ts?worker'
import type { Job, Sensitivity } from './jobs.ts'
import { surveyFor, type Uncertainty } from './uncertainty.ts'

type Answer = Sensitivity | Piece | Uncertainty

let runner: Runner<Job, Answer> | undefined

const ask = (job: Job): Promise<Answer> => {
  runner ??= workerRunner(new AnalysisWorker(), () => {
    runner = undefined
  })
  return runner.run(job)
}

export const askSensitivity = (settings: Settings): Promise<Sensitivity> =>
  ask({ kind: 'sensitivity', settings }) as Promise<Sensitivity>

/**
 * Draws all inputs, one hypercube after the other.
 *
 * @param isWanted Asked before each hypercube; draws that nobody waits for any more are given up.
 * @returns Null where they were given up.
 */
export const askUncertainty = async (
  model: CompiledModel<QuantityId>,
  settings: Settings,
  draws: { readonly seed: number; readonly count: number },
  isWanted: () => boolean = () => true,
): Promise<Uncertainty | null> => {
  const survey = surveyFor(model, settings, draws)
  const pieces: Piece[] = []
  for (const one of replicatesOf(draws.count)) {
    if (!isWanted()) return null
    pieces.push((await ask({ kind: 'draw', part: { ...survey, only: [one] } })) as Piece)
  }
  return (await ask({ kind: 'uncertainty', drawn: { survey, pieces } })) as Uncertainty
}
