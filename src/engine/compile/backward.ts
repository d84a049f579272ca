/**
 * Expressions → code that passes slopes back from a value to what it is computed from (reverse mode).
 *
 * With the slope of the result by some value known, every quantity in that value's formula gets its share in the array
 * of slopes `g`, which has the layout of the values `v`. Only what is needed of the formula is computed again.
 *
 * Reference: A. Griewank and A. Walther, Evaluating Derivatives, 2nd edition, chapter 3 (2008).
 */
import { must } from '../must.ts'
import { type Backward, type Before, moving, once, type Part } from './backward-part.ts'
import { temporary } from './emission.ts'
import { type Call, type Expression, plainNumber } from './expression.ts'
import { javascript } from './javascript.ts'
import { slopes, stepped } from './slopes.ts'
import { lags, reducers } from './vocabulary.ts'

/**
 * Statements that pass the slope of a formula's value on to the quantities in it.
 *
 * @param known The formula's value as code.
 * @param slope The slope of the result by that value, as code.
 */
export const backward = (expression: Expression, known: string, slope: string, context: Backward): string => {
  const before: Before = []
  const code = part(expression, before, context, known).back(slope)
  return [...before, code].join('; ')
}

const part = (expression: Expression, before: Before, context: Backward, known?: string): Part => {
  const { emission } = context
  const plain = (): string => javascript(expression, emission)
  const isShort = expression.kind === 'number' || expression.kind === 'name'
  const value = known ? () => known : isShort ? plain : once(emission, before, plain)
  const nothing: Part = { value, back: () => '' }
  if (!moving(expression, context)) return nothing
  const inner = (e: Expression): Part => part(e, before, context)
  switch (expression.kind) {
    case 'name':
      return { value, back: (slope) => `g[${placeOf(expression.id, context)}] += ${slope}` }
    case 'negate':
      return { value, back: (slope) => inner(expression.of).back(`(-${slope})`) }
    case 'binary':
      return binary(expression, before, context, value, known)
    case 'condition':
      return { value, back: (slope) => branches(expression, before, context, slope) }
    case 'call':
      return call(expression, before, context, value)
    // Conditions stand in tests only, through which no slope goes.
    default:
      return nothing
  }
}

const placeOf = (id: string, { emission: { layout } }: Backward): string =>
  layout.addressing.index(layout.slot(id), layout.isSeries(id))

const step = (slope: string, { id }: Backward): string =>
  `if (${slope} !== 0) found.steps.add(${JSON.stringify(id)})`

/** A slope under a name, for where it is used more than once. */
const held = ({ emission }: Backward, slope: string, use: (name: string) => string): string => {
  const name = temporary(emission)
  return `${name} = ${slope}; ${use(name)}`
}

const binary = (
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  before: Before,
  context: Backward,
  plain: () => string,
  known: string | undefined,
): Part => {
  const [a, b] = [left, right].map((e) => part(e, before, context)) as [Part, Part]
  const exponent = plainNumber(right)
  const value =
    known || operator === '^'
      ? plain
      : once(context.emission, before, () => `${a.value()} ${operator} ${b.value()}`)
  const both = (ofLeft: (slope: string) => string, ofRight: (slope: string) => string) => (slope: string) =>
    held(context, slope, (d) =>
      [moving(left, context) ? a.back(ofLeft(d)) : '', moving(right, context) ? b.back(ofRight(d)) : ''].join(
        '; ',
      ),
    )
  switch (operator) {
    case '+':
      return {
        value,
        back: both(
          (d) => d,
          (d) => d,
        ),
      }
    case '-':
      return {
        value,
        back: both(
          (d) => d,
          (d) => `(-${d})`,
        ),
      }
    case '*':
      return {
        value,
        back: both(
          (d) => `${d} * ${b.value()}`,
          (d) => `${d} * ${a.value()}`,
        ),
      }
    case '/':
      return {
        value,
        back: both(
          (d) => `${d} / ${b.value()}`,
          (d) => `(-${d}) * ${value()} / ${b.value()}`,
        ),
      }
    case '^':
      return {
        value,
        back: both(
          (d) =>
            exponent === null
              ? `${d} * ${b.value()} * pow(${a.value()}, ${b.value()} - 1)`
              : `${d} * ${exponent} * pow(${a.value()}, ${exponent - 1})`,
          (d) => `${d} * ${value()} * log(${a.value()})`,
        ),
      }
  }
}

/** Only the branch that was taken gets the slope. */
const branches = (
  { test, yes, no }: Extract<Expression, { kind: 'condition' }>,
  before: Before,
  context: Backward,
  slope: string,
): string => {
  const taken = part(test, before, { ...context, moves: () => false }).value()
  const branch = (e: Expression): string => {
    if (!moving(e, context)) return '{}'
    const own: Before = []
    const code = part(e, own, context).back(slope)
    return `{ ${[...own, code].join('; ')} }`
  }
  return `if (${taken} === 1) ${branch(yes)} else if (${taken} === 0) ${branch(no)}`
}

