/** What reaches the ground when satellites come down, and whom it may hit. */
import {
  assumption,
  cite,
  constant,
  constraint,
  decision,
  derived,
  lookup,
  triangular,
} from '../../engine/quantity.ts'
import { areaPerMass, populationDensity, ratio, share, unitArea, yearlyCount } from '../kinds.ts'

export const casualty = {
  casualtyAreaPerMass: assumption('Casualty area per mass, without design for demise', areaPerMass, {
    symbol: 'a_\\mathrm{cas}',
    spread: triangular('0.002 m^2/kg', '0.005 m^2/kg', '0.009 m^2/kg'),
    range: ['0.001 m^2/kg', '0.01 m^2/kg'],
    limits: [0, '1 m^2/kg'],
    marks: [
      { at: '0.0039 m^2/kg', label: 'UARS, 5.7 t', source: 'nasa-uars-2011' },
      { at: '0.0085 m^2/kg', label: 'Starlink as first filed, 386 kg', source: 'spectrum-starlink-2018' },
    ],
    evidence: 'estimated',
    source: [
      'nasa-uars-2011',
      'spectrum-starlink-2018',
      cite('nasa-debris-standard-2019', 'requirement 4.7-1'),
    ],
    moves: { casualtyRisk: '+' },
    why: 'Area in which somebody standing outdoors would be struck by a piece with more than 15 J, over dry mass. It follows from printed risks: 1 in 3,200 for the research satellite UARS and 1 in 18,200 for the first Starlink design, each over the people under its orbit. Large satellites leave fewer pieces per kilogram.',
  }),
  demiseShare: decision('Casualty area removed by design for demise', share, {
    symbol: 'f_\\mathrm{demise}',
    spread: triangular(0, 0.5, 0.99),
    range: [0, 1],
    limits: [0, 1],
    marks: [{ at: 0.999, label: 'Claimed for Starlink V2 Mini', source: 'spacex-demise-2025' }],
    moves: { casualtyRisk: '-' },
    why: 'Aluminium in place of steel and titanium, joints that open early, nothing dense in one piece. SpaceX claims a risk of 1 in 100 million for satellites of 800 kg; a rack of a ton with cold plates of copper and steel has not been shown to burn up. Half is a judgement: panels fall as light flakes, racks do not.',
  }),
  populationGrowth: constant('Population at re-entry over that of 2020', ratio, {
    symbol: 'g_\\mathrm{pop}',
    value: 1.1,
    source: 'byers-2022',
    why: 'One per cent a year to 2030, as in the analysis that the table is from.',
  }),
  populationBelow: derived('People under the orbit', populationDensity, {
    symbol: '\\rho_\\mathrm{pop}',
    formula: 'populationGrowth * peopleUnderOrbit(orbitInclination)',
    source: 'byers-2022',
    why: 'Mean over all places that the orbit passes, sea and land. Polar orbits spend more time over ice and water than those that stay below 40 degrees.',
  }),
  untargetedShare: lookup('Re-entries that come down anywhere', share, {
    symbol: 'p_\\mathrm{any}',
    by: 'disposal',
    of: {
      spiral: '1',
      targeted: '1 - disposalSuccess',
      controlled: '1 - disposalSuccess',
      passive: '1',
    },
    source: cite('nasa-debris-standard-2019', 'requirement 4.7-1'),
    why: 'A re-entry that is aimed counts with the chance that aiming fails, as the standard has it.',
  }),
  casualtyArea: derived('Casualty area of one satellite', unitArea, {
    symbol: 'A_\\mathrm{cas}',
    formula: 'dryMass / satelliteCount * casualtyAreaPerMass * (1 - demiseShare)',
    source: cite('nasa-debris-standard-2019', 'requirement 4.7-1'),
    why: 'Dry mass of a satellite times area per mass, less what design for demise takes away. To compare: 22 m² for UARS.',
  }),
  casualtyRisk: derived('Chance that a re-entry hurts somebody', ratio, {
    symbol: 'E_\\mathrm{cas}',
    formula: 'casualtyArea * populationBelow * untargetedShare',
    source: cite('nasa-debris-standard-2019', 'requirement 4.7-1'),
    why: 'Casualty area times people per area, for one satellite. Roofs are not counted as shelter.',
  }),
  casualtyRule: constant('Casualty risk allowed', ratio, {
    symbol: 'E_\\mathrm{rule}',
    value: 0.0001,
    source: [
      cite('nasa-debris-standard-2019', 'requirement 4.7-1'),
      cite('fcc-disposal-2022', '47 CFR 25.114(d)(14)'),
    ],
    why: 'One in ten thousand for each satellite, in the standard of NASA and in what the FCC asks of an applicant. It does not bound a fleet.',
  }),
  casualtiesPerYear: derived('Casualties to expect from the fleet', yearlyCount, {
    symbol: 'n_\\mathrm{cas}',
    formula: 'casualtyRisk * satelliteCount / satelliteLife',
    source: 'byers-2022',
    why: 'Over all satellites that come down in a year. At the limit for each, ten thousand satellites a year would hurt one person a year.',
  }),
  reentryCasualty: constraint('Casualty risk on re-entry', ratio, {
    symbol: '\\text{casualty}',
    side: 'orbit',
    demand: 'casualtyRisk',
    capacity: 'casualtyRule',
    answers: [],
    source: [
      cite('nasa-debris-standard-2019', 'requirement 4.7-1'),
      cite('fcc-disposal-2022', '47 CFR 25.114(d)(14)'),
    ],
    why: 'Risk of one satellite against one in ten thousand. Smaller satellites, design for demise, a re-entry steered by drag and a controlled one are the ways to meet it.',
  }),
}
