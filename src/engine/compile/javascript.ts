/** Expressions → straight-line JavaScript over one `Float64Array` called `v`. */
import { type Expression, walk } from './expression.ts'
import { builtins, clock } from './vocabulary.ts'

/** Where values live and which names are series. */
export interface Layout {
  readonly slot: (id: string) => number
  readonly isSeries: (id: string) => boolean
  readonly optionIndex: (choice: string, option: string) => number
  readonly isExpensive: (functionName: string) => boolean
  readonly first: number
  readonly years: number
}

/** Collects what expressions need outside their own line. */
export interface Emission {
  /** Definitions at the top of the module: memoised functions and reducers. */
  readonly prelude: string[]
  temporaries: number
  /** Assignments to make before the loop over the years, for what is the same in all of them. */
  readonly hoisted: string[]
  readonly layout: Layout
}

export const createEmission = (prelude: string[], layout: Layout): Emission => ({
  prelude,
  temporaries: 0,
  hoisted: [],
  layout,
})

const temporary = (emission: Emission): string => {
  emission.temporaries += 1
  return `t${emission.temporaries}`
}

/**
 * JavaScript of an expression.
 *
 * A condition is 1, 0, or NaN when it cannot be told, so that what is not feasible stays so through every branch.
 * @param inYears Whether the code stands in a loop over the years with index `y`.
 */
export const javascript = (expression: Expression, emission: Emission, inYears: boolean): string => {
  const { layout } = emission
  const js = (e: Expression): string => javascript(e, emission, inYears)
  switch (expression.kind) {
    case 'number':
      return String(expression.value)
    case 'name':
      return nameOf(expression.id, layout)
    case 'option': {
      const same = `v[${layout.slot(expression.choice)}] ${expression.negated ? '!==' : '==='} ${layout.optionIndex(expression.choice, expression.option)}`
      return `(${same} ? 1 : 0)`
    }
    case 'negate':
      return `(-${js(expression.of)})`
    case 'binary':
      return expression.operator === '^'
        ? powerOf(expression.left, expression.right, emission, js)
        : `(${js(expression.left)} ${expression.operator} ${js(expression.right)})`
    case 'compare':
      return comparison(expression, emission, js)
    case 'logic': {
      const all = expression.of.map(js)
      if (expression.operator === 'not') return `(1 - ${all.join('')})`
      return expression.operator === 'and' ? `(${all.join(' * ')})` : `Math.max(${all.join(', ')})`
    }
    case 'condition': {
      if (expression.test.kind === 'option') {
        return `(${js(expression.test)} ? ${js(expression.yes)} : ${js(expression.no)})`
      }
      const t = temporary(emission)
      const test = `(${t} = ${js(expression.test)})`
      return `(${test} === 1 ? ${js(expression.yes)} : ${t} === 0 ? ${js(expression.no)} : NaN)`
    }
    case 'call':
      return call(expression, emission, inYears, js)
  }
}

const nameOf = (id: string, layout: Layout): string => {
  if (id === 'pi') return 'Math.PI'
  if (id === 'year') return `(${layout.first} + y)`
  if (id === 'elapsed') return 'y'
  return layout.isSeries(id) ? `v[${layout.slot(id)} + y]` : `v[${layout.slot(id)}]`
}

/** Small whole powers are products: exact in the last bit on every engine, unlike `Math.pow`. */
const powerOf = (
  base: Expression,
  exponent: Expression,
  emission: Emission,
  js: (e: Expression) => string,
): string => {
  const value =
    exponent.kind === 'number'
      ? exponent.value
      : exponent.kind === 'negate' && exponent.of.kind === 'number'
        ? -exponent.of.value
        : null
  if (value === 0.5) return `Math.sqrt(${js(base)})`
  if (value === null || !Number.isInteger(value) || value === 0 || Math.abs(value) > 8) {
    return `Math.pow(${js(base)}, ${js(exponent)})`
  }
  const t = temporary(emission)
  const [first, ...others] = Array.from({ length: Math.abs(value) }, (_, i) =>
    i === 0 ? `(${t} = ${js(base)})` : t,
  )
  const product = `(${[first, ...others].join(' * ')})`
  return value > 0 ? product : `(1 / ${product})`
}

