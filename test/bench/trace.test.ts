import { expect, test } from 'vitest'
import { movesOf, quantile, selfTimes } from './trace.mjs'

const page = { pid: 1, tid: 1, ph: 'X' }
const span = (name: string, ts: number, dur: number, more = {}) => ({ ...page, name, ts, dur, ...more })
const event = (type: string, ts: number, dur: number) =>
  span('EventDispatch', ts, dur, { args: { data: { type } } })

const move = (start: number) => [
  event('pointermove', start, 100),
  event('input', start + 200, 3000),
  span('FunctionCall', start + 300, 2500),
  span('Layout', start + 1000, 500),
  span('UpdateLayoutTree', start + 4000, 700),
  span('Paint', start + 5000, 300),
  span('Commit', start + 6000, 100),
]

test('a layout inside a script counts as layout, once', () => {
  const times = selfTimes([span('FunctionCall', 0, 100), span('Layout', 20, 30), span('TimerFire', 200, 5)])
  expect(times.map(({ work, self }) => [work, self])).toEqual([
    ['script', 70],
    ['layout', 30],
    ['script', 5],
  ])
})

test('time of the thread is taken where the trace has it', () => {
  expect(selfTimes([span('Paint', 0, 100, { tdur: 40 })])[0]?.self).toBe(40)
})

test('each move has its own work, up to the next move', () => {
  const trace = [...move(0), ...move(30_000), event('pointermove', 60_000, 100)]
  expect(movesOf(trace)).toHaveLength(2)
  const [first] = movesOf(trace)
  expect(first?.script).toBeCloseTo(2.6)
  expect(first?.layout).toBeCloseTo(0.5)
  expect(first?.style).toBeCloseTo(0.7)
  expect(first?.paint).toBeCloseTo(0.4)
  expect(first?.total).toBeCloseTo(4.2)
  expect(first?.wait).toBeCloseTo(6.1)
})

test('moves that change nothing, and the work of other threads, do not count', () => {
  const still = [event('pointermove', 30_000, 100), event('pointermove', 60_000, 100)]
  const other = { ...span('Paint', 5500, 9000), tid: 2 }
  const moves = movesOf([...move(0), other, ...still])
  expect(moves).toHaveLength(1)
  expect(moves[0]?.paint).toBeCloseTo(0.4)
})

test('a trace without a moved slider is refused', () => {
  expect(() => movesOf([span('Paint', 0, 1)])).toThrow('no slider was moved')
})

test('quantiles lie between the two nearest values', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8)
})
