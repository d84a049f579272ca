import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculator } from '../../src/engine/units.ts'
import { readScenarioFile, writeScenarioFile } from '../../src/scenario/file.ts'
import { scenarioSchema } from '../../src/scenario/file-schema.ts'
import { schemaVersion } from '../../src/scenario/migrations/migrations.ts'
import { toy } from '../engine/toy.ts'
import { anySettings } from './arbitrary.ts'

const { model } = toy()
const read = (content: unknown) => readScenarioFile(model, JSON.stringify(content))

describe('a scenario file', () => {
  it('gives back what was written, to the last bit', () => {
    const scenario = fc.record({
      title: fc.constantFrom('Jam', 'A "quoted" title, with ümlaut'),
      slug: fc.constantFrom(null, 'jam-factory'),
      settings: anySettings(model),
    })
    fc.assert(
      fc.property(scenario, fc.option(scenario), (first, compare) => {
        const { problems, ...file } = readScenarioFile(model, writeScenarioFile(model, { ...first, compare }))
        expect(problems).toEqual([])
        expect(file).toEqual({ ...first, compare })
        for (const [id, value] of Object.entries(first.settings))
          expect(Object.is(file.settings[id], value)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes amounts with units, and with a reader arithmetic of them', () => {
    const text = '{"settings": {"fruitMass": "3 t", "potMass": "2 * 200 g"}}'
    expect(readScenarioFile(model, text).settings).toEqual({ fruitMass: 3000 })
    const file = readScenarioFile(model, text, { calculator })
    expect(file.settings).toEqual({ fruitMass: 3000, potMass: 0.4 })
    expect(file.problems).toEqual([])
  })

  it('lists what it did not take as it stands', () => {
    const settings = { fruitMass: -1, sugarShare: null, quality: 1, potMass: [1], jamMass: 3, fruit: 1 }
    const file = read({ version: 77, model: 'older', settings })
    expect(file.settings).toEqual({ fruitMass: 0 })
    expect(file.problems).toEqual([
      `The file is from a later version (schema 77, this is ${schemaVersion}): some of it may be missing here.`,
      'The file was made with release "older" of the model; this is toy, so numbers may differ.',
      'fruitMass = "-1" is below the least possible, 0 t; it became 0 t.',
      'sugarShare = "null" is not a number, or an amount in %; it was left out.',
      'quality = "1" was left out: it is not one of plain, extra.',
      'potMass = a list is not a number, or an amount in kg; it was left out.',
      'jamMass is computed and cannot be set.',
      '"fruit" is not an input.',
    ])
  })

  it('hold a third and a fourth scenario, and report what is none', () => {
    const one = { title: 'One', slug: null, settings: { sugarShare: 0.7 } }
    const file = { ...one, compare: one, others: [one, { ...one, title: 'Four' }] }
    expect(readScenarioFile(model, writeScenarioFile(model, file))).toEqual({ ...file, problems: [] })
    const odd = JSON.stringify({ settings: {}, compare: { settings: {} }, others: [5, { settings: {} }] })
    const read = readScenarioFile(model, odd)
    expect(read.others).toHaveLength(1)
    expect(read.problems).toEqual([expect.stringContaining('is not a list of up to two scenarios')])
  })

  it('lists everything else that it did not take, once', () => {
    const odd = { settings: null, title: 5, slug: 'No Slug', compare: 5, model: {}, setings: { potMass: 1 } }
    expect(read(odd).problems).toEqual([
      'model = an object is not the name of a release; it was left out.',
      '"setings" is nothing that a scenario file has; it was left out.',
      'settings = "null" is not an object; it was left out.',
      'title = "5" is not text; it was left out.',
      'slug = "No Slug" is not the name of a scenario; it was left out.',
      'compare = "5" is not a scenario; it was left out.',
    ])
    expect(read({ settings: [], compare: [] }).problems).toEqual([
      'settings = a list is not an object; it was left out.',
      'compare = a list is not a scenario; it was left out.',
    ])
    expect(read({ settings: {}, compare: { settings: { fruit: 1 }, compare: {} } }).problems).toEqual([
      '"compare.compare" is nothing that a scenario file has; it was left out.',
      'compare."fruit" is not an input.',
    ])
  })

  it('says what was written twice, and numbers as they were written', () => {
    const text =
      '{"title": "\\"a\\": 1e999", "settings": {"potMass": 1, "potMass": 0.5, "fruitMass": 1e999, "sugarShare": -2E+400}, "settings2": 1}'
    const { settings, problems } = readScenarioFile(model, text)
    expect(settings).toEqual({ potMass: 0.5 })
    expect(problems).toEqual([
      '"potMass" is given more than once; the last counts.',
      '"settings2" is nothing that a scenario file has; it was left out.',
      'fruitMass = "1e999" is too large for a number; it was left out.',
      'sugarShare = "-2E+400" is too large for a number; it was left out.',
    ])
  })

  it('is read in bounded time and words, whatever is in it', { timeout: 120_000 }, () => {
    const names = Object.fromEntries(Array.from({ length: 40_000 }, (_, n) => [`fruitMas${n}`, 1]))
    const { problems } = read({ settings: names })
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toBe('And 39900 more were left out or changed; the first 100 are listed.')
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    expect(readScenarioFile(model, `{"settings": {"potMass": ${deep}}}`).problems).toEqual([
      'potMass = a list is not a number, or an amount in kg; it was left out.',
    ])
  })

  it('cannot reach prototypes', () => {
    const file = readScenarioFile(model, '{"settings": {"__proto__": {"potMass": 1}, "constructor": 1}}')
    expect(file.settings).toEqual({})
    expect(Object.getPrototypeOf(file.settings)).toBe(Object.prototype)
    expect(file.problems).toHaveLength(2)
  })

  it.each([
    ['', /not a scenario file/],
    ['jam', /not a scenario file/],
    ['null', /no "settings"/],
    ['[]', /no "settings"/],
    ['{"potMass": 1}', /no "settings"/],
    [`"${'x'.repeat(1_000_001)}"`, /at most 1000000 characters/],
  ])('is refused in a sentence when it is none: %.20s', (text, message) => {
    expect(() => readScenarioFile(model, text)).toThrow(message)
  })

  it('never fails in another way', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (settings, other) => {
        const text = `{"settings": ${settings}, "compare": ${other}, "title": ${other}}`
        for (const value of Object.values(readScenarioFile(model, text).settings)) expect(value).not.toBeNaN()
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the schema of scenario files', () => {
  const schema = scenarioSchema(model, (id) => `Why ${id}.`)

  it('knows every input with its limits, units and reason', () => {
    const { properties } = schema.$defs.settings
    const inputs = ['fruitMass', 'sugarShare', 'potMass', 'interest', 'quality']
    const spreads = inputs.filter((id) => id !== 'quality').map((id) => `spread.${id}`)
    expect(Object.keys(properties).toSorted()).toEqual([...inputs, ...spreads].toSorted())
    expect(properties['sugarShare']).toEqual({
      title: 'Sugar share',
      description: 'Why sugarShare.',
      anyOf: [
        { type: 'number', minimum: 0, maximum: 1, description: 'In parts of one.' },
        {
          type: 'string',
          pattern: '^\\s*[+-]?(\\d|\\.\\d)',
          maxLength: 200,
          description: 'With a unit, such as %.',
        },
      ],
      default: 0.4,
    })
    expect(properties['quality']).toMatchObject({ enum: ['plain', 'extra'], default: 'plain' })
  })
})
