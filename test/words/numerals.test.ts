/** Numbers as the chosen language writes them, and back. */
import { afterEach, describe, expect, it } from 'vitest'
import { notationOf, readNumeral } from '../../src/engine/amount/notation.ts'
import { formatNumber } from '../../src/engine/format.ts'
import { spelled } from '../../src/model/verdict/prose/amounts.ts'
import { say } from '../../src/model/verdict/prose/parts.ts'
import { englishSigns, numberOfText, numerals, writeBy } from '../../src/words/numerals.ts'
import { speakBy, t } from '../../src/words/words.ts'

afterEach(() => {
  writeBy(englishSigns)
  speakBy({})
})

describe('in German', () => {
  it('a number has a comma, and a narrow space between thousands', () => {
    writeBy({ decimal: ',', group: '\u202f' })
    expect(formatNumber(10_300.4)).toBe('10\u202f300')
    expect(formatNumber(-2.56)).toBe('−2,56')
    expect(numerals('1,234,567.5')).toBe('1\u202f234\u202f567,5')
  })

  it('what is printed is read back by the page’s own reader, at every size', () => {
    writeBy({ decimal: ',', group: '\u202f' })
    for (const value of [0.0123, 0.5, 1.5, 12.3, 345, 1500, 10_300, 1_230_000]) {
      const printed = formatNumber(value)
      expect(readNumeral(printed.replaceAll(/\s/g, ' '), [notationOf('de')])).toEqual({ number: value })
      expect(numberOfText(printed)).toBe(value)
    }
  })

  it('an amount is spelled from what is printed', () => {
    writeBy({ decimal: ',', group: '\u202f' })
    speakBy({ years: 'Jahre', 'million tonnes': 'Millionen Tonnen' })
    expect(spelled('6,41 yr')).toBe('6,41 Jahre')
    expect(spelled('77\u00a0500 kt')).toBe('77,5 Millionen Tonnen')
  })
})

describe('messages', () => {
  it('stay English without another language, and fill their places', () => {
    expect(t('{n} articles', { n: 3 })).toBe('3 articles')
    expect(t('Main inputs')).toBe('Main inputs')
  })

  it('may have their places in another order', () => {
    speakBy({ 'It takes {n} for {what}.': 'Für {what} braucht es {n}.' })
    const parts = say('It takes {n} for {what}.', {
      n: { text: '2', id: 'satelliteCount' },
      what: [{ text: 'all' }],
    })
    expect(parts.map(({ text }) => text)).toEqual(['Für ', 'all', ' braucht es ', '2', '.'])
  })
})
