/**
 * Units, by mathjs. The library is large: pages load this module only when somebody types a unit or an expression.
 */
import {
  addDependencies,
  create,
  createUnitDependencies,
  divideDependencies,
  evaluateDependencies,
  type FactoryFunctionMap,
  type MathJsInstance,
  multiplyDependencies,
  powDependencies,
  subtractDependencies,
  type Unit,
  unaryMinusDependencies,
  unaryPlusDependencies,
  unitDependencies,
} from 'mathjs'
import { must } from './must.ts'

const math = create({
  addDependencies,
  createUnitDependencies,
  divideDependencies,
  evaluateDependencies,
  multiplyDependencies,
  powDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
  unitDependencies,
} as FactoryFunctionMap) as MathJsInstance

const override = { override: true }
math.createUnit('USD', { prefixes: 'short' })
math.createUnit('FLOP', { prefixes: 'short' })
math.createUnit('year', { definition: '365.25 day', aliases: ['years', 'yr', 'y', 'julianyear'] }, override)
math.createUnit('bit', { definition: '1 b', prefixes: 'short' }, override)
math.createUnit('Gy', '1 J/kg')
math.createUnit('krad', '10 J/kg', override)
math.createUnit('ha', '1e4 m^2')
// mathjs rounds the international acre to six digits.
math.createUnit('acre', '4046.8564224 m^2', override)
math.createUnit('kt', '1e6 kg', override)

// What a person types is arithmetic over units: `LEGAL` lets no quotation, assignment or list through.
const LEGAL = /^[\w\s.()+\-*/^]+$/
const compute = (text: string): unknown => math.evaluate(text)

/** A dimension: exponents of mathjs's base units. Angles count as pure numbers. */
export type Dimension = readonly number[]

/** Base units in the order in which mathjs counts their powers. */
const BASES = ['kg', 'm', 's', 'A', 'K', 'cd', 'mol', 'rad', 'bit', 'USD', 'FLOP']
const ANGLE = BASES.indexOf('rad')
const PURE: Dimension = math.unit('m').dimensions.map(() => 0)

/** The dimension of a pure number. */
export const pureNumber: Dimension = PURE

const isUnit = (value: unknown): value is Unit =>
  typeof value === 'object' && value !== null && 'dimensions' in value

const dimensionsOf = (unit: Unit): Dimension => unit.dimensions.map((power, i) => (i === ANGLE ? 0 : power))

/** Two dimensions are the same up to rounding of fractional exponents. */
export const sameDimension = (a: Dimension, b: Dimension): boolean =>
  a.every((power, i) => Math.abs(power - must(b[i], 'a base unit')) < 1e-9)

/** A unit's dimension, size in the SI-coherent unit of that dimension, and offset (degrees Celsius only). */
export interface UnitInfo {
  readonly dimension: Dimension
  readonly factor: number
  readonly offset: number
}

/**
 * Looks a unit up.
 *
 * @param name Unit in mathjs notation, `1` or `%` for pure numbers.
 * @returns Dimension, factor and offset: `SI value = (shown + offset) * factor`; `unitInfo('km').factor` is 1000.
 * @throws Error that names the unit when it is unknown.
 */
export const unitInfo = (name: string): UnitInfo => {
  // A calendar year is a number that people read without groups of thousands.
  if (name === '1' || name === 'calendarYear') return { dimension: PURE, factor: 1, offset: 0 }
  if (name === '%') return { dimension: PURE, factor: 0.01, offset: 0 }
  if (name === 'degC') return { dimension: dimensionsOf(math.unit('K')), factor: 1, offset: 273.15 }
  let value: unknown
  try {
    value = compute(`1 ${name.startsWith('1/') ? name.slice(1) : name}`.replaceAll('%', '* 0.01'))
  } catch (error) {
    throw new Error(`unknown unit "${name}": ${(error as Error).message}`)
  }
  if (typeof value === 'number') return { dimension: PURE, factor: value, offset: 0 }
  if (!isUnit(value)) throw new Error(`"${name}" is not a unit`)
  return { dimension: dimensionsOf(value), factor: siNumber(value), offset: 0 }
}

/** Number of a unit in coherent base units (mathjs keeps masses in kg, and so do we). */
const siNumber = (unit: Unit): number => Number((unit as unknown as { value: number }).value)

