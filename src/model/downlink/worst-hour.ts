/** What the links carry in the worst hour of the day, when real places turn away from the fleet together. */
import { choice, constant, derived } from '../../engine/quantity.ts'
import { dataRate, share } from '../kinds.ts'

export const worstHour = {
  sitePlacing: choice('Where the sites stand', {
    symbol: '\\mathcal{S}',
    evidence: 'judgement',
    default: 'chosen',
    source: ['ksat-network-2024', 'jones-1992'],
    why: 'A sun-synchronous fleet passes over all places of one longitude together. Whoever builds for it chooses places for the hour at which most of the others are out of reach. `simulate fleet --placing best` lists them.',
    options: {
      even: {
        label: 'Shared evenly over known places',
        why: 'As many at each of the thirty places of the catalog, where stations are today.',
        source: 'ksat-network-2024',
      },
      chosen: {
        label: 'Placed for the worst hour',
        why: 'As many sites, over the same thirty places, where the worst hour carries most.',
        source: 'ksat-network-2024',
      },
    },
  }),
  evenWorstHour: constant('Worst hour over the mean, sites shared evenly', share, {
    symbol: 'w_\\mathrm{even}',
    value: 0.13,
    source: 'ksat-network-2024',
    why: 'Flown: all satellites of the default fleet by SGP4 over the catalog’s places, four days of the year, a hundred weathers for each; the downlink in the worst hour over the capacity that this model takes as the mean. Calculation of our own: simulate fleet.',
  }),
  chosenWorstHour: constant('Worst hour over the mean, sites placed for it', share, {
    symbol: 'w_\\mathrm{best}',
    value: 0.77,
    source: 'ksat-network-2024',
    why: 'Flown as for sites shared evenly, with simulate fleet --placing best: most of them in Svalbard, northern Canada, Japan and Australia. Calculation of our own.',
  }),
  inclinedWorstHour: constant('Worst hour over the mean, planes all around', share, {
    symbol: 'w_\\mathrm{incl}',
    value: 0.76,
    source: 'ksat-network-2024',
    why: 'Flown as for sites shared evenly, for an inclined fleet: every hour is alike, and what is missing are the places nearer the poles than the fleet goes, and their clouds. Calculation of our own.',
  }),
  worstHourShare: derived('Downlink of the worst hour, over the mean', share, {
    symbol: 'w_\\mathrm{hour}',
    formula: `orbitKind == "inclined"
      ? inclinedWorstHour
      : sitePlacing == "even" ? evenWorstHour : chosenWorstHour`,
    why: 'As the default fleet was flown. Another altitude, another lowest elevation or other sites have another share: simulate fleet gives it.',
  }),
  worstHourDownlink: derived('Downlink in the worst hour', dataRate, {
    symbol: 'C_{\\downarrow,\\mathrm{w}}',
    formula: `workload == "training" or workload == "checkpoints"
      ? downlinkCapacity
      : downlinkCapacity * worstHourShare`,
    why: 'What the links carry on average over weathers in the hour at which the fewest sites see the fleet. Training can wait for a better one.',
  }),
}
