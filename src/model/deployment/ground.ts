/** The ground, year by year: a queue for power, transformers, chips and money; buildings stay when chips go. */
import { assumption, derived, lookup, series, seriesOutcome, triangular } from '../../engine/quantity.ts'
import { duration, outputPerYear, power, powerPerTime, share } from '../kinds.ts'

export const ground = {
  projectPowerShare: assumption('Share of new power that this project gets', share, {
    symbol: 'f_\\mathrm{pow}',
    spread: triangular(0.01, 0.05, 0.15),
    range: [0.005, 0.5],
    scale: 'log',
    why: 'Of the firm capacity that the region adds in a year, or of the turbines or batteries made for data centers. One buyer in twenty is a judgement.',
  }),
  transformerSupply: assumption('Large transformers this project can buy', outputPerYear, {
    symbol: '\\dot P_\\mathrm{tr}',
    default: '5 GW/year',
    range: ['0.5 GW/year', '50 GW/year'],
    limits: ['0.000001 GW/year', null],
    why: 'Throughput of the large power transformers delivered in a year. The market is short by some 30 %; what one buyer gets is a judgement.',
  }),
  transformerLeadTime: assumption('Lead time of large transformers', duration, {
    symbol: 't_\\mathrm{tr}',
    spread: triangular('80 week', '128 week', '210 week'),
    range: ['80 week', '210 week'],
    limits: [0, '1000 week'],
    evidence: 'published',
    source: 'woodmac-transformers-2025',
    why: '128 weeks in mid-2025 for power transformers and 144 for generator step-up units; a federal advisory council heard of 80 to 210.',
    acts: {
      when: 'sum(groundCap == "transformers" ? 1 : 0) > 0',
      otherwise: 'Transformers hold the ground back in no year.',
      set: { transformerSupply: '0.1 GW/year' },
    },
  }),
  powerAddedPerYear: lookup('New power a year for this project', powerPerTime, {
    symbol: '\\dot P_\\mathrm{pow}',
    by: 'groundSupply',
    of: {
      grid: 'projectPowerShare * (regionalAdditions * firmShare)',
      gasTurbines: 'projectPowerShare * (turbineOutput * turbineShare)',
      solarBattery: 'projectPowerShare * (storageOutput / storageHours)',
    },
    why: 'Grid connections, turbines or firm solar power, by the supply chosen.',
  }),
  groundItWanted: derived('Working IT power wanted on the ground', power, {
    symbol: 'P_\\mathrm{g}^*',
    formula: 'itPower / groundAvailability',
    why: 'Enough to deliver the IT power while failures are replaced each year.',
  }),
  groundYearlyLoss: derived('Share of chips lost in a year on the ground', share, {
    symbol: 'f_{\\mathrm{g},1}',
    formula: '1 - exp(-groundFailureRate * julianYear)',
    why: 'Chips that fail for good within a year, out of those that worked at its start.',
  }),
  powerApplications: series('Power applied for', power, {
    symbol: 'P_\\mathrm{app}(t)',
    formula: 'powerAddedPerYear * julianYear',
    why: 'The project applies every year for all that it could get.',
  }),
  transformerOrders: series('Transformers ordered', power, {
    symbol: 'P_\\mathrm{ord}(t)',
    formula: 'transformerSupply * julianYear',
    why: 'Ordered every year up to what can be had.',
  }),
  groundPowerCap: series('Power out of the queue', power, {
    symbol: 'P_\\mathrm{pow}(t)',
    formula: 'delayed(powerApplications, groundReadyTime)',
    why: 'Applications arrive after the time to power and building.',
  }),
  groundTransformerCap: series('Power that transformers allow', power, {
    symbol: 'P_\\mathrm{tr}(t)',
    formula: 'delayed(transformerOrders, transformerLeadTime)',
    why: 'Orders arrive after their lead time.',
  }),
  facilityGap: series('Facility missing', power, {
    symbol: 'G_\\mathrm{fac}(t)',
    formula: 'max(0, groundItWanted - previous(facilityReady))',
    why: 'IT power for which there is no powered building yet.',
  }),
  facilityAdded: series('Facility finished in the year', power, {
    symbol: 'A_\\mathrm{fac}(t)',
    formula: `min(facilityGap, groundPowerCap / pue, groundTransformerCap / pue,
      yearlyBudget * julianYear / facilityCapex)`,
    why: 'In watts of IT power: the least of what is missing and what power, transformers and money allow.',
  }),
  facilityReady: series('Facility in service', power, {
    symbol: 'P_\\mathrm{fac}(t)',
    formula: 'previous(facilityReady) + facilityAdded',
    why: 'Buildings stay for the whole horizon: they are renewed in place, which their yearly cost pays for.',
  }),
  groundItLost: series('Chips failed in the year, ground', power, {
    symbol: 'F_\\mathrm{g}(t)',
    formula: 'previous(groundItOnline) * groundYearlyLoss',
    why: 'Of those that worked at the end of the year before.',
  }),
  groundCohortWeight: series('Chips installed, with losses since 2026 undone', power, {
    symbol: 'A_\\mathrm{g}(t)\\,e^{\\lambda t}',
    formula: 'groundItInstalled * exp(groundFailureRate * elapsed * julianYear)',
    why: 'What the chips of a year would have been in 2026, so that their survivors at any later year are this times one decay.',
  }),
  groundItRetired: series('Chips retired in the year, ground', power, {
    symbol: 'R_\\mathrm{g}(t)',
    formula: 'previous(groundCohortWeight, itLife) * exp(-groundFailureRate * elapsed * julianYear)',
    why: 'Survivors of the cohort that is out of date.',
  }),
  groundItGap: series('Chips missing in finished facilities', power, {
    symbol: 'G_\\mathrm{g}(t)',
    formula: `max(0, min(groundItWanted, facilityReady) - previous(groundItOnline) + groundItLost + groundItRetired)`,
    why: 'Room with power and without working chips.',
  }),
  groundChipCap: series('Chips for the ground', power, {
    symbol: 'P_\\mathrm{c}(t)',
    formula: '(1 - orbitChipShare) * chipsByYear',
    why: 'The ground’s part of the project’s chips.',
  }),
  groundMoneyCap: series('Chips that money allows, ground', power, {
    symbol: 'P_\\mathrm{B}(t)',
    formula: 'max(0, yearlyBudget * julianYear - facilityAdded * facilityCapex) / itPrice',
    why: 'What the year’s budget leaves after the buildings.',
  }),
  groundItInstalled: series('Chips installed in the year, ground', power, {
    symbol: 'A_\\mathrm{g}(t)',
    formula: 'min(groundItGap, groundChipCap, groundMoneyCap)',
    why: 'The least of what is missing and what chips and money allow.',
  }),
  groundItOnline: series('Working IT power on the ground', power, {
    symbol: 'P_\\mathrm{g,IT}(t)',
    formula: 'max(0, previous(groundItOnline) - groundItLost - groundItRetired + groundItInstalled)',
    why: 'Working chips in finished facilities at the end of the year.',
  }),
  groundCap: seriesOutcome('What capped the ground', {
    symbol: 'b_\\mathrm{g}(t)',
    of: {
      nothing: {
        label: 'nothing',
        code: 0,
        when: 'groundItInstalled >= groundItGap and facilityAdded >= facilityGap',
      },
      power: {
        label: 'power',
        code: 1,
        when: 'groundItInstalled >= groundItGap and facilityAdded >= groundPowerCap / pue',
      },
      transformers: {
        label: 'transformers',
        code: 2,
        when: 'groundItInstalled >= groundItGap and facilityAdded >= groundTransformerCap / pue',
      },
      chips: {
        label: 'chips',
        code: 3,
        when: 'groundItInstalled < groundItGap and groundItInstalled >= groundChipCap',
      },
      money: { label: 'money', code: 4 },
    },
    why: 'The cap that was met first in that year.',
  }),
  groundOnline: series('Power online on the ground', power, {
    symbol: 'P_\\mathrm{g}(t)',
    formula: 'groundItOnline * groundAvailability',
    why: 'IT power delivered at the end of the year.',
  }),
}
