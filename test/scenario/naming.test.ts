import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScenarioFile, writeScenarioFile } from '../../src/scenario/file.ts'
import { decodeLink, encodeLink } from '../../src/scenario/link.ts'
import { changedIds, nameOf, sameScenario } from '../../src/scenario/naming.ts'
import { createScenarioStore } from '../../src/scenario/store.ts'
import { openedBy } from '../../src/ui/share/linked.ts'
import { toy } from '../engine/toy.ts'
import { anySettings } from './arbitrary.ts'

const jam = toy().model
const published = { slug: 'sweet', title: 'Sweet', settings: { sugarShare: 0.6 } }

describe('names of settings', () => {
  it('are those of what was opened while every input has its value', () => {
    expect(nameOf(jam, { sugarShare: 0.6 }, published)).toEqual({ slug: 'sweet', title: 'Sweet' })
    expect(nameOf(jam, { sugarShare: 0.6, quality: 'plain', potMass: 0.35 }, published).slug).toBe('sweet')
    const withDefaults = { ...published, settings: { sugarShare: 0.6, potMass: 0.35 } }
    expect(nameOf(jam, { sugarShare: 0.6 }, withDefaults).title).toBe('Sweet')
  })

  it('say how many inputs were changed, and have no slug then', () => {
    expect(nameOf(jam, { sugarShare: 0.5 }, published)).toEqual({ slug: null, title: 'Sweet, 1 changed' })
    expect(nameOf(jam, {}, published).title).toBe('Sweet, 1 changed')
    expect(nameOf(jam, { potMass: 0.5, quality: 'extra' }, published).title).toBe('Sweet, 3 changed')
    expect(changedIds(jam, { potMass: 0.5, quality: 'extra' }, published.settings)).toEqual([
      'sugarShare',
      'potMass',
      'quality',
    ])
  })

  it('count from what was published, however often it was passed on', () => {
    const settings = { sugarShare: 0.6, potMass: 0.5 }
    const passedOn = { slug: null, title: 'Sweet, 1 changed', settings, base: published }
    expect(nameOf(jam, { ...settings, fruitMass: 500 }, passedOn).title).toBe('Sweet, 2 changed')
    expect(nameOf(jam, published.settings, passedOn)).toEqual({ slug: 'sweet', title: 'Sweet' })
  })

  it('are the same exactly where the numbers are', () => {
    const same = (a: Parameters<typeof sameScenario>[1], b: typeof a) => sameScenario(jam, a, b)
    fc.assert(
      fc.property(anySettings(jam), anySettings(jam), (a, b) => {
        expect(same(a, a)).toBe(true)
        expect(same(a, b)).toBe(same(b, a))
        const ids = Object.keys({ ...a, ...b })
        expect(same(a, b)).toBe(ids.every((id) => Object.is(a[id], b[id])))
      }),
    )
  })
})

describe.each(scenarios.map((scenario) => [scenario.slug, scenario] as const))('%s', (slug, scenario) => {
  const shipped = new Map(scenarios.map(({ slug: name, settings }) => [name, settings]))
  const open = (link: string) => openedBy(model, decodeLink(model, link, { shipped }))

  it('keeps its name when it is picked, shared, reloaded or saved', () => {
    const store = createScenarioStore(model, { slug: null, title: 'Model defaults', settings: {} })
    store.open(scenario)
    const { settings, opened } = store.getState()
    expect(nameOf(model, settings, opened)).toEqual({ slug, title: scenario.title })
    const link = encodeLink(model, settings, { scenario: slug })
    expect(open(link)).toMatchObject({ slug, title: scenario.title })
    const file = readScenarioFile(model, writeScenarioFile(model, { ...scenario, settings, compare: null }))
    expect(sameScenario(model, file.settings, scenario.settings)).toBe(true)
  })

  it('loses it with a change, and has it back without', () => {
    const store = createScenarioStore(model, scenario)
    store.set('launchPrice', 123)
    const { settings, opened } = store.getState()
    expect(nameOf(model, settings, opened)).toEqual({ slug: null, title: `${scenario.title}, 1 changed` })
    const linked = open(encodeLink(model, settings, { scenario: slug }))
    expect(linked).toMatchObject({ slug: null, title: `${scenario.title}, 1 changed` })
    store.reset('opened')
    expect(nameOf(model, store.getState().settings, opened)).toEqual({ slug, title: scenario.title })
  })
})

it('a link that names no scenario is the defaults with what it changes', () => {
  const link = decodeLink(model, '?launchPrice=123&altitude=600km')
  expect(openedBy(model, link).title).toBe('Model defaults, 2 changed')
  expect(openedBy(model, decodeLink(model, '?launchPrice=900')).title).toBe('Model defaults')
})
