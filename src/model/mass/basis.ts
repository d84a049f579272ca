/** What the mass of a satellite follows from: its parts, or one figure of power per mass as many studies take it. */
import { assumption, choice, cite, derived, sum, triangular } from '../../engine/quantity.ts'
import { mass, specificPower } from '../kinds.ts'

export const basis = {
  massBasis: choice('Mass of a satellite follows from', {
    role: 'convention',
    symbol: 'b_\\mathrm{mass}',
    default: 'parts',
    options: {
      parts: {
        label: 'Its parts',
        why: 'Each part by what it has to do, then structure, growth and a margin.',
        source: cite('wertz-2011', 'table 14-18'),
      },
      arrayPower: {
        label: 'Array power, by W/kg',
        why: 'One figure for the whole satellite as it is launched, of the power of its new array, as McCalip’s calculator has it.',
        source: 'mccalip-2025',
      },
      itPower: {
        label: 'IT power, by W/kg',
        why: 'One figure for the whole satellite as it is launched, of the power of its accelerators, as filings and announcements have it.',
        source: 'fcc-spacex-odc-2026',
      },
    },
    evidence: 'judgement',
    source: [cite('wertz-2011', 'table 14-18'), 'mccalip-2025', 'fcc-spacex-odc-2026'],
    why: 'One figure says nothing of what changes it: a warmer radiator, a longer eclipse, a thicker shield and a larger satellite leave it as it is. With it, parts are still computed for what follows from them (wheels, stowed volume, drag), and mass, launches and price per kilogram follow the figure.',
  }),
  satelliteSpecificPower: assumption('Power per mass of the whole satellite', specificPower, {
    symbol: 'p_\\mathrm{sat}',
    spread: triangular('15 W/kg', '36.5 W/kg', '100 W/kg'),
    range: ['10 W/kg', '150 W/kg'],
    limits: ['0.1 W/kg', '10000 W/kg'],
    marks: [
      { at: '36.5 W/kg', label: 'McCalip, array', source: 'mccalip-2025' },
      { at: '100 W/kg', label: 'SpaceX filing, IT', source: 'fcc-spacex-odc-2026' },
    ],
    evidence: 'published',
    source: ['mccalip-2025', 'fcc-spacex-odc-2026'],
    why: 'Of the array or of the accelerators, as *Mass of a satellite follows from* says. It has to carry everything: chips, battery, radiator, propellant.',
  }),
  massBeyondParts: derived('One figure less all parts', mass, {
    symbol: '\\Delta m',
    formula: `massBasis == "parts" ? 0
      : (massBasis == "arrayPower" ? arrayPowerBol : builtItPower) / satelliteSpecificPower - partsMass`,
    requires: {
      'massBasis == "parts" or (massBasis == "arrayPower" ? arrayPowerBol : builtItPower) / satelliteSpecificPower > itMass + communicationsMass + fabricTerminalsMass':
        'At {satelliteSpecificPower} a whole satellite would weigh less than its IT hardware and terminals alone: {itMass}, {communicationsMass} and {fabricTerminalsMass} in all.',
    },
    source: ['mccalip-2025', 'fcc-spacex-odc-2026'],
    why: 'What the figure adds to the parts, or leaves out of them; nothing where the mass follows from the parts.',
  }),
  dryMass: sum('Dry mass of the fleet', mass, {
    symbol: 'm_\\mathrm{dry}',
    of: ['partsMass', 'massBeyondParts'],
    why: 'The whole fleet with its margin, before propellant. Where one figure gives the mass, propellant is within it.',
  }),
}
