import { describe, expect, it } from 'vitest'
import { outside, percentText, readPrinted, readRange } from '../../src/scenario/printed.ts'
import { oursText, printedText } from '../../src/scenario/printed-text.ts'

describe('a printed number', () => {
  it.each([
    ['8.5', 8.5, 0.05],
    ['8.50', 8.5, 0.005],
    ['0.0400', 0.04, 0.00005],
    ['81', 81, 0.5],
    ['20', 20, 0.5],
    ['100', 100, 5],
    ['110.', 110, 0.5],
    ['5640', 5640, 5],
    ['370000', 370_000, 5000],
    ['3.7e5', 370_000, 5000],
    ['1.60e-6', 1.6e-6, 5e-9],
    ['-12.5', -12.5, 0.05],
    ['0', 0, 0.5],
    ['0.00', 0, 0.005],
  ])('%s is %d give or take half of its last digit', (text, value, half) => {
    const read = readPrinted(text)
    expect(read.value).toBe(value)
    expect(read.half / half).toBeCloseTo(1, 12)
  })

  it.each(['', '1,000', '5 %', 'about 3', '1e', '.5'])('"%s" is none', (text) => {
    expect(() => readPrinted(text)).toThrow(`"${text}" is not a number as printed`)
  })

  it('may be a range, which runs forwards', () => {
    const range = readRange(['34', '59'])
    expect([30, 40, 75].map((value) => outside(value, range))).toEqual([-4, 0, 16])
    expect(outside(Number.NaN, range)).toBeNaN()
    expect(() => readRange(['59', '34'])).toThrow('runs backwards')
  })
})

describe('texts', () => {
  it('write departures with two digits', () => {
    expect([1.93, -0.0042, 0, 0.1, -0.0999].map(percentText)).toEqual([
      '+193 %',
      '−0.42 %',
      '0 %',
      '+10 %',
      '−10 %',
    ])
  })

  it('write what is printed and ours beside it', () => {
    expect(printedText(['34', '59'], 'kg/kW')).toBe('34 to 59\u00a0kg/kW')
    expect(printedText('370000', 't')).toBe('370,000\u00a0t')
    expect(printedText('110.', 'm^2')).toBe('110\u00a0m²')
    expect(printedText('8.5', 'GUSD/year')).toBe('8.5\u00a0bn USD/yr')
    expect(oursText(0.949771, '0.95', '1')).toBe('0.9498')
    expect(oursText(Number.NaN, '0.95', '1')).toBe('not feasible')
  })
})
