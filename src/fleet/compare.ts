/** What was flown beside the closed forms of the model, and why they differ. */
import type { Results } from './plan-of.ts'
import type { FleetFlown } from './report.ts'

export interface Line {
  /** Of the model's result that it stands beside. */
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly worst: number
  readonly fivePercent: number
  readonly mean: number
  readonly closedForm: number
  readonly why: string
}

/** What is compared of a flight. */
type Compared = Pick<
  FleetFlown,
  'satellites' | 'sunlit' | 'stationsInReach' | 'radioLinks' | 'lightLinks' | 'capacity' | 'traffic' | 'delay'
>

/**
 * Lines of a comparison: at the worst hour, at one hour in twenty, in the mean, and by the closed form.
 *
 * @param flown What `flyFleet` gave; @param number Results of the model by id.
 * @returns In SI units; of delays and traffic the worst is the highest.
 */
export const compared = (flown: Compared, { number }: Pick<Results, 'number'>): readonly Line[] => {
  const share = ({ worst, fivePercent, mean }: FleetFlown['sunlit']) => ({
    worst: worst / flown.satellites,
    fivePercent: fivePercent / flown.satellites,
    mean: mean / flown.satellites,
  })
  return [
    {
      id: 'sunlitFraction',
      name: 'Satellites in sunlight',
      unit: '1',
      ...share(flown.sunlit),
      closedForm: number('sunlitFraction'),
      why: 'Some days of the year against all of it; penumbra counts by the part of the Sun that is seen.',
    },
    {
      id: 'sitesInReach',
      name: 'Sites with a satellite in view',
      unit: '1',
      ...flown.stationsInReach,
      closedForm: number('sitesInReach'),
      why: 'Real places crowd on some longitudes, and the plane of a sun-synchronous fleet passes them together; the closed form spreads them evenly at one latitude.',
    },
    {
      id: 'radioLinks',
      name: 'Radio links',
      unit: '1',
      ...flown.radioLinks,
      closedForm: number('radioLinks'),
      why: 'As for sites in reach; and satellites in rings come one after the other, where the closed form has them at random.',
    },
    {
      id: 'opticalLinks',
      name: 'Optical links, before clouds',
      unit: '1',
      ...flown.lightLinks,
      closedForm: number('opticalLinks'),
      why: 'As for radio links.',
    },
    {
      id: 'downlinkCapacity',
      name: 'Downlink, weather included',
      unit: 'bit/s',
      ...flown.capacity,
      closedForm: number('downlinkCapacity'),
      why: 'Each place has its own share of clear sky, which is less than the closed form’s in cloudy countries, and near places are cloudy together. The worst hour is a mean over weathers.',
    },
    {
      id: 'busyDownlinkDemand',
      name: 'Traffic',
      unit: 'bit/s',
      ...flown.traffic,
      closedForm: number('busyDownlinkDemand'),
      why: 'Evenings come at different hours in different cities, so that the busy hour of all is lower than that of one; the closed form takes the peak of one network.',
    },
    {
      id: 'orbitLatency',
      name: 'Delay there and back, all cities',
      unit: 's',
      ...flown.delay,
      closedForm: number('orbitLatency'),
      why: 'From real cities to the nearest place with a free sky; the closed form has a site within a set distance and adds the mean way to the plane.',
    },
  ]
}
