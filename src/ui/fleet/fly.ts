/** Flies a plan in workers, which end with the run: stopping is ending them. */
import { type Port, poolRunner, workerRunner } from '../../engine/run.ts'
import { flyFleet } from '../../fleet/fly-fleet.ts'
import type { PartAnswer, PartQuestion } from '../../fleet/part.ts'
import type { FleetPlan, FlightOptions } from '../../fleet/plan.ts'
import type { FleetFlown } from '../../fleet/report.ts'
import FleetWorker from './fleet.worker.ts?worker'

/** More workers than this gain little: each loads SGP4 for itself. */
const mostWorkers = 8

const startWorker = () => workerRunner<PartQuestion, PartAnswer>(new FleetWorker() as unknown as Port)

export const fly = async (
  plan: FleetPlan,
  options: FlightOptions,
  watched: { readonly onProgress: (share: number) => void; readonly signal: AbortSignal },
): Promise<FleetFlown> => {
  const workers = Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency || 1))
  const pool = poolRunner([startWorker(), ...Array.from({ length: workers - 1 }, startWorker)])
  const stop = () => pool.close()
  watched.signal.addEventListener('abort', stop)
  try {
    return await flyFleet(plan, options, pool, watched)
  } finally {
    watched.signal.removeEventListener('abort', stop)
    pool.close()
  }
}
