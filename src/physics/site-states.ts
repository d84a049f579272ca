/**
 * The states of a network of sites: so many clear, and of the cloudy ones so many in heavy rain.
 *
 * For each number of clear sites the mean over all that rain does to the others is known in closed form, unless the
 * traffic lies between what they carry in full rain and in none: only then are the rainy sites counted one by one.
 */
import { pow } from '../elementary/index.ts'
import { at } from './array.ts'

/** Sites in reach of a fleet and what the weather does to them. */
export interface Weather {
  readonly sites: number
  /** Share of time that the sky above a site is clear [1]. */
  readonly clear: number
  /** Correlation of the cloud cover of two sites [1], 0 to below 1. */
  readonly correlation: number
  /** Share of time that rain leaves the radio links of a site alone [1]. */
  readonly radio: number
  /** Sites whose light the satellites in reach can serve at once [1]; all where it is not given. */
  readonly lightMost?: number
  /** Sites whose radio the satellites in reach can serve at once [1]; all where it is not given. */
  readonly radioMost?: number
}

/** More sites than this are taken in proportion: their shares of clear sites hardly differ any more. */
export const mostSites = 100

/**
 * By number of clear sites, of two networks one site apart, the larger first: how likely, and by how many sites rain
 * lessens those whose radio is used on average.
 */
const room = mostSites + 2
const chances = new Float64Array(2 * room)
const lessened = new Float64Array(2 * room)
/** What is listed now. In an object: engines would make another of every number that a variable of a module is given. */
const state = {
  /** Sites of the larger network, and how many networks there are. */
  larger: 0,
  networks: 1,
  /** Each counted site stands for this many. */
  scale: 1,
  /** Share of time that a cloudy site is in heavy rain. */
  rainy: 0,
  lightMost: Number.POSITIVE_INFINITY,
  radioMost: Number.POSITIVE_INFINITY,
}

/** Sites whose light is used when so many are clear. */
const lightOf = (fair: number): number => Math.min(state.scale * fair, state.lightMost)
/** Sites whose radio is used when so many are not in rain. */
const radioOf = (dry: number): number => Math.min(state.scale * dry, state.radioMost)

/** What `shortfall` found. */
export interface Shortfall {
  /** Share of time in which less than the traffic is carried [1]. */
  chance: number
  /** Mean of what is not carried [bit/s]. */
  lost: number
  /** Mean number of sites with radio, 0 where the traffic is carried: the slope of what is lost by the radio's rate. */
  live: number
  /** Share of time in which any site has radio [1]. */
  radio: number
}

const found: Shortfall = { chance: 0, lost: 0, live: 0, radio: 0 }

/** Sums of `addRain`: chance of the states counted, mean of what is short, mean number of sites with radio. */
const rain = new Float64Array(3)

/** Smaller parts of a sum change nothing. */
const LEAST = 1e-18

/**
 * Counts the states of some cloudy sites in which the radio of a network carries less than it should.
 *
 * @param sites Sites, cloudy ones among them.
 * @param wanted What their radio is to carry, in units of `rate`.
 * @param onlyUp Whether the state in which no site has radio is left out.
 */
const addRain = (sites: number, overcast: number, wanted: number, rate: number, onlyUp: boolean): void => {
  // From the likelier end, so that nothing underflows: no rainy site or nothing but rainy ones.
  const upwards = state.rainy <= 0.5
  const odds = upwards ? state.rainy / (1 - state.rainy) : (1 - state.rainy) / state.rainy
  let share = pow(upwards ? 1 - state.rainy : state.rainy, overcast)
  let chance = 0
  let lost = 0
  let live = 0
  for (let n = 0; n <= overcast; n++) {
    const dry = sites - (upwards ? n : overcast - n)
    const used = radioOf(dry)
    const short = wanted - used * rate
    if (short > 0) {
      if (!(onlyUp && dry <= 0)) {
        chance += share
        lost += share * short
        live += share * used
      }
      if (n > overcast * odds && share < LEAST * chance) break
    } else if (!upwards) break
    share *= ((overcast - n) / (n + 1)) * odds
  }
  rain[0] = chance
  rain[1] = lost
  rain[2] = live
}

const addClear = (network: number, overcast: number, chance: number): void => {
  const sites = state.larger - network
  const place = network * room + sites - overcast
  chances[place] = chance
  if (state.scale * sites <= state.radioMost) lessened[place] = state.scale * overcast * state.rainy
  else {
    addRain(sites, overcast, state.radioMost, 1, false)
    lessened[place] = at(rain, 1)
  }
}

/** Every number of clear ones of a whole number of sites. */
const addWhole = ({ clear, correlation }: Weather, network: number, weight: number): void => {
  const sites = state.larger - network
  const cloudy = 1 - clear
  chances.fill(0, network * room, network * room + state.larger + 1)
  if (cloudy <= 0) {
    addClear(network, 0, weight)
    return
  }
  const odds = correlation / (1 - correlation)
  // From the likelier end here too: all clear or all cloudy, and each state from the one before.
  const likely = Math.max(clear, cloudy)
  const rare = Math.min(clear, cloudy)
  let chance = weight
  for (let k = 0; k < sites; k++) chance *= (likely + k * odds) / (1 + k * odds)
  for (let other = 0; other <= sites; other++) {
    const same = sites - other
    addClear(network, clear > 0.5 ? other : same, chance)
    if (same > 0) chance *= (same / (other + 1)) * ((rare + other * odds) / (likely + (same - 1) * odds))
  }
}

