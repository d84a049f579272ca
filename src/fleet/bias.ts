/** How far the closed forms that draws and sweeps use are from a flight: their bias. */
import { formatNumber } from '../engine/format.ts'
import type { FlightOptions } from './plan.ts'
import type { Results } from './plan-of.ts'
import type { FleetFlown } from './report.ts'

export interface Bias {
  /** Of the model's result that is compared. */
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly flown: number
  readonly closedForm: number
  /** Closed form over flight, less one; NaN where the flight has nothing. */
  readonly bias: number
}

/** What is compared of a flight. */
type Compared = Pick<FleetFlown, 'radioLinks' | 'lightLinks' | 'capacity' | 'unbuffered'>

/**
 * What decides the row of data transmission, by flight and by closed form.
 *
 * @param flown What `flyFleet` gave; @param results Of the model at the same settings.
 * @param placing Of the sites flown: the closed form of the worst hour has a share for each.
 * @returns Mean links [1], mean downlink and that of the worst hour [bit/s], share of the work that reaches users [1].
 *
 * (1) delivered = s min(r, share of the traffic that goes at once), of work that users wait for; r is the closed form's
 *     share in contact where satellites do not relay, else 1
 * (2) delivered = min(s, mean capacity / demand), of work that can wait
 *
 * Limits: s is the speed that a network of formations leaves, which no flight changes; the traffic flown is that of full
 * speed. The worst hour's share was taken from flights of the default fleet, so that there its bias says only how
 * far a shorter flight or other weather is from that one.
 * Reference: calculation of our own.
 * Worked number: 100 links flown, 90 by the closed form: bias -0.1.
 */
export const biasOf = (
  { radioLinks, lightLinks, capacity, unbuffered }: Compared,
  { number, option }: Results,
  placing: FlightOptions['placing'],
): readonly Bias[] => {
  const waits = ['training', 'checkpoints'].includes(option('workload'))
  const speed = number('networkedShare')
  const asked = Math.max(number('downlinkDemand'), number('uplinkDemand') / number('uplinkRateShare'))
  const reach = option('relay') === 'none' ? number('reachableShare') : 1
  const worstShare =
    option('orbitKind') === 'inclined'
      ? number('inclinedWorstHour')
      : number(placing === 'even' ? 'evenWorstHour' : 'chosenWorstHour')
  const line = (
    id: string,
    name: string,
    unit: string,
    [byFlight, closedForm]: readonly [number, number],
  ) => ({
    id,
    name,
    unit,
    flown: byFlight,
    closedForm,
    bias: byFlight > 0 ? closedForm / byFlight - 1 : Number.NaN,
  })
  return [
    line('radioLinks', 'Radio links, mean', '1', [radioLinks.mean, number('radioLinks')]),
    line('opticalLinks', 'Optical links before clouds, mean', '1', [lightLinks.mean, number('opticalLinks')]),
    line('downlinkCapacity', 'Downlink, mean', 'bit/s', [capacity.mean, number('downlinkCapacity')]),
    line('worstHourDownlink', 'Downlink, worst hour', 'bit/s', [
      capacity.worst,
      number('downlinkCapacity') * worstShare,
    ]),
    line('deliveredShare', 'Share delivered', '1', [
      waits ? Math.min(speed, capacity.mean / asked) : speed * Math.min(reach, unbuffered.atOnce),
      number('deliveredShare'),
    ]),
  ]
}

const percent = (share: number): string => `${formatNumber(share * 100, 3)}\u00a0%`

/** The bias in a sentence beside the row of data transmission. */
export const biasWords = (lines: readonly Bias[]): string => {
  const by = (id: string): Bias | undefined => lines.find((line) => line.id === id)
  const apart = (id: string, [more, less]: readonly [string, string]): string => {
    const { bias = Number.NaN } = by(id) ?? {}
    if (Number.isNaN(bias)) return 'nothing flown to compare with'
    return `${percent(Math.abs(bias))} ${bias < 0 ? less : more}`
  }
  const delivered = by('deliveredShare')
  const share = delivered
    ? ` It has ${percent(delivered.closedForm)} of the work delivered, where ${percent(delivered.flown)} was flown.`
    : ''
  return `Data transmission: against this flight the closed form has, for radio links, ${apart('radioLinks', ['more', 'fewer'])}; for the mean downlink, ${apart('downlinkCapacity', ['more', 'less'])}; for its worst hour, ${apart('worstHourDownlink', ['more', 'less'])}.${share}`
}
