/** How far a study is, on standard error. What it tells is how long it takes, never what it finds. */

const durationOf = (seconds: number): string => {
  if (seconds < 120) return `${Math.ceil(seconds)} s`
  const minutes = seconds / 60
  return minutes < 120 ? `${Math.ceil(minutes)} min` : `${(minutes / 60).toFixed(1)} h`
}

/**
 * How far it is: `progressText(1000, 4000, 20)` is `1000 of 4000 points, 50 a second, 60 s left`.
 *
 * @param seconds Since it began.
 */
export const progressText = (done: number, total: number, seconds: number): string => {
  const rate = done / seconds
  return `${done} of ${total} points, ${Math.round(rate)} a second, ${durationOf((total - done) / rate)} left`
}

/**
 * Begins to tell.
 *
 * @param total Points to compute.
 * @param every Seconds between two lines.
 * @returns What counts points that are done, and how many seconds it took so far.
 */
export const startProgress = (total: number, every: number) => {
  const began = Date.now()
  const seconds = (): number => (Date.now() - began) / 1000
  let told = 0
  let done = 0
  const add = (points: number): void => {
    done += points
    const now = seconds()
    if (now - told < every || done === total) return
    told = now
    console.error(progressText(done, total, now))
  }
  return { add, seconds }
}
