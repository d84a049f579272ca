import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanTitle } from '../../src/scenario/title.ts'

const letters = (text: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length

describe('a title', () => {
  it.each([
    ['One AI1 satellite', 'One AI1 satellite'],
    ['  Jam,\n for\twinter ', 'Jam, for winter'],
    ['Ünïcödé 標題 عنوان 👩‍🚀', 'Ünïcödé 標題 عنوان 👩‍🚀'],
    [' =<b>Jam</b>\n', '‹b›Jam‹/b›'],
    ['=HYPERLINK("http://example.org")', 'HYPERLINK("http://example.org")'],
    ['+-@=1', '1'],
    ['safe\u202egnp.exe', 'safe gnp.exe'],
    ['a\u0000b\uffffc\ufffed\ud800e', 'a b c d e'],
    ['\u{e0041}\u{1ffff}', ''],
    ['===', ''],
  ])('%j is shown as %j', (title, shown) => {
    expect(cleanTitle(title)).toBe(shown)
  })

  it('is cut between letters', () => {
    const astronauts = cleanTitle('👩‍🚀'.repeat(200))
    expect(astronauts).toBe(`${'👩‍🚀'.repeat(letters(astronauts) - 1)}…`)
    expect(cleanTitle('e\u0301'.repeat(200))).toBe(`${'e\u0301'.repeat(120)}…`)
    expect(cleanTitle(`a${'\u0301'.repeat(100_000)}`).length).toBeLessThanOrEqual(481)
    expect(cleanTitle('x'.repeat(121))).toBe(`${'x'.repeat(120)}…`)
    expect(cleanTitle('x'.repeat(120))).toBe('x'.repeat(120))
  })

  it('is harmless whatever it was, and stays as it is when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const clean = cleanTitle(title)
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff<>]|^[=+\-@]/u)
        expect(letters(clean)).toBeLessThanOrEqual(121)
        expect(clean.isWellFormed()).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })
})
