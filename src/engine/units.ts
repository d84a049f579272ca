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
import type { Calculator } from './amount/amount.ts'
import { readAmount } from './amount/read-amount.ts'
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
math.createUnit('acre', { definition: '4046.8564224 m^2', aliases: ['acres'] }, override)
math.createUnit('kt', '1e6 kg', override)
math.createUnit('ct', '0.01 USD', override)
math.createUnit('shortton', '907.18474 kg')
math.createUnit('watthour', { definition: '3600 J', prefixes: 'long' }, override)

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
  // A calendar year is read without groups of thousands, and a count of whole things without their parts.
  if (name === '1' || name === 'calendarYear' || name === 'whole')
    return { dimension: PURE, factor: 1, offset: 0 }
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

/** No unit needs another sign, and a name before a bracket would be a call. */
const LEGAL = /^(?!.*[A-Za-z]\w*\s*\()[\w\s.()+\-*/^%]+$/

const known = new Map<string, UnitInfo | 'unknown'>()

const infoOf = (name: string): UnitInfo | 'unknown' => {
  const found = known.get(name)
  if (found) return found
  let info: UnitInfo | 'unknown' = 'unknown'
  try {
    info = LEGAL.test(name) ? unitInfo(name) : 'unknown'
  } catch {
    // No unit of this name.
  }
  if (known.size < MOST_KNOWN) known.set(name, info)
  return info
}

/** Names that people mistype are without end. */
const MOST_KNOWN = 1000

/** Reads units by mathjs, for `readAmount`. */
export const calculator: Calculator = {
  scaleOf: (unit, declared) => {
    const info = infoOf(unit.startsWith('/') ? `1${unit}` : unit)
    if (info === 'unknown') return 'unknown'
    const wanted = unitInfo(declared)
    if (!sameDimension(info.dimension, wanted.dimension)) return 'other'
    return { factor: info.factor / wanted.factor, offset: info.offset }
  },
  compute: (text, declared) => {
    let result: unknown
    try {
      result = compute(text)
    } catch {
      return 'unknown'
    }
    if (typeof result === 'number') return { number: result }
    if (!isUnit(result)) return 'unknown'
    const wanted = unitInfo(declared)
    if (!sameDimension(dimensionsOf(result), wanted.dimension)) return 'other'
    return { value: siNumber(result) / wanted.factor }
  },
}

/**
 * Reads an amount of a declared unit, such as a declaration or a file of evidence writes it.
 *
 * @param text Number, number with unit, or arithmetic: `1500`, `$200/kg`, `65 °C`, `3 * 120 kW`, `20 %`.
 * @param unit Declared SI-coherent unit, which is also that of a number alone.
 * @returns Value in the declared unit; `parseAmount('650 km', 'm')` is 650000.
 * @throws Error that says what was wrong and what is accepted.
 */
export const parseAmount = (text: string, unit: string): number => {
  const reading = readAmount(text, { unit, display: [] }, { calculator })
  if (reading.kind === 'value') return reading.value
  throw new Error(reading.message)
}

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
