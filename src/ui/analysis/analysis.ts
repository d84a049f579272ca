/** The worker beside the page: started when first asked, and anew after one that could not run. */
import type { Settings } from '../../engine/evaluate.ts'
import { type Runner, workerRunner } from '../../engine/run.ts'
import AnalysisWorker from './analysis.worker.ts?worker'
import type { Job, Sensitivity, Uncertainty } from './jobs.ts'

let runner: Runner<Job, Sensitivity | Uncertainty> | undefined

const ask = (job: Job): Promise<Sensitivity | Uncertainty> => {
  runner ??= workerRunner(new AnalysisWorker(), () => {
    runner = undefined
  })
  return runner.run(job)
}

export const askSensitivity = (settings: Settings): Promise<Sensitivity> =>
  ask({ kind: 'sensitivity', settings }) as Promise<Sensitivity>

export const askUncertainty = (settings: Settings, seed: number, count: number): Promise<Uncertainty> =>
  ask({ kind: 'uncertainty', settings, seed, count }) as Promise<Uncertainty>