const opposite = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' } as const

const comparison = (
  { operator, left, right }: Extract<Expression, { kind: 'compare' }>,
  emission: Emission,
  js: (e: Expression) => string,
): string => {
  const [a, b] = [temporary(emission), temporary(emission)]
  const strict = (op: string) => (op === '==' || op === '!=' ? `${op}=` : op)
  const sides = `${a} = ${js(left)}, ${b} = ${js(right)}`
  if (operator === '==' || operator === '!=') {
    return `(${sides}, ${a} !== ${a} || ${b} !== ${b} ? NaN : ${a} ${strict(operator)} ${b} ? 1 : 0)`
  }
  return `(${sides}, ${a} ${operator} ${b} ? 1 : ${a} ${opposite[operator]} ${b} ? 0 : NaN)`
}

const call = (
  { name, of: args }: Extract<Expression, { kind: 'call' }>,
  emission: Emission,
  inYears: boolean,
  js: (e: Expression) => string,
): string => {
  const { layout, prelude } = emission
  const [first, second] = args
  if (first?.kind === 'name' && (name === 'previous' || name === 'delayed')) {
    const slot = layout.slot(first.id)
    if (!second) return `v[${slot - 1} + y]`
    const least = name === 'previous' ? 1 : 0
    const lag = `Math.max(${least}, ${js(second)} / YEAR)`
    if (!isTheSameEveryYear(second, layout)) return `at(v, ${slot}, y - ${lag})`
    const t = temporary(emission)
    emission.hoisted.push(`${t} = ${lag}`)
    return `at(v, ${slot}, y - ${t})`
  }
  const builtin = builtins[name]
  if (builtin) return builtin.javascript(args.map(js))
  if (first && !inYears && reduce[name]) {
    const inner = createEmission(prelude, layout)
    const each = javascript(first, inner, true)
    const rate = second ? javascript(second, inner, false) : '0'
    const id = `r${prelude.length}`
    prelude.push(`const ${id} = (v) => {${declareTemporaries(inner)} ${reduce[name]?.(each, rate, layout)} }`)
    return `${id}(v)`
  }
  const registered = `f.${name}`
  if (!layout.isExpensive(name)) return `${registered}(${args.map(js).join(', ')})`
  const id = `m${prelude.length}`
  prelude.push(`const ${id} = memo(${registered})`)
  return `${id}(${args.map(js).join(', ')})`
}

const isTheSameEveryYear = (expression: Expression, layout: Layout): boolean => {
  let same = true
  walk(expression, (e) => {
    if (e.kind === 'name' && (clock.includes(e.id) || (e.id !== 'pi' && layout.isSeries(e.id)))) same = false
  })
  return same
}

/** Declares the temporaries of an emission. */
export const declareTemporaries = ({ temporaries }: Emission): string =>
  temporaries === 0 ? '' : `let ${Array.from({ length: temporaries }, (_, i) => `t${i + 1}`).join(', ')};`

const loop = (layout: Layout, body: string): string => `for (let y = 0; y < ${layout.years}; y++) {${body}}`

const reduce: Readonly<Record<string, (each: string, rate: string, layout: Layout) => string>> = {
  sum: (each, _, layout) => `let s = 0; ${loop(layout, `s += ${each}`)} return s`,
  last: (each, _, layout) => `const y = ${layout.years - 1}; return ${each}`,
  maximum: (each, _, layout) => `let s = -Infinity; ${loop(layout, `s = Math.max(s, ${each})`)} return s`,
  minimum: (each, _, layout) => `let s = Infinity; ${loop(layout, `s = Math.min(s, ${each})`)} return s`,
  firstYear: (each, _, layout) =>
    `${loop(layout, `if (${each} === 1) return ${layout.first} + y`)} return NaN`,
  discounted: (each, rate, layout) =>
    `const d = 1 / (1 + ${rate} * YEAR); let s = 0, k = 1; ${loop(layout, `s += ${each} * k; k *= d`)} return s`,
}
