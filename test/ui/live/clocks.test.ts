/** When views look at the store again. */
import { signal } from '@preact/signals-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createScenarioStore } from '../../../src/scenario/store.ts'
import { defaultsOpened } from '../../../src/ui/evidence/evidence.ts'
import { createClocks } from '../../../src/ui/live/clocks.ts'
import { debounce } from '../../../src/ui/live/debounce.ts'
import { onChange } from '../../../src/ui/live/on-change.ts'
import { throttle } from '../../../src/ui/live/throttle.ts'
import { model } from '../fixture.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a change is heard until one stops listening, and the first value is none', () => {
  const source = signal(0)
  const heard = vi.fn()
  const stop = onChange(source, heard)
  expect(heard).not.toHaveBeenCalled()
  source.value = 1
  expect(heard).toHaveBeenCalledTimes(1)
  stop()
  source.value = 2
  expect(heard).toHaveBeenCalledTimes(1)
})

test('debounced: only the last value, when nothing has changed for the wait', () => {
  const source = signal(0)
  const { signal: debounced, flush } = debounce(source, 250)
  for (let move = 1; move <= 20; move++) {
    source.value = move
    vi.advanceTimersByTime(100)
  }
  expect(debounced.value, 'while changes keep coming').toBe(0)
  vi.advanceTimersByTime(149)
  expect(debounced.value).toBe(0)
  vi.advanceTimersByTime(1)
  expect(debounced.value).toBe(20)
  source.value = 21
  flush()
  expect(debounced.value).toBe(21)
})

test('throttled: every change on a fast machine, and a few a second on a slow one', () => {
  const source = signal(0)
  let cost = 4
  let isDragging = true
  const throttled = throttle(
    source,
    debounce(source, 250).signal,
    () => isDragging,
    (done) => done(cost),
  )
  const passed = vi.fn()
  onChange(throttled, passed)
  const drag = (moves: number) => {
    passed.mockClear()
    for (let move = 0; move < moves; move++) {
      source.value++
      vi.advanceTimersByTime(16)
    }
    return passed.mock.calls.length
  }
  expect(drag(60)).toBe(60)
  cost = 25
  drag(20)
  const slow = drag(60)
  expect(slow).toBeGreaterThanOrEqual(3)
  expect(slow).toBeLessThanOrEqual(6)
  vi.advanceTimersByTime(1000)
  source.value++
  passed.mockClear()
  source.value++
  expect(passed).not.toHaveBeenCalled()
  vi.advanceTimersByTime(300)
  expect(throttled.value, 'the last value is never lost').toBe(source.value)
  passed.mockClear()
  isDragging = false
  source.value++
  source.value++
  expect(passed, 'whole changes are passed on at once').toHaveBeenCalledTimes(2)
  isDragging = true
  cost = 4
  drag(120)
  expect(drag(60)).toBe(60)
  cost = 500
  drag(4)
  cost = 4
  drag(60)
  expect(drag(60), 'a lost frame is forgotten').toBe(60)
})

test('all clocks show the state of the store when a drag has ended, on a slow machine too', () => {
  const store = createScenarioStore(model, defaultsOpened)
  const { everyMove, throttled, debounced } = createClocks(store, (done) => done(100))
  for (let move = 1; move <= 30; move++) store.move('launchPrice', 1500 + move)
  expect(everyMove.value).toBe(store.getState())
  expect(throttled.value).not.toBe(store.getState())
  store.endGesture()
  expect(throttled.value, 'at once').toBe(store.getState())
  expect(debounced.value).not.toBe(store.getState())
  vi.advanceTimersByTime(250)
  expect(debounced.value).toBe(store.getState())
})
