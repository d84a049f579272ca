/** Code that calls numeric functions by position, and that keeps their last results. */
import type { ModelDefinition } from '../quantity.ts'

const letters = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `${letter}${n}`)

/**
 * Functions by position, as the text of an object.
 *
 * Each is written out with the names of its own arguments, so that engines make no object of them; it has no value
 * where an argument has none.
 */
export const callsOf = (functions: ModelDefinition['functions']): string => {
  const entries = Object.entries(functions).map(([name, { arguments: args }]) => {
    const xs = letters('x', args.length)
    const missing = xs.map((x) => `${x} !== ${x}`).join(' || ')
    const given = args.map((argument, n) => `${argument.name}: ${xs[n]}`).join(', ')
    return `  ${name}: ((g) => (${xs.join(', ')}) => (${missing} ? NaN : g({ ${given} })))(functions.${name}.given),`
  })
  return ['{', ...entries, '}'].join('\n')
}

/**
 * A function that keeps its last result, which is what a slider needs: most of what is costly stays as it was.
 *
 * @param name Of the numeric function, a pure one.
 * @param arity How many arguments it takes.
 */
export const keeping = (name: string, arity: number): string => {
  const [xs, kept] = [letters('x', arity), letters('k', arity)]
  const isSame = xs.map((x, n) => `Object.is(${x}, ${kept[n]})`).join(' && ')
  const keep = kept.map((k, n) => `${k} = ${xs[n]}`).join('; ')
  const state = kept.map((k) => `${k} = NaN`).join(', ')
  return `(() => { let ${state}, r = NaN; return (${xs.join(', ')}) => { if (${isSame}) return r; r = f.${name}(${xs.join(', ')}); ${keep}; return r } })()`
}
