/** Kilograms by subsystem, for the whole fleet, before propellant. */
import { assumption, cite, derived, sum, triangular } from '../../engine/quantity.ts'
import { mass, share, specificMass } from '../kinds.ts'

export const budget = {
  pmadSpecificMass: assumption('Power electronics and harness, mass per power', specificMass, {
    symbol: '\\mu_\\mathrm{PMAD}',
    spread: triangular('1 kg/kW', '2 kg/kW', '4 kg/kW'),
    range: ['0.5 kg/kW', '6 kg/kW'],
    moves: { wetMass: '+' },
    why: 'Regulators, switches and cables per kilowatt from the array. Textbooks from the time of 5 kW spacecraft give many times more; high-voltage converters of electric aircraft reach 0.1 to 0.5 kg/kW without harness. The default in between is a judgement.',
  }),
  attitudeFraction: assumption('Attitude control and propulsion hardware, share of equipment', share, {
    symbol: 'f_\\mathrm{att}',
    spread: triangular(0.04, 0.06, 0.1),
    range: [0.02, 0.12],
    evidence: 'estimated',
    source: 'wertz-2011',
    moves: { wetMass: '+' },
    why: 'Wheels, sensors, thrusters and tanks over the mass of everything they carry. Historical spacecraft lie at 6 to 13 % of dry mass; large flat satellites built in series are taken at the light end.',
  }),
  structureFraction: assumption('Structure and mechanisms, share of the rest', share, {
    symbol: 'f_\\mathrm{str}',
    spread: triangular(0.15, 0.18, 0.25),
    range: [0.1, 0.3],
    limits: [0, 2],
    main: true,
    evidence: 'estimated',
    source: ['wertz-2011', cite('jman-2026', 'src/orbitdc/data/mass_structure.yaml')],
    moves: { wetMass: '+' },
    why: 'Open models of orbital data centers use 0.18 to 0.20 of the other subsystems; the textbook average over flown spacecraft is above 20 % of dry mass.',
  }),
  systemMargin: assumption('System mass margin', share, {
    symbol: 'f_\\mathrm{mar}',
    spread: triangular(0.1, 0.2, 0.3),
    range: [0.05, 0.35],
    limits: [0, 2],
    main: true,
    evidence: 'published',
    source: cite('esa-margin-2012', 'R-M1-1'),
    moves: { wetMass: '+', costRatio: '+' },
    why: 'Mass always grows between a concept and a flight unit. Standards ask for some 20 % at this stage of a design; a margin of 10 % would suit a product in series.',
  }),
  itMass: derived('IT hardware', mass, {
    symbol: 'm_\\mathrm{IT}',
    formula: 'builtItPower * itSpecificMass',
    why: 'Boards, racks and cold plates of everything that is launched.',
  }),
  pmadMass: derived('Power electronics and harness', mass, {
    symbol: 'm_\\mathrm{PMAD}',
    formula: 'arrayPowerEol * pmadSpecificMass',
    why: 'Sized by the power that the array has to give at the end of its life.',
  }),
  equipmentMass: sum('Equipment before structure and margin', mass, {
    symbol: 'm_\\mathrm{eq}',
    of: [
      'itMass',
      'arrayMass',
      'batteryMass',
      'pmadMass',
      'radiatorMass',
      'armourMass',
      'spareRadiatorMass',
      'segmentHardware',
      'loopMass',
      'shieldingMass',
      'communicationsMass',
    ],
    why: 'Everything that structure, thrusters and wheels have to carry.',
  }),
  attitudeMass: derived('Attitude control and propulsion', mass, {
    symbol: 'm_\\mathrm{att}',
    formula: 'attitudeFraction * equipmentMass',
    why: 'In proportion to what has to be turned and pushed.',
  }),
  structureMass: derived('Structure and mechanisms', mass, {
    symbol: 'm_\\mathrm{str}',
    formula: 'structureFraction * (equipmentMass + attitudeMass)',
    why: 'Frame, hinges, booms and separation, as a share of all that they hold.',
  }),
  marginMass: derived('Margin', mass, {
    symbol: 'm_\\mathrm{mar}',
    formula: 'systemMargin * (equipmentMass + attitudeMass + structureMass)',
    source: cite('esa-margin-2012', 'R-M1-1'),
    why: 'Growth allowance over the whole budget. It is launched and paid for like any other kilogram.',
  }),
  dryMass: sum('Dry mass of the fleet', mass, {
    symbol: 'm_\\mathrm{dry}',
    of: ['equipmentMass', 'attitudeMass', 'structureMass', 'marginMass', 'reentryHardware'],
    why: 'The whole fleet with its margin, before propellant.',
  }),
}
