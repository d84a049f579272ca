/** Peak demand against firm supply, for the country and for the region: all growth on one side, all supply on the other. */
import { assumption, constant, derived, triangular } from '../../engine/quantity.ts'
import { duration, gridPower, powerPerTime, share } from '../kinds.ts'

export const balance = {
  nationalPeak: assumption('Peak demand of the country', gridPower, {
    symbol: 'P_\\mathrm{peak,n}',
    default: '759 GW',
    range: ['5 GW', '1600 GW'],
    marks: [
      { at: '759 GW', label: 'Lower 48 states, July 2025', source: 'eia-peak-2025' },
      { at: '1500 GW', label: 'China, July 2025', source: 'nea-load-2025' },
    ],
    evidence: 'measured',
    source: 'eia-peak-2025',
    why: 'The record of the contiguous United States on 29 July 2025. Campuses of a programme may stand anywhere in the country, so the whole of it is asked whether the power is there.',
  }),
  nationalAdditions: assumption('Generating capacity added in the country', powerPerTime, {
    symbol: '\\dot{G}_\\mathrm{n}',
    spread: triangular('53 GW/year', '86 GW/year', '120 GW/year'),
    range: ['0.2 GW/year', '600 GW/year'],
    marks: [
      { at: '53 GW/year', label: 'United States 2025', source: 'eia-capacity-2026' },
      { at: '543 GW/year', label: 'China 2025', source: 'lumida-2026' },
    ],
    evidence: 'published',
    source: 'eia-capacity-2026',
    moves: { nationalAdditionsFirm: '+' },
    why: 'Nameplate capacity a year. The United States planned 86 GW for 2026: 43 solar, 24 storage, 12 wind, 6 gas.',
  }),
  nationalFirmShare: assumption('Firm share of the country’s additions', share, {
    symbol: 'f_\\mathrm{firm,n}',
    spread: triangular('20 %', '31 %', '60 %'),
    range: ['10 %', '80 %'],
    limits: ['1 %', '100 %'],
    evidence: 'estimated',
    source: ['pjm-2025', 'eia-capacity-2026'],
    moves: { nationalAdditionsFirm: '+' },
    why: 'The US additions planned for 2026, weighted by capacity credits of the kind PJM gives (solar about 0.1, four-hour storage 0.5, wind 0.4, gas 0.75), are 27 GW of 86.',
  }),
  nationalAdditionsFirm: derived('Firm capacity added in the country in the time wanted', gridPower, {
    symbol: 'G_\\mathrm{firm,n}',
    formula: 'nationalAdditions * nationalFirmShare * timeWanted',
    source: ['eia-capacity-2026', 'pjm-2025'],
    why: 'What is built for everybody in the time in which capacity is wanted.',
  }),
  competingShare: assumption('Peak growth of other data centers to 2030', share, {
    symbol: 'f_\\mathrm{rival}',
    spread: triangular('4.6 %', '8.2 %', '15 %'),
    range: ['0.5 %', '30 %'],
    limits: [0, '200 %'],
    marks: [
      { at: '4.6 %', label: 'IEA, 28 GW on average', source: 'iea-2025' },
      { at: '8.2 %', label: 'Analysts, 60 to 65 GW', source: 'grid-strategies-2025' },
      { at: '9.6 %', label: '451 Research, 73 GW', source: 'sp-global-451-2025' },
      { at: '11.9 %', label: 'Utilities, 90 GW', source: 'grid-strategies-2025' },
      { at: '15 %', label: 'Morgan Stanley, 69 GW by 2028', source: 'morgan-stanley-power-2025' },
    ],
    evidence: 'published',
    source: [
      'grid-strategies-2025',
      'sp-global-451-2025',
      'morgan-stanley-power-2025',
      'iea-2025',
      'iea-2026',
      'epri-2026',
    ],
    moves: { competingLoad: '+' },
    why: 'New peak load of data centers from 2025 to 2030 over the peak of the grid they join. Disputed by a factor of three: the IEA’s growth is 27.7 GW on average, some 35 at the peak, and the same in its edition of 2026; market analysts count 60 to 65 GW, utilities 90; Morgan Stanley has 69 GW by 2028, which is 115 by 2030 at the same pace. EPRI’s 9 to 17 % of US electricity span as much.',
  }),
  otherGrowthShare: assumption('Peak growth of everything else to 2030', share, {
    symbol: 'f_\\mathrm{other}',
    spread: triangular('3 %', '7.5 %', '10 %'),
    range: ['0 %', '20 %'],
    limits: [0, '200 %'],
    marks: [{ at: '10 %', label: 'Utilities, 76 of 166 GW', source: 'grid-strategies-2025' }],
    evidence: 'estimated',
    source: ['grid-strategies-2025', 'nerc-assessment-2026'],
    moves: { growthShare: '+' },
    why: 'Factories, heat pumps, vehicles and air conditioners share the grid. Utilities expect 76 GW beside data centers in five years; NERC’s 224 GW in ten years for North America, most of it data centers, leaves about half that pace.',
  }),
  retiredShare: assumption('Firm capacity retired to 2030', share, {
    symbol: 'f_\\mathrm{retire}',
    spread: triangular('2.4 %', '4 %', '5.8 %'),
    range: ['0 %', '10 %'],
    limits: [0, '100 %'],
    evidence: 'estimated',
    source: 'eia-retirements-2026',
    moves: { growthShare: '+' },
    why: 'Over the peak, in five years, four fifths of nameplate counted as firm. In 2025 only 4.6 GW of US plants were shut, less than half of what was scheduled; 11 GW were scheduled for 2026, nearly all coal and gas.',
  }),
  competingPeriod: constant('Years of these forecasts', duration, {
    symbol: 't_\\mathrm{rival}',
    value: '5 year',
    source: 'grid-strategies-2025',
    why: 'They go from 2025 to 2030; a shorter or longer time is taken at the same pace.',
  }),
  growthShare: derived('What else wants firm capacity in the time wanted, over peak', share, {
    symbol: 'f_\\mathrm{grow}',
    formula: '(competingShare + otherGrowthShare + retiredShare) * timeWanted / competingPeriod',
    source: ['grid-strategies-2025', 'eia-retirements-2026'],
    why: 'Growth of all other demand, and plants that are shut and have to be replaced.',
  }),
  nationalNeed: derived('Firm capacity that everybody else wants in the country', gridPower, {
    symbol: 'P_\\mathrm{else,n}',
    formula: 'growthShare * nationalPeak',
    source: ['grid-strategies-2025', 'eia-retirements-2026'],
    why: 'By the time in which this project wants its own.',
  }),
  nationalRoom: derived('Power that the country’s grid can give', gridPower, {
    symbol: 'P_\\mathrm{room,n}',
    formula: 'headroomShare * nationalPeak + nationalAdditionsFirm',
    source: ['norris-2025', 'eia-capacity-2026'],
    why: 'What the grid of today can carry if large loads give way a few hours a year, and the firm capacity that is added. For everybody, not for this project alone.',
  }),
  competingLoad: derived('Other data center growth in the region', gridPower, {
    symbol: 'P_\\mathrm{rival}',
    formula: 'competingShare * regionalPeak * timeWanted / competingPeriod',
    source: 'grid-strategies-2025',
    why: 'Peak load of others that wants the same grid in the same time.',
  }),
  regionalNeed: derived('Firm capacity that everybody else wants in the region', gridPower, {
    symbol: 'P_\\mathrm{else}',
    formula: 'growthShare * regionalPeak',
    source: ['grid-strategies-2025', 'eia-retirements-2026'],
    why: 'The growth of the region is taken to be that of the country unless it is set.',
  }),
  electricityShareLow: derived('Electricity wanted over what can be had, low end', share, {
    symbol: '\\rho_\\mathrm{el}^-',
    formula: `groundSupply == "grid"
      ? (groundSitePower + (leastRivals + leastOther + leastRetired) * timeWanted / competingPeriod * nationalPeak)
        / (mostHeadroom * nationalPeak + nationalAdditionsFirm)
      : groundSitePower / max(powerObtainable, groundSitePower / 1000000)`,
    source: ['iea-2025', 'norris-2025'],
    why: 'All published low ends of growth together, against the headroom of loads that give way 1 % of the time. Off the grid there is no such dispute, and a million stands for nothing to be had at all.',
  }),
  electricityShareHigh: derived('Electricity wanted over what can be had, high end', share, {
    symbol: '\\rho_\\mathrm{el}^+',
    formula: `groundSupply == "grid"
      ? (groundSitePower + (mostRivals + mostOther + mostRetired) * timeWanted / competingPeriod * nationalPeak)
        / nationalAdditionsFirm
      : groundSitePower / max(powerObtainable, groundSitePower / 1000000)`,
    source: ['morgan-stanley-power-2025', 'grid-strategies-2025'],
    why: 'All published high ends of growth together, where no load ever gives way: only what is added counts. Off the grid there is no such dispute.',
  }),
  leastRivals: constant('Peak growth of other data centers, low end', share, {
    symbol: 'f_\\mathrm{rival}^-',
    value: '4.6 %',
    source: 'iea-2025',
    why: '27.7 GW on average from 2024 to 2030, at a load factor of 80 %, over 759 GW.',
  }),
  mostRivals: constant('Peak growth of other data centers, high end', share, {
    symbol: 'f_\\mathrm{rival}^+',
    value: '15 %',
    source: 'morgan-stanley-power-2025',
    why: '69 GW by 2028, kept up to 2030.',
  }),
  leastOther: constant('Peak growth of everything else, low end', share, {
    symbol: 'f_\\mathrm{other}^-',
    value: '3 %',
    source: 'nerc-assessment-2026',
    why: 'What NERC’s ten-year growth leaves when four fifths of it are data centers.',
  }),
  mostOther: constant('Peak growth of everything else, high end', share, {
    symbol: 'f_\\mathrm{other}^+',
    value: '10 %',
    source: 'grid-strategies-2025',
    why: '166 GW less 90 for data centers, over 759 GW.',
  }),
  leastRetired: constant('Firm capacity retired, low end', share, {
    symbol: 'f_\\mathrm{retire}^-',
    value: '2.4 %',
    source: 'eia-retirements-2026',
    why: 'The pace of 2025, 4.6 GW a year.',
  }),
  mostRetired: constant('Firm capacity retired, high end', share, {
    symbol: 'f_\\mathrm{retire}^+',
    value: '5.8 %',
    source: 'eia-retirements-2026',
    why: 'What was scheduled for 2026, 11 GW a year.',
  }),
  mostHeadroom: constant('Headroom of the existing grid, high end', share, {
    symbol: 'f_\\mathrm{head}^+',
    value: '17 %',
    source: 'norris-2025',
    why: '126 GW over 745, for loads that give way 1 % of the time.',
  }),
}
