/** When each side is ready: read off the yearly series, within the year in which the last watt arrives. */
import { derived, series } from '../../engine/quantity.ts'
import { duration, power, share } from '../kinds.ts'

export const timing = {
  orbitOnlineBest: series('Most power online in orbit so far', power, {
    symbol: '\\hat P_\\mathrm{o}(t)',
    formula: 'max(previous(orbitOnlineBest), orbitOnline)',
    why: 'A fleet that was complete once counts as ready, even where later years cannot keep it up.',
  }),
  orbitShort: series('Share of the year in which orbit delivers less than asked', share, {
    symbol: 'w_\\mathrm{o}(t)',
    formula: `orbitOnlineBest < 0.999 * itPower ? 1
      : previous(orbitOnlineBest) >= 0.999 * itPower ? 0
      : orbitYearDone`,
    why: 'All of it before the fleet is complete and none after; in the year itself until the last launch that is missing.',
  }),
  orbitShortTime: derived('Time to 2050 in which orbit delivers less than asked', duration, {
    symbol: 't_\\mathrm{o,short}',
    formula: 'sum(orbitShort) * julianYear',
    why: 'The whole horizon where the fleet is never complete, so that two designs can be compared all the same.',
  }),
  orbitReadyTime: derived('Time until the fleet delivers in full', duration, {
    symbol: 't_\\mathrm{orbit}',
    formula: 'sum(orbitShort) * julianYear',
    requires: {
      'orbitOnlineMost >= 0.999 * itPower':
        'The fleet does not come to {itPower} by 2050: at most it delivers {orbitOnlineMost}.',
    },
    source: ['spacex-s1-2026', 'fcc-starlink-gen2-2022'],
    why: 'From the yearly series: licences and preparation, then launches, factory, chips and money as they grow, with losses and retirements replaced. SpaceX says that deployments may begin in 2028 and may never pay.',
  }),
  deploymentTime: derived('Time to launch the fleet', duration, {
    symbol: 't_\\mathrm{dep}',
    formula: 'orbitReadyTime - orbitStartTime',
    requires: {
      'orbitOnlineMost >= 0.999 * itPower':
        'The last satellites are not launched by 2050: the fleet comes to {orbitOnlineMost} of {itPower}.',
    },
    why: 'From the first launch to the last one of the first fleet, at a cadence that grows from today’s.',
  }),
  orbitDelay: derived('Mean delay of a watt in orbit', duration, {
    symbol: 't_\\mathrm{o}',
    formula: 'sum(max(0, 1 - orbitDelivered / itPower)) * julianYear',
    why: 'Full-power years missing up to 2050. Satellites earn as they arrive, so the mean watt waits less than the last.',
  }),
  groundOnlineBest: series('Most power online on the ground so far', power, {
    symbol: '\\hat P_\\mathrm{g}(t)',
    formula: 'max(previous(groundOnlineBest), groundOnline)',
    why: 'A programme that was complete once counts as ready.',
  }),
  groundShort: series('Share of the year in which the ground delivers less than asked', share, {
    symbol: 'w_\\mathrm{g}(t)',
    formula: `groundOnlineBest < 0.999 * itPower ? 1
      : previous(groundOnlineBest) >= 0.999 * itPower ? 0
      : groundYearDone`,
    why: 'As in orbit: all before the programme is complete, none after, and in the year itself until nothing is missing.',
  }),
  groundShortTime: derived('Time to 2050 in which the ground delivers less than asked', duration, {
    symbol: 't_\\mathrm{g,short}',
    formula: 'sum(groundShort) * julianYear',
    why: 'The whole horizon where the programme is never complete.',
  }),
  groundReadyTime: derived('Time until the ground delivers in full', duration, {
    symbol: 't_\\mathrm{ground}',
    formula: 'sum(groundShort) * julianYear',
    requires: {
      'groundOnlineMost >= 0.999 * itPower':
        'The ground does not come to {itPower} by 2050: at most it delivers {groundOnlineMost}.',
    },
    source: 'constructionowners-2026',
    why: 'From the yearly series: the first campus after permits, construction and its wait for power, then campus after campus as power, transformers, chips and money allow. It is asked the same capacity as orbit.',
  }),
  groundDelay: derived('Mean delay of a watt on the ground', duration, {
    symbol: 't_\\mathrm{g}',
    formula: 'sum(max(0, 1 - groundDelivered / itPower)) * julianYear',
    why: 'Full-power years missing up to 2050, counted as in orbit.',
  }),
  headStart: derived('Years by which orbit is earlier', duration, {
    symbol: '\\Delta t',
    formula: 'groundDelay - orbitDelay',
    why: 'Mean over all watts asked for; negative where the ground is earlier.',
  }),
}