const normalise = (text: string): string =>
  text
    .replaceAll(/[−–]/g, '-')
    .replaceAll('×', '*')
    .replaceAll('·', '*')
    .replaceAll('²', '^2')
    .replaceAll('³', '^3')
    .replaceAll('µ', 'u')
    .replaceAll('μ', 'u')
    .replaceAll(/°\s*C/g, ' degC')
    .replaceAll('°', ' deg')
    .replaceAll(/\$\s*([\d.,]+(?:e[+-]?\d+)?)\s*(k|M|bn|tn)?/gi, '$1$2 USD')
    .replaceAll(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replaceAll(
      /([\d.])\s*(k|M|bn|tn)(?=\s*(?:USD\b|$))/g,
      (_, digit, suffix) => `${digit}${SUFFIXES[suffix]}`,
    )
    // `0.02 1/year` is how rates are declared, `18:30` how times of day are read.
    .replaceAll(/([\d.])\s+1\//g, '$1/')
    .replaceAll(/^(\d{1,2}):(\d\d)$/g, '($1 + $2/60) h')
    .replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
    .trim()

const SUFFIXES: Record<string, string> = { k: 'e3', M: 'e6', bn: 'e9', tn: 'e12' }

/** How a bare number is read: `value = (number + offset) * factor`. */
export interface Bare {
  readonly factor: number
  readonly offset: number
}

/**
 * Reads an amount that a person typed or a file holds.
 *
 * @param text Number, number with unit, or arithmetic: `1500`, `1.5k`, `$200/kg`, `65 °C`, `3 * 120 kW`, `20 %`.
 * @param unit Declared SI-coherent unit.
 * @param bare How to read a number without unit; by default it is in the declared unit.
 * @returns Value in the declared unit; `parseAmount('650 km', 'm')` is 650000.
 * @throws Error that says what was wrong and what is accepted.
 */
export const parseAmount = (text: string, unit: string, bare: Bare = { factor: 1, offset: 0 }): number => {
  const wanted = unitInfo(unit)
  let source = normalise(text)
  if (source.length > 200) throw new Error(`"${text.slice(0, 40)}…" is too long for an amount`)
  const percent = /^([^%]+)%$/.exec(source)
  if (percent) source = `(${percent[1]})/100`
  source = source.replaceAll('%', ' * 0.01')
  const celsius = /^(.+?)\s*degC$/.exec(source)
  let value: unknown
  try {
    if (!LEGAL.test(source)) throw new Error('unexpected sign')
    value = celsius ? Number(celsius[1]) + 273.15 : compute(source)
  } catch {
    throw new Error(
      `"${text}" is not a number, an amount with a unit, or arithmetic of these${example(unit)}`,
    )
  }
  if (celsius) {
    if (!sameDimension(wanted.dimension, unitInfo('K').dimension)) throw mismatch(text, unit)
    if (Number.isFinite(value)) return value as number
  }
  if (typeof value === 'number' && Number.isFinite(value)) {
    return percent ? value : (value + bare.offset) * bare.factor
  }
  if (isUnit(value)) {
    if (!sameDimension(dimensionsOf(value), wanted.dimension)) throw mismatch(text, unit)
    const number = siNumber(value) / wanted.factor
    if (Number.isFinite(number)) return number
  }
  throw new Error(`"${text}" has no finite value${example(unit)}`)
}

const example = (unit: string): string => (unit === '1' ? '' : `; a unit must convert to ${unit}`)

const mismatch = (text: string, unit: string): Error =>
  new Error(`"${text}" cannot be converted to ${unit === '1' ? 'a pure number' : unit}`)

/** A dimension in words people can act on: `kg m^2 s^-3 (as in W)`. */
export const describeDimension = (dimension: Dimension): string => {
  const parts = BASES.flatMap((name, i) => {
    const power = Math.round(must(dimension[i], name) * 1000) / 1000
    if (power === 0) return []
    return [power === 1 ? name : `${name}^${power}`]
  })
  if (parts.length === 0) return 'a pure number'
  const known = ['W', 'J', 'W/m^2', 'USD/kg', 'N'].find((name) =>
    sameDimension(unitInfo(name).dimension, dimension),
  )
  return known ? `${parts.join(' ')} (${known})` : parts.join(' ')
}
