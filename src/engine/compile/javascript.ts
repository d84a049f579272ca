/** Expressions → straight-line JavaScript over one `Float64Array` called `v`. */
import { keeping } from './calls.ts'
import {
  createEmission,
  declareTemporaries,
  define,
  type Emission,
  hoist,
  type Layout,
  place,
  temporary,
} from './emission.ts'
import { type Call, type Expression, plainNumber, walk } from './expression.ts'
import { builtins, clock } from './vocabulary.ts'

/**
 * JavaScript of an expression.
 *
 * A condition is 1, 0, or NaN when it cannot be told, so that what is not feasible stays so through every branch.
 * Where series are used, the code must stand in a loop over the years with index `y`.
 */
export const javascript = (expression: Expression, emission: Emission): string => {
  if (!isOnceForAllYears(expression, emission)) return inPlace(expression, emission)
  emission.inYears = false
  const code = inPlace(expression, emission)
  emission.inYears = true
  return hoist(emission, code)
}

/**
 * Whether a part of a yearly formula is computed before the loop: in code for many settings, of which the page loads
 * none at first, whatever is the same in all years and calls no numeric function, which might refuse its arguments.
 */
const isOnceForAllYears = (expression: Expression, { inYears, layout }: Emission): boolean => {
  if (!inYears || layout.addressing.stride === 1 || expression.kind === 'number') return false
  if (!isTheSameEveryYear(expression, layout)) return false
  let isPlain = expression.kind !== 'name' || expression.id !== 'pi'
  walk(expression, (e) => {
    if (e.kind === 'call' && !builtins[e.name]) isPlain = false
  })
  return isPlain
}

const inPlace = (expression: Expression, emission: Emission): string => {
  const { layout } = emission
  const js = (e: Expression): string => javascript(e, emission)
  switch (expression.kind) {
    case 'number':
      return String(expression.value)
    case 'name':
      return nameOf(expression.id, layout)
    case 'option': {
      const { choice, option, negated } = expression
      const value = layout.valueOfName(choice, option)
      if (layout.isChoice(choice))
        return `(${place(layout, layout.slot(choice))} ${negated ? '!==' : '==='} ${value} ? 1 : 0)`
      const [left, right] = [
        { kind: 'name', id: choice },
        { kind: 'number', value },
      ] as const
      return comparison({ kind: 'compare', operator: negated ? '!=' : '==', left, right }, emission, js)
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
      if (expression.test.kind === 'option' && layout.isChoice(expression.test.choice)) {
        return `(${js(expression.test)} ? ${js(expression.yes)} : ${js(expression.no)})`
      }
      const t = temporary(emission)
      const test = `(${t} = ${js(expression.test)})`
      return `(${test} === 1 ? ${js(expression.yes)} : ${t} === 0 ? ${js(expression.no)} : NaN)`
    }
    case 'call':
      return callOf(expression, emission, js)
  }
}

const nameOf = (id: string, layout: Layout): string => {
  if (id === 'pi') return 'Math.PI'
  if (id === 'year') return `(${layout.first} + y)`
  if (id === 'elapsed') return 'y'
  return place(layout, layout.slot(id), layout.isSeries(id))
}

/**
 * Small whole powers are products, and halves and quarters square roots: exact in the last bit on every engine, unlike
 * `Math.pow`.
 */
const powerOf = (
  base: Expression,
  exponent: Expression,
  emission: Emission,
  js: (e: Expression) => string,
): string => {
  const value = plainNumber(exponent)
  if (value === 0.5) return `Math.sqrt(${js(base)})`
  if (value === 0.25) return `Math.sqrt(Math.sqrt(${js(base)}))`
  if (value === null || !Number.isInteger(value) || value === 0 || Math.abs(value) > 8) {
    return `pow(${js(base)}, ${js(exponent)})`
  }
  const t = temporary(emission)
  const again = ` * ${t}`.repeat(Math.abs(value) - 1)
  const product = `((${t} = ${js(base)})${again})`
  return value > 0 ? product : `(1 / ${product})`
}

const opposite = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const

