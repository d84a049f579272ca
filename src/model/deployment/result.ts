/** What the race comes to. */
import { cite, derived, series } from '../../engine/quantity.ts'
import { calendarYear, count, cumulativeMass, mass, money, power, powerYears, share } from '../kinds.ts'

export const result = {
  orbitTargetYear: derived('Year in which orbit delivers the full power', calendarYear, {
    symbol: 't_\\mathrm{o}^*',
    formula: 'firstYear(orbitOnline >= 0.999 * itPower)',
    requires: {
      'orbitOnlineMost >= 0.999 * itPower':
        'Never by 2050: the most online in orbit is {orbitOnlineMost} of {itPower}.',
    },
    why: 'All of the IT power asked for, at the end of that year.',
  }),
  groundTargetYear: derived('Year in which the ground delivers the full power', calendarYear, {
    symbol: 't_\\mathrm{g}^*',
    formula: 'firstYear(groundOnline >= 0.999 * itPower)',
    requires: {
      'groundOnlineMost >= 0.999 * itPower':
        'Never by 2050: the most online on the ground is {groundOnlineMost} of {itPower}.',
    },
    why: 'All of the IT power asked for, at the end of that year.',
  }),
  capacityCrossoverYear: derived('Year in which orbit has as much online as the ground', calendarYear, {
    symbol: 't_\\times',
    formula: 'firstYear(onlineRatio >= 0.999)',
    requires: {
      'onlineRatioMost >= 0.999': 'Never by 2050: orbit comes to {onlineRatioMost} of the ground at most.',
    },
    why: 'Counted from the year in which the ground has anything at all, so that a first satellite before the first campus is no crossover.',
  }),
  orbitOnlineMost: derived('Most power online in orbit', power, {
    symbol: '\\max P_\\mathrm{o}',
    formula: 'maximum(orbitOnline)',
    why: 'What launches, factory, chips and money can keep up, up to the power asked for.',
  }),
  groundOnlineMost: derived('Most power online on the ground', power, {
    symbol: '\\max P_\\mathrm{g}',
    formula: 'maximum(groundOnline)',
    why: 'What power, transformers, chips and money can keep up, up to the power asked for.',
  }),
  onlineRatio: series('Power online in orbit over the ground', share, {
    symbol: 'x_\\times(t)',
    formula: 'groundOnline > 0 ? orbitOnline / groundOnline : 0',
    why: 'Zero until the ground has anything.',
  }),
  onlineRatioMost: derived('Most of the ground’s power that orbit reaches', share, {
    symbol: '\\max x_\\times',
    formula: 'maximum(onlineRatio)',
    why: 'Above one, orbit is ahead in some year.',
  }),
  orbitComputeTotal: derived('Compute delivered from orbit to 2050', powerYears, {
    symbol: 'E_\\mathrm{o}',
    formula: 'sum(orbitDelivered) * julianYear',
    why: 'Mean power of each year from 2026, summed up over the years.',
  }),
  groundComputeTotal: derived('Compute delivered from the ground to 2050', powerYears, {
    symbol: 'E_\\mathrm{g}',
    formula: 'sum(groundDelivered) * julianYear',
    why: 'Mean power of each year from 2026, summed up over the years.',
  }),
  orbitComputeValue: derived('Present value of compute from orbit to 2050', money, {
    symbol: 'V_\\mathrm{E,o}',
    formula: 'discounted(orbitUseful * valueOfPower * julianYear, discountRate)',
    why: 'What the delivered compute is worth today, before any cost: the measure of speed alone.',
  }),
  groundComputeValue: derived('Present value of compute from the ground to 2050', money, {
    symbol: 'V_\\mathrm{E,g}',
    formula: 'discounted(groundDelivered * valueOfPower * julianYear, discountRate)',
    why: 'What the delivered compute of the ground is worth today, before any cost, to set beside that of orbit.',
  }),
  launchesTotal: derived('Launches to 2050', count, {
    symbol: '\\textstyle\\sum n',
    formula: 'sum(launchesByYear)',
    why: 'All launches within the horizon, for the first fleet and for replacements.',
  }),
  massLaunchedToEnd: derived('Mass launched to 2050', cumulativeMass, {
    symbol: '\\textstyle\\sum M_{2050}',
    formula: 'last(massLaunchedTotal)',
    why: 'All mass launched within the horizon, first fleet and replacements together.',
  }),
  aluminaTotal: derived('Alumina from re-entry to 2050', mass, {
    symbol: '\\textstyle\\sum m_\\mathrm{alumina}',
    formula: 'sum(reentryByYear) * aluminaYield',
    source: cite('ferreira-2024', 'abstract'),
    why: 'All that burns up within the horizon, at the yield of the environment section.',
  }),
}
