/** What the compiler says of a model as a whole: series, requirements, functions, circles, numbers. */
import { describe, expect, it } from 'vitest'
import { compileModel } from '../../../src/engine/compile/compile.ts'
import { checkDimensions } from '../../../src/engine/compile/dimension.ts'
import { readModel } from '../../../src/engine/compile/read-model.ts'
import { must } from '../../../src/engine/must.ts'
import {
  assumption,
  choice,
  cite,
  functionsOf,
  kind,
  loguniform,
  type ModelDefinition,
  series,
  topic,
  triangular,
  uniform,
} from '../../../src/engine/quantity.ts'
import { jam, jar, problemsOf, toyDefinition } from '../toy.ts'

describe('the compiler says what is wrong', () => {
  it('what a series may not do', () => {
    const year = (formula: string) =>
      problemsOf({
        jars: series('S', kind({ unit: 'kg' }), { symbol: 's', formula, why: 'For a test.' }),
      }).join('\n')
    expect(year('made * (sum(income) > 0 ? 1 : 2)')).toMatch(
      /sum\(\) makes one value of a series and cannot stand inside one/,
    )
    expect(year('previous(jamMass)')).toMatch(/previous\(\) takes the id of a series first/)
    expect(year('delayed(made)')).toMatch(/delayed\(\) takes a series and a time, in "delayed\(made\)"/)
    expect(year('previous(made, aYear, aYear)')).toMatch(/previous\(\) takes a series and a time/)
    expect(year('previous(made + stock, aYear)')).toMatch(/takes the id of a series first/)
    expect(year('delayed(made, 2)')).toMatch(
      /the time of delayed\(\) takes s, but 2 is a pure number, in "delayed\(made, 2\)"/,
    )
    expect(year('previous(made, 2 * aYear)')).toBe('')
  })

  it('what a requirement may not say', () => {
    const requiring = (condition: string, otherwise: string) =>
      problemsOf({ jar: { ...jar('1', '1'), requires: { [condition]: otherwise } } }).join('\n')
    expect(requiring('pots', 'No.')).toMatch(/a requirement must be a condition, in "pots"/)
    expect(requiring('pots > 1', 'Only {potz}.')).toMatch(
      /jar: unknown name "potz" in "Only \{potz\}\."; the nearest known one is "pots"/,
    )
    expect(requiring('pots > 1', 'Only {made}.')).toMatch(/made is a series/)
    expect(requiring('pots > 1', 'Only {shelf}.')).toMatch(/shelf is a constraint/)
    expect(requiring('pots > 1', 'Only {pots} of {quality}, {interest}.')).toBe('')
  })

  it('a model that has nothing to guess from', () => {
    const { topics, ...rest } = toyDefinition()
    expect(topics).toHaveProperty('jam')
    const one = { jar: jar('1', 'quality == "extra" ? 1 : 0') }
    expect(() => compileModel({ ...rest, topics: { jam: { label: 'Jam', quantities: one } } })).toThrow(
      /unknown name "quality" in .*; the nearest known one is "jar"/,
    )
  })

  it('what is declared twice, in whatever topic', () => {
    const { topics, ...rest } = toyDefinition()
    const again = { ...topics, more: { label: 'More', quantities: { pots: jar('1', '1') } } }
    expect(() => compileModel({ ...rest, topics: again })).toThrow(/pots is declared twice/)
  })

  it('what two parts of one topic declare', () => {
    const one = { jar: jar('1', '1'), lid: jar('1', '1') }
    expect(topic('Jam', one, { pots: jar('1', '1') })).toEqual({
      label: 'Jam',
      quantities: { ...one, pots: jar('1', '1') },
    })
    expect(() => topic('Jam', one, { pots: jar('1', '1'), lid: jar('1', '2') })).toThrow(
      'topic "Jam": lid is in two parts, the one that begins with jar and the one that begins with pots',
    )
  })

  it('what two topics register as functions', () => {
    const { functions } = toyDefinition()
    expect(functionsOf(functions, {})).toEqual(functions)
    expect(() => functionsOf(functions, functions)).toThrow(/^functions: \w+ is in two parts/)
  })

  it('what its functions may not be called or return', () => {
    const { functions, ...rest } = toyDefinition()
    const boil = must(functions['boilDown'], 'boilDown')
    const compiled = (changes: ModelDefinition['functions']) => () =>
      compileModel({ ...rest, functions: { ...functions, ...changes } })
    expect(compiled({ spoil: { ...boil, returns: 'parsnip' } })).toThrow(
      /function spoil: unknown unit "parsnip"/,
    )
    expect(compiled({ spoil: { ...boil, arguments: [{ name: 'mass', unit: 'g' }] } })).toThrow(
      /function spoil: unit "g" is not SI-coherent: it is 0.001/,
    )
    expect(compiled({ max: boil })).toThrow(/function max has a reserved name/)
    expect(compiled({ pots: boil })).toThrow(/function pots has the name of a quantity/)
  })

  it('TeX that cannot be set', () => {
    expect(problemsOf({ jar: { ...jar('1', '1'), symbol: '\\frac{a' } }).join('')).toMatch(
      /jam\.ts \(jar\): jar: .*Unexpected end of input.*\\frac\{a/s,
    )
  })

  it('a circle, with the way round', () => {
    expect(problemsOf({ jar: jar('1', 'lid + 1'), lid: jar('1', 'jar * 2') }).join('\n')).toMatch(
      /depends on itself: (jar → lid → jar|lid → jar → lid)/,
    )
  })

  it('a circle within a year of series, though not through earlier years', () => {
    const year = (formula: string) =>
      series('S', kind({ unit: '1' }), { symbol: 's', formula, why: 'For a test.' })
    expect(problemsOf({ one: year('two'), two: year('one + 1') }).join('\n')).toMatch(/depends on itself/)
    expect(problemsOf({ one: year('previous(two)'), two: year('one + 1') })).toEqual([])
  })

  it('a circle through the whole of a series', () => {
    const year = series('S', kind({ unit: '1' }), {
      symbol: 's',
      formula: 'previous(growth) + total',
      why: 'Test.',
    })
    expect(problemsOf({ growth: year, total: jar('1', 'sum(growth)') }).join('\n')).toMatch(
      /depends on itself.*(growth → total → growth|total → growth → total)/,
    )
  })

  it('a circle of a scalar through earlier years only', () => {
    const growth = series('Growth', kind({ unit: '1' }), {
      symbol: 's',
      formula: 'previous(growth) + total',
      why: 'Test.',
    })
    expect(problemsOf({ growth, total: jar('1', 'sum(previous(growth))') }).join('\n')).toMatch(
      /total depends on itself through a series: total → growth → total$/,
    )
  })

  it('two circles, each once', () => {
    const both = problemsOf({ one: jar('1', 'one'), two: jar('1', 'three'), three: jar('1', 'two') })
    expect(both).toHaveLength(2)
    expect(both.join('\n')).toMatch(/one depends on itself: one → one/)
  })

  it('names that a spreadsheet would read as a cell, and words of the grammar', () => {
    expect(problemsOf({ AB12: jar('1', '1') }).join('')).toMatch(/AB12 is a reserved name/)
    expect(problemsOf({ sum: jar('1', '1') }).join('')).toMatch(/sum is a reserved name/)
  })

  it('inputs whose numbers contradict each other', () => {
    const bad = (changes: object) =>
      problemsOf({
        heap: assumption('Heap', kind({ unit: 'kg' }), {
          symbol: 'h',
          why: 'Test.',
          default: 1,
          range: [0, 2],
          limits: [0, 5],
          evidence: 'judgement',
          ...changes,
        }),
      }).join('')
    expect(bad({ range: [2, 1] })).toMatch(/range from 2 to 1 is empty/)
    expect(bad({ range: [-1, 2] })).toMatch(/range from -1 to 2 leaves the limits/)
    expect(bad({ default: 9 })).toMatch(/default 9 leaves the limits/)
    expect(bad({ scale: 'log' })).toMatch(/a log scale cannot start at 0/)
    expect(bad({ default: '3 m' })).toMatch(/"3 m" cannot be converted to kg/)
    expect(bad({ display: ['m'] })).toMatch(/display unit "m" is m, not kg/)
    expect(bad({ spread: uniform(2, 1) })).toMatch(/spread from 2 to 1 is upside down/)
    expect(bad({ spread: triangular(1, 3, '2 kg') })).toMatch(/spread's mode 3 is outside 1 to 2 kg/)
    expect(bad({ spread: loguniform(0.1, '3 m') })).toMatch(/"3 m" cannot be converted to kg/)
    expect(bad({ step: '1 s' })).toMatch(/"1 s" cannot be converted to kg/)
    expect(bad({ marks: [{ at: '1 USD', label: 'a mark' }] })).toMatch(/"1 USD" cannot be converted to kg/)
    expect(bad({ default: -1 })).toMatch(/default -1 leaves the limits/)
    expect(bad({ range: [1, 6] })).toMatch(/range from 1 to 6 leaves the limits/)
    expect(bad({})).toBe('')
  })

  it('what it cites, or answers, that is not there', () => {
    const { functions, ...rest } = toyDefinition({
      jar: { ...jar('1', '1'), source: ['cook-2020', cite('cooke-2020', '§1')] },
      crates: assumption('Crates', kind({ unit: '1' }), {
        symbol: 'k',
        default: 1,
        range: [0, 2],
        evidence: 'judgement',
        marks: [{ at: 1, label: 'one', source: 'baker-2019' }],
        why: 'Test.',
      }),
      grade: choice('Grade', {
        symbol: 'G',
        default: 'top',
        options: { top: { label: 'Top', why: 'Best.', source: 'cook-202' } },
        evidence: 'judgement',
        why: 'Test.',
      }),
      shelf: { ...jam.shelf, answers: ['S-1', 'S-11'] },
    })
    const boilDown = { ...must(functions['boilDown'], 'boilDown'), source: 'bake-2018' }
    const evidence = { works: ['cook-2020', 'baker-2018'], statements: ['S-1', 'S-2'] }
    const compiled = () =>
      compileModel({ ...rest, functions: { boilDown }, evidence }, (id) => `jam.ts (${id})`)
    expect(compiled).toThrow(
      [
        '  jam.ts (shelf): shelf: unknown statement "S-11"; the nearest known one is "S-1"',
        '  jam.ts (jar): jar: unknown source "cooke-2020"; the nearest known one is "cook-2020"',
        '  jam.ts (crates): crates: unknown source "baker-2019"; the nearest known one is "baker-2018"',
        '  jam.ts (grade): grade: unknown source "cook-202"; the nearest known one is "cook-2020"',
        '  jam.ts (boilDown): function boilDown: unknown source "bake-2018"; the nearest known one is "baker-2018"',
      ].join('\n'),
    )
    expect(problemsOf({ jar: { ...jar('1', '1'), source: 'any-2020' } })).toEqual([])
  })

  it('nothing but what it knows: other errors pass', () => {
    const model = readModel(toyDefinition({ jar: jar('parsnip', '1') }), (id) => id)
    expect(() => checkDimensions(model, (id) => id)).toThrow(/unknown unit "parsnip"/)
    const { functions, ...rest } = toyDefinition({ jar: jar('1', 'boil()') })
    const boil = { ...must(functions['boilDown'], 'boilDown'), arguments: [], returns: 'parsnip' }
    const called = readModel({ ...rest, functions: { ...functions, boil } }, (id) => id)
    expect(() => checkDimensions(called, (id) => id)).toThrow(/unknown unit "parsnip"/)
  })

  it('all problems at once', () => {
    expect(problemsOf({ jar: jar('m', 'jamMass'), lid: jar('kg', 'pots') })).toHaveLength(2)
  })
})
