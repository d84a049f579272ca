import { describe, expect, it } from 'vitest'
import {
  fileOf,
  freeTitle,
  type Kept,
  keptFrom,
  readCollection,
  withImported,
  withKept,
  writeCollection,
} from '../../src/scenario/collection.ts'
import { readScenarioFile } from '../../src/scenario/file.ts'
import { decodeLink, encodeLink } from '../../src/scenario/link.ts'
import { nameOf, withoutChanges } from '../../src/scenario/naming.ts'
import { toy } from '../engine/toy.ts'

const { model } = toy()
const saved = '2026-11-29T17:30:00.000Z'
const kept = (title: string, settings = {}, note = '') => keptFrom(model, { title, note, settings }, saved)

describe('what is kept', () => {
  it('opens again with its name, its note and every bit of its numbers', () => {
    const settings = { sugarShare: 1 / 3, quality: 'extra' }
    const one = kept('Mine', settings, 'For the fair.')
    expect(one).toMatchObject({ title: 'Mine', note: 'For the fair.', saved, model: model.release })
    expect(readScenarioFile(model, fileOf(one))).toEqual({
      title: 'Mine',
      note: 'For the fair.',
      slug: null,
      settings,
      compare: null,
      problems: [],
    })
  })

  it('says what has changed where it was kept with another release', () => {
    const { problems } = readScenarioFile(model, fileOf({ ...kept('Mine'), model: '1999.1' }))
    expect(problems[0]).toContain('1999.1')
  })
})

describe('a collection', () => {
  const list = [kept('B', { sugarShare: 0.5 }), kept('A')]

  it('is written and read back the same', () => {
    expect(readCollection(writeCollection(list))).toEqual(list)
  })

  it('may be a single scenario file, and nothing else', () => {
    expect(readCollection(JSON.stringify({ title: 'One', settings: {} }))).toMatchObject([{ title: 'One' }])
    for (const text of ['', 'x', '3', '[]', '{}', '{"settings": 3}', 'null'])
      expect(readCollection(text), text).toBeNull()
    expect(readCollection('{"scenarios": [1, null, {"settings": []}]}')).toEqual([])
  })

  it('makes names from elsewhere harmless', () => {
    const text = JSON.stringify({ scenarios: [{ title: '=<b>x\u202e', note: 5, settings: {} }] })
    expect(readCollection(text)).toMatchObject([{ title: '‹b›x' }])
  })

  it('has each name once: a new one replaces, an imported one gets a number', () => {
    const other: Kept = kept('a', { sugarShare: 0.7 })
    expect(withKept(list, other).map(({ title }) => title)).toEqual(['a', 'B'])
    expect(withImported(list, [other]).map(({ title }) => title)).toEqual(['B', 'A', 'a (2)'])
    expect(withImported(list, list)).toEqual(list)
    expect(freeTitle('B', withImported(list, [{ ...other, title: 'B' }]))).toBe('B (3)')
  })
})

describe('a name that somebody gave', () => {
  it('travels in a link with its note, on both sides of a comparison', () => {
    const settings = { sugarShare: 0.5 }
    const compare = { slug: null, title: 'Yours', note: 'a+b & c', settings: { sugarShare: 0.7 } }
    const link = encodeLink(model, settings, { title: 'Mine, 100 %', note: 'Why not?', compare })
    expect(link).toContain('name=Mine,+100+%25&note=Why+not%3F')
    expect(decodeLink(model, link)).toMatchObject({
      title: 'Mine, 100 %',
      note: 'Why not?',
      settings,
      compare,
      problems: [],
    })
  })

  it('is kept on settings at the defaults too', () => {
    expect(decodeLink(model, encodeLink(model, {}, { title: 'Plain' }))).toMatchObject({
      title: 'Plain',
      settings: {},
    })
    const compare = { slug: null, title: 'Plain', settings: {} }
    expect(decodeLink(model, encodeLink(model, {}, { compare })).compare).toMatchObject({ title: 'Plain' })
  })

  it('is made harmless, and an empty one is none', () => {
    expect(decodeLink(model, '?name=%3Cscript%3E&note=x').title).toBe('‹script›')
    expect(decodeLink(model, '?name=&note=x')).not.toHaveProperty('title')
    expect(decodeLink(model, `?name=${'x'.repeat(999)}`).title).toHaveLength(121)
  })

  it('says that it was changed, and goes without its note then', () => {
    const opened = { slug: null, title: 'Mine', note: 'As sold.', settings: { sugarShare: 0.5 } }
    expect(nameOf(model, { sugarShare: 0.5 }, opened)).toEqual({
      slug: null,
      title: 'Mine',
      note: 'As sold.',
    })
    expect(nameOf(model, {}, opened)).toEqual({ slug: null, title: 'Mine, 1 changed' })
    expect(nameOf(model, {}, { ...opened, title: 'Mine, 3 changed' }).title).toBe('Mine, changed')
    expect(nameOf(model, {}, { ...opened, title: 'Mine, changed' }).title).toBe('Mine, changed')
    expect(withoutChanges('Mine, 3 changed')).toBe('Mine')
  })
})
