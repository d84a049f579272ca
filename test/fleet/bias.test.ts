/** The bias of the closed forms: ratios by hand, and a sentence that says which way. */
import { describe, expect, it } from 'vitest'
import { biasOf, biasWords } from '../../src/fleet/bias.ts'

const numbers: Readonly<Record<string, number>> = {
  radioLinks: 90,
  opticalLinks: 30,
  downlinkCapacity: 2e12,
  evenWorstHour: 0.1,
  chosenWorstHour: 0.8,
  inclinedWorstHour: 0.75,
  deliveredShare: 0.9,
  networkedShare: 0.5,
  reachableShare: 0.3,
  downlinkDemand: 1e12,
  uplinkDemand: 2e12,
  uplinkRateShare: 0.5,
}
const results = (options: Readonly<Record<string, string>> = {}) => ({
  number: (id: string): number => numbers[id] ?? Number.NaN,
  option: (id: string): string => options[id] ?? '',
})
const hours = (mean: number, worst: number) => ({ worst, fivePercent: mean, mean })
const flown = {
  radioLinks: hours(100, 10),
  lightLinks: hours(0, 0),
  capacity: hours(2.5e12, 1e12),
  unbuffered: { atOnce: 0.8, later: 0, lost: 0.2, most: 0, meanWait: 0, short: 0.1 },
}
const lines = (options = {}, placing: 'even' | 'best' = 'best') =>
  Object.fromEntries(biasOf(flown, results(options), placing).map((line) => [line.id, line]))

describe('the bias of the closed forms', () => {
  it('is closed form over flight, less one, and no number where nothing was flown', () => {
    expect(lines()['radioLinks']?.bias).toBeCloseTo(-0.1, 12)
    expect(lines()['downlinkCapacity']?.bias).toBeCloseTo(-0.2, 12)
    expect(lines()['opticalLinks']?.bias).toBeNaN()
  })

  it('takes the worst hour of the sites that were flown', () => {
    expect(lines()['worstHourDownlink']?.closedForm).toBeCloseTo(1.6e12, 0)
    expect(lines({}, 'even')['worstHourDownlink']?.closedForm).toBeCloseTo(0.2e12, 0)
    expect(lines({ orbitKind: 'inclined' }, 'even')['worstHourDownlink']?.closedForm).toBeCloseTo(1.5e12, 0)
  })

  it('counts as delivered what goes at once, or on average where work can wait, at the speed of the network', () => {
    expect(lines()['deliveredShare']?.flown).toBeCloseTo(0.5 * 0.8, 12)
    expect(lines({ relay: 'none' })['deliveredShare']?.flown).toBeCloseTo(0.5 * 0.3, 12)
    // 2.5 Tbit/s carry 4 Tbit/s of uplink for 62.5 %, which is more than the network lets be done.
    expect(lines({ workload: 'training' })['deliveredShare']?.flown).toBe(0.5)
  })

  it('is said with its direction', () => {
    const words = biasWords(biasOf(flown, results(), 'best')).replaceAll('\u00a0', ' ')
    expect(words).toContain('for radio links, 10 % fewer')
    expect(words).toContain('for the mean downlink, 20 % less')
    expect(words).toContain('for its worst hour, 60 % more')
    expect(words).toContain('90 % of the work delivered, where 40 % was flown')
    const none = biasOf({ ...flown, radioLinks: hours(0, 0) }, results(), 'best')
    expect(biasWords(none)).toContain('for radio links, nothing flown to compare with')
  })
})
