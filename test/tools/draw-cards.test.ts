import { expect, test } from 'vitest'
import { CARD, cardSvg } from '../../src/export/card.ts'
import { drawCards, fontsFor } from '../../src/tools/draw-cards.mjs'

const content = { title: 'Ångström & café', blurb: 'Light above.', numbers: [], release: '2026.11' }

test('a card becomes a picture of its size, its letters in it', async () => {
  const [card, same, other, plain] = await drawCards([
    cardSvg(content),
    cardSvg(content),
    cardSvg({ ...content, title: 'Angstrom & café' }),
    cardSvg({ ...content, blurb: '' }),
  ])
  expect(card?.toString('latin1', 1, 4)).toBe('PNG')
  expect(card?.readUInt32BE(16)).toBe(CARD.width)
  expect(card?.readUInt32BE(20)).toBe(CARD.height)
  expect(same).toEqual(card)
  // The title is set in the serif, the blurb in the sans serif: a font that was not found would leave no trace.
  expect(other).not.toEqual(card)
  expect(plain).not.toEqual(card)
})

/** Where a table of a TrueType font begins. */
const tableOf = (font: Buffer, name: string): number => {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16)
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  throw new Error(`the font has no table ${name}`)
}

test('its fonts are static, at the weight of running text', async () => {
  for (const font of await fontsFor('Dawnline')) {
    expect(font.readUInt16BE(tableOf(font, 'OS/2') + 4)).toBe(400)
    expect(() => tableOf(font, 'fvar')).toThrow('no table')
  }
})
