/** Published cases of the links: read from our own files, and from the ITU's where they lie beside the repository. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAmount, unitInfo } from '../../src/engine/units.ts'

export interface FunctionCase {
  readonly id: string
  readonly title: string
  readonly function?: string
  readonly settings?: Readonly<Record<string, number | string>>
  readonly inputs?: Readonly<Record<string, number | string>>
  readonly monthlyRain?: readonly number[]
  readonly monthlyTemperature?: readonly number[]
  readonly expected: Readonly<
    Record<string, { readonly value: number; readonly unit: string; readonly tolerance: number }>
  >
}

/** Cases of one file of `seeds/reference`. */
export const communicationCases = (file: string): readonly FunctionCase[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../seeds/reference', file), 'utf8'))

const UNITS: Readonly<Record<string, string>> = {
  frequency: 'Hz',
  elevation: 'rad',
  tilt: 'rad',
  latitude: 'rad',
  siteHeight: 'm',
  rainHeight: 'm',
  rainRate: 'm/s',
  exceedance: '1',
  liquid: 'kg/m^2',
  vapourDensity: 'kg/m^3',
  dryPressure: 'Pa',
  temperature: 'K',
  column: 'kg/m^2',
  altitude: 'm',
  power: 'W',
  transmitAperture: 'm',
  receiveAperture: 'm',
  diameter: 'm',
  wavelength: 'm',
  range: 'm',
}

/** Value of an input of a case in SI; throws where the case lacks it. */
export const input = ({ id, inputs }: FunctionCase, name: string): number => {
  const value = inputs?.[name]
  if (value === undefined) throw new Error(`${id} lacks ${name}`)
  return typeof value === 'number' ? value : parseAmount(value, UNITS[name] ?? '1')
}

/** Published value of a case in SI. */
export const published = ({ id, expected }: FunctionCase, name: string): number => {
  const row = expected[name]
  if (!row) throw new Error(`${id} expects no ${name}`)
  return row.value * unitInfo(row.unit).factor
}

export const tolerance = ({ expected }: FunctionCase, name: string): number => expected[name]?.tolerance ?? 0

/** Departure of ours from the published value, as a share of it. */
export const departure = (ours: number, theirs: number): number =>
  theirs === 0 ? Math.abs(ours) : Math.abs(ours / theirs - 1)

const ITU = join(import.meta.dirname, '../../../shared/reference/itu')

/** Whether the validation files of the ITU lie beside the repository. */
export const ituPresent = existsSync(ITU)

/** Rows of numbers of a validation file, without its two lines of heading. */
export const ituRows = (file: string): readonly (readonly number[])[] =>
  ituPresent
    ? readFileSync(join(ITU, file), 'utf8')
        .trim()
        .split('\n')
        .slice(2)
        .map((line) => line.split(',').map(Number))
    : []

export const degrees = Math.PI / 180

/** Columns of a row by name. */
export const named = <const K extends readonly string[]>(row: readonly number[], names: K) =>
  Object.fromEntries(names.map((name, i) => [name, row[i] ?? Number.NaN])) as Record<K[number], number>
