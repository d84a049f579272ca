/** The fleet in orbit, year by year: four caps, arrivals, failures, retirement. Every satellite is in one place. */
import { assumption, derived, series, seriesOutcome, triangular } from '../../engine/quantity.ts'
import { count, cumulativeMass, power, share, unitPower, yearlyCount, yearlyShare } from '../kinds.ts'

export const orbit = {
  cadenceNow: assumption('Launches in 2026', yearlyCount, {
    symbol: 'r_0',
    default: '5 1/year',
    range: ['1 1/year', '170 1/year'],
    marks: [
      { at: '5 1/year', label: 'Starship in 2025', source: 'voyager-starship-2026' },
      { at: '165 1/year', label: 'Falcon 9 in 2025', source: 'wikipedia-falcon-2026' },
    ],
    evidence: 'measured',
    source: ['voyager-starship-2026', 'wikipedia-falcon-2026'],
    why: 'Flights of the chosen vehicle now, from which the cadence grows. Starship flew five times in 2025 and carried no customer.',
  }),
  cadenceGrowth: assumption('Growth of the cadence', yearlyShare, {
    symbol: 'g_r',
    spread: triangular('0.3 1/year', '0.5 1/year', '0.9 1/year'),
    range: ['0.1 1/year', '1.5 1/year'],
    limits: [0, '10 1/year'],
    marks: [{ at: '0.4 1/year', label: 'Falcon 9, 13 in 2019 to 165 in 2025', source: 'csis-launch-2022' }],
    evidence: 'estimated',
    source: 'csis-launch-2022',
    moves: { orbitComputeTotal: '+' },
    why: 'Rate while the cadence is far below its ceiling. Falcon 9 went from 13 launches in 2019 to 165 in 2025, a rate of 0.42 a year.',
  }),
  initialPayloadShare: assumption('Payload in 2026 over the stated payload', share, {
    symbol: 'k_0',
    default: 0.44,
    range: [0.1, 1],
    limits: [0.01, 5],
    evidence: 'estimated',
    source: ['voyager-starship-2026', 'spacex-starship-guide-2020'],
    why: 'About 44 t had been flown by September 2026 on a vehicle with 100 t stated. Set it to 100 % for a vehicle that is in service.',
  }),
  payloadGrowth: assumption('Growth of the payload', yearlyShare, {
    symbol: 'g_k',
    default: '0.2 1/year',
    range: [0, '1 1/year'],
    limits: [0, '10 1/year'],
    why: 'How fast the vehicle grows into its stated payload: Falcon 9 doubled its own over about five years.',
  }),
  ultimatePayloadShare: assumption('Payload in the end over the stated payload', share, {
    symbol: 'k_\\infty',
    default: 1,
    range: [0.5, 2.5],
    limits: [0.01, 10],
    why: 'A later version may carry more than the one stated: 200 t are announced for the fourth version of Starship.',
  }),
  factoryNow: assumption('Satellites made in 2026', yearlyCount, {
    symbol: 'q_0',
    default: '10 1/year',
    range: ['1 1/year', '5000 1/year'],
    why: 'Prototypes of this class. None with 120 kW had flown by the autumn of 2026.',
  }),
  factoryCapacity: assumption('Satellites a year at full output', yearlyCount, {
    symbol: 'q_{\\max}',
    default: '6700 1/year',
    range: ['100 1/year', '100000 1/year'],
    marks: [{ at: '6700 1/year', label: 'Plant announced for AI1', source: 'lee-odinson-ai1-2026' }],
    evidence: 'vendor',
    source: 'lee-odinson-ai1-2026',
    why: 'The plant announced for AI1. Starlink’s factory makes satellites a tenth of that mass at about 3,500 a year.',
  }),
  factoryGrowth: assumption('Growth of the factory’s output', yearlyShare, {
    symbol: 'g_q',
    spread: triangular('0.5 1/year', '1 1/year', '1.5 1/year'),
    range: ['0.2 1/year', '2 1/year'],
    limits: [0, '10 1/year'],
    why: 'Rate while output is far below the ceiling; Starlink grew from 120 satellites in 2019 to 830 in 2020, faster than this, and then levelled off for years.',
  }),
  satelliteItPower: derived('IT power aboard one satellite', unitPower, {
    symbol: 'P_{\\mathrm{sat},1}',
    formula: 'builtItPower / satelliteCount',
    why: 'The fleet’s IT power shared out evenly.',
  }),
  satelliteDelivers: derived('IT power one working satellite delivers', unitPower, {
    symbol: 'P_{\\mathrm{del},1}',
    formula: 'satelliteItPower * usedAvailability * orbitalDuty * throughputShare',
    why: 'After downtime and dark time; failures are counted satellite by satellite instead.',
  }),
  satellitesWanted: derived('Working satellites wanted', count, {
    symbol: 'N^*',
    formula: 'itPower / satelliteDelivers',
    why: 'Enough to deliver the IT power while losses are replaced each year. It is fewer than the fleet that is launched at once with all its spares.',
  }),
  yearlyLossShare: derived('Share lost in a year', share, {
    symbol: 'f_1',
    formula: '1 - exp(-usedFailureRate * julianYear)',
    why: 'Failures counted as whole satellites: a tenth of the accelerators lost is a tenth of the fleet lost.',
  }),
  orbitStarted: series('Share of the year in which the fleet may launch', share, {
    symbol: 's(t)',
    formula: 'max(0, min(1, elapsed + 1 - orbitStartTime / julianYear))',
    why: 'Zero until satellites and licences are ready.',
  }),
  cadenceByYear: series('Launches possible', count, {
    symbol: 'r(t)',
    formula: `launchCadence * julianYear
      / (1 + (max(1, launchCadence / cadenceNow) - 1) * exp(-cadenceGrowth * elapsed * julianYear))`,
    why: 'Logistic growth from today’s cadence to its ceiling.',
  }),
  payloadShareByYear: series('Payload over the stated payload', share, {
    symbol: 'k(t)',
    formula: 'min(ultimatePayloadShare, initialPayloadShare * (1 + payloadGrowth * julianYear) ^ elapsed)',
    why: 'The vehicle grows into its payload.',
  }),
  satellitesPerLaunch: series('Satellites on a launch', count, {
    symbol: 'n_1(t)',
    formula:
      'satelliteCount / launches * max(1, volumeOverMass) * min(payloadShareByYear, 1 / volumeOverMass)',
    why: 'As in the mass budget with the year’s payload; the fairing stays as it is.',
  }),
  orbitLaunchCap: series('Satellites that launches allow', count, {
    symbol: 'N_\\mathrm{L}(t)',
    formula: 'orbitStarted * cadenceByYear * satellitesPerLaunch',
    why: 'Every launch of the year carries this fleet and nothing else.',
  }),
  orbitFactoryCap: series('Satellites that the factory allows', count, {
    symbol: 'N_\\mathrm{q}(t)',
    formula: `orbitStarted * factoryCapacity * julianYear
      / (1 + (max(1, factoryCapacity / factoryNow) - 1) * exp(-factoryGrowth * elapsed * julianYear))`,
    why: 'Logistic growth from prototypes to full output.',
  }),
  orbitChipCap: series('Satellites that chips allow', count, {
    symbol: 'N_\\mathrm{c}(t)',
    formula: 'orbitStarted * orbitChipShare * chipsByYear / satelliteItPower',
    why: 'The orbit’s part of the project’s chips.',
  }),
  orbitMoneyCap: series('Satellites that money allows', count, {
    symbol: 'N_\\mathrm{B}(t)',
    formula: 'orbitStarted * yearlyBudget * julianYear / satelliteOutlay',
    why: 'The year’s budget over the year’s outlay for one satellite.',
  }),
  satellitesLost: series('Satellites failed in the year', count, {
    symbol: 'F(t)',
    formula: 'previous(satellitesOnline) * yearlyLossShare',
    why: 'Of those that worked at the end of the year before.',
  }),
  cohortWeight: series('Arrivals, with losses since 2026 undone', count, {
    symbol: 'A(t)\\,e^{\\lambda t}',
    formula: 'satellitesArrived * exp(usedFailureRate * elapsed * julianYear)',
    why: 'What a cohort would have been in 2026, so that its survivors at any later year are this times one decay.',
  }),
  satellitesRetired: series('Satellites retired in the year', count, {
    symbol: 'R(t)',
    formula: 'previous(cohortWeight, satelliteLife) * exp(-usedFailureRate * elapsed * julianYear)',
    why: 'Survivors of the cohort whose life ends; a life between whole years divides a cohort between two. Where compute is changed in orbit, the visits that do it are not among these launches.',
  }),
  satelliteGap: series('Working satellites missing', count, {
    symbol: 'G(t)',
    formula: 'max(0, satellitesWanted - previous(satellitesOnline) + satellitesLost + satellitesRetired)',
    why: 'What is wanted less what survives the year.',
  }),
  orbitLeastCap: series('Satellites that can be launched', count, {
    symbol: 'N_{\\min}(t)',
    formula: 'min(orbitLaunchCap, orbitFactoryCap, orbitChipCap, orbitMoneyCap)',
    why: 'The least of what launches, factory, chips and money allow.',
  }),
  satellitesLaunched: series('Satellites launched in the year', count, {
    symbol: 'N(t)',
    formula: 'min(satelliteGap / launchSuccess, orbitLeastCap)',
    why: 'What is missing, lost launches flown again, or what can be launched.',
  }),
  orbitCap: seriesOutcome('What capped the fleet', {
    symbol: 'b_\\mathrm{o}(t)',
    of: {
      notStarted: { label: 'not started', code: 5, when: 'orbitStarted <= 0' },
      nothing: { label: 'nothing', code: 0, when: 'satellitesLaunched >= satelliteGap / launchSuccess' },
      launches: { label: 'launches', code: 1, when: 'satellitesLaunched >= orbitLaunchCap' },
      factory: { label: 'factory', code: 2, when: 'satellitesLaunched >= orbitFactoryCap' },
      chips: { label: 'chips', code: 3, when: 'satellitesLaunched >= orbitChipCap' },
      money: { label: 'money', code: 4 },
    },
    why: 'The cap that was met first in that year.',
  }),
  satellitesArrived: series('Satellites that reach orbit in the year', count, {
    symbol: 'A(t)',
    formula: 'satellitesLaunched * launchSuccess',
    why: 'Satellites launched in the year, less those lost with their launcher.',
  }),
  satellitesOnline: series('Satellites at work at the end of the year', count, {
    symbol: 'N_\\mathrm{on}(t)',
    formula: 'max(0, previous(satellitesOnline) - satellitesLost - satellitesRetired + satellitesArrived)',
    why: 'Those of the year before, less failures and retirements, plus arrivals.',
  }),
  satellitesLaunchedTotal: series('Satellites launched so far', count, {
    symbol: '\\textstyle\\sum N',
    formula: 'previous(satellitesLaunchedTotal) + satellitesLaunched',
    why: 'Equals those at work, failed and retired together.',
  }),
  satellitesFailedTotal: series('Satellites failed so far', count, {
    symbol: '\\textstyle\\sum F',
    formula: 'previous(satellitesFailedTotal) + satellitesLost + satellitesLaunched - satellitesArrived',
    why: 'Lost in orbit and, with failed launches, on the way there.',
  }),
  satellitesRetiredTotal: series('Satellites retired so far', count, {
    symbol: '\\textstyle\\sum R',
    formula: 'previous(satellitesRetiredTotal) + satellitesRetired',
    why: 'Taken down at the end of their life, or of the life of their chips.',
  }),
  massLaunchedTotal: series('Mass launched so far', cumulativeMass, {
    symbol: '\\textstyle\\sum M',
    formula: 'satellitesLaunchedTotal * satelliteMass',
    why: 'Satellites so far times the mass of one: what launch prices learn from.',
  }),
  launchesByYear: series('Launches in the year', count, {
    symbol: 'n(t)',
    formula: 'satellitesLaunched / satellitesPerLaunch',
    why: 'Flights that the year’s satellites fill.',
  }),
  reentryByYear: series('Mass that re-enters in the year', cumulativeMass, {
    symbol: '\\dot M_\\mathrm{re}(t)',
    formula: '(satellitesLost + satellitesRetired) * satelliteMass',
    why: 'Failed and retired satellites come down; that they do so in the same year is a simplification.',
  }),
  orbitOnline: series('Power online in orbit', power, {
    symbol: 'P_\\mathrm{o}(t)',
    formula: 'satellitesOnline * satelliteDelivers',
    why: 'IT power delivered by the satellites at work at the end of the year.',
  }),
  orbitYearDone: series('Share of the year until its last launch', share, {
    symbol: 'e_\\mathrm{o}(t)',
    formula: '1 - orbitStarted * (1 - (satellitesLaunched > 0 ? satellitesLaunched / orbitLeastCap : 0))',
    why: 'Launches go on evenly, at what the year allows, until nothing is missing; the whole year where something still is.',
  }),
  orbitUseful: series('Power from orbit that reaches users, mean of the year', power, {
    symbol: '\\overline P_\\mathrm{use}(t)',
    formula: 'min(orbitDelivered * networkedShare * reachableShare, itPower * deliveredShare)',
    why: 'No more than the links of the whole fleet bring down, and no more of what is there than has a way home: a fleet that is not complete has its stations to itself. What waits for the network of its formation reaches nobody.',
  }),
  orbitDelivered: series('Power delivered from orbit, mean of the year', power, {
    symbol: '\\overline P_\\mathrm{o}(t)',
    formula: `previous(orbitOnline)
      + (orbitOnline - previous(orbitOnline)) * (1 - (1 - orbitStarted + orbitYearDone) / 2)`,
    why: 'From the first launch of the year to the last, power goes evenly from what it was to what it is at the end.',
  }),
}
