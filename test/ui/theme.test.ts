import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nextTheme } from '../../src/ui/theme/theme.ts'

const css = readFileSync('src/ui/theme/tokens.css', 'utf8')
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

/** Relative luminance of WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

test('contrast as defined: black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6)
})

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  const colour = (name: string): string => {
    const pair = pairs.get(name)
    if (!pair) throw new Error(`--${name} is not a pair of colours`)
    return pair[theme]
  }
  test.each(['ink', 'quiet', 'orbit', 'ground', 'alarm'])('text in --%s reads on paper and sheet', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour(name), colour('sheet'))).toBeGreaterThanOrEqual(4.5)
  })
  test('edges of controls are seen', () => {
    expect(contrast(colour('edge'), colour('paper'))).toBeGreaterThanOrEqual(3)
  })
  test('orbit and ground differ in more than hue for those who see no hue', () => {
    expect(contrast(colour('orbit-wash'), colour('orbit'))).toBeGreaterThanOrEqual(2)
    expect(contrast(colour('ground-wash'), colour('ground'))).toBeGreaterThanOrEqual(2)
  })
})

test('the button gives the opposite of what is seen, and the system again where that is the same', () => {
  expect(nextTheme('system', true)).toBe('light')
  expect(nextTheme('system', false)).toBe('dark')
  expect(nextTheme('light', true)).toBe('system')
  expect(nextTheme('dark', false)).toBe('system')
  expect(nextTheme('light', false)).toBe('dark')
  expect(nextTheme('dark', true)).toBe('light')
})
