import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { type Job, sensitivity, uncertainty } from './jobs.ts'

addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly job: Job }>) => {
  const { id, job } = data
  const result =
    job.kind === 'sensitivity'
      ? sensitivity(model, stages, job.settings)
      : uncertainty(model, stages, job.settings, { seed: job.seed, count: job.count })
  postMessage({ id, result })
})
