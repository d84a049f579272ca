/** How fast a fleet gets up, and what keeps it up. */
import { assumption, choice, derived, lookup, triangular } from '../../engine/quantity.ts'
import { duration, massPerYear, share, things, yearlyCount } from '../kinds.ts'

export const rate = {
  launchCadence: assumption('Launches a year', yearlyCount, {
    symbol: 'r_\\mathrm{L}',
    spread: triangular('25 1/year', '145 1/year', '500 1/year'),
    range: ['25 1/year', '10000 1/year'],
    limits: ['0.1 1/year', null],
    marks: [
      { at: '25 1/year', label: 'Starbase now', source: 'faa-starbase-2025' },
      { at: '145 1/year', label: 'All Starship pads, cleared or pending', source: 'daf-slc37-2025' },
      { at: '165 1/year', label: 'Falcon 9 in 2025', source: 'wikipedia-falcon-2026' },
      { at: '10000 1/year', label: '100 GW a year', source: 'fcc-spacex-odc-2026' },
    ],
    main: true,
    evidence: 'published',
    source: ['faa-starbase-2025', 'faa-lc39a-2026', 'daf-slc37-2025'],
    moves: { orbitComputeTotal: '+' },
    why: 'Ceiling on flights of the chosen vehicle for this purpose. The default is the sum of what is cleared or pending for Starship: 25 at Starbase, 44 at LC-39A and 76 at SLC-37. Five flew in 2025.',
  }),
  launchSuccess: assumption('Launches that succeed', share, {
    symbol: 'p_\\mathrm{ok}',
    spread: triangular(0.93, 0.98, 0.995),
    range: [0.8, 1],
    limits: [0.01, 1],
    evidence: 'estimated',
    source: 'wertz-2011',
    moves: { orbitComputeTotal: '+' },
    why: 'Mature vehicles succeed in 97 to 99.5 % of launches, new ones in fewer. Lost satellites are paid for through the insurance rate, so the loss enters time here and money there, once each.',
  }),
  launchesFlown: derived('Launches, failures included', things, {
    symbol: 'n_\\mathrm{L}^{+}',
    formula: 'launches / launchSuccess',
    why: 'What has to be flown so that the whole fleet arrives. The lost vehicles and what they carried are paid for by the insurance premium, so they count here and in time, and in money once.',
  }),
  refreshPolicy: choice('When chips or satellites end', {
    symbol: 'p_\\mathrm{ref}',
    default: 'runOn',
    options: {
      runOn: {
        label: 'Satellites run until they end',
        why: 'In orbit power costs nothing more, so chips go on working after newer ones are on sale, until their satellite ends. A kilowatt of old chips counts as a kilowatt.',
        source: 'aguera-2025',
      },
      replace: {
        label: 'Whole satellites are replaced',
        why: 'Chips and satellite leave together when the first of them ends.',
        source: 'aguera-2025',
      },
      service: {
        label: 'Compute is changed in orbit',
        why: 'Satellites stay for their life and visiting vehicles change the compute; nobody has done this at scale.',
        source: 'turyshev-operations-2026',
      },
    },
    main: true,
    evidence: 'judgement',
    source: 'turyshev-operations-2026',
    why: 'On the ground old servers leave and the building stays. In orbit both leave together, unless the compute can be changed there.',
  }),
  servicingOverhead: assumption('Mass of servicing over the mass it delivers', share, {
    symbol: 'f_\\mathrm{srv}',
    spread: triangular(0.1, 0.3, 0.8),
    range: [0, 1],
    limits: [0, null],
    evidence: 'estimated',
    source: 'turyshev-operations-2026',
    why: 'Visiting vehicles, propellant, containers and ports beside the compute itself, where compute is changed in orbit. The JPL study on operations puts 3 to 7.5 kg/kW of provisions on the satellites for it.',
  }),
  satelliteLife: lookup('Years over which a satellite is used', duration, {
    symbol: 'L_\\mathrm{sat}',
    by: 'refreshPolicy',
    of: { runOn: 'refreshLife', replace: 'refreshLife', service: 'serviceLife' },
    why: 'Until its chips or itself end; with servicing, its whole service life.',
  }),
  replacementMassPerYear: lookup('Mass to orbit a year to keep the fleet', massPerYear, {
    symbol: '\\dot m_\\mathrm{rep}',
    by: 'refreshPolicy',
    of: {
      runOn: 'wetMass / refreshLife',
      service: '(wetMass - itMass) / serviceLife + itMass * (1 + servicingOverhead) / refreshLife',
      replace: 'wetMass / refreshLife',
    },
    source: 'turyshev-operations-2026',
    why: 'Steady state: every part is launched again at the end of its life. Failures within the life are covered by the spares that are already counted.',
  }),
  replacementLaunchesPerYear: derived('Launches a year to keep the fleet', yearlyCount, {
    symbol: '\\dot n_\\mathrm{rep}',
    formula: 'launches * replacementMassPerYear / wetMass',
    why: 'The same vehicle and the same fill as for the first fleet.',
  }),
  replacementLift: derived('Lift flown a year to keep the fleet', massPerYear, {
    symbol: '\\dot m_\\mathrm{lift}',
    formula: 'replacementLaunchesPerYear * vehiclePayload / launchSuccess',
    why: 'Stated payload of all launches of a steady year, failed ones included. A vehicle burns its propellant however full it flies and however high.',
  }),
  replacementCadenceShare: derived('Share of the cadence that keeping the fleet takes', share, {
    symbol: 'x_\\mathrm{rep}',
    formula: 'replacementLaunchesPerYear / (launchCadence * launchSuccess)',
    why: 'Above one the fleet can never be complete: its oldest satellites end before the last are launched.',
  }),
}
