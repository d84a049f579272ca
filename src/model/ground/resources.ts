/** Water and land of a terrestrial campus, with those of its electricity. */
import { assumption, choice, constant, derived, quantities, triangular } from '../../engine/quantity.ts'
import { area, areaPerPower, moneyPerArea, share, waterFlow, waterPerEnergy } from '../kinds.ts'

export const resources = quantities({
  wueSite: assumption('Water used on site (WUE)', waterPerEnergy, {
    symbol: '\\mathrm{WUE}',
    default: '0.36 L/kWh',
    range: ['0 L/kWh', '2 L/kWh'],
    limits: [0, '20 L/kWh'],
    spread: triangular('0.12 L/kWh', '0.36 L/kWh', '1.8 L/kWh'),
    marks: [
      { at: '0.36 L/kWh', label: 'US fleet 2023', source: 'shehabi-2024' },
      { at: '1.31 L/kWh', label: 'Colossus 1, implied', source: 'protect-our-aquifer-2025' },
    ],
    main: true,
    evidence: 'published',
    source: ['shehabi-2024', 'protect-our-aquifer-2025'],
    moves: { groundWater: '+' },
    why: 'Water consumed for cooling per unit of IT energy. Operators do not define it alike: AWS counts withdrawal (0.12 L/kWh), Microsoft and Meta report 0.27 and 0.19. The advocacy figure for Colossus 1, 1 to 1.5 million gallons a day at 150 MW, implies 1.05 to 1.58 L/kWh.',
  }),
  waterIndirect: assumption('Water used to make grid electricity', waterPerEnergy, {
    symbol: 'w_\\mathrm{grid}',
    default: '1.8 L/kWh',
    range: ['0 L/kWh', '3.5 L/kWh'],
    spread: triangular('0.8 L/kWh', '1.8 L/kWh', '2.1 L/kWh'),
    main: true,
    evidence: 'published',
    source: 'shehabi-2024',
    moves: { groundWater: '+' },
    why: 'Water evaporated by power plants per unit of electricity, without what evaporates from hydropower reservoirs. Three sources agree on about 1.8 L/kWh for the US mix on that basis.',
  }),
  reservoirEvaporation: choice('Evaporation from hydropower reservoirs', {
    role: 'convention',
    symbol: '\\mathcal{E}',
    default: 'excluded',
    evidence: 'judgement',
    why: 'Whether water evaporating from reservoirs is charged to the electricity they make. Berkeley Lab charges it; critics answer that reservoirs also serve irrigation and flood control and would evaporate anyway. The choice changes indirect water by a factor of 2.5.',
    options: {
      excluded: {
        label: 'Not counted',
        why: 'Power plants only: about 1.8 L/kWh for the US mix.',
        source: 'shehabi-2024',
      },
      included: {
        label: 'Counted',
        why: 'Berkeley Lab: 4.52 L/kWh for the mix that US data centers use.',
        source: 'shehabi-2024',
      },
    },
  }),
  waterReservoir: assumption('Reservoir evaporation charged to electricity', waterPerEnergy, {
    symbol: 'w_\\mathrm{res}',
    default: '2.72 L/kWh',
    range: ['0 L/kWh', '6 L/kWh'],
    spread: triangular('0 L/kWh', '2.72 L/kWh', '4 L/kWh'),
    evidence: 'published',
    source: 'shehabi-2024',
    moves: { groundWaterHigh: '+' },
    why: 'What Berkeley Lab adds: 4.52 L/kWh with reservoirs less 1.8 without. It is the US figure; regions without hydropower have none.',
  }),
  gasWater: constant('Water used by gas plants', waterPerEnergy, {
    symbol: 'w_\\mathrm{gas}',
    value: '0.78 L/kWh',
    source: 'macknick-2012',
    why: 'Median of combined-cycle plants with cooling towers, 205 gallons per MWh. Dry-cooled plants use almost none.',
  }),
  solarWater: constant('Water used by solar plants', waterPerEnergy, {
    symbol: 'w_\\mathrm{solar}',
    value: '0.1 L/kWh',
    source: 'macknick-2012',
    why: 'Median of photovoltaic plants, 26 gallons per MWh, mostly for cleaning.',
  }),
  sourceWater: derived('Water used to make the electricity', waterPerEnergy, {
    symbol: 'w_\\mathrm{el}',
    formula: `
      groundSupply == "grid"
        ? waterIndirect + (reservoirEvaporation == "included" ? waterReservoir : 0)
        : (groundSupply == "gasTurbines" ? gasWater : solarWater)`,
    source: ['shehabi-2024', 'macknick-2012'],
    why: 'Per unit of electricity delivered to the campus, by the supply chosen.',
  }),
  groundSiteWater: derived('Water used on site', waterFlow, {
    symbol: 'W_\\mathrm{site}',
    formula: 'wueSite * groundBuiltItPower * groundSurvivingFraction',
    source: 'shehabi-2024',
    why: 'WUE is defined per unit of IT energy, so it multiplies the IT that runs and not campus power.',
  }),
  groundSourceWater: derived('Water used at power plants', waterFlow, {
    symbol: 'W_\\mathrm{el}',
    formula: 'sourceWater * groundMeanPower',
    source: ['shehabi-2024', 'macknick-2012'],
    why: 'Evaporated where the electricity is made, often far from the campus.',
  }),
  groundWater: derived('Water, site and electricity', waterFlow, {
    symbol: 'W',
    formula: 'groundSiteWater + groundSourceWater',
    source: 'shehabi-2024',
    why: 'Site and indirect water together. Orbit uses none in service.',
  }),
  groundWaterLow: derived('Water, reservoirs not counted', waterFlow, {
    symbol: 'W_\\mathrm{low}',
    formula: `
      groundSiteWater
        + groundMeanPower
          * (groundSupply == "grid"
            ? waterIndirect
            : (groundSupply == "gasTurbines" ? gasWater : solarWater))`,
    source: ['shehabi-2024', 'macknick-2012'],
    why: 'The lower end of the dispute about indirect water.',
  }),
  groundWaterHigh: derived('Water, reservoirs counted', waterFlow, {
    symbol: 'W_\\mathrm{high}',
    formula: `
      groundSiteWater
        + groundMeanPower
          * (groundSupply == "grid"
            ? waterIndirect + waterReservoir
            : (groundSupply == "gasTurbines" ? gasWater : solarWater))`,
    source: ['shehabi-2024', 'macknick-2012'],
    why: 'The upper end, on the accounting of Berkeley Lab.',
  }),
  campusLand: assumption('Campus land per power', areaPerPower, {
    display: ['acre/MW'],
    symbol: 'a_\\mathrm{campus}',
    default: '0.9 acre/MW',
    range: ['0.1 acre/MW', '2 acre/MW'],
    limits: ['0.001 acre/MW', '100 acre/MW'],
    spread: triangular('0.1 acre/MW', '0.9 acre/MW', '2 acre/MW'),
    marks: [{ at: '1.125 acre/MW', label: 'Meta Hyperion, first 2 GW', source: 'hyperion-land-2025' }],
    main: true,
    evidence: 'estimated',
    source: 'hyperion-land-2025',
    moves: { groundLand: '+' },
    why: 'Fenced site per unit of campus power: buildings, substations, setbacks. Hyperion began with 2,250 acres for 2 GW and Abilene with 800 to 875 acres for 0.9 to 1.2 GW; a re-used factory needs far less.',
  }),
  gridLand: constant('Land of grid electricity', areaPerPower, {
    symbol: 'a_\\mathrm{grid}',
    value: '46 m^2/kW',
    source: 'lovering-2022',
    why: 'Median land intensities by source, weighted by US generation (gas 410, coal 1,000, nuclear 7, hydropower 650, solar 2,000 and the footprint of wind 130 hectares per TWh a year): about 530 hectares per TWh a year, fuel extraction included.',
  }),
  gasLand: constant('Land of gas electricity', areaPerPower, {
    symbol: 'a_\\mathrm{gas}',
    value: '36 m^2/kW',
    source: 'lovering-2022',
    why: 'Median of 410 hectares per TWh a year, nearly all of it gas wells and pipelines; the plant itself stands on about 0.1 m²/kW.',
  }),
  solarLand: assumption('Land of firm solar electricity', areaPerPower, {
    symbol: 'a_\\mathrm{solar}',
    default: '90 m^2/kW',
    range: ['60 m^2/kW', '300 m^2/kW'],
    limits: ['5 m^2/kW', '5000 m^2/kW'],
    spread: triangular('79 m^2/kW', '90 m^2/kW', '180 m^2/kW'),
    marks: [{ at: '79.3 m^2/kW', label: 'Fixed tilt, 447 MWh per acre', source: 'bolinger-2022' }],
    evidence: 'published',
    source: ['meed-masdar-2025', 'bolinger-2022'],
    moves: { solarLandPerSite: '+' },
    why: 'Two independent figures agree: the Masdar project takes 90 km² for 1 GW firm, and measured US plants with tracking yield 394 MWh per acre a year, which is 90 km² for 1 GW on average.',
  }),
  solarLandPerSite: derived('Land if all power were firm solar', area, {
    symbol: 'A_\\mathrm{solar}',
    formula: 'solarLand * groundSitePower',
    source: ['meed-masdar-2025', 'bolinger-2022'],
    why: 'The area to set beside the solar array in orbit.',
  }),
  generationLand: derived('Land of the electricity', areaPerPower, {
    symbol: 'a_\\mathrm{el}',
    formula: 'groundSupply == "grid" ? gridLand : (groundSupply == "gasTurbines" ? gasLand : solarLand)',
    source: ['lovering-2022', 'meed-masdar-2025'],
    why: 'Land per unit of average power, by the supply chosen.',
  }),
  groundCampusLand: derived('Campus land, all campuses', area, {
    symbol: 'A_\\mathrm{campus}',
    formula: 'campusLand * groundSitePower',
    source: 'hyperion-land-2025',
    why: 'Fenced sites of all campuses together, without the land of their electricity.',
  }),
  groundLand: derived('Land, campus and electricity', area, {
    symbol: 'A_\\mathrm{ground}',
    formula: '(campusLand + generationLand) * groundSitePower',
    source: ['hyperion-land-2025', 'lovering-2022'],
    why: 'Campus and generation together, drawn to the same scale as the array and radiator in orbit.',
  }),
  landPrice: assumption('Price of data center land', moneyPerArea, {
    symbol: 'p_\\mathrm{land}',
    default: '244000 USD/acre',
    range: ['10000 USD/acre', '3000000 USD/acre'],
    limits: [0, '1e9 USD/acre'],
    scale: 'log',
    spread: triangular('20000 USD/acre', '244000 USD/acre', '1500000 USD/acre'),
    evidence: 'published',
    source: 'cushman-2025',
    moves: { landCostShare: '+' },
    why: 'US average in 2025, for parcels averaging 224 acres.',
  }),
  landCostShare: derived('Land as a share of the cost to build', share, {
    symbol: 'f_\\mathrm{land}',
    formula: 'groundCampusLand * landPrice / groundCapex',
    source: 'cushman-2025',
    why: 'Land decides where a campus can be; it hardly shows in what the campus costs.',
  }),
})
