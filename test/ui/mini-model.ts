/** A small model with the shape of the real one, so that views can be tested on their own. */
import {
  assumption,
  choice,
  constant,
  constraint,
  decision,
  defineModel,
  derived,
  kind,
  series,
  triangular,
} from '../../src/engine/quantity.ts'

const power = kind({ unit: 'W' })
const temperature = kind({ unit: 'K' })
const emission = kind({ unit: 'W/(m^2 K^4)' })
const flux = kind({ unit: 'W/m^2' })
const area = kind({ unit: 'm^2' })
const pricePerMass = kind({ unit: 'USD/kg' })
const rate = kind({ unit: '1/s' })
const count = kind({ unit: '1' })
const massPerPower = kind({ unit: 'kg/W' })
const mass = kind({ unit: 'kg' })
const money = kind({ unit: 'USD' })
const pricePerPower = kind({ unit: 'USD/W' })
const flow = kind({ unit: 'm^3/s' })
const duration = kind({ unit: 's' })

const compute = {
  itPower: decision('Delivered IT power', power, {
    symbol: 'P_\\mathrm{IT}',
    display: ['TW', 'GW', 'MW', 'kW', 'W'],
    default: '1 GW',
    range: ['1 MW', '1 TW'],
    limits: ['1 W', null],
    scale: 'log',
    marks: [
      { at: '300 MW', label: 'Colossus 1' },
      { at: '5 GW', label: 'Partnership' },
    ],
    evidence: 'judgement',
    main: true,
    why: 'The size asked about.',
  }),
}

const heat = {
  radiatorTemperature: decision('Radiator temperature', temperature, {
    symbol: 'T',
    display: ['degC'],
    default: '333 K',
    range: ['280 K', '380 K'],
    limits: ['150 K', '600 K'],
    marks: [
      { at: '277 K', label: 'ISS' },
      { at: '337 K', label: 'AI1' },
    ],
    spread: triangular('310 K', '333 K', '353 K'),
    evidence: 'estimated',
    main: true,
    why: 'Mean temperature of the panel.',
  }),
  sinkTemperature: assumption('Sink temperature', temperature, {
    symbol: 'T_0',
    default: 250,
    range: [200, 340],
    evidence: 'estimated',
    why: 'What the panel sees.',
  }),
  radiatorAttitude: choice('Radiator attitude', {
    symbol: 'c',
    default: 'edgeOn',
    options: {
      edgeOn: { label: 'Edge-on to the Sun', why: 'Least sunlight.' },
      nadir: { label: 'Facing the Earth', why: 'Simplest.' },
    },
    evidence: 'judgement',
    main: true,
    why: 'How the panel is held.',
  }),
  stefanBoltzmann: constant('Stefan–Boltzmann constant', emission, {
    symbol: '\\sigma',
    value: 5.670374e-8,
    why: 'A constant of nature.',
  }),
  netRadiatorFlux: derived('Net radiator flux', flux, {
    symbol: 'q',
    formula:
      '2 * stefanBoltzmann * (radiatorTemperature^4 - sinkTemperature^4) * (radiatorAttitude == "nadir" ? 0.8 : 1)',
    requires: {
      'radiatorTemperature > sinkTemperature':
        'At {radiatorTemperature} the panel absorbs more than it emits.',
    },
    why: 'What leaves both faces.',
  }),
  radiatorArea: derived('Radiator area', area, {
    symbol: 'A',
    display: ['km^2', 'm^2'],
    formula: '1.2 * itPower / netRadiatorFlux',
    why: 'Heat over flux.',
  }),
}

const launch = {
  launchPrice: assumption('Launch price', pricePerMass, {
    symbol: 'p',
    default: 1500,
    range: [15, 7000],
    limits: [0, null],
    scale: 'log',
    marks: [
      { at: 200, label: 'Suncatcher' },
      { at: 3622, label: 'Falcon 9' },
    ],
    evidence: 'published',
    main: true,
    why: 'Price to orbit.',
    moves: { costRatio: '+' },
  }),
  launchCadence: decision('Launches a year', rate, {
    symbol: 'n',
    display: ['1/year'],
    default: '145 1/year',
    range: ['25 1/year', '10000 1/year'],
    scale: 'log',
    evidence: 'published',
    main: true,
    why: 'Licensed.',
  }),
  satelliteCount: derived('Satellites', count, {
    symbol: 'N',
    formula: 'ceil(itPower / (120000 * unitPower))',
    why: 'Power over power.',
  }),
  unitPower: constant('One watt', power, { symbol: 'u', value: 1, why: 'For the test.' }),
  unitMass: constant('Mass per watt', massPerPower, {
    symbol: 'm',
    value: 0.04,
    why: 'For the test.',
  }),
  payload: constant('Payload', mass, { symbol: 'M', value: 100000, why: 'For the test.' }),
  wetMass: derived('Mass in orbit', mass, {
    symbol: 'M_w',
    display: ['kt', 't', 'kg'],
    formula: 'itPower * unitMass',
    why: 'Mass at launch.',
  }),
  launchesFlown: derived('Launches', count, {
    symbol: 'L',
    formula: 'ceil(wetMass / payload)',
    why: 'Mass over payload.',
  }),
  launchCost: derived('Launch cost', money, {
    symbol: 'C',
    formula: 'wetMass * launchPrice',
    why: 'Mass times price.',
  }),
  launchesByYear: series('Launches by year', count, {
    symbol: 'l',
    formula: 'min(launchesFlown, previous(launchesByYear) + 100)',
    why: 'A ramp.',
  }),
}

const ground = {
  groundCostPerWatt: assumption('Ground cost', pricePerPower, {
    symbol: 'g',
    default: 12,
    range: [9, 15],
    evidence: 'published',
    main: true,
    why: 'Per watt.',
  }),
  waterUse: assumption('Cooling water', flow, {
    symbol: 'w',
    default: 0.1,
    range: [0, 1],
    evidence: 'estimated',
    main: true,
    why: 'Drawn from the basin.',
  }),
  costRatio: derived('Orbit over ground', count, {
    symbol: 'r',
    formula: '(launchCost / itPower + 3 * groundCostPerWatt) / groundCostPerWatt',
    why: 'The ratio.',
  }),
}

const verdict = {
  launchRateNeeded: constraint('Launch cadence', count, {
    symbol: 'k_1',
    side: 'orbit',
    demand: 'launchesFlown',
    capacity: 'launchCadence * yearLength',
    answers: ['S4-25'],
    why: 'Launches against a year of cadence.',
  }),
  yearLength: constant('Year', duration, { symbol: 'y', value: 31557600, why: 'A year.' }),
  heatDissipation: constraint('Heat dissipation', temperature, {
    symbol: 'k_2',
    display: ['degC'],
    side: 'orbit',
    demand: 'radiatorTemperature',
    capacity: '363 * oneKelvin',
    answers: ['S4-23'],
    why: 'Temperature against its limit.',
  }),
  oneKelvin: constant('One kelvin', temperature, { symbol: 'K', value: 1, why: 'For the test.' }),
  coolingWater: constraint('Cooling water', flow, {
    symbol: 'k_3',
    side: 'ground',
    demand: 'waterUse',
    capacity: '1.2 * waterUse',
    answers: [],
    why: 'Water against the basin.',
  }),
}

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