const call = (expression: Call, before: Before, context: Backward, value: () => string): Part => {
  const { name, of } = expression
  const inner = (e: Expression): Part => part(e, before, context)
  const first = must(of[0], `an argument of ${name}`)
  if (lags.includes(name)) return { value, back: (slope) => lagged(expression, before, context, slope) }
  if (reducers.includes(name))
    return { value, back: (slope) => reduced(expression, before, context, value, slope) }
  if (stepped.includes(name) || context.stepsOf(name)) return { value, back: (slope) => step(slope, context) }
  const slopeAt = slopes[name]
  if (slopeAt) {
    const x = inner(first)
    return { value, back: (slope) => x.back(`${slope} * (${slopeAt(x.value(), value())})`) }
  }
  const values = of.map((e) => inner(e))
  if (name === 'min' || name === 'max')
    return { value, back: (slope) => extreme(of, values, context, value, slope) }
  const all = (): string => values.map((one) => one.value()).join(', ')
  return { value, back: (slope) => quotients(expression, values, all, context, slope) }
}

/** Slopes of a numeric function by its arguments, from difference quotients. */
const quotients = (
  { name, of }: Call,
  values: readonly Part[],
  all: () => string,
  context: Backward,
  slope: string,
): string =>
  held(context, slope, (d) => {
    const other = context.hasNear(name) ? temporary(context.emission) : null
    const found = other ? `if (${d} !== 0) ${other} = near.${name}(${all()})` : ''
    const passed = of.map((e, n) => {
      if (!moving(e, context)) return ''
      const rough = `found.rough.add(${JSON.stringify(context.id)})`
      const by = `slopeOf(${other ?? `f.${name}`}, [${all()}], ${n}, () => ${rough})`
      const on = must(values[n], name).back(`(${d} === 0 ? 0 : ${d} * ${by})`)
      // Quotients of a numeric function are costly: none are made of what the choices keep still.
      const condition = e.kind === 'name' ? context.movesIf(e.id) : null
      return condition ? `if (${javascript(condition, context.emission)} === 1) { ${on} }` : on
    })
    return [found, ...passed].join('; ')
  })

/** The first of the arguments that has the value gets the slope. */
const extreme = (
  of: readonly Expression[],
  values: readonly Part[],
  context: Backward,
  value: () => string,
  slope: string,
): string =>
  held(context, slope, (d) => {
    const most = value()
    const tests = values.map((one, n) => {
      const passes = moving(must(of[n], 'an argument'), context) ? one.back(d) : ''
      return `if (${one.value()} === ${most}) { ${passes} }`
    })
    const ties = values.map((one) => `(${one.value()} === ${most})`).join(' + ')
    const tie = `if (${d} !== 0 && ${ties} > 1) found.ties.add(${JSON.stringify(context.id)})`
    return `${tie}; ${tests.join(' else ')}`
  })

/** Between two years the slope goes to both, and to the lag. */
const lagged = ({ name, of }: Call, before: Before, context: Backward, slope: string): string => {
  const { layout } = context.emission
  const [series, time] = of
  if (series?.kind !== 'name') throw new Error(`${name} looks back at a series`)
  const slot = layout.slot(series.id)
  if (!time) return `g[${layout.addressing.index(slot - 1, true)}] += ${slope}`
  const least = name === 'previous' ? 1 : 0
  const lag = part(time, before, context)
  const years = `${lag.value()} / YEAR`
  const share = (position: string): string => `scatter(v, g, ${slot}, ${position}, ${slope})`
  const position = `y - Math.max(${least}, ${years})`
  if (!moving(time, context)) return share(position)
  return held(context, position, (p) => {
    const tie = `if (${p} >= -1 && Number.isInteger(${p})) found.ties.add(${JSON.stringify(context.id)})`
    const passed = held(context, share(p), (d) => lag.back(`(${years} > ${least} ? (-${d}) / YEAR : 0)`))
    return `${tie}; ${passed}`
  })
}

/** Back through the years. */
const reduced = (
  { name, of: [what, rate] }: Call,
  before: Before,
  context: Backward,
  value: () => string,
  slope: string,
): string => {
  const { layout } = context.emission
  const each = must(what, `what ${name} runs over`)
  if (name === 'firstYear') return step(slope, context)
  const own: Before = []
  const year = part(each, own, context)
  const yearly = (then: string): string => [...own, then].join('; ')
  const loop = (body: string): string => `for (let y = 0; y < ${layout.years}; y++) { ${body} }`
  return held(context, slope, (d) => {
    switch (name) {
      case 'last': {
        const back = year.back(d)
        return `{ const y = ${layout.years - 1}; ${yearly(back)} }`
      }
      case 'maximum':
      case 'minimum': {
        // The first year that has the value gets the slope.
        const [at, most] = [year.value(), value()]
        const search = own.splice(0).join('; ')
        const back = year.back(d)
        return loop(`${search}; if (${at} === ${most}) { ${yearly(back)}; break }`)
      }
      case 'discounted': {
        const interest = part(must(rate, 'a rate'), before, context)
        const factor = temporary(context.emission)
        const [weight, sum] = [temporary(context.emission), temporary(context.emission)]
        const start = `${factor} = 1 / (1 + ${interest.value()} * YEAR); ${weight} = 1; ${sum} = 0`
        const at = year.value()
        const back = year.back(`${d} * ${weight}`)
        const body = `${yearly(back)}; ${sum} += ${at} * y * ${weight}; ${weight} *= ${factor}`
        return `${start}; ${loop(body)} ${interest.back(`(-${d}) * YEAR * ${factor} * ${sum}`)}`
      }
      default: {
        const back = year.back(d)
        return loop(yearly(back))
      }
    }
  })
}
