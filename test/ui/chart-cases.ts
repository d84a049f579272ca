/** The charts of the page and settings to try them with: shipped ones, extreme ones, and some that cannot be. */
import { model } from 'virtual:model'
import { catalogs } from 'virtual:model/catalogs'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import { reaches } from '../../src/engine/capacity.ts'
import { evaluate, type Settings } from '../../src/engine/evaluate.ts'
import { growing } from '../../src/model/verdict/limits.ts'
import type { Chart } from '../../src/ui/chart/chart.ts'
import { ratioOf } from '../../src/ui/chart/make/scenario-dots.ts'
import { createReader, type Reader } from '../../src/ui/chart/reader.ts'
import { chartsIn, contentsOf, type Make, slowCharts } from '../../src/ui/section/contents.ts'

export const readerOf = (settings: Settings): Reader => createReader(model, evaluate(model, settings))

/** The charts of the page by id, without those that wait for a computation of some seconds. */
export const makers: ReadonlyMap<string, Make> = new Map([
  ...chartsIn(contentsOf({ stages, catalogs })).map(({ id, make }) => [id, make] as const),
  ['limits', (read: Reader) => slowCharts.limits(reaches(model, stages, read.values, growing))(read)],
  ['scenarios', slowCharts.scenarios(scenarios.map((scenario) => ratioOf(model, scenario)))],
])

/** What makes one of the charts. */
export const maker = (id: string): Make => {
  const found = makers.get(id)
  if (!found) throw new Error(`no chart "${id}"`)
  return found
}

const year = 365.25 * 86400

const extremes: Readonly<Record<string, Settings>> = {
  'too low': { altitude: 200e3 },
  'too cold': { radiatorTemperature: 150 },
  'no array left': { arrayDegradation: 1 / year },
  'no shadow': { altitude: 1400e3 },
  inclined: { orbitKind: 'inclined' },
  'half past ten': { orbitKind: 'sunSynchronous', ltan: 10.5 * 3600 },
  'a kilowatt': { itPower: 1000, satellitePower: 1000 },
  'a terawatt': { itPower: 1e12 },
  'radio only': { linkKind: 'radio' },
  'one site of light': { linkKind: 'optical', groundSites: 1 },
  equator: { siteLatitude: 0, orbitKind: 'inclined', inclination: 0.05 },
  'never seen': { siteLatitude: Math.PI / 2, orbitKind: 'inclined', inclination: 0.05 },
  pole: { siteLatitude: Math.PI / 2 },
  'one launch in ten years': { launchCadence: 0.1 / year },
  'asleep in the dark': { eclipseDuty: 0, busOverhead: 0, pumpFraction: 0 },
  'panel in the Sun': { radiatorAttitude: 'oneFaceSunlit', radiatorTemperature: 300 },
  'sun and batteries': { groundSupply: 'solarBattery' },
  'reactors of its own': { groundSupply: 'nuclear' },
  'no water': { waterIndirect: 0, wueSite: 0, waterReservoir: 0 },
  'free launch': { launchPrice: 0 },
  'dish on the roof': {
    orbitKind: 'inclined',
    gatewayDistance: 0,
    relay: 'none',
    orbitAccess: 0.001,
    groundAccess: 0.02,
  },
  'far from everything': { gatewayDistance: 20040e3 },
}

export const cases: readonly (readonly [name: string, settings: Settings])[] = [
  ['defaults', {}],
  ...scenarios.map(({ slug, settings }) => [slug, settings] as const),
  ...Object.entries(extremes),
]

/** The settings of one of the extremes. */
export const extreme = (name: string): Settings => {
  const found = extremes[name]
  if (!found) throw new Error(`no extreme "${name}"`)
  return found
}

/** The chart, which must be of the given kind. */
export const chartOf = <K extends Chart['kind']>(
  make: Make,
  settings: Settings,
  kind: K,
): Extract<Chart, { readonly kind: K }> => {
  const chart = make(readerOf(settings))
  if (chart.kind !== kind) throw new Error(`${chart.id} is of kind ${chart.kind}: ${chart.summary}`)
  return chart as Extract<Chart, { readonly kind: K }>
}
