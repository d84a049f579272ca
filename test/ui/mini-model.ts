/** A small model with the shape of the real one, so that views can be tested on their own. */
import {
  choice,
  constant,
  constraint,
  defineModel,
  derived,
  input,
  quantities,
  series,
  triangular,
} from '../../src/engine/quantity.ts'

const compute = quantities({
  itPower: input({
    label: 'Delivered IT power',
    symbol: 'P_\\mathrm{IT}',
    unit: 'W',
    display: ['TW', 'GW', 'MW', 'kW', 'W'],
    default: '1 GW',
    range: ['1 MW', '1 TW'],
    limits: ['1 W', null],
    scale: 'log',
    marks: [
      { at: '300 MW', label: 'Colossus 1' },
      { at: '5 GW', label: 'Partnership' },
    ],
    kind: 'judgement',
    why: 'The size asked about.',
  }),
})

const heat = quantities({
  radiatorTemperature: input({
    label: 'Radiator temperature',
    symbol: 'T',
    unit: 'K',
    display: ['degC'],
    default: '333 K',
    range: ['280 K', '380 K'],
    limits: ['150 K', '600 K'],
    marks: [
      { at: '277 K', label: 'ISS' },
      { at: '337 K', label: 'AI1' },
    ],
    spread: triangular('310 K', '333 K', '353 K'),
    kind: 'estimated',
    why: 'Mean temperature of the panel.',
  }),
  sinkTemperature: input({
    label: 'Sink temperature',
    symbol: 'T_0',
    unit: 'K',
    default: 250,
    range: [200, 340],
    kind: 'estimated',
    advanced: true,
    why: 'What the panel sees.',
  }),
  radiatorAttitude: choice({
    label: 'Radiator attitude',
    symbol: 'c',
    default: 'edgeOn',
    options: {
      edgeOn: { label: 'Edge-on to the Sun', why: 'Least sunlight.' },
      nadir: { label: 'Facing the Earth', why: 'Simplest.' },
    },
    kind: 'judgement',
    why: 'How the panel is held.',
  }),
  stefanBoltzmann: constant({
    label: 'Stefan–Boltzmann constant',
    symbol: '\\sigma',
    unit: 'W/(m^2 K^4)',
    value: 5.670374e-8,
    why: 'A constant of nature.',
  }),
  netRadiatorFlux: derived({
    label: 'Net radiator flux',
    symbol: 'q',
    unit: 'W/m^2',
    formula:
      '2 * stefanBoltzmann * (radiatorTemperature^4 - sinkTemperature^4) * (radiatorAttitude == "nadir" ? 0.8 : 1)',
    requires: [
      {
        condition: 'radiatorTemperature > sinkTemperature',
        otherwise: 'At {radiatorTemperature} the panel absorbs more than it emits.',
      },
    ],
    why: 'What leaves both faces.',
  }),
  radiatorArea: derived({
    label: 'Radiator area',
    symbol: 'A',
    unit: 'm^2',
    display: ['km^2', 'm^2'],
    formula: '1.2 * itPower / netRadiatorFlux',
    why: 'Heat over flux.',
  }),
})

const launch = quantities({
  launchPrice: input({
    label: 'Launch price',
    symbol: 'p',
    unit: 'USD/kg',
    default: 1500,
    range: [15, 7000],
    limits: [0, null],
    scale: 'log',
    marks: [
      { at: 200, label: 'Suncatcher' },
      { at: 3622, label: 'Falcon 9' },
    ],
    kind: 'published',
    why: 'Price to orbit.',
    moves: { costRatio: '+' },
  }),
  launchCadence: input({
    label: 'Launches a year',
    symbol: 'n',
    unit: '1/s',
    display: ['1/year'],
    default: '145 1/year',
    range: ['25 1/year', '10000 1/year'],
    scale: 'log',
    kind: 'published',
    why: 'Licensed.',
  }),
  satelliteCount: derived({
    label: 'Satellites',
    symbol: 'N',
    unit: '1',
    formula: 'ceil(itPower / (120000 * unitPower))',
    why: 'Power over power.',
  }),
  unitPower: constant({ label: 'One watt', symbol: 'u', unit: 'W', value: 1, why: 'For the test.' }),
  unitMass: constant({
    label: 'Mass per watt',
    symbol: 'm',
    unit: 'kg/W',
    value: 0.04,
    why: 'For the test.',
  }),
  payload: constant({ label: 'Payload', symbol: 'M', unit: 'kg', value: 100000, why: 'For the test.' }),
  wetMass: derived({
    label: 'Mass in orbit',
    symbol: 'M_w',
    unit: 'kg',
    display: ['kt', 't', 'kg'],
    formula: 'itPower * unitMass',
    why: 'Mass at launch.',
  }),
  launches: derived({
    label: 'Launches',
    symbol: 'L',
    unit: '1',
    formula: 'ceil(wetMass / payload)',
    why: 'Mass over payload.',
  }),
  launchCost: derived({
    label: 'Launch cost',
    symbol: 'C',
    unit: 'USD',
    formula: 'wetMass * launchPrice',
    why: 'Mass times price.',
  }),
  launchesByYear: series({
    label: 'Launches by year',
    symbol: 'l',
    unit: '1',
    formula: 'min(launches, previous(launchesByYear) + 100)',
    why: 'A ramp.',
  }),
})

const ground = quantities({
  groundCostPerWatt: input({
    label: 'Ground cost',
    symbol: 'g',
    unit: 'USD/W',
    default: 12,
    range: [9, 15],
    kind: 'published',
    why: 'Per watt.',
  }),
  waterUse: input({
    label: 'Cooling water',
    symbol: 'w',
    unit: 'm^3/s',
    default: 0.1,
    range: [0, 1],
    kind: 'estimated',
    why: 'Drawn from the basin.',
  }),
  costRatio: derived({
    label: 'Orbit over ground',
    symbol: 'r',
    unit: '1',
    formula: '(launchCost / itPower + 3 * groundCostPerWatt) / groundCostPerWatt',
    why: 'The ratio.',
  }),
})

const verdict = quantities({
  launchConstraint: constraint({
    label: 'Launch cadence',
    symbol: 'k_1',
    unit: '1',
    side: 'orbit',
    demand: 'launches',
    capacity: 'launchCadence * yearLength',
    answers: ['S4-25'],
    why: 'Launches against a year of cadence.',
  }),
  yearLength: constant({ label: 'Year', symbol: 'y', unit: 's', value: 31557600, why: 'A year.' }),
  heatConstraint: constraint({
    label: 'Heat dissipation',
    symbol: 'k_2',
    unit: 'K',
    display: ['degC'],
    side: 'orbit',
    demand: 'radiatorTemperature',
    capacity: '363 * oneKelvin',
    answers: ['S4-23'],
    why: 'Temperature against its limit.',
  }),
  oneKelvin: constant({ label: 'One kelvin', symbol: 'K', unit: 'K', value: 1, why: 'For the test.' }),
  waterConstraint: constraint({
    label: 'Cooling water',
    symbol: 'k_3',
    unit: 'm^3/s',
    side: 'ground',
    demand: 'waterUse',
    capacity: '1.2 * waterUse',
    answers: [],
    why: 'Water against the basin.',
  }),
})

export const functions = {}

export const model = defineModel({
  release: 'test',
  horizon: [2026, 2030],
  functions,
  topics: {
    compute: { label: 'Compute', quantities: compute },
    heat: { label: 'Heat', quantities: heat },
    launch: { label: 'Launch', quantities: launch },
    ground: { label: 'Ground', quantities: ground },
    verdict: { label: 'Verdict', quantities: verdict },
  },
})
