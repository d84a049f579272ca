/**
 * The states of a network of sites: so many clear, and of the cloudy ones so many in heavy rain.
 *
 * For each number of clear sites the mean over all that rain does to the others is known in closed form, unless the
 * traffic lies between what they carry in full rain and in none: only then are the rainy sites counted one by one.
 */
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

/** Numbers of clear sites of two networks, one site apart: how likely, of how many sites, how many of them cloudy. */
const room = 2 * (mostSites + 2)
const chances = new Float64Array(room)
const wholes = new Float64Array(room)
const clouded = new Float64Array(room)
/** Sites whose light is used; sites whose radio is used without rain, and by how many rain lessens that on average. */
const lights = new Float64Array(room)
const radios = new Float64Array(room)
const lessened = new Float64Array(room)
let count = 0

/** Each counted site stands for this many. */
let scale = 1
/** Share of time that a cloudy site is in heavy rain. */
let rainy = 0
let radioMost = Number.POSITIVE_INFINITY

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
  const upwards = rainy <= 0.5
  const odds = upwards ? rainy / (1 - rainy) : (1 - rainy) / rainy
  let share = (upwards ? 1 - rainy : rainy) ** overcast
  let chance = 0
  let lost = 0
  let live = 0
  for (let n = 0; n <= overcast; n++) {
    const dry = sites - (upwards ? n : overcast - n)
    const used = Math.min(scale * dry, radioMost)
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

const addClear = (sites: number, overcast: number, chance: number, lightMost: number): void => {
  const whole = scale * sites
  chances[count] = chance
  wholes[count] = sites
  clouded[count] = overcast
  lights[count] = Math.min(scale * (sites - overcast), lightMost)
  radios[count] = Math.min(whole, radioMost)
  if (whole <= radioMost) lessened[count] = scale * overcast * rainy
  else {
    addRain(sites, overcast, radioMost, 1, false)
    lessened[count] = at(rain, 1)
  }
  count += 1
}

/** Every number of clear ones of a whole number of sites. */
const addWhole = (weather: Weather, sites: number, weight: number, lightMost: number): void => {
  const { clear, correlation } = weather
  const cloudy = 1 - clear
  if (cloudy <= 0) {
    addClear(sites, 0, weight, lightMost)
    return
  }
  const odds = correlation / (1 - correlation)
  // From the likelier end here too: all clear or all cloudy, and each state from the one before.
  const [likely, rare] = clear > 0.5 ? [clear, cloudy] : [cloudy, clear]
  let chance = weight
  for (let k = 0; k < sites; k++) chance *= (likely + k * odds) / (1 + k * odds)
  for (let other = 0; other <= sites; other++) {
    const same = sites - other
    addClear(sites, clear > 0.5 ? other : same, chance, lightMost)
    if (same > 0) chance *= (same / (other + 1)) * ((rare + other * odds) / (likely + (same - 1) * odds))
  }
}

/** Share of time in which no site has radio, of that in which so many are clear. */
const darkShare = (n: number): number => (at(clouded, n) === at(wholes, n) ? rainy ** at(clouded, n) : 0)

/** What is listed now: functions are asked about the same weather one after the other. */
const listed = new Float64Array(6).fill(Number.NaN)

const listStates = (weather: Weather): void => {
  const { clear, correlation, radio } = weather
  const { lightMost = Number.POSITIVE_INFINITY } = weather
  radioMost = weather.radioMost ?? Number.POSITIVE_INFINITY
  const sites = Math.max(0, weather.sites)
  if (
    at(listed, 0) === sites &&
    at(listed, 1) === clear &&
    at(listed, 2) === correlation &&
    at(listed, 3) === radio &&
    at(listed, 4) === lightMost &&
    at(listed, 5) === radioMost
  )
    return
  listed[0] = sites
  listed[1] = clear
  listed[2] = correlation
  listed[3] = radio
  listed[4] = lightMost
  listed[5] = radioMost
  scale = Math.max(1, sites / mostSites)
  rainy = clear < 1 ? Math.min(1, (1 - radio) / (1 - clear)) : 0
  const counted = sites / scale
  const low = Math.floor(counted)
  count = 0
  if (low < counted) addWhole(weather, low + 1, counted - low, lightMost)
  addWhole(weather, low, low + 1 - counted, lightMost)
  let share = 0
  if (radioMost > 0) for (let n = 0; n < count; n++) share += at(chances, n) * (1 - darkShare(n))
  found.radio = share
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
  for (let n = 0; n < count; n++) {
    const wanted = traffic - at(lights, n) * lightRate
    const sites = at(wholes, n)
    const overcast = at(clouded, n)
    const most = at(radios, n)
    const weight = at(chances, n)
    if (!(wanted > Math.min(scale * (sites - overcast), radioMost) * radioRate)) continue
    if (wanted > most * radioRate) {
      const dark = onlyUp ? darkShare(n) : 0
      const less = at(lessened, n)
      chance += weight * (1 - dark)
      lost += weight * (wanted - most * radioRate + less * radioRate - dark * wanted)
      live += weight * (most - less)
    } else {
      addRain(sites, overcast, wanted, radioRate, onlyUp)
      chance += weight * at(rain, 0)
      lost += weight * at(rain, 1)
      live += weight * at(rain, 2)
    }
  }
  found.chance = chance
  found.lost = lost
  found.live = live
  return found
}
