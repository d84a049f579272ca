/** What a network of sites carries when clouds and rain take some of them away. */

/** Sites in reach of a fleet and what the weather does to them. */
interface Weather {
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

/** What the light of a clear site and the radio of one without heavy rain carry [bit/s]. */
export interface SiteNetwork extends Weather {
  readonly lightRate: number
  readonly radioRate: number
}

/** More sites than this are taken in proportion: their shares of clear sites hardly differ any more. */
const MOST = 100
/** Rarer states than this change nothing. */
const LEAST = 1e-14

/** States of the sites looked at last: how likely, how many clear, how many with radio; used again by every call. */
const room = 2 * (MOST + 2) * (MOST + 2)
const chances = new Float64Array(room)
const clears = new Float64Array(room)
const lives = new Float64Array(room)
let count = 0

const add = (chance: number, clear: number, live: number): void => {
  chances[count] = chance
  clears[count] = clear
  lives[count] = live
  count += 1
}

/** Every state of a whole number of sites: so many clear, so many of the cloudy ones in heavy rain. */
const addWhole = (weather: Weather, sites: number, weight: number, scale: number): void => {
  const { clear, correlation } = weather
  const cloudy = 1 - clear
  if (cloudy <= 0) {
    add(weight, scale * sites, scale * sites)
    return
  }
  const rainy = Math.min(1, (1 - weather.radio) / cloudy)
  const odds = correlation / (1 - correlation)
  const wetter = rainy / (1 - rainy)
  // From the likelier end, so that nothing underflows: all clear or all cloudy, and each state from the one before.
  const [likely, rare] = clear > 0.5 ? [clear, cloudy] : [cloudy, clear]
  let chance = weight
  for (let k = 0; k < sites; k++) chance *= (likely + k * odds) / (1 + k * odds)
  for (let other = 0; other <= sites; other++) {
    const same = sites - other
    const overcast = clear > 0.5 ? other : same
    const fair = sites - overcast
    if (rainy >= 1) add(chance, scale * fair, scale * fair)
    else {
      let share = chance * (1 - rainy) ** overcast
      for (let wet = 0; wet <= overcast; wet++) {
        add(share, scale * fair, scale * (sites - wet))
        share *= ((overcast - wet) / (wet + 1)) * wetter
        if (share < LEAST && wet > overcast * rainy) break
      }
    }
    if (same > 0) chance *= (same / (other + 1)) * ((rare + other * odds) / (likely + (same - 1) * odds))
  }
}

/** What is listed now; the functions below are asked about the same weather one after the other. */
const listed = new Float64Array(6).fill(Number.NaN)

const listStates = (weather: Weather): void => {
  const { clear, correlation, radio } = weather
  const { lightMost = Number.POSITIVE_INFINITY, radioMost = Number.POSITIVE_INFINITY } = weather
  const sites = Math.max(0, weather.sites)
  const asked = [sites, clear, correlation, radio, lightMost, radioMost]
  if (asked.every((value, i) => value === listed[i])) return
  listed.set(asked)
  const scale = Math.max(1, sites / MOST)
  const counted = sites / scale
  const low = Math.floor(counted)
  count = 0
  if (low < counted) addWhole(weather, low + 1, counted - low, scale)
  addWhole(weather, low, low + 1 - counted, scale)
  for (let i = 0; i < count; i++) {
    if ((clears[i] as number) > lightMost) clears[i] = lightMost
    if ((lives[i] as number) > radioMost) lives[i] = radioMost
  }
}

/** Chance of carrying less than a traffic; afterwards `lost` is what is lost of it on average. */
let lost = 0
const chanceBelow = ({ lightRate, radioRate }: SiteNetwork, traffic: number): number => {
  let chance = 0
  lost = 0
  for (let i = 0; i < count; i++) {
    const short = traffic - (clears[i] as number) * lightRate - (lives[i] as number) * radioRate
    if (short <= 0) continue
    chance += chances[i] as number
    lost += (chances[i] as number) * short
  }
  return chance
}

/**
 * Traffic that a network of sites carries at an availability, in the time in which it has a link at all.
 *
 * @param sites Sites in reach of the fleet [1]; between whole numbers the fleet alternates between the two around it.
 * @param clear Share of time that the sky above a site is clear [1].
 * @param correlation Correlation of the cloud cover of two sites [1], 0 to below 1.
 * @param radio Share of time that rain leaves the radio links of a site alone [1].
 * @param lightMost Sites whose light the satellites in reach can serve at once [1].
 * @param radioMost Sites whose radio the satellites in reach can serve at once [1].
 * @param lightRate What the light of a clear site carries [bit/s].
 * @param radioRate What the radio of a site without heavy rain carries [bit/s].
 * @param availability Share of the traffic that is to get through [1].
 * @returns Traffic [bit/s]; 0 where no site carries anything.
 *
 * (1) D with E[max(0, D - C) | C > 0] = (1 - availability) D, C = min(c, lightMost) L + min(N - d, radioMost) R
 * (2) c, the clear ones of N sites, beta-binomial with one correlation of all pairs; d, those in rain, binomial
 *     among the N - c cloudy ones with (1 - radio)/(1 - clear)
 *
 * Limits: rain falls from clouds, so a clear site is never in rain and rain cannot be more frequent than cloud.
 * Sites are alike and evenly spread along the orbit. Beyond 100 sites in reach the capacity grows in proportion,
 * which is a little less than it would. What the network loses by having no link at all is not in it.
 * Reference: derived here; the distribution of c after J. G. Skellam, J. R. Stat. Soc. B 10 (1948) 257.
 * Worked number: 7 sites, 0.69, rho = 0, radio 0.99, 256 and 128 Gbit/s, 0.999: 1,340.04 Gbit/s.
 */
export const capacityAtAvailability = ({
  availability,
  ...network
}: SiteNetwork & { readonly availability: number }): number => {
  listStates(network)
  const most = Math.ceil(network.sites) * (network.lightRate + network.radioRate)
  const dark = chanceBelow(network, Number.MIN_VALUE)
  if (!(most > 0) || dark >= 1) return 0
  const allowed = (1 - availability) * (1 - dark) + dark
  // The loss grows convexly with the traffic, so Newton's steps from above fall onto the root and end there.
  let traffic = most / availability
  for (let step = 0; step < 100; step++) {
    const chance = chanceBelow(network, traffic)
    const gap = lost - allowed * traffic
    if (gap <= 1e-13 * traffic || chance <= allowed) break
    traffic -= gap / (chance - allowed)
  }
  // Next to no capacity, rounding can take the last step below it.
  return Math.max(0, traffic)
}

/**
 * Share of a steady traffic that a network of sites carries.
 *
 * @param sites Sites in reach of the fleet [1].
 * @param clear Share of time that the sky above a site is clear [1].
 * @param correlation Correlation of the cloud cover of two sites [1].
 * @param radio Share of time that rain leaves the radio links of a site alone [1].
 * @param lightMost Sites whose light the satellites in reach can serve at once [1].
 * @param radioMost Sites whose radio the satellites in reach can serve at once [1].
 * @param lightRate What the light of a clear site carries [bit/s].
 * @param radioRate What the radio of a site without heavy rain carries [bit/s].
 * @param traffic Traffic [bit/s].
 * @returns Share that gets through [1], time without any link included; 1 where there is no traffic.
 *
 * (1) E[min(D, C)]/D, C as in `capacityAtAvailability`
 *
 * Limits: those of `capacityAtAvailability`; what does not get through at once is lost.
 * Reference: derived here.
 * Worked number: 7 sites, 0.69, rho = 0, radio 0.99, 256 and 128 Gbit/s, 2 Tbit/s: 0.95956.
 */
export const carriedShare = ({ traffic, ...network }: SiteNetwork & { readonly traffic: number }): number => {
  if (traffic <= 0) return 1
  listStates(network)
  chanceBelow(network, traffic)
  return Math.max(0, 1 - lost / traffic)
}

/**
 * Share of time in which a network of sites carries less than a traffic.
 *
 * @param sites Sites in reach of the fleet [1].
 * @param clear Share of time that the sky above a site is clear [1].
 * @param correlation Correlation of the cloud cover of two sites [1].
 * @param radio Share of time that rain leaves the radio links of a site alone [1].
 * @param lightMost Sites whose light the satellites in reach can serve at once [1].
 * @param radioMost Sites whose radio the satellites in reach can serve at once [1].
 * @param lightRate What the light of a clear site carries [bit/s].
 * @param radioRate What the radio of a site without heavy rain carries [bit/s].
 * @param traffic Traffic [bit/s].
 * @returns Share of time [1].
 *
 * (1) P(C < D), C as in `capacityAtAvailability`
 *
 * Limits: those of `capacityAtAvailability`. It moves in steps, since sites are whole.
 * Reference: derived here.
 * Worked number: light alone, 7 sites, 0.69, rho = 0, 256 Gbit/s, 1 Tbit/s: 0.13937.
 */
export const shortShare = ({ traffic, ...network }: SiteNetwork & { readonly traffic: number }): number => {
  listStates(network)
  return Math.min(1, chanceBelow(network, traffic))
}

/**
 * Fewest sites in reach that carry a traffic at an availability.
 *
 * @param clear Share of time that the sky above a site is clear [1].
 * @param correlation Correlation of the cloud cover of two sites [1].
 * @param radio Share of time that rain leaves the radio links of a site alone [1].
 * @param lightRate What the light of a clear site carries [bit/s].
 * @param radioRate What the radio of a site without heavy rain carries [bit/s].
 * @param traffic Traffic [bit/s].
 * @param availability Share of the traffic that is to get through [1].
 * @returns Whole number of sites [1]; Infinity where no site carries anything.
 *
 * (1) the smallest N with capacityAtAvailability(N) >= traffic
 *
 * Limits: those of `capacityAtAvailability`, with satellites enough for all of them.
 * Reference: derived here.
 * Worked number: 0.69, rho = 0, radio 0.99, 256 and 128 Gbit/s, 2 Tbit/s, 0.999: 10.
 */
export const sitesForTraffic = ({
  traffic,
  ...network
}: Omit<SiteNetwork, 'sites' | 'lightMost' | 'radioMost'> & {
  readonly traffic: number
  readonly availability: number
}): number => {
  const carried = (sites: number): number => capacityAtAvailability({ ...network, sites })
  let low = 0
  let high = 1
  while (carried(high) < traffic) {
    if (high === MOST) return Math.ceil((MOST * traffic) / carried(MOST))
    low = high
    high = Math.min(2 * high, MOST)
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (carried(middle) >= traffic) high = middle
    else low = middle
  }
  return high
}

/**
 * What the radio of each site must carry beside light for a traffic to get through.
 *
 * @param sites Sites in reach of the fleet [1].
 * @param clear Share of time that the sky above a site is clear [1].
 * @param correlation Correlation of the cloud cover of two sites [1].
 * @param radio Share of time that rain leaves the radio links of a site alone [1].
 * @param lightMost Sites whose light the satellites in reach can serve at once [1].
 * @param radioMost Sites whose radio the satellites in reach can serve at once [1].
 * @param lightRate What the light of a clear site carries [bit/s].
 * @param traffic Traffic [bit/s].
 * @param availability Share of the traffic that is to get through [1].
 * @returns Rate of the radio of a site [bit/s]; 0 where light alone does, Infinity where no site has radio.
 *
 * (1) the smallest R with E[max(0, D - c L - (N - d) R) | N - d > 0] <= (1 - availability) D
 *
 * Limits: those of `capacityAtAvailability`.
 * Reference: derived here.
 * Worked number: 7 sites, 0.69, rho = 0, radio 0.99, 256 Gbit/s, 1,340.0431 Gbit/s, 0.999: 128.0 Gbit/s.
 */
export const radioNeeded = ({
  traffic,
  availability,
  ...sky
}: Weather & {
  readonly lightRate: number
  readonly traffic: number
  readonly availability: number
}): number => {
  listStates(sky)
  const allowed = (1 - availability) * traffic
  let up = 0
  for (let i = 0; i < count; i++) if ((lives[i] as number) > 0) up += chances[i] as number
  if (up <= 0) return traffic > 0 ? Number.POSITIVE_INFINITY : 0
  let rate = 0
  // The loss falls convexly with the rate, so Newton's steps from below rise to the root and end there.
  for (let step = 0; step < 100; step++) {
    let loss = 0
    let slope = 0
    for (let i = 0; i < count; i++) {
      const live = lives[i] as number
      const short = traffic - (clears[i] as number) * sky.lightRate - live * rate
      if (live <= 0 || short <= 0) continue
      loss += (chances[i] as number) * short
      slope += (chances[i] as number) * live
    }
    const gap = loss / up - allowed
    if (gap <= 1e-13 * traffic || slope <= 0) break
    rate += (gap * up) / slope
  }
  return rate
}
