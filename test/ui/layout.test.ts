import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { placePoints } from '../../src/ui/chart/place-points.ts'
import { placeLabels } from '../../src/ui/input/place-labels.ts'
import { createGate, createRest } from '../../src/ui/layout/gate.ts'
import { createPace } from '../../src/ui/layout/pace.ts'
import { between } from '../../src/ui/layout/replay.ts'
import { routeOf } from '../../src/ui/layout/route.ts'
import { shortcutOf } from '../../src/ui/layout/shortcuts.ts'
import { lowerFirst } from '../../src/ui/number/label.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('names of marks never stand on one another and stay on the track', () => {
  const mark = fc.record({
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    label: fc.string({ maxLength: 40 }),
  })
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const named = placeLabels(marks).filter(({ room }) => room)
      for (const { start, width } of named) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(start + width).toBeLessThanOrEqual(1 + 1e-12)
      }
      const sorted = [...named].sort((a, b) => a.start - b.start)
      sorted.slice(1).forEach((next, at) => {
        const before = sorted[at]
        expect(next.start).toBeGreaterThanOrEqual((before?.start ?? 0) + (before?.width ?? 0) - 1e-12)
      })
      if (marks.length > 0) expect(named.length).toBeGreaterThan(0)
    }),
  )
})

test('names of points that are close find places apart', () => {
  const [first, second] = placePoints(
    [
      { x: 300, y: 100, label: 'here, 1.55 km²' },
      { x: 306, y: 104, label: 'AI1 at 120 kW' },
    ],
    { left: 0, right: 640, top: 0, bottom: 300 },
  )
  expect(first?.labelY).not.toBe(second?.labelY)
})

/** What tells those who subscribe whenever it is told to. */
const news = () => {
  const listeners = new Set<() => void>()
  return {
    listeners,
    tell: () => {
      for (const listener of listeners) listener()
    },
    source: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

test('a gate that is open passes news on at once; closed, once after a rest; open again, at once', () => {
  vi.useFakeTimers()
  const { source, tell, listeners } = news()
  const gate = createGate(source, createRest(source))
  const heard = vi.fn()
  const leave = gate.subscribe(heard)
  tell()
  expect(heard).toHaveBeenCalledTimes(1)
  gate.setOpen(false)
  tell()
  tell()
  expect(heard).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(heard).toHaveBeenCalledTimes(2)
  tell()
  gate.setOpen(true)
  expect(heard).toHaveBeenCalledTimes(3)
  vi.advanceTimersByTime(1000)
  expect(heard).toHaveBeenCalledTimes(3)
  gate.setOpen(false)
  for (let news = 0; news < 20; news++) {
    tell()
    vi.advanceTimersByTime(100)
  }
  expect(heard, 'while news keeps coming').toHaveBeenCalledTimes(3)
  vi.advanceTimersByTime(300)
  expect(heard).toHaveBeenCalledTimes(4)
  leave()
  expect(listeners.size).toBe(0)
})

test('all but the main results follows every move on a fast machine, and a few times a second on a slow one', () => {
  vi.useFakeTimers()
  const { source, tell } = news()
  let cost = 4
  let moving = true
  const paced = createPace(
    source,
    createRest(source),
    () => moving,
    (done) => done(cost),
  )
  const heard = vi.fn()
  paced(heard)
  const drag = (moves: number) => {
    heard.mockClear()
    for (let move = 0; move < moves; move++) {
      tell()
      vi.advanceTimersByTime(16)
    }
    return heard.mock.calls.length
  }
  expect(drag(60)).toBe(60)
  cost = 25
  drag(20)
  const slow = drag(60)
  expect(slow).toBeGreaterThanOrEqual(3)
  expect(slow).toBeLessThanOrEqual(6)
  vi.advanceTimersByTime(1000)
  tell()
  heard.mockClear()
  tell()
  expect(heard).not.toHaveBeenCalled()
  vi.advanceTimersByTime(300)
  expect(heard, 'the last news is never lost').toHaveBeenCalledTimes(1)
  heard.mockClear()
  moving = false
  tell()
  tell()
  expect(heard, 'whole changes are told at once').toHaveBeenCalledTimes(2)
  moving = true
  cost = 4
  drag(120)
  expect(drag(60)).toBe(60)
  cost = 500
  drag(4)
  cost = 4
  drag(60)
  expect(drag(60), 'a lost frame is forgotten').toBe(60)
})

test('a replay passes from before to after, in proportion where both are positive', () => {
  const defaults = { price: 100, kind: 'a', offset: 0 }
  expect(between({}, { price: 400 }, defaults, 0.5)).toEqual({ price: 200 })
  expect(between({ offset: -2 }, { offset: 2 }, defaults, 0.25)).toEqual({ offset: -1 })
  expect(between({}, { kind: 'b' }, defaults, 0.4)).toEqual({ kind: 'a' })
  expect(between({}, { kind: 'b' }, defaults, 0.6)).toEqual({ kind: 'b' })
})

test('the address says what stands beside the results; anything else is nothing', () => {
  expect(routeOf('#why=radiatorArea')).toEqual({ kind: 'why', id: 'radiatorArea' })
  expect(routeOf('#article=landUse')).toEqual({ kind: 'article', id: 'landUse' })
  for (const hash of ['', '#', '#why=', '#why=<b>', '#results', '#why=a b'])
    expect(routeOf(hash)).toEqual({ kind: 'none' })
})

test('labels inside sentences keep names and abbreviations', () => {
  expect(lowerFirst('Launch price')).toBe('launch price')
  expect(lowerFirst('IT power delivered')).toBe('IT power delivered')
  expect(lowerFirst('Earth’s albedo')).toBe('earth’s albedo'.replace('e', 'E'))
  expect(lowerFirst('PUE')).toBe('PUE')
})

test('keys: undo, redo and help are told apart', () => {
  const key = (init: Partial<KeyboardEvent>) =>
    shortcutOf({
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      target: null,
      ...init,
    } as KeyboardEvent)
  expect(key({ ctrlKey: true, key: 'z' })).toBe('undo')
  expect(key({ metaKey: true, shiftKey: true, key: 'Z' })).toBe('redo')
  expect(key({ ctrlKey: true, key: 'y' })).toBe('redo')
  expect(key({ shiftKey: true, key: '?' })).toBe('help')
  expect(key({ ctrlKey: true, key: 'r' })).toBeNull()
  expect(key({ key: 'z' })).toBeNull()
})
