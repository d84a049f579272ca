/** What a network of sites carries when clouds and rain take some of them away. */

import { pow } from '../elementary/index.ts'
import { fewClear, mostSites, shortfall, type Weather } from './site-states.ts'

/** What the light of a clear site and the radio of one without heavy rain carry [bit/s]. */
export interface SiteNetwork extends Weather {
  readonly lightRate: number
  readonly radioRate: number
}

/** How near to the share that may be lost a root is near enough: to twelve digits of it, or to rounding. */
const enough = (allowed: number): number => Math.max(1e-12 * allowed, pow(2, -52))

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
export const capacityAtAvailability = (network: SiteNetwork & { readonly availability: number }): number => {
  const { sites, lightRate, radioRate, availability } = network
  const most = Math.ceil(sites) * (lightRate + radioRate)
  const dark = shortfall(network, Number.MIN_VALUE, lightRate, radioRate).chance
  if (!(most > 0) || dark >= 1) return 0
  const allowed = (1 - availability) * (1 - dark) + dark
  // The loss grows convexly with the traffic, so Newton's steps from above fall onto the root and end there.
  const { light, radio, chance: often } = fewClear(network, Math.min(1, 2 * allowed))
  const least = (often * (light * lightRate + radio * radioRate)) / (often - allowed)
  let traffic = often > allowed ? Math.min(most / availability, least) : most / availability
  for (let step = 0; step < 100; step++) {
    const { chance, lost } = shortfall(network, traffic, lightRate, radioRate)
    const gap = lost - allowed * traffic
    if (gap <= enough(allowed) * traffic || chance <= allowed) break
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
export const carriedShare = (network: SiteNetwork & { readonly traffic: number }): number => {
  const { traffic, lightRate, radioRate } = network
  if (traffic <= 0) return 1
  return Math.max(0, 1 - shortfall(network, traffic, lightRate, radioRate).lost / traffic)
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
export const shortShare = (network: SiteNetwork & { readonly traffic: number }): number => {
  const { traffic, lightRate, radioRate } = network
  return Math.min(1, shortfall(network, traffic, lightRate, radioRate).chance)
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
    if (high === mostSites) return Math.ceil((mostSites * traffic) / carried(mostSites))
    low = high
    high = Math.min(2 * high, mostSites)
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
export const radioNeeded = (
  sky: Weather & {
    readonly lightRate: number
    readonly traffic: number
    readonly availability: number
  },
): number => {
  const { lightRate, traffic, availability } = sky
  const allowed = (1 - availability) * traffic
  const up = shortfall(sky, traffic, lightRate, 0).radio
  if (up <= 0) return traffic > 0 ? Number.POSITIVE_INFINITY : 0
  const { light, radio, chance } = fewClear(sky, Math.min(1, 4 * (1 - availability)))
  const reach = traffic - light * lightRate - (allowed * up) / (chance - (1 - up))
  let rate = chance > 1 - up && reach > 0 && radio > 0 ? reach / radio : 0
  // The loss falls convexly with the rate, so Newton's steps from below rise to the root and end there.
  for (let step = 0; step < 100; step++) {
    const { lost, live } = shortfall(sky, traffic, lightRate, rate, true)
    const gap = lost / up - allowed
    if (gap <= enough(1 - availability) * traffic || live <= 0) break
    rate += (gap * up) / live
  }
  return rate
}
