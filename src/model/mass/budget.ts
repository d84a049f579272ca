/** Kilograms by subsystem, for the whole fleet, before propellant. */
import { assumption, cite, derived, sum, triangular } from '../../engine/quantity.ts'
import { mass, share, specificMass } from '../kinds.ts'

export const budget = {
  pmadSpecificMass: assumption('Power converters, mass per power', specificMass, {
    symbol: '\\mu_\\mathrm{PMAD}',
    spread: triangular('0.7 kg/kW', '1.5 kg/kW', '3.5 kg/kW'),
    range: ['0.3 kg/kW', '6 kg/kW'],
    moves: { wetMass: '+' },
    why: 'Regulators, switches and fuses per kilowatt from the array; the wires are counted by their length. Textbooks from the time of 5 kW spacecraft give many times more; high-voltage converters of electric aircraft reach 0.1 to 0.5 kg/kW. The default in between is a judgement.',
  }),
  attitudeFraction: assumption('Attitude control and propulsion hardware, share of equipment', share, {
    symbol: 'f_\\mathrm{att}',
    spread: triangular(0.035, 0.055, 0.09),
    range: [0.02, 0.12],
    evidence: 'estimated',
    source: cite('wertz-2011', 'table 14-18'),
    moves: { wetMass: '+' },
    why: 'Sensors, small wheels, thrusters and tanks over the mass of everything they carry; wheels against gravity’s pull on large wings are counted on their own. Flown spacecraft in low orbit have 6 % of dry mass in attitude control and 3 % in propulsion; large flat satellites built in series are taken at the light end.',
  }),
  structureFraction: assumption('Structure and mechanisms, share of the body', share, {
    symbol: 'f_\\mathrm{str}',
    spread: triangular(0.15, 0.2, 0.35),
    range: [0.1, 0.4],
    limits: [0, 2],
    main: true,
    evidence: 'estimated',
    source: [cite('wertz-2011', 'table 14-18'), cite('jman-2026', 'src/orbitdc/data/mass_structure.yaml')],
    moves: { wetMass: '+' },
    why: 'Frame, panels and separation over all that sits in the body. The wings have their booms and hinges in their mass per area. Flown spacecraft have 27 % of dry mass in structure and mechanisms, most of it for bodies; open models of orbital data centers take 0.18 to 0.20 of everything, wings included.',
  }),
  wingStructureFraction: assumption('Structure for the wings, share of their mass', share, {
    symbol: 'f_\\mathrm{str,w}',
    spread: triangular(0, 0, 0.1),
    range: [0, 0.3],
    limits: [0, 2],
    moves: { wetMass: '+' },
    why: 'What array and radiator need beyond booms, hinges and joints, which are in their mass per area. None is left to count; models that take structure as a share of everything count some of it twice, and set here what they set for the body.',
  }),
  growthFinished: assumption('Growth of what is built in series', share, {
    symbol: 'g_\\mathrm{X}',
    spread: triangular(0.01, 0.03, 0.05),
    range: [0, 0.1],
    limits: [0, 1],
    evidence: 'published',
    source: 'sawe-a3-2015',
    moves: { growthMass: '+' },
    why: 'Mass growth allowance of existing hardware, 2 to 3 %: racks are weighed before they are bought.',
  }),
  growthDeveloped: assumption('Growth of what is developed from flown designs', share, {
    symbol: 'g_\\mathrm{P}',
    spread: triangular(0.05, 0.1, 0.15),
    range: [0, 0.2],
    limits: [0, 1],
    evidence: 'published',
    source: 'sawe-a3-2015',
    moves: { growthMass: '+' },
    why: 'Allowance where drawings of the parts exist: 8 % for structures and thermal hardware, 10 % for batteries, 15 % for large electronic boxes. It is taken for arrays, batteries, converters, terminals and attitude control.',
  }),
  growthNew: assumption('Growth of what has never been built', share, {
    symbol: 'g_\\mathrm{E}',
    spread: triangular(0.15, 0.2, 0.3),
    range: [0, 0.5],
    limits: [0, 1],
    evidence: 'published',
    source: 'sawe-a3-2015',
    moves: { growthMass: '+', wetMass: '+' },
    why: 'Allowance on estimates: 18 % for structures and thermal hardware, 24 % for composites, 50 % for wires. It is taken for radiators, loops, shields, wires, booms and structure, none of which exists at this size.',
  }),
  systemMargin: assumption('System mass margin', share, {
    symbol: 'f_\\mathrm{mar}',
    spread: triangular(0.05, 0.1, 0.2),
    range: [0, 0.35],
    limits: [0, 2],
    main: true,
    evidence: 'estimated',
    source: cite('esa-margin-2012', 'R-M1-1'),
    moves: { wetMass: '+', costRatio: '+' },
    why: 'Held over the whole satellite on top of the growth of its parts, for what nobody thought of. ESA asks for 20 % of a science mission at this stage; a satellite of which thousands are built is weighed after the first, so half of it is a judgement.',
  }),
  itMass: derived('IT hardware', mass, {
    symbol: 'm_\\mathrm{IT}',
    formula: 'builtItPower * itSpecificMass',
    why: 'Boards, racks and their cold plates of everything that is launched.',
  }),
  pmadMass: derived('Power converters', mass, {
    symbol: 'm_\\mathrm{PMAD}',
    formula: 'arrayPowerEol * pmadSpecificMass',
    why: 'Sized by the power that the array has to give at the end of its life.',
  }),
  bodyMass: sum('Equipment in the body', mass, {
    symbol: 'm_\\mathrm{body}',
    of: [
      'itMass',
      'batteryMass',
      'pmadMass',
      'cableMass',
      'loopMass',
      'segmentHardware',
      'shieldingMass',
      'communicationsMass',
      'fabricMass',
    ],
    why: 'What a frame has to hold.',
  }),
  wingMass: sum('Wings', mass, {
    symbol: 'm_\\mathrm{wing}',
    of: ['arrayMass', 'boomMass', 'radiatorMass', 'armourMass', 'spareRadiatorMass'],
    why: 'What unfolds, with the booms and hinges that are in its mass per area.',
  }),
  equipmentMass: sum('Equipment before structure and margin', mass, {
    symbol: 'm_\\mathrm{eq}',
    of: ['bodyMass', 'wingMass'],
    why: 'Everything that thrusters have to push.',
  }),
  attitudeMass: derived('Attitude control and propulsion', mass, {
    symbol: 'm_\\mathrm{att}',
    formula: 'attitudeFraction * equipmentMass',
    why: 'In proportion to what has to be turned and pushed.',
  }),
  structureMass: derived('Structure and mechanisms', mass, {
    symbol: 'm_\\mathrm{str}',
    formula: `structureFraction * (bodyMass + attitudeMass + wheelMass)
      + wingStructureFraction * wingMass`,
    why: 'Frame and separation, as a share of all that they hold.',
  }),
  growthMass: derived('Growth of the parts', mass, {
    symbol: 'm_\\mathrm{grow}',
    formula: `growthFinished * itMass
      + growthDeveloped
        * (arrayMass + batteryMass + pmadMass + communicationsMass + fabricMass + attitudeMass + wheelMass)
      + growthNew
        * (radiatorMass + armourMass + spareRadiatorMass + segmentHardware + loopMass + shieldingMass
          + cableMass + boomMass + structureMass)`,
    source: 'sawe-a3-2015',
    why: 'Mass grows between a concept and a flight unit, little where the part exists and much where it does not.',
  }),
  marginMass: derived('Margin', mass, {
    symbol: 'm_\\mathrm{mar}',
    formula: 'systemMargin * (equipmentMass + attitudeMass + wheelMass + structureMass + growthMass)',
    source: cite('esa-margin-2012', 'R-M1-1'),
    why: 'Over the whole budget, growth included. It is launched and paid for like any other kilogram.',
  }),
  partsMass: sum('All parts', mass, {
    symbol: 'm_\\mathrm{parts}',
    of: [
      'equipmentMass',
      'attitudeMass',
      'wheelMass',
      'structureMass',
      'growthMass',
      'marginMass',
      'reentryHardware',
    ],
    why: 'The fleet part by part, with structure, growth and margin.',
  }),
}
