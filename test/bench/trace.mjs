/**
 * Reads a Chromium trace: how long the main thread of the page worked for each move of a slider, and at what.
 */

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tts?: number, tdur?: number, pid: number, tid: number, args?: any }} TraceEvent */
/** @typedef {'script' | 'style' | 'layout' | 'paint'} Work */
/** @typedef {Record<Work, number> & { total: number, wait: number }} Move in milliseconds; `wait` from the event to the commit of its frame */

/** @type {Readonly<Record<string, Work>>} */
const works = {
  EventDispatch: 'script',
  FunctionCall: 'script',
  FireAnimationFrame: 'script',
  FireIdleCallback: 'script',
  TimerFire: 'script',
  RunMicrotasks: 'script',
  EvaluateScript: 'script',
  'v8.callFunction': 'script',
  HandlePostMessage: 'script',
  ComputeIntersections: 'script',
  MinorGC: 'script',
  MajorGC: 'script',
  'V8.GCScavenger': 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  HitTest: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
  UpdateLayer: 'paint',
  CompositeLayers: 'paint',
}

/**
 * The thread that handles the slider's events: the page's, where the browser has several.
 * @param {readonly TraceEvent[]} events
 */
function pageThread(events) {
  const input = events.find((event) => isDispatch(event, 'input'))
  if (!input) throw new Error('the trace holds no input event: no slider was moved')
  return events.filter(({ pid, tid, ph }) => pid === input.pid && tid === input.tid && ph === 'X')
}

/** @param {TraceEvent} event @param {string} type */
const isDispatch = ({ name, args }, type) => name === 'EventDispatch' && args?.data?.type === type

/**
 * Time of each event that no event inside it takes, so that a layout forced by a script counts once, as layout.
 * Time of the thread, not of the clock: what other programs do on the machine does not count.
 * @param {readonly TraceEvent[]} events of one thread
 * @returns {{ ts: number, work: Work, self: number }[]} in microseconds
 */
export function selfTimes(events) {
  const known = events
    .flatMap((event) => {
      const work = works[event.name]
      const { ts, dur = 0, tdur = dur } = event
      return work ? [{ ts, end: ts + dur, work, used: tdur, self: tdur }] : []
    })
    .sort((a, b) => a.ts - b.ts || b.end - a.end)
  /** @type {typeof known} */
  const open = []
  for (const event of known) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= event.ts) open.pop()
    const parent = open.at(-1)
    if (parent) parent.self -= event.used
    open.push(event)
  }
  return known
}

/**
 * One entry for each move that changed the slider: everything that the main thread did until the next move.
 * @param {readonly TraceEvent[]} trace
 * @returns {Move[]}
 */
export function movesOf(trace) {
  const events = pageThread(trace)
  const pieces = selfTimes(events)
  const starts = events.filter((event) => isDispatch(event, 'pointermove')).map(({ ts }) => ts)
  const inputs = events.filter((event) => isDispatch(event, 'input')).map(({ ts }) => ts)
  const commits = events.filter(({ name }) => name === 'Commit').map(({ ts, dur = 0 }) => ts + dur)
  return starts.flatMap((start, at) => {
    const end = starts[at + 1]
    const input = inputs.find((ts) => ts >= start && (end === undefined || ts < end))
    if (end === undefined || input === undefined) return []
    const move = { script: 0, style: 0, layout: 0, paint: 0, total: 0, wait: Number.POSITIVE_INFINITY }
    for (const { ts, work, self } of pieces) {
      if (ts < start || ts >= end) continue
      move[work] += self / 1000
      move.total += self / 1000
    }
    const commit = commits.find((ts) => ts > input && ts < end)
    if (commit !== undefined) move.wait = (commit - start) / 1000
    return [move]
  })
}

/**
 * @param {readonly number[]} values
 * @param {number} share 0.5 is the median
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [low = Number.NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low + (high - low) * (at - Math.floor(at))
}
