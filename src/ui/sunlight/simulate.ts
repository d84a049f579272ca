/** Runs the check in a worker, which ends with the run: cancelling is ending it. */
import type { SunlightComparison } from '../../physics/sgp4-sunlight.ts'
import type { Answer, Question } from './messages.ts'
import SunlightWorker from './sunlight.worker.ts?worker'

export interface Run {
  readonly result: Promise<SunlightComparison>
  readonly cancel: () => void
}

export class Cancelled extends Error {}

export const simulate = (question: Question, onShare: (share: number) => void): Run => {
  const worker = new SunlightWorker()
  let cancel: () => void = () => undefined
  const result = new Promise<SunlightComparison>((resolve, reject) => {
    cancel = () => reject(new Cancelled('cancelled'))
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('share' in data) onShare(data.share)
      else if ('comparison' in data) resolve(data.comparison)
      else reject(new Error(data.error))
    })
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'the worker could not start')),
    )
    worker.postMessage(question)
  }).finally(() => worker.terminate())
  return { result, cancel }
}
