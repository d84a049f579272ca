/** Reactors of the campus’s own: late, dear to build, and nearly free of carbon. */
import { assumption, constant, triangular } from '../../engine/quantity.ts'
import {
  areaPerPower,
  carbonPerEnergy,
  duration,
  moneyPerEnergy,
  outputPerYear,
  waterPerEnergy,
} from '../kinds.ts'

export const nuclear = {
  nuclearLeadTime: assumption('Wait for reactors', duration, {
    symbol: 't_\\mathrm{nuc}',
    spread: triangular('4 year', '7 year', '12 year'),
    range: ['3 year', '15 year'],
    limits: [0, '40 year'],
    marks: [
      { at: '4 year', label: 'First of Oklo for Meta, as planned', source: 'meta-nuclear-2026' },
      { at: '6 year', label: 'First of TerraPower for Meta, as planned', source: 'meta-nuclear-2026' },
    ],
    evidence: 'vendor',
    source: ['meta-nuclear-2026', 'latimes-nuclear-2025'],
    why: 'From the agreement to the first power. Meta signed in January 2026 for reactors that are planned for 2030 and 2032; large ones take a decade or more. No small reactor has given power to anybody in the United States yet, so a year is added to the later of the plans: a judgement.',
  }),
  nuclearRate: assumption('Reactors that one programme gets', outputPerYear, {
    symbol: '\\dot P_\\mathrm{nuc}',
    spread: triangular('0.1 GW/year', '0.5 GW/year', '0.8 GW/year'),
    range: ['0.05 GW/year', '5 GW/year'],
    limits: [0, '1000 GW/year'],
    scale: 'log',
    marks: [
      { at: '0.1 GW/year', label: 'Google with Kairos, to 2035', source: 'google-kairos-2024' },
      {
        at: '0.8 GW/year',
        label: 'Meta with Oklo and TerraPower, 2030 to 2035',
        source: 'meta-nuclear-2026',
      },
    ],
    evidence: 'vendor',
    source: ['meta-nuclear-2026', 'google-kairos-2024'],
    why: 'Once the first has come. Meta, the largest buyer, has signed for up to 4 GW of new reactors by 2035, Google for 0.5; plants that run already serve somebody else. The default leaves a part of the larger plan unbuilt, a judgement.',
  }),
  nuclearEnergyPrice: assumption('Price of nuclear electricity', moneyPerEnergy, {
    symbol: 'p_\\mathrm{nuc}',
    spread: triangular('0.1 USD/kWh', '0.14 USD/kWh', '0.19 USD/kWh'),
    range: ['0.08 USD/kWh', '0.25 USD/kWh'],
    limits: ['0.0001 USD/kWh', '2 USD/kWh'],
    marks: [
      {
        at: '0.112 USD/kWh',
        label: 'Crane, a plant restarted for Microsoft',
        source: 'jefferies-crane-2024',
      },
      { at: '0.182 USD/kWh', label: 'New plants, as Ember compares', source: 'ember-24-2025' },
    ],
    evidence: 'estimated',
    source: ['jefferies-crane-2024', 'ember-24-2025'],
    why: 'Analysts put what Microsoft pays for a plant that only had to be restarted at 100 to 112 USD/MWh; Ember sets 182 beside its firm solar power for new ones. Small reactors promise to lie between and have not shown it.',
  }),
  nuclearCarbon: constant('Carbon of nuclear electricity', carbonPerEnergy, {
    symbol: 'g_\\mathrm{nuc}',
    value: '0.006 kg/kWh',
    source: 'unece-2022',
    why: 'Life cycle, 5.1 to 6.4 g/kWh, most of it from making fuel.',
  }),
  nuclearWater: constant('Water used by nuclear plants', waterPerEnergy, {
    symbol: 'w_\\mathrm{nuc}',
    value: '2.54 L/kWh',
    source: 'macknick-2012',
    why: 'Median of plants with cooling towers, 672 gallons per MWh.',
  }),
  nuclearLand: constant('Land of nuclear electricity', areaPerPower, {
    symbol: 'a_\\mathrm{nuc}',
    value: '0.62 m^2/kW',
    source: 'lovering-2022',
    why: 'Median of 7.1 hectares per TWh a year, mines included.',
  }),
}
