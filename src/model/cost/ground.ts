/** What the same compute costs on the ground, item by item. */
import { assumption, derived, sum, triangular } from '../../engine/quantity.ts'
import { money, moneyPerPower, moneyPerPowerYear, moneyPerVolume, moneyPerYear } from '../kinds.ts'

export const ground = {
  facilityCapex: assumption('Price of the facility', moneyPerPower, {
    symbol: 'c_\\mathrm{fac}',
    spread: triangular('9.3 USD/W', '11.5 USD/W', '15 USD/W'),
    range: ['6 USD/W', '20 USD/W'],
    marks: [
      { at: '11.3 USD/W', label: 'JLL, world mean', source: 'jll-2026' },
      { at: '11.7 USD/W', label: 'Cushman & Wakefield, US mean', source: 'cushman-2025' },
      { at: '12 USD/W', label: 'Epoch AI', source: 'epoch-2026' },
    ],
    main: true,
    evidence: 'published',
    source: ['cushman-2025', 'jll-2026', 'epoch-2026'],
    moves: { groundCostPerKwYear: '+', costRatio: '-' },
    why: 'Land, shell, power and cooling, ready for servers, per watt of critical IT load and not per watt at the meter: the guides quote it so, and it is multiplied here by the IT power that is built.',
  }),
  groundOperationsPrice: assumption('Operations on the ground, without electricity', moneyPerPowerYear, {
    symbol: 'c_\\mathrm{g,ops}',
    spread: triangular('150 USD/(kW*year)', '300 USD/(kW*year)', '600 USD/(kW*year)'),
    range: ['100 USD/(kW*year)', '1000 USD/(kW*year)'],
    marks: [{ at: '300 USD/(kW*year)', label: 'Epoch AI, operations less energy', source: 'epoch-2026' }],
    evidence: 'published',
    source: 'epoch-2026',
    moves: { groundCostPerKwYear: '+' },
    why: 'Staff, maintenance, security, taxes and insurance per installed kilowatt. Epoch AI puts all running costs of one gigawatt at 0.9 billion USD a year, two thirds of it energy.',
  }),
  waterPrice: assumption('Price of water', moneyPerVolume, {
    symbol: 'c_\\mathrm{w}',
    default: '1.5 USD/m^3',
    range: [0, '10 USD/m^3'],
    moves: { groundCostPerKwYear: '+' },
    why: 'Industrial supply and discharge in most regions lie between 1 and 4 USD per cubic metre. It never matters for the sum, which is the point of showing it.',
  }),
  groundItCapex: derived('IT hardware on the ground', money, {
    symbol: 'C_\\mathrm{g,IT}',
    formula: 'groundBuiltItPower * (1 + groundSpareStock) * itPrice',
    why: 'The same hardware at the same price, without the premium for space, and its stock of spares.',
  }),
  groundFacilityCapex: derived('Facility', money, {
    symbol: 'C_\\mathrm{fac}',
    formula: 'groundBuiltItPower * facilityCapex',
    why: 'Per watt of IT power that is built; cooling and conversion losses are in the price.',
  }),
  groundCapex: sum('Capital on the ground', money, {
    symbol: 'C_\\mathrm{g}',
    of: ['groundItCapex', 'groundFacilityCapex'],
    why: 'Chips and facility. A power plant of its own, where one is chosen, is in the price of its energy.',
  }),
  groundCapexPerWatt: derived('Capital per delivered watt, ground', moneyPerPower, {
    symbol: 'c_\\mathrm{g}',
    formula: 'groundCapex / itPower',
    source: ['epoch-2026', 'bernstein-2025'],
    why: 'Beside 38 USD/W (Epoch AI), 35 (Bernstein) and 30 to 60 in company statements.',
  }),
  groundItAnnual: derived('IT hardware a year, ground', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{g,IT}',
    formula: 'groundItCapex * recoveryGroundIt',
    why: 'Capital recovery over the economic life of the chips.',
  }),
  facilityAnnual: derived('Facility a year', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{fac}',
    formula: 'groundFacilityCapex * recoveryFacility',
    why: 'Capital recovery over the life of the facility.',
  }),
  electricityAnnual: derived('Electricity a year', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{el}',
    formula: 'groundMeanPower * groundEnergyPrice',
    why: 'Mean power at the meter at the price of the chosen supply.',
  }),
  groundReplacementAnnual: derived('Failed accelerators replaced a year', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{g,rep}',
    formula: '(1 - warrantyShare) * groundExtraPurchases * groundBuiltItPower * itPrice',
    why: 'What failures add to the chips bought in a steady year, as far as no warranty replaces them.',
  }),
  waterAnnual: derived('Water a year', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{w}',
    formula: 'groundSiteWater * waterPrice',
    why: 'Water used at the site; the water behind the electricity is in the price of electricity.',
  }),
  groundOperationsAnnual: derived('Operations a year, ground', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{g,ops}',
    formula: 'groundBuiltItPower * groundOperationsPrice',
    source: 'epoch-2026',
    why: 'Staff, maintenance, security and taxes per installed kilowatt of IT, electricity left out.',
  }),
  groundAnnualCost: sum('Cost a year, ground', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{g}',
    of: [
      'groundItAnnual',
      'groundReplacementAnnual',
      'facilityAnnual',
      'groundPreServiceAnnual',
      'electricityAnnual',
      'waterAnnual',
      'groundOperationsAnnual',
    ],
    source: 'epoch-2026',
    why: 'All items, each over its own life at the cost of capital on the ground: 8.5 billion USD for one gigawatt in the reference study.',
  }),
}
