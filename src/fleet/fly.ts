/** A whole fleet over a day, block by block. */
import type { Runner } from '../engine/run.ts'
import { emptyAnswer, type PartAnswer, type PartQuestion } from './part.ts'
import { flownOf } from './satellites.ts'

/** Satellites in a block. It is the same for any number of workers, so that sums come out the same to the last bit. */
const block = 256

export interface Watched {
  /** Told the share done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Stops the work: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

export type DayQuestion = Omit<PartQuestion, 'from' | 'to'>

/** Questions that wait at the workers at once: enough that none is idle, few enough to stop soon. */
const waiting = 64

/**
 * Flies a fleet over the looks of a day.
 *
 * @param question Fleet on its day, looks, places, lowest elevation [rad].
 * @param runner Where blocks are flown: this thread, or workers.
 * @param watched Progress and a way to stop.
 * @returns As `PartAnswer`, over all satellites.
 *
 * Limits: no drag, no manoeuvres: one day from a design that is kept.
 * Worked number: 10,348 satellites at 650 km dawn-dusk hold 68.3 of 40 sites' 400 terminals in the mean.
 */
export const flyDay = async (
  question: DayQuestion,
  runner: Runner<PartQuestion, PartAnswer>,
  { onProgress, signal }: Watched = {},
): Promise<PartAnswer> => {
  const satellites = flownOf(question.fleet)
  const blocks = Math.ceil(satellites / block)
  const total = emptyAnswer(question, satellites)
  let done = 0
  const ask = async (n: number): Promise<PartAnswer> => {
    const [from, to] = [n * block, Math.min(satellites, (n + 1) * block)]
    const answer = await runner.run({ ...question, from, to })
    done++
    onProgress?.(done / blocks)
    return answer
  }
  const asked: Promise<PartAnswer>[] = []
  for (let n = 0; n < blocks; n++) {
    signal?.throwIfAborted()
    while (asked.length < Math.min(waiting, blocks - n)) {
      const next = ask(n + asked.length)
      // Where one fails or the work is stopped, those that wait behind it fail too, and nobody asks for them.
      next.catch(() => undefined)
      asked.push(next)
    }
    const answer = await (asked.shift() as Promise<PartAnswer>)
    addTo(total, answer, n * block * question.looks.count * 3)
  }
  return total
}

const add = (total: Float64Array | Uint32Array, part: Float64Array | Uint32Array): void => {
  for (let n = 0; n < part.length; n++) total[n] = (total[n] as number) + (part[n] as number)
}

const addTo = (total: PartAnswer, part: PartAnswer, offset: number): void => {
  add(total.lit, part.lit)
  add(total.dark, part.dark)
  add(total.seen, part.seen)
  add(total.inView, part.inView)
  add(total.rises, part.rises)
  add(total.heights, part.heights)
  if (part.position) total.position?.set(part.position, offset)
  if (part.velocity) total.velocity?.set(part.velocity, offset)
}
