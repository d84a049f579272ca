/** The worker for decisions: started when first asked. A search that nobody waits for any more is ended with it. */
import type { Belief } from '../../engine/decide/believe.ts'
import { type Found, type FrontPoint, frontAmong, frontSteps } from '../../engine/decide/front.ts'
import type { Design } from '../../engine/decide/optimise.ts'
import { type Pair, type Shares, shareParts } from '../../engine/decide/shares.ts'
import type { Settings } from '../../engine/evaluate.ts'
import { type Runner, workerRunner } from '../../engine/run.ts'
import type { QuantityId } from '../../model/index.ts'
import type { Mapped } from '../analysis/mapped.ts'
import DecideWorker from './decide.worker.ts?worker'
import type { Answer, FrontQuestion, Job, MapQuestion } from './jobs.ts'

let runner: Runner<Job, Answer> | undefined

const ask = (job: Job): Promise<Answer> => {
  runner ??= workerRunner(new DecideWorker(), () => {
    runner = undefined
  })
  return runner.run(job)
}

export const askBelief = (settings: Settings, of: QuantityId, most: number): Promise<Belief> =>
  ask({ kind: 'believe', settings, of, most }) as Promise<Belief>

export const askDesign = (settings: Settings, objective: QuantityId): Promise<Design> =>
  ask({ kind: 'design', settings, objective }) as Promise<Design>

export const askMap = (question: MapQuestion): Promise<Mapped> =>
  ask({ kind: 'map', ...question }) as Promise<Mapped>

/**
 * Looks for a front, one step after the other.
 *
 * @param tell Told after each step how much is done, from 0 to 1.
 * @returns In order of the objective; none where no design meets what must be met.
 */
export const askFront = async (
  question: Omit<FrontQuestion, 'before'>,
  tell: (done: number) => void,
): Promise<readonly FrontPoint[]> => {
  const found: (Found | null)[] = []
  const steps = frontSteps(question.points)
  for (let step = 0; step < steps; step++) {
    tell(step / steps)
    const next = (await ask({ kind: 'front', ...question, before: found })) as Found | null
    if (next === null && step < 2) return []
    found.push(next)
  }
  return frontAmong({ sense: 'least' }, { sense: 'least' }, found)
}

/**
 * Draws pairs of worlds, part after part, and tells which assumptions the spread of a result comes from.
 *
 * @param tell Told after each part how much is done, from 0 to 1.
 */
export const askShares = async (
  settings: Settings,
  of: QuantityId,
  tell: (done: number) => void,
): Promise<Shares> => {
  const pairs: Pair[] = []
  for (let part = 0; part < shareParts; part++) {
    tell(part / shareParts)
    pairs.push(...((await ask({ kind: 'pairs', settings, of, part })) as readonly Pair[]))
  }
  return (await ask({ kind: 'shares', settings, of, pairs })) as Shares
}

/** Ends what is being searched; the next question starts a new worker. */
export const stop = (): void => {
  runner?.close()
  runner = undefined
}
