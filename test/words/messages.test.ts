/** Every message has its German, with the same places; what stands in a view is a message. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findMessages } from './messages.ts'

const german = JSON.parse(readFileSync('seeds/languages/de/messages.json', 'utf8')) as Record<string, string>
const { messages, unwrapped } = findMessages()
const known = new Set(messages.map(({ text }) => text))

/** Rooms whose words are not messages yet: pictures of the sky, flights, and print. */
const english = /^src\/ui\/(?:fleet|print|globe|sunlight|dusk)\//

const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted()

describe('messages', () => {
  it('are found where they are said', () => {
    expect(messages.length).toBeGreaterThan(600)
    expect(known).toContain('Main inputs')
    expect(known).toContain('{n} satellites')
  })

  it('all have their German', () => {
    expect(
      messages.filter(({ text }) => !german[text]).map(({ file, line, text }) => `${file}:${line} ${text}`),
    ).toEqual([])
  })

  it('are all that is translated', () => {
    expect(Object.keys(german).filter((text) => !known.has(text))).toEqual([])
  })

  it('have the same places in both languages', () => {
    const apart = Object.entries(german).filter(([from, to]) => placesOf(from).join() !== placesOf(to).join())
    expect(apart).toEqual([])
  })

  it('begin and end with the same spaces, for what stands beside them', () => {
    const apart = Object.entries(german).filter(([from, to]) => from.endsWith(' ') !== to.endsWith(' '))
    expect(apart).toEqual([])
  })

  it('are all words of the views', () => {
    const left = unwrapped.filter(({ file }) => !english.test(file))
    expect(left.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([])
  })
})