const comparison = (
  { operator, left, right }: Extract<Expression, { kind: 'compare' }>,
  emission: Emission,
  js: (e: Expression) => string,
): string => {
  const [a, b] = [temporary(emission), temporary(emission)]
  const sides = `${a} = ${js(left)}, ${b} = ${js(right)}`
  if (operator === '==' || operator === '!=') {
    return `(${sides}, ${a} !== ${a} || ${b} !== ${b} ? NaN : ${a} ${operator}= ${b} ? 1 : 0)`
  }
  return `(${sides}, ${a} ${operator} ${b} ? 1 : ${a} ${opposite[operator]} ${b} ? 0 : NaN)`
}

const callOf = (call: Call, emission: Emission, js: (e: Expression) => string): string => {
  const { name, of } = call
  const [first, second] = of
  if (first?.kind === 'name' && (name === 'previous' || name === 'delayed')) {
    return lagged(name, first.id, second, emission, js)
  }
  const builtin = builtins[name]
  if (builtin) return builtin.javascript(of.map(js))
  const reduction = reductions[name]
  if (first && reduction) return reduced(reduction, first, second, emission)
  const isExpensive = emission.layout.isExpensive(name)
  const called = isExpensive ? define(emission, 'm', keeping(name, of.length)) : `f.${name}`
  return `${called}(${of.map(js).join(', ')})`
}

const lagged = (
  name: 'previous' | 'delayed',
  id: string,
  time: Expression | undefined,
  emission: Emission,
  js: (e: Expression) => string,
): string => {
  const { layout } = emission
  const { addressing } = layout
  const slot = layout.slot(id)
  if (!time) return place(layout, slot - 1, true)
  const lag = `Math.max(${name === 'previous' ? 1 : 0}, ${js(time)} / YEAR)`
  const from = `v, ${addressing.index(slot)}`
  const stride = addressing.stride === 1 ? '' : `, ${addressing.stride}`
  if (!isTheSameEveryYear(time, layout)) return `at(${from}, y - ${lag}${stride})`
  const t = temporary(emission)
  emission.hoisted.push(`${t} = ${lag}`)
  return `at(${from}, y - ${t}${stride})`
}

const isTheSameEveryYear = (expression: Expression, layout: Layout): boolean => {
  let same = true
  walk(expression, (e) => {
    if (e.kind === 'name' && (clock.includes(e.id) || (e.id !== 'pi' && layout.isSeries(e.id)))) same = false
    if (e.kind === 'option' && layout.isSeries(e.choice)) same = false
  })
  return same
}

/** A function of its own that runs over the years. */
const reduced = (
  reduction: Reduction,
  what: Expression,
  rate: Expression | undefined,
  { prelude, layout }: Emission,
): string => {
  const inner = createEmission(prelude, layout, true)
  const each = javascript(what, inner)
  const perYear = rate ? javascript(rate, inner) : '0'
  const before = [...inner.hoisted, ''].join('; ')
  const body = `${declareTemporaries(inner)} ${before}${reduction(each, perYear, layout)}`
  const { parameters } = layout.addressing
  return `${define(inner, 'r', `(${parameters}) => {${body} }`)}(${parameters})`
}

type Reduction = (each: string, rate: string, layout: Layout) => string

const loop = (layout: Layout, body: string): string => `for (let y = 0; y < ${layout.years}; y++) {${body}}`

const reductions: Readonly<Record<string, Reduction>> = {
  sum: (each, _, layout) => `let s = 0; ${loop(layout, `s += ${each}`)} return s`,
  last: (each, _, layout) => `const y = ${layout.years - 1}; return ${each}`,
  maximum: (each, _, layout) => `let s = -Infinity; ${loop(layout, `s = Math.max(s, ${each})`)} return s`,
  minimum: (each, _, layout) => `let s = Infinity; ${loop(layout, `s = Math.min(s, ${each})`)} return s`,
  firstYear: (each, _, layout) =>
    `${loop(layout, `if (${each} === 1) return ${layout.first} + y`)} return NaN`,
  discounted: (each, rate, layout) =>
    `const d = 1 / (1 + ${rate} * YEAR); let s = 0, k = 1; ${loop(layout, `s += ${each} * k; k *= d`)} return s`,
}
