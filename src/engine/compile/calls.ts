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
 * Functions that give, for arguments by position, a function by position with the same slopes there, as the text of an
 * object: of those numeric functions that have one (`near`).
 */
export const nearsOf = (functions: ModelDefinition['functions']): string => {
  const entries = Object.entries(functions).flatMap(([name, { arguments: args, near }]) => {
    if (!near) return []
    const xs = letters('x', args.length)
    const given = args.map((argument, n) => `${argument.name}: ${xs[n]}`).join(', ')
    const call = `(${xs.join(', ')}) => `
    return [`  ${name}: ${call}((g) => ${call}g({ ${given} }))(functions.${name}.near({ ${given} })),`]
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
  const xs = letters('x', arity)
  const isSame = xs.map((x, n) => `Object.is(${x}, k[${n}])`).join(' && ')
  const keep = xs.map((x, n) => `k[${n}] = ${x}`).join('; ')
  // In an array of numbers: engines make an object of every number that a variable of a closure is given.
  return `(() => { const k = new Float64Array(${arity + 1}).fill(NaN); return (${xs.join(', ')}) => { if (${isSame}) return k[${arity}]; const r = f.${name}(${xs.join(', ')}); ${keep}; return k[${arity}] = r } })()`
}
