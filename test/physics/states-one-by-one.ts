/** Sites with every state of clear and rainy ones counted by itself, straight from the definition, for comparison. */
import type { Weather } from '../../src/physics/site-states.ts'

export interface State {
  readonly chance: number
  readonly light: number
  readonly radio: number
}

/** Logarithms of the factorials up to 200. */
const logFactorials = [0]
for (let n = 1; n <= 200; n++) logFactorials.push((logFactorials[n - 1] ?? 0) + Math.log(n))
const logChoose = (n: number, k: number): number =>
  (logFactorials[n] ?? 0) - (logFactorials[k] ?? 0) - (logFactorials[n - k] ?? 0)

const powerOf = (base: number, exponent: number): number => (exponent === 0 ? 0 : exponent * Math.log(base))

const whole = (weather: Weather, sites: number, weight: number, scale: number): readonly State[] => {
  const { clear, correlation, radio } = weather
  const { lightMost = Number.POSITIVE_INFINITY, radioMost = Number.POSITIVE_INFINITY } = weather
  const odds = correlation / (1 - correlation)
  const rainy = clear < 1 ? Math.min(1, (1 - radio) / (1 - clear)) : 0
  const states: State[] = []
  for (let overcast = 0; overcast <= sites; overcast++) {
    // One after the other, as by Pólya's urn: the order does not matter.
    let log = logChoose(sites, overcast)
    for (let k = 0; k < sites; k++) {
      const urn = k < overcast ? 1 - clear + k * odds : clear + (k - overcast) * odds
      log += Math.log(urn / (1 + k * odds))
    }
    for (let wet = 0; wet <= overcast; wet++) {
      const binomial = logChoose(overcast, wet) + powerOf(rainy, wet) + powerOf(1 - rainy, overcast - wet)
      const chance = weight * Math.exp(log + binomial)
      if (chance > 0)
        states.push({
          chance,
          light: Math.min(scale * (sites - overcast), lightMost),
          radio: Math.min(scale * (sites - wet), radioMost),
        })
    }
  }
  return states
}

/** @returns Every state, in no order. */
export const statesOf = (weather: Weather): readonly State[] => {
  const scale = Math.max(1, weather.sites / 100)
  const counted = weather.sites / scale
  const low = Math.floor(counted)
  return [
    ...whole(weather, low, low + 1 - counted, scale),
    ...(low < counted ? whole(weather, low + 1, counted - low, scale) : []),
  ]
}

/** Chance of carrying less than a traffic, and mean of what is not carried. */
export const shortOf = (states: readonly State[], traffic: number, light: number, radio: number) => {
  let [chance, lost] = [0, 0]
  for (const state of states) {
    const short = traffic - state.light * light - state.radio * radio
    if (short <= 0) continue
    chance += state.chance
    lost += state.chance * short
  }
  return { chance, lost }
}
