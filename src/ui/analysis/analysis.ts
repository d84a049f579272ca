/** The worker beside the page: started when first asked, and asked one thing of a kind at a time. */
import type { Settings } from '../../engine/evaluate.ts'
import AnalysisWorker from './analysis.worker.ts?worker'
import type { Job, Sensitivity, Uncertainty } from './jobs.ts'

let worker: Worker | undefined
let next = 0
const waiting = new Map<number, (result: unknown) => void>()

const start = (): Worker => {
  const started = new AnalysisWorker()
  started.addEventListener('message', ({ data }: MessageEvent<{ id: number; result: unknown }>) => {
    waiting.get(data.id)?.(data.result)
    waiting.delete(data.id)
  })
  return started
}

const ask = <T>(job: Job): Promise<T> => {
  worker ??= start()
  const id = next++
  return new Promise((resolve) => {
    waiting.set(id, (result) => resolve(result as T))
    worker?.postMessage({ id, job })
  })
}

export const askSensitivity = (settings: Settings): Promise<Sensitivity> =>
  ask({ kind: 'sensitivity', settings })

export const askUncertainty = (settings: Settings, seed: number, count: number): Promise<Uncertainty> =>
  ask({ kind: 'uncertainty', settings, seed, count })
