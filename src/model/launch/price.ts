/** What a launch costs, and what practice does to its price. */
import {
  assumption,
  choice,
  cite,
  constant,
  convention,
  derived,
  loguniform,
  lookup,
  triangular,
} from '../../engine/quantity.ts'
import { cumulativeMass, mass, money, moneyPerMass, moneyPerPowerYear, ratio, share } from '../kinds.ts'

export const price = {
  launchPrice: assumption('Launch price', moneyPerMass, {
    symbol: 'c_\\mathrm{L}',
    default: '900 USD/kg',
    range: ['15 USD/kg', '7000 USD/kg'],
    spread: loguniform('200 USD/kg', '7000 USD/kg'),
    marks: [
      { at: '67 USD/kg', label: 'Bank, 2032', source: 'deutsche-bank-2026' },
      { at: '200 USD/kg', label: 'Suncatcher, mid-2030s', source: 'aguera-2025' },
      { at: '900 USD/kg', label: 'Starship, contract over 100 t', source: 'voyager-starship-2026' },
      { at: '2030 USD/kg', label: 'Starship, contract over 44 t', source: 'voyager-starship-2026' },
      { at: '3110 USD/kg', label: 'Falcon Heavy, expended', source: 'teslarati-falcon-heavy-2018' },
      { at: '4250 USD/kg', label: 'Falcon 9, recovered', source: 'spacecost-2026' },
      { at: '7000 USD/kg', label: 'Rideshare', source: 'spacex-rideshare-2026' },
    ],
    main: true,
    evidence: 'published',
    source: ['voyager-starship-2026', 'spacex-starship-guide-2020', 'bls-cpi-2026'],
    moves: { launchCost: '+', orbitCostPerKwYear: '+', costRatio: '+' },
    why: 'Dollars of 2026 that a customer pays per kilogram to the vehicle’s reference orbit. The default is the one contract for a whole Starship, 90 million dollars for 2028 or later, over the 100 t it is stated for; a flight as they were in 2026 would cost twice that, and what anybody can buy today four times and more.',
  }),
  launchPricing: choice('What the launch price buys', {
    role: 'convention',
    symbol: 'p_\\mathrm{L}',
    default: 'mass',
    options: {
      mass: {
        label: 'Kilograms to this orbit',
        why: 'The price holds for the vehicle’s reference orbit. A kilogram to this orbit costs more in the measure in which the vehicle lifts less there.',
      },
      vehicle: {
        label: 'Whole vehicles',
        why: 'Every flight costs the launch price times the reference payload, so the penalty of this orbit, empty volume and unused mass are paid for.',
      },
      flat: {
        label: 'Kilograms at one price in any orbit',
        why: 'Every kilogram costs the launch price wherever it goes, as most published comparisons have it. Higher orbits then look cheaper than they are.',
      },
    },
    evidence: 'judgement',
    source: 'aguera-2025',
    why: 'A price per kilogram is stated for an orbit that is easy to reach. What it buys elsewhere follows from the payload there; an operator who charters whole vehicles also pays for what they could have carried.',
  }),
  chargedMass: lookup('Kilograms paid for, at the price to the reference orbit', mass, {
    symbol: 'm_\\mathrm{paid}',
    by: 'launchPricing',
    of: {
      mass: 'wetMass * vehiclePayload / payloadToOrbit',
      vehicle: 'launches * vehiclePayload',
      flat: 'wetMass',
    },
    why: 'What vehicles that carry the fleet to this orbit would have carried to their reference orbit; with whole vehicles, the reference payload of all of them; at one price, the fleet as it is.',
  }),
  launchPriceHere: derived('Launch price to this orbit', moneyPerMass, {
    symbol: 'c_\\mathrm{L}(h, i)',
    formula: 'launchPrice * chargedMass / wetMass',
    why: 'What a kilogram of the fleet costs in its own orbit, today, in dollars of 2026.',
  }),
  launchCost: derived('Launch of the fleet', money, {
    symbol: 'C_\\mathrm{L}',
    formula: 'wetMass * launchPriceHere',
    why: 'Mass times its price in this orbit, all at today’s price.',
  }),
  launchedPowerPrice: derived('Launched power price', moneyPerPowerYear, {
    symbol: 'c_\\mathrm{LP}',
    formula: 'launchCost / (builtItPower * refreshLife)',
    source: cite('aguera-2025', '§2.4, table 1'),
    why: 'Launch alone, per installed kilowatt and year of life: the measure of the Suncatcher paper, which leaves out satellite, chips and financing.',
  }),
  learningRate: assumption('Fall of the launch price per doubling of mass launched', share, {
    symbol: 'l_\\mathrm{L}',
    spread: triangular(0.1, 0.2, 0.3),
    range: [0, 0.35],
    limits: [0, 0.9],
    marks: [
      { at: 0.18, label: 'Lower end of the Suncatcher fit', source: 'aguera-2025' },
      { at: 0.24, label: 'Upper end of the Suncatcher fit', source: 'aguera-2025' },
    ],
    main: true,
    evidence: 'published',
    source: [cite('aguera-2025', '§2.4 and §4.4'), 'wright-1936'],
    moves: { learningExponent: '+', launchPriceAtEnd: '-', costRatioLeast: '-' },
    why: 'Fitted to the prices of one company over its history. It is a fall per doubling of cumulative mass, not per year, as it is sometimes quoted.',
  }),
  learningExponent: derived('Learning exponent', ratio, {
    symbol: 'b',
    formula: '-log2(1 - learningRate)',
    source: 'wright-1936',
    why: 'Price is in proportion to cumulative mass to the power of minus this.',
  }),
  learningStartPrice: constant('Launch price at the start of the learning curve', moneyPerMass, {
    symbol: 'c_0',
    value: '1800 USD/kg',
    source: cite('aguera-2025', '§2.4 and §4.4'),
    why: 'The price from which the Suncatcher paper counts, in the dollars that it prints.',
  }),
  massLaunchedBefore: assumption('Mass launched when the price stood there', cumulativeMass, {
    symbol: 'M_0',
    default: '400 t',
    range: ['100 t', '20000 t'],
    evidence: 'published',
    source: cite('aguera-2025', '§2.4 and §4.4'),
    why: 'Start of the learning curve: 400 t at 1,800 USD/kg in the Suncatcher paper, for one family of heavy launchers. A price below that belongs to more mass on the same curve. Counting everything that its maker has put up would give a start some thirty times larger and a far slower fall.',
  }),
  massAtLaunchPrice: derived('Mass that belongs to the launch price', cumulativeMass, {
    symbol: 'M_c',
    formula: `massLaunchedBefore
      * exp(min(50, log(max(1, learningStartPrice / max(launchPrice, 0.01 * learningStartPrice)))
        / max(learningExponent, 0.000000001)))`,
    source: [cite('aguera-2025', '§2.4 and §4.4'), 'wright-1936'],
    why: 'Where today’s price lies on the curve: 700 t at 1,500 USD/kg, 370,000 t at 200. Whoever starts from a low price has the doublings behind him; where practice hardly lowers prices that is more than could ever fly, and the price stays.',
  }),
  targetLaunchPrice: convention('Launch price aimed at', moneyPerMass, {
    symbol: 'c_\\mathrm{L}^*',
    default: '200 USD/kg',
    range: ['15 USD/kg', '1500 USD/kg'],
    limits: ['0.1 USD/kg', null],
    evidence: 'published',
    source: cite('aguera-2025', '§2.4 and §4.4'),
    moves: { massToTargetPrice: '-' },
    why: 'At about 200 USD/kg the Suncatcher paper sees launch alone at the level of what power costs on the ground.',
  }),
  massToTargetPrice: derived('Mass still to launch until that price', cumulativeMass, {
    symbol: 'M^*',
    formula: 'massAtLaunchPrice * (max(1, launchPrice / targetLaunchPrice) ^ (1 / learningExponent) - 1)',
    requires: {
      'learningRate > 0.0001':
        'A price that falls by {learningRate} per doubling never comes down to {targetLaunchPrice}.',
      'log(max(1, launchPrice / targetLaunchPrice)) < 50 * learningExponent':
        'At {learningRate} per doubling no mass that could be launched brings the price from {launchPrice} down to {targetLaunchPrice}.',
    },
    source: [cite('aguera-2025', '§2.4 and §4.4'), 'wright-1936'],
    why: 'Wright’s law turned round: 370,000 t from 1,800 to 200 USD/kg at 20 % per doubling.',
  }),
}
