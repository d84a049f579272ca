/** Availability of several sites under clouds that come together. */

const clearOfAll = (clear: number, sites: number, correlation: number): number => {
  const outage = 1 - clear
  const odds = correlation / (1 - correlation)
  let none = 1
  for (let k = 0; k < sites; k++) none *= (outage + k * odds) / (1 + k * odds)
  return none
}

/**
 * Share of time that at least one of several sites is clear.
 *
 * @param clear Share of time that one site is clear [1].
 * @param sites Number of sites [1]; between whole numbers, interpolated.
 * @param correlation Correlation of the cloud cover of two sites [1], 0 to below 1.
 * @returns Availability of the network [1].
 *
 * (1) 1 - product over k < N of (q + k theta)/(1 + k theta), q = 1 - clear, theta = rho/(1 - rho)
 *
 * Limits: every pair of sites is alike (beta-binomial outages). Independent sites, rho = 0, are the upper bound
 * 1 - q^N. Sites in one weather system are worse, and sites chosen for opposite seasons better, than one rho tells.
 * Reference: J. G. Skellam, J. R. Stat. Soc. B 10 (1948) 257; calibrated on Birch and others (2022), arXiv 2211.09248.
 * Worked number: 8 sites at 0.69, rho = 0.0247: 0.9997; independent 0.99991.
 */
export const diversityAvailability = ({
  clear,
  sites,
  correlation,
}: {
  clear: number
  sites: number
  correlation: number
}): number => {
  const floor = Math.floor(Math.max(0, sites))
  const share = Math.max(0, sites) - floor
  const low = clearOfAll(clear, floor, correlation)
  return 1 - (share === 0 ? low : low + share * (clearOfAll(clear, floor + 1, correlation) - low))
}

/**
 * Fewest sites whose network reaches a target.
 *
 * @param clear Share of time that one site is clear [1].
 * @param target Availability to reach [1].
 * @param correlation Correlation of the cloud cover of two sites [1].
 * @returns Number of sites [1]; Infinity where 10,000 do not reach it.
 *
 * (1) the smallest N with diversityAvailability(N) >= target
 *
 * Limits: those of `diversityAvailability`.
 * Reference: as there.
 * Worked number: 0.69, target 0.999, rho = 0: 6.
 */
export const sitesForAvailability = ({
  clear,
  target,
  correlation,
}: {
  clear: number
  target: number
  correlation: number
}): number => {
  const outage = 1 - clear
  const odds = correlation / (1 - correlation)
  let none = 1
  for (let sites = 1; sites <= 10_000; sites++) {
    none *= (outage + (sites - 1) * odds) / (1 + (sites - 1) * odds)
    if (1 - none >= target) return sites
  }
  return Number.POSITIVE_INFINITY
}
