/** What both sides draw on, year by year: chips, money and the right to build. */
import { assumption, decision, series, triangular } from '../../engine/quantity.ts'
import { moneyPerYear, outputPerYear, power, share, yearlyShare } from '../kinds.ts'

export const shared = {
  chipSupply: assumption('AI accelerators made in the world', outputPerYear, {
    symbol: '\\dot P_\\mathrm{chip}',
    spread: triangular('8 GW/year', '15 GW/year', '30 GW/year'),
    range: ['3 GW/year', '100 GW/year'],
    main: true,
    evidence: 'judgement',
    source: 'jll-2026',
    moves: { groundComputeTotal: '+' },
    why: 'IT power of a year’s output in 2026. The data centers of the world are to grow from 103 to 200 GW by 2030, 24 GW a year for everything; that accelerators take about 15 of it now is a judgement. Chips limit both sides alike.',
  }),
  chipSupplyGrowth: assumption('Growth of chip output', yearlyShare, {
    symbol: 'g_\\mathrm{chip}',
    spread: triangular('0.1 1/year', '0.25 1/year', '0.5 1/year'),
    range: [0, '0.8 1/year'],
    limits: [0, '5 1/year'],
    why: 'Rate while output is far from its ceiling. Packaging capacity has nearly doubled each year of late, wafer capacity grows by some 15 %: a judgement in between.',
  }),
  chipSupplyCeiling: assumption('Ceiling of chip output', outputPerYear, {
    symbol: '\\dot P_\\mathrm{chip}^{\\max}',
    default: '300 GW/year',
    range: ['50 GW/year', '3000 GW/year'],
    why: 'Where growth ends within the horizon. SpaceX speaks of 100 GW a year in orbit alone; three times that for the world is a judgement.',
  }),
  chipShare: assumption('Share of the chips that this project gets', share, {
    symbol: 'f_\\mathrm{chip}',
    spread: triangular(0.03, 0.1, 0.3),
    range: [0.01, 1],
    limits: [0.0001, 1],
    why: 'The largest buyers take 10 to 20 % each of what the leading maker sells.',
  }),
  orbitChipShare: decision('Share of these chips for orbit', share, {
    symbol: 'f_\\mathrm{chip,o}',
    default: 0.5,
    range: [0.05, 0.95],
    why: 'A chip flies or stays. In the race both sides get the same by default.',
  }),
  yearlyBudget: decision('Money a year for each side', moneyPerYear, {
    display: ['GUSD/year'],
    symbol: '\\dot C_\\mathrm{max}',
    spread: triangular('30 GUSD/year', '100 GUSD/year', '200 GUSD/year'),
    range: ['1 GUSD/year', '1000 GUSD/year'],
    main: true,
    moves: { groundComputeTotal: '+', orbitComputeTotal: '+' },
    why: 'What one buyer can invest. The four largest cloud companies each invest of the order of 100 billion USD a year.',
  }),
  chipsByYear: series('Chips for this project', power, {
    symbol: 'P_\\mathrm{chip}(t)',
    formula: `chipShare * chipSupplyCeiling * julianYear
      / (1 + (max(1, chipSupplyCeiling / chipSupply) - 1) * exp(-chipSupplyGrowth * elapsed * julianYear))`,
    why: 'Logistic growth from today’s output to the ceiling, times the project’s share; the two sides divide it.',
  }),
}
