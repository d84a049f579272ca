/** What things cost in each year: practice of the whole world, announced prices, or today's. */
import {
  assumption,
  choice,
  cite,
  constant,
  convention,
  derived,
  series,
  triangular,
} from '../../engine/quantity.ts'
import {
  calendarYear,
  count,
  cumulativeMass,
  moneyPerMass,
  ratio,
  share,
  yearlyCount,
  yearlyShare,
} from '../kinds.ts'

/** Prices of the years count only where they may move. */
const wherePricesMove = {
  when: 'pricePath != "today"',
  otherwise: 'Prices stay as they are today.',
  set: { pricePath: 'practice' },
} as const

export const prices = {
  priceYear: constant('Year of the dollars', calendarYear, {
    symbol: 't_\\$',
    value: 2026,
    source: 'bls-cpi-2026',
    why: 'All amounts are in dollars of this year, without inflation after it. Prices of earlier years are carried here by the consumer price index of the United States where their year is known and it matters.',
  }),
  pricePath: choice('Prices over the years', {
    role: 'convention',
    symbol: 'p_\\mathrm{path}',
    default: 'practice',
    options: {
      today: {
        label: 'Today’s prices',
        why: 'Everything costs in each year what it costs in 2026.',
        source: 'semianalysis-2026',
      },
      practice: {
        label: 'Practice of the whole world',
        why: 'Launch falls with all that the vehicle flies, for whomever; satellites with all that are built of their kind.',
        source: ['wright-1936', cite('aguera-2025', '§2.4 and §4.4')],
      },
      announced: {
        label: 'Launch price as announced',
        why: 'Launch goes evenly to an announced price in an announced year, and stays there; the rest as with practice.',
        source: [cite('aguera-2025', '§2.4 and §4.4'), 'deutsche-bank-2026'],
      },
    },
    main: true,
    evidence: 'judgement',
    source: ['wright-1936', cite('aguera-2025', '§2.4 and §4.4')],
    why: 'A fleet that flies from 2029 is not bought at the prices of 2026. One customer’s order is a part of what a maker sells, so no price here waits for this fleet alone.',
  }),
  announcedYear: convention('Year of the launch price aimed at', calendarYear, {
    symbol: 't_c^*',
    default: 2035,
    range: [2028, 2050],
    limits: [2027, 2100],
    step: 1,
    marks: [
      { at: 2032, label: '67 USD/kg, Deutsche Bank', source: 'deutsche-bank-2026' },
      { at: 2035, label: '200 USD/kg, Suncatcher', source: 'aguera-2025' },
    ],
    evidence: 'published',
    source: cite('aguera-2025', '§2.4 and §4.4'),
    acts: {
      when: 'pricePath == "announced"',
      otherwise: 'The launch price does not follow an announcement.',
      set: { pricePath: 'announced' },
    },
    why: 'Suncatcher expects 200 USD/kg in the mid-2030s, Deutsche Bank 67 in 2032.',
  }),
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
    why: 'Propellant and operations remain: a vehicle that flies ten times is put at a cost of 60 USD/kg to its operator, to which a margin would come.',
  }),
  satelliteLearningRate: assumption('Fall of the satellite price per doubling built', share, {
    symbol: 'l_\\mathrm{sat}',
    spread: triangular(0.1, 0.15, 0.25),
    range: [0, 0.3],
    limits: [0, 0.9],
    evidence: 'estimated',
    source: 'wertz-2011',
    moves: { costRatioLeast: '-' },
    acts: wherePricesMove,
    why: 'The textbook learning curve for runs above fifty spacecraft has a slope of 85 %.',
  }),
  satellitesBuiltBefore: assumption('Satellites built when the price was the build price', count, {
    symbol: 'N_0',
    default: 9000,
    range: [100, 20000],
    limits: [1, null],
    scale: 'log',
    evidence: 'judgement',
    source: 'quilty-2024',
    moves: { costRatioLeast: '+' },
    acts: wherePricesMove,
    why: 'The default price per kilogram is that of Starlink after some nine thousand satellites. A maker who starts from a few hundred learns faster, from a higher price.',
  }),
  satellitesWorld: assumption('Satellites of this kind built in the world in 2026', yearlyCount, {
    symbol: '\\dot N_\\mathrm{w}',
    default: '3500 1/year',
    range: ['100 1/year', '20000 1/year'],
    spread: triangular('1000 1/year', '3500 1/year', '7000 1/year'),
    evidence: 'estimated',
    source: 'lee-odinson-ai1-2026',
    moves: { costRatioLeast: '-' },
    acts: wherePricesMove,
    why: 'Starlink’s factory makes about 3,500 a year, nearly all that are built in series.',
  }),
  satellitesWorldGrowth: assumption('Growth of that', yearlyShare, {
    symbol: 'g_\\mathrm{w}',
    spread: triangular('0 %/year', '10 %/year', '25 %/year'),
    range: ['0 %/year', '40 %/year'],
    limits: [0, '100 %/year'],
    acts: wherePricesMove,
    why: 'Filings speak of a million satellites, factories of tens of thousands a year: growth of a tenth a year is a judgement.',
  }),
  satellitePriceFloor: assumption('Floor of the satellite price', moneyPerMass, {
    symbol: 'c_\\mathrm{sat}^{\\min}',
    default: '100 USD/kg',
    range: ['20 USD/kg', '1000 USD/kg'],
    why: 'Cells, batteries, aluminium and electronics cost what they cost on the ground and more; a car sells at some 25 USD/kg. A judgement.',
  }),
  itPriceTrend: assumption('Trend of the price of chips per watt', yearlyShare, {
    symbol: 'g_\\mathrm{chip,\\$}',
    spread: triangular('-5 %/year', '0 %/year', '8 %/year'),
    range: ['-10 %/year', '15 %/year'],
    limits: ['-50 %/year', '50 %/year'],
    evidence: 'estimated',
    source: ['bernstein-2025', 'epoch-2026'],
    acts: wherePricesMove,
    why: 'A rack costs about 26 USD per watt with GB200 and is put at 34 to 41 with its successor, because newer chips do more with a watt. Whether that goes on is open: none by default, and alike on both sides.',
  }),
  groundPriceTrend: assumption('Trend of prices on the ground', yearlyShare, {
    symbol: 'g_\\mathrm{g}',
    spread: triangular('0 %/year', '1 %/year', '3 %/year'),
    range: ['-3 %/year', '6 %/year'],
    limits: ['-20 %/year', '20 %/year'],
    evidence: 'estimated',
    source: ['jll-2026', 'eia-epm-2026'],
    acts: wherePricesMove,
    why: 'Facility and electricity, above inflation. JLL has building 6 % dearer in 2026, and US industrial electricity rose by a fifth from 2023 to July 2026; over decades both have followed inflation.',
  }),
  vehicleMassTotal: series('Mass that the vehicle has lifted for everybody', cumulativeMass, {
    symbol: '\\textstyle\\sum M_\\mathrm{w}',
    formula: 'previous(vehicleMassTotal) + cadenceByYear * payloadShareByYear * vehiclePayload',
    why: 'All flights that the vehicle can make from 2026 on, whoever buys them: what its price learns from.',
  }),
  launchPriceByYear: series('Launch price by year', moneyPerMass, {
    symbol: 'c_\\mathrm{L}(t)',
    formula: `pricePath == "today" ? launchPrice
      : pricePath == "announced" ? launchPrice
        * (min(1, targetLaunchPrice / max(launchPrice, 0.001 * targetLaunchPrice)))
          ^ min(1, (year - priceYear) / (announcedYear - priceYear))
      : learningRate > 0.0001 ? max(min(launchPrice, launchPriceFloor),
        launchPrice * (1 + previous(vehicleMassTotal) / massAtLaunchPrice) ^ (-learningExponent))
      : launchPrice`,
    source: ['wright-1936', cite('aguera-2025', '§2.4 and §4.4')],
    why: 'To the reference orbit. With practice: Wright’s law from the place of today’s price on the curve, in what the vehicle has lifted for everybody to the end of the year before, down to the floor.',
  }),
  satellitesWorldTotal: series('Satellites of this kind built since 2026', count, {
    symbol: '\\textstyle\\sum N_\\mathrm{w}',
    formula: `previous(satellitesWorldTotal) + satellitesLaunched
      + satellitesWorld * julianYear * (1 + satellitesWorldGrowth * julianYear) ^ elapsed`,
    why: 'Those of the world beside this fleet, and this fleet’s.',
  }),
  satellitePriceByYear: series('Satellite price by year', moneyPerMass, {
    symbol: 'c_\\mathrm{sat}(t)',
    formula: `pricePath == "today" ? satelliteBuildPrice
      : max(min(satelliteBuildPrice, satellitePriceFloor), satelliteBuildPrice
        * (1 + previous(satellitesWorldTotal) / satellitesBuiltBefore) ^ log2(1 - satelliteLearningRate))`,
    source: 'wright-1936',
    why: 'Wright’s law in the satellites built to the end of the year before, down to the floor.',
  }),
  itPriceIndex: series('Price of chips over today’s', ratio, {
    symbol: 'k_\\mathrm{IT}(t)',
    formula: 'pricePath == "today" ? 1 : (1 + itPriceTrend * julianYear) ^ elapsed',
    why: 'Per watt, on both sides alike.',
  }),
  groundPriceIndex: series('Prices on the ground over today’s', ratio, {
    symbol: 'k_\\mathrm{g}(t)',
    formula: 'pricePath == "today" ? 1 : (1 + groundPriceTrend * julianYear) ^ elapsed',
    why: 'Facility and electricity.',
  }),
  launchPriceAtEnd: derived('Launch price in 2050', moneyPerMass, {
    symbol: 'c_\\mathrm{L}(2050)',
    formula: 'last(launchPriceByYear)',
    why: 'Where practice, announcement and floor leave the launch price at the end of the horizon.',
  }),
}