/** Share of time in which no site of a network has radio, of that in which so many are clear. */
const darkShare = (sites: number, fair: number): number => (fair === 0 ? pow(state.rainy, sites) : 0)

/** What is listed now: functions are asked about the same weather one after the other. */
const listed = new Float64Array(6).fill(Number.NaN)

const listStates = (weather: Weather): void => {
  const { clear, correlation, radio } = weather
  state.lightMost = weather.lightMost ?? Number.POSITIVE_INFINITY
  state.radioMost = weather.radioMost ?? Number.POSITIVE_INFINITY
  const sites = Math.max(0, weather.sites)
  if (
    at(listed, 0) === sites &&
    at(listed, 1) === clear &&
    at(listed, 2) === correlation &&
    at(listed, 3) === radio &&
    at(listed, 4) === state.lightMost &&
    at(listed, 5) === state.radioMost
  )
    return
  listed[0] = sites
  listed[1] = clear
  listed[2] = correlation
  listed[3] = radio
  listed[4] = state.lightMost
  listed[5] = state.radioMost
  state.scale = Math.max(1, sites / mostSites)
  state.rainy = clear < 1 ? Math.min(1, (1 - radio) / (1 - clear)) : 0
  const counted = sites / state.scale
  const low = Math.floor(counted)
  state.larger = low < counted ? low + 1 : low
  state.networks = state.larger - low + 1
  if (low < counted) addWhole(weather, 0, counted - low)
  addWhole(weather, state.networks - 1, low + 1 - counted)
  found.radio = 0
  if (state.radioMost > 0)
    for (let network = 0; network < state.networks; network++)
      for (let fair = 0; fair <= state.larger; fair++)
        found.radio += at(chances, network * room + fair) * (1 - darkShare(state.larger - network, fair))
}

/**
 * What a network of sites leaves of a traffic.
 *
 * @param weather Sites in reach of the fleet, what the weather does to them and how many can be served [1].
 * @param traffic Traffic [bit/s].
 * @param lightRate What the light of a clear site carries [bit/s].
 * @param radioRate What the radio of a site without heavy rain carries [bit/s].
 * @param onlyUp Whether states in which no site has radio are left out.
 * @returns Chance of carrying less [1], mean of what is lost [bit/s], mean number of sites with radio where something
 * is [1], and share of time in which any site has radio [1]; the same object every time.
 *
 * (1) sums over the states of P, P max(0, D - C) and P min(N - d, radioMost), for D > C, C as in `capacityAtAvailability`
 *
 * Limits: those of `capacityAtAvailability`. The sums are good to 1e-9 of themselves for any weather.
 * Reference: derived here; after J. G. Skellam, J. R. Stat. Soc. B 10 (1948) 257.
 * Worked number: 7 sites, 0.69, rho = 0, radio 0.99, 256 and 128 Gbit/s, 2 Tbit/s: 80.8826 Gbit/s are lost.
 */
export const shortfall = (
  weather: Weather,
  traffic: number,
  lightRate: number,
  radioRate: number,
  onlyUp = false,
): Shortfall => {
  listStates(weather)
  let chance = 0
  let lost = 0
  let live = 0
  for (let fair = 0; fair <= state.larger; fair++) {
    const wanted = traffic - lightOf(fair) * lightRate
    // The more are clear, the more is carried.
    if (!(wanted > radioOf(fair) * radioRate)) break
    for (let network = 0; network < state.networks; network++) {
      const weight = at(chances, network * room + fair)
      if (weight === 0) continue
      const sites = state.larger - network
      const most = radioOf(sites)
      if (wanted > most * radioRate) {
        const dark = onlyUp ? darkShare(sites, fair) : 0
        const less = at(lessened, network * room + fair)
        chance += weight * (1 - dark)
        lost += weight * (wanted - most * radioRate + less * radioRate - dark * wanted)
        live += weight * (most - less)
      } else {
        addRain(sites, sites - fair, wanted, radioRate, onlyUp)
        chance += weight * at(rain, 0)
        lost += weight * at(rain, 1)
        live += weight * at(rain, 2)
      }
    }
  }
  found.chance = chance
  found.lost = lost
  found.live = live
  return found
}

const few: FewClear = { light: 0, radio: 0, chance: 0 }

/** What `fewClear` found. */
export interface FewClear {
  /** Sites whose light is used [1]. */
  light: number
  /** Sites whose radio is used without rain [1]. */
  radio: number
  /** Chance that no more are clear [1]. */
  chance: number
}

/**
 * The fewest clear sites that are not exceeded for a share of the time.
 *
 * @param weather As `shortfall`.
 * @param share Of the time [1].
 * @returns Light and radio that are used then [1] and how often no more are clear [1]; the same object every time.
 *
 * (1) the smallest k with P(c <= k) >= share, c as in `capacityAtAvailability`
 *
 * Limits: those of `capacityAtAvailability`.
 * Reference: as `shortfall`.
 * Worked number: 7 sites, 0.69, rho = 0, a share of 0.002: one, in 0.00456177 of the time.
 */
export const fewClear = (weather: Weather, share: number): FewClear => {
  listStates(weather)
  let fair = -1
  few.chance = 0
  while (fair < state.larger && few.chance < share) {
    fair += 1
    for (let network = 0; network < state.networks; network++)
      few.chance += at(chances, network * room + fair)
  }
  few.light = lightOf(fair)
  few.radio = radioOf(state.larger)
  return few
}
