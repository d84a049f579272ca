import { model } from 'virtual:model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CompiledInput } from '../../src/engine/compiled.ts'
import { isInput } from '../../src/engine/evaluate.ts'
import { createTrack, roundDown } from '../../src/ui/input/track.ts'

const inputs = model.quantities.filter(isInput).filter((q) => q.type === 'input')
const inputOf = (id: string): CompiledInput => {
  const found = inputs.find((input) => input.id === id)
  if (!found) throw new Error(id)
  return found
}

test('round steps: the largest of 1, 2, 5 that fits', () => {
  expect([1, 1.9, 2, 4.99, 5, 9.9, 10, 0.07].map(roundDown)).toEqual([1, 1, 2, 2, 5, 5, 10, 0.05])
})

test.each(inputs.map((input) => [input.id, input] as const))(
  '%s: positions rise, and each knows its value',
  (_, input) => {
    const track = createTrack(input)
    expect(track.value(0)).toBe(input.range[0])
    expect(track.value(track.last)).toBe(input.range[1])
    let before = track.value(0)
    for (let position = 1; position <= track.last; position++) {
      const value = track.value(position)
      expect(value).toBeGreaterThanOrEqual(before)
      // Whole numbers near the low end of a logarithmic track share several positions.
      if (input.step > 0) expect(track.value(track.position(value))).toBe(value)
      else expect(Math.abs(track.position(value) - position)).toBeLessThanOrEqual(1)
      before = value
    }
  },
)

test('a step from anywhere goes the right way, unless the end is reached', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...inputs),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(-20, -1, 1, 20),
      fc.boolean(),
      (input, share, steps, fine) => {
        const track = createTrack(input)
        const [low, high] = input.range
        const from = low + (high - low) * share
        const to = track.step(from, steps, fine)
        expect(to).toBeGreaterThanOrEqual(low)
        expect(to).toBeLessThanOrEqual(high)
        if (from > low && from < high) expect(Math.sign(to - from)).toBe(Math.sign(steps))
      },
    ),
  )
})

test('a fine step is at most about a fifth of a step', () => {
  for (const id of ['altitude', 'radiatorTemperature', 'launchPrice', 'electricityPrice']) {
    const input = inputOf(id)
    const track = createTrack(input)
    const coarse = track.step(input.default, 1) - input.default
    const fine = track.step(input.default, 1, true) - input.default
    expect(fine / coarse).toBeLessThanOrEqual(0.21)
  }
})

test('values on the way are round in the unit that people read', () => {
  const price = createTrack(inputOf('launchPrice'))
  for (let position = 1; position < price.last; position++) {
    const digits = String(Number(price.value(position).toPrecision(12))).replace(/0+$|\./g, '')
    expect(digits.length).toBeLessThanOrEqual(4)
  }
  const temperature = inputOf('radiatorTemperature')
  const celsius = createTrack(temperature).step(temperature.default, 1) - 273.15
  expect(Math.abs(celsius * 10 - Math.round(celsius * 10))).toBeLessThan(1e-6)
})

test('values beyond the track lie at its ends', () => {
  const input = inputOf('launchPrice')
  const track = createTrack(input)
  expect(track.share(1e6)).toBe(1)
  expect(track.share(1)).toBe(0)
})
