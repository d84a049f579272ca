/** Money is spent and chips age before anything works: what that adds on both sides. */
import { assumption, choice, derived, triangular } from '../../engine/quantity.ts'
import { duration, lifetime, moneyPerYear, share } from '../kinds.ts'

const whereCounted = {
  when: 'beforeService == "counted"',
  otherwise: 'What happens before service is left out.',
  set: { beforeService: 'counted' },
} as const

export const beforeService = {
  beforeService: choice('Interest and ageing before service', {
    role: 'convention',
    symbol: 'p_\\mathrm{pre}',
    default: 'counted',
    options: {
      counted: {
        label: 'Counted',
        why: 'Capital bears interest from payment to service, and chips lose that part of their economic life.',
        source: 'semianalysis-2026',
      },
      leftOut: {
        label: 'Left out',
        why: 'Everything is paid for on the day it starts to work, as most published comparisons have it.',
        source: 'epoch-2026',
      },
    },
    evidence: 'judgement',
    source: ['semianalysis-2026', 'epoch-2026'],
    why: 'A campus is paid for while it is built, a satellite while it is made and waits for its launch. Published costs of a year leave this out on both sides.',
  }),
  satelliteBuildTime: assumption('Time from payment for a satellite to its service', duration, {
    symbol: 't_\\mathrm{make}',
    spread: triangular('0.4 year', '0.75 year', '1.5 year'),
    range: [0, '3 year'],
    limits: [0, '10 year'],
    acts: whereCounted,
    moves: { orbitCostPerKwYear: '+' },
    why: 'Series satellites are built, shipped, launched and raised in half a year to one and a half; payments are taken to be even over it. A judgement.',
  }),
  chipWaitOrbit: assumption('Time from payment for chips to service, orbit', duration, {
    symbol: 't_\\mathrm{chip,o}',
    spread: triangular('0.25 year', '0.5 year', '0.9 year'),
    range: [0, '0.9 year'],
    limits: [0, '0.9 year'],
    acts: whereCounted,
    moves: { orbitCostPerKwYear: '+' },
    why: 'Chips are bought for integration and then wait for test, launch and orbit raising. A judgement.',
  }),
  chipWaitGround: assumption('Time from payment for chips to service, ground', duration, {
    symbol: 't_\\mathrm{chip,g}',
    spread: triangular('0.05 year', '0.2 year', '0.5 year'),
    range: [0, '0.9 year'],
    limits: [0, '0.9 year'],
    acts: whereCounted,
    moves: { groundCostPerKwYear: '+' },
    why: 'Racks went up in 19 days at Colossus 1; elsewhere months pass between delivery and use. A judgement.',
  }),
  groundChipLife: derived('Years the chips on the ground earn', lifetime, {
    symbol: 'L_\\mathrm{g,IT}',
    formula: 'itLife - (beforeService == "counted" ? chipWaitGround : 0 * itLife)',
    why: 'Economic life less the wait for service.',
  }),
  satelliteInterest: derived('Interest before service, satellites and launch', share, {
    symbol: 'i_\\mathrm{sat}',
    formula: `beforeService == "counted" ?
      (1 + waccOrbit * julianYear) ^ (satelliteBuildTime / 2 / julianYear) - 1 : 0`,
    why: 'Over half the time, since payments are even.',
  }),
  chipInterestOrbit: derived('Interest before service, chips in orbit', share, {
    symbol: 'i_\\mathrm{chip,o}',
    formula: `beforeService == "counted" ? (1 + waccOrbit * julianYear) ^ (chipWaitOrbit / julianYear) - 1 : 0`,
    why: 'Over the whole wait, since chips are paid for on delivery.',
  }),
  engineeringInterest: derived('Interest before service, engineering', share, {
    symbol: 'i_\\mathrm{NRE}',
    formula: `beforeService == "counted" ?
      (1 + waccOrbit * julianYear) ^ (orbitStartTime / 2 / julianYear) - 1 : 0`,
    why: 'Engineering is paid for evenly until the first launch.',
  }),
  chipInterestGround: derived('Interest before service, chips on the ground', share, {
    symbol: 'i_\\mathrm{chip,g}',
    formula: `beforeService == "counted" ? (1 + waccGround * julianYear) ^ (chipWaitGround / julianYear) - 1 : 0`,
    why: 'As in orbit, with the wait and the cost of capital of the ground.',
  }),
  facilityInterest: derived('Interest in construction, facility', share, {
    symbol: 'i_\\mathrm{fac}',
    formula: `beforeService == "counted" ?
      (1 + waccGround * julianYear) ^ (constructionTime / 2 / julianYear) - 1 : 0`,
    why: 'Over half the time of construction, since payments are even.',
  }),
  orbitPreServiceAnnual: derived('Interest before service a year, orbit', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{o,pre}',
    formula: `orbitItAnnual * chipInterestOrbit + nonRecurringAnnual * engineeringInterest
      + (satelliteAnnual + integrationAnnual + launchAnnual) * satelliteInterest`,
    why: 'Recovered with the capital that it belongs to.',
  }),
  groundPreServiceAnnual: derived('Interest before service a year, ground', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{g,pre}',
    formula: 'groundItAnnual * chipInterestGround + facilityAnnual * facilityInterest',
    why: 'Recovered with the capital that it belongs to.',
  }),
}
