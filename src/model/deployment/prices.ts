/** Prices that fall with practice, and the cost ratio that follows. */
import { assumption, cite, derived, series, triangular } from '../../engine/quantity.ts'
import {
  calendarYear,
  count,
  money,
  moneyPerMass,
  moneyPerPowerYear,
  ratio,
  share,
  tonnesPerYear,
} from '../kinds.ts'

/** A cheaper satellite hastens nothing that money does not hold back. */
const whereMoneyBinds = {
  when: 'sum(orbitCap == "money" ? 1 : 0) > 0',
  otherwise: 'Money holds the fleet back in no year.',
  set: { yearlyBudget: '10 GUSD/year' },
}

export const prices = {
  launchPriceFloor: assumption('Floor of the launch price', moneyPerMass, {
    symbol: 'c_\\mathrm{L}^{\\min}',
    default: '60 USD/kg',
    range: ['8 USD/kg', '1000 USD/kg'],
    marks: [
      { at: '8 USD/kg', label: 'Propellant alone', source: 'aguera-2025' },
      { at: '15 USD/kg', label: 'Cost at a hundred flights', source: 'aguera-2025' },
      { at: '60 USD/kg', label: 'Cost at ten flights', source: 'aguera-2025' },
      { at: '250 USD/kg', label: 'Price at ten flights with a margin', source: 'aguera-2025' },
    ],
    evidence: 'published',
    source: cite('aguera-2025', '§2.4 and §4.4'),
    why: 'Learning does not go on for ever: a vehicle that flies ten times is put at a cost of 60 USD/kg to its operator, to which a margin would come.',
  }),
  satelliteLearningRate: assumption('Fall of the satellite price per doubling built', share, {
    symbol: 'l_\\mathrm{sat}',
    spread: triangular(0.1, 0.15, 0.25),
    range: [0, 0.3],
    limits: [0, 0.9],
    evidence: 'estimated',
    source: 'wertz-2011',
    why: 'The textbook learning curve for runs above fifty spacecraft has a slope of 85 %.',
    acts: whereMoneyBinds,
  }),
  satellitesBuiltBefore: assumption('Satellites built when the price was the build price', count, {
    symbol: 'N_0',
    default: 9000,
    range: [100, 20000],
    limits: [1, null],
    scale: 'log',
    evidence: 'judgement',
    source: 'quilty-2024',
    why: 'The default price per kilogram is that of Starlink after some nine thousand satellites. A maker who starts from a few hundred learns faster, from a higher price.',
    acts: whereMoneyBinds,
  }),
  launchPriceByYear: series('Launch price by year', moneyPerMass, {
    symbol: 'c_\\mathrm{L}(t)',
    formula: `max(min(launchPrice, launchPriceFloor),
      launchPrice * (1 + previous(massLaunchedTotal) / massLaunchedBefore) ^ (-learningExponent))`,
    source: ['wright-1936', cite('aguera-2025', '§2.4 and §4.4')],
    why: 'Wright’s law in the mass launched to the end of the year before, down to the floor.',
  }),
  satellitePriceByYear: series('Satellite price by year', moneyPerMass, {
    symbol: 'c_\\mathrm{sat}(t)',
    formula: `satelliteBuildPrice
      * (1 + previous(satellitesLaunchedTotal) / satellitesBuiltBefore) ^ log2(1 - satelliteLearningRate)`,
    source: 'wright-1936',
    why: 'Wright’s law in the satellites built to the end of the year before.',
  }),
  satelliteOutlay: series('Outlay for one satellite in orbit', money, {
    display: ['GUSD', 'MUSD', 'kUSD'],
    symbol: 'C_1(t)',
    formula: `(1 + insuranceRate)
      * (orbitItCapex + nonItDryMass * satellitePriceByYear * (1 + integrationShare)
        + chargedMass * launchPriceByYear) / satelliteCount`,
    why: 'IT, satellite, integration, launch and insurance at the prices of the year.',
  }),
  satellitePriceSlope: derived('Yearly cost per unit of satellite price', tonnesPerYear, {
    symbol: '\\partial \\dot C_\\mathrm{o} / \\partial c_\\mathrm{sat}',
    formula: `nonItDryMass
      * ((1 + integrationShare) * (1 + insuranceRate) * recoverySatellite + orbitOperationsRate)`,
    why: 'Cost is linear in the satellite price, too.',
  }),
  orbitCostByYear: series('Cost per delivered kilowatt-year at the prices of the year', moneyPerPowerYear, {
    symbol: 'c_\\mathrm{o,kWy}(t)',
    formula: `orbitCostWithoutLaunch
      + (chargedMass * launchRecovery * (1 + insuranceRate) * launchPriceByYear
        + satellitePriceSlope * (satellitePriceByYear - satelliteBuildPrice)) / itPower`,
    why: 'A whole fleet bought at the launch and satellite prices of that year.',
  }),
  costRatioByYear: series('Cost ratio at the prices of the year', ratio, {
    symbol: '\\rho(t)',
    formula: 'orbitCostByYear / groundCostPerKwYear',
    why: 'Chips and the ground stay at today’s prices on both sides, so only launch and satellite learn.',
  }),
  costRatioLeast: derived('Lowest cost ratio to 2050', ratio, {
    symbol: '\\rho_{\\min}',
    formula: 'minimum(costRatioByYear)',
    why: 'The best that learning brings within the horizon.',
  }),
  costCrossoverYear: derived('Year in which orbit costs no more than the ground', calendarYear, {
    symbol: 't_\\rho',
    formula: 'firstYear(costRatioByYear <= 1)',
    requires: { 'costRatioLeast <= 1': 'Never by 2050: the lowest ratio on the way is {costRatioLeast}.' },
    source: 'semianalysis-2026',
    why: 'With learning from this fleet alone. Published base cases put parity at about 2040.',
  }),
  launchPriceAtEnd: derived('Launch price in 2050', moneyPerMass, {
    symbol: 'c_\\mathrm{L}(2050)',
    formula: 'last(launchPriceByYear)',
    why: 'Where learning and the floor leave the launch price at the end of the horizon.',
  }),
}
