/** Every numeric function says what it does in the same order, and the number that it was worked out for is tested. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const textsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(import.meta.dirname, folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file, readFileSync(join(import.meta.dirname, folder, file), 'utf8')]),
  )

interface Documented {
  readonly file: string
  readonly name: string
  /** The comment right above, without its stars; empty where there is none. */
  readonly comment: string
}

const exported = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export const (\w+) = (?:async )?\(/g

const functions: readonly Documented[] = [...textsIn('../../src/physics')].flatMap(([file, text]) =>
  [...text.matchAll(exported)].map(([, comment = '', name = '']) => ({
    file,
    name,
    comment: comment.replaceAll(/\n \* ?/g, '\n').trim(),
  })),
)

/** Reads an element of an array; there is no physics in it. */
const plumbing = new Set(['at'])
const documented = functions
  .filter(({ name }) => !plumbing.has(name))
  .map((each) => [each.name, each] as const)

const tests = [...textsIn('.').entries(), ...textsIn('../reference').entries()].filter(
  ([file]) => file !== 'documentation.test.ts',
)

/** Numbers of a text that say more than one digit, without grouping commas and trailing zeros. */
const numbersIn = (text: string): readonly string[] =>
  [...text.replaceAll(/(?<=\d)[,_](?=\d{3})/g, '').matchAll(/\d+(?:\.\d+)?(?:e-?\d+)?/g)]
    .map(([number]) => number)
    .filter((number) => /[1-9]/.test(number))

/** Whether a number is the printed one, with more digits or as many. */
const roundsTo = (value: number, printed: string): boolean => {
  const [mantissa = '', power = '0'] = printed.split('e')
  const last = 10 ** (Number(power) - (mantissa.split('.')[1] ?? '').length)
  return Math.abs(value - Number(printed)) <= 0.5 * last * (1 + 1e-9)
}

describe('numeric functions', () => {
  it('are found', () => {
    expect(documented.length).toBeGreaterThan(50)
    expect(new Set(documented.map(([, { file }]) => file)).size).toBeGreaterThan(20)
  })

  it.each(documented)(
    '%s says what, with which units, by which equation, how far, after whom',
    (_, { comment }) => {
      const marks = ['@param', '@returns', '(1) ', 'Limits: ', 'Reference: ', 'Worked number: ']
      const places = marks.map((mark) => comment.indexOf(mark))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places[0]).toBeGreaterThan(0)
      expect(comment.slice(0, places[0]).trim()).toMatch(/^[A-Z].*\.$/s)
    },
  )

  it.each(documented)('%s: its worked number stands in a test that calls it', (name, { comment }) => {
    const worked = comment.slice(comment.indexOf('Worked number: ')).replaceAll('Worked number: ', '')
    const results = numbersIn(worked.split(/->|: /).slice(1).join(' ') || worked)
    const calling = tests.filter(([, text]) => new RegExp(`\\b${name}\\b`).test(text))
    const known = calling.flatMap(([, text]) => numbersIn(text)).map(Number)
    expect(calling.length).toBeGreaterThan(0)
    expect(
      results.filter((number) => known.some((tested) => roundsTo(tested, number))),
      worked,
    ).not.toEqual([])
  })
})
