/** Where names and ticks stand. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaleOf, ticksAlong, ticksApart } from '../../src/ui/chart/axis-scale.ts'
import type { Axis } from '../../src/ui/chart/chart.ts'
import { keepInside } from '../../src/ui/chart/keep-inside.ts'
import { placeEnds } from '../../src/ui/chart/place-ends.ts'
import { roundLength } from '../../src/ui/chart/place-things.ts'
import { textWidth } from '../../src/ui/chart/rounded.ts'
import { wrapped } from '../../src/ui/chart/wrapped.ts'

const height = fc.double({ min: 20, max: 180, noNaN: true })

test('names at the ends of lines keep their order, stand apart and stay in the picture', () => {
  fc.assert(
    fc.property(fc.array(height, { maxLength: 9 }), (heights) => {
      const ends = heights.map((y, at) => ({ label: `line ${at}`, y }))
      const placed = [...placeEnds(ends, [20, 180])]
      const order = [...ends].sort((a, b) => a.y - b.y).map(({ label }) => label)
      expect(placed.map(([label]) => label)).toEqual(order)
      placed.forEach(([, y], at) => {
        expect(y).toBeGreaterThanOrEqual(20 - 1e-9)
        expect(y).toBeLessThanOrEqual(180 + 1e-9)
        if (at > 0) expect(y - (placed[at - 1]?.[1] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9)
      })
    }),
  )
})

test('a name alone stands where its line ends', () => {
  expect(placeEnds([{ label: 'orbit', y: 77 }]).get('orbit')).toBe(77)
})

const logAxis = (domain: readonly [number, number]): Axis => ({ title: '', scale: 'log', domain })

const labelsOf = (domain: readonly [number, number], count: number): readonly string[] => {
  const axis = logAxis(domain)
  return ticksAlong(axis, scaleOf(axis, [0, 300]), count).map(({ label }) => label)
}

test('logarithmic axes name 1, 2 and 5, or fewer where there is no room', () => {
  expect(labelsOf([120, 2200], 4)).toEqual(['200', '500', '1000', '2000'])
  expect(labelsOf([8, 9000], 4)).toEqual(['10', '30', '100', '300', '1000', '3000'])
  expect(labelsOf([1, 1e6], 4)).toHaveLength(4)
})

test('a logarithmic axis has some names and never a crowd', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6, max: 6, noNaN: true }),
      fc.double({ min: 0.15, max: 12, noNaN: true }),
      fc.integer({ min: 3, max: 8 }),
      (low, decades, count) => {
        const labels = labelsOf([10 ** low, 10 ** (low + decades)], count)
        expect(labels.length).toBeGreaterThanOrEqual(1)
        expect(labels.length).toBeLessThanOrEqual(2 * count + 2)
      },
    ),
  )
})

test('names side by side do not touch', () => {
  const ticks = [0, 20, 40, 60, 80, 100].map((at) => ({ at, label: '10,000' }))
  expect(ticksApart(ticks).map(({ at }) => at)).toEqual([0, 60])
})

test('a name about a place stays inside', () => {
  const name = 'wanted, 3 yr'
  expect(keepInside(150, name, 0, 300)).toEqual({ x: 150, textAnchor: 'middle' })
  expect(keepInside(3, name, 0, 300)).toEqual({ x: 0, textAnchor: 'start' })
  expect(keepInside(298, name, 0, 300)).toEqual({ x: 300, textAnchor: 'end' })
})

test('a length to measure by is 1, 2 or 5 of a power of ten and no longer than there is room', () => {
  expect([0.7, 1, 1.9, 4.9, 5, 23, 99, 4000].map(roundLength)).toEqual([0.5, 1, 1, 2, 5, 20, 50, 2000])
})

test('wrapped lines fit and lose no word', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(words, (list) => {
      const lines = wrapped(list.join(' '), 120)
      expect(lines.join(' ')).toBe(list.join(' '))
      for (const line of lines) if (line.includes(' ')) expect(textWidth(line)).toBeLessThanOrEqual(120)
    }),
  )
})
