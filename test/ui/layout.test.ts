import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placePoints } from '../../src/ui/chart/place-points.ts'
import { placeLabels } from '../../src/ui/input/place-labels.ts'
import { between } from '../../src/ui/layout/replay.ts'
import { shortcutOf } from '../../src/ui/layout/shortcuts.ts'
import { routeOf } from '../../src/ui/live/route.ts'
import { lowerFirst } from '../../src/ui/number/label.ts'

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

test('a point between the ends of lines is named over them, unless its name may be left out', () => {
  const texts = [-90, -20, 60].flatMap((aside) =>
    [88, 106, 124].map((bottom) => ({ left: 300 + aside, right: 360 + aside, top: bottom - 16, bottom })),
  )
  const room = { left: 0, right: 640, top: 0, bottom: 130, texts }
  const [named] = placePoints([{ x: 310, y: 100, label: 'here, 1 minute' }], room)
  expect(named?.isNamed).toBe(true)
  expect(named?.labelY).toBeLessThan(72)
  const [optional] = placePoints([{ x: 310, y: 100, label: 'here, 1 minute', optional: true }], room)
  expect(optional?.isNamed).toBe(false)
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
