/** The plan that a scenario's results make, with the places of the catalog and the largest cities. */
import catalog from '../../seeds/catalogs/communication-sites.json' with { type: 'json' }
import cityList from '../../seeds/cities.json' with { type: 'json' }
import type { City, FleetPlan } from './plan.ts'
import type { Sky } from './weather.ts'

const degree = Math.PI / 180

/** Numbers and choices of the model by their ids. */
export interface Results {
  readonly number: (id: string) => number
  readonly option: (id: string) => string
}

/** Places of the catalog, each with its own share of clear sky. */
const skiesOf = (radio: number): readonly Sky[] =>
  catalog.rows.map(({ id, latitude, longitude, sets }) => ({
    id,
    latitude: latitude * degree,
    longitude: longitude * degree,
    height: Number.parseFloat(sets.siteHeight),
    clear: sets.siteClearSky,
    radio,
  }))

const cities: readonly City[] = cityList.rows.map(({ name, latitude, longitude, millions }) => ({
  name,
  latitude: latitude * degree,
  longitude: longitude * degree,
  millions,
}))

/** Names of the places of the catalog, by their ids. */
export const placeNames: ReadonlyMap<string, string> = new Map(
  catalog.rows.map(({ id, label }) => [id, label]),
)

/** Clouds of a place stay about half a day: a judgement. */
const cloudLasts = 12

/** Clouds of places five hundred kilometres apart still belong together: a judgement. */
const cloudReach = 500e3

/**
 * What is flown for a scenario.
 *
 * @param results Of the model at the scenario's settings.
 * @returns Design, links, traffic and delays as the model has them; places from the catalog of communication sites.
 */
export const planOf = ({ number, option }: Results): FleetPlan => {
  const waits = ['training', 'checkpoints'].includes(option('workload'))
  const kind = option('linkKind')
  const relays = option('relay') !== 'none'
  const lightSpeed = number('speedOfLight')
  return {
    order: {
      kind: option('orbitKind'),
      altitude: number('altitude'),
      inclination: number('orbitInclination'),
      satellites: number('satelliteCount'),
      formation: number('formationSize'),
      slot: number('slotLength'),
      step: number('levelStep'),
      thickness: number('shellThickness'),
    },
    nodeTime: number('nodeTime'),
    mask: number('elevationMask'),
    skies: skiesOf(number('radioAvailability')),
    cities,
    stations: Math.round(number('groundSites')),
    links: {
      radioTerminals: kind === 'optical' ? 0 : Math.min(number('radioAntennas'), number('frequencyReuse')),
      lightTerminals: kind === 'radio' ? 0 : number('opticalTelescopes'),
      radioRate: number('radioLinkRate') * number('radioEfficiency'),
      lightRate: number('opticalLinkRate') * number('opticalEfficiency'),
      satelliteRadio: number('satelliteRadioTerminals'),
      satelliteLight: number('satelliteOpticalTerminals'),
      gatewayShare: relays ? number('gatewayShare') : 1,
    },
    demand: number('downlinkDemand'),
    peak: waits ? 1 : number('trafficPeak'),
    buffer: number('onboardStorage'),
    debris: {
      lowBelt: number('lowBelt'),
      highBelt: number('highBelt'),
      beltWidth: number('beltWidth'),
      belt: number('debrisBelt'),
      sweptStep: number('sweptStep'),
      reference: number('debrisReference'),
      small: number('smallDebrisFlux'),
      centimetre: number('debrisFlux'),
      large: number('largeDebrisFlux'),
      area: number('satelliteArea'),
    },
    groundDelay: (2 * number('fibreRoute') * number('fibreIndex')) / lightSpeed,
    fixedDelay:
      (2 * (number('meanSlantRange') + number('relayDistance'))) / lightSpeed +
      2 * number('relayHops') * number('hopDelay') +
      number('orbitAccess'),
    cloudReach,
    cloudLasts,
  }
}
