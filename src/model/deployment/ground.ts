/** The ground, year by year: halls as power allows, chips as supply and money allow; buildings stay when chips go. */
import { derived, series, seriesOutcome } from '../../engine/quantity.ts'
import { power, share } from '../kinds.ts'

export const ground = {
  groundItWanted: derived('Working IT power wanted on the ground', power, {
    symbol: 'P_\\mathrm{g}^*',
    formula: 'itPower / (groundAvailability * groundSurvivingFraction)',
    why: 'Enough to deliver the IT power while failures are replaced each year.',
  }),
  groundYearlyLoss: derived('Share of chips lost in a year on the ground', share, {
    symbol: 'f_{\\mathrm{g},1}',
    formula: '1 - exp(-groundFailureRate * julianYear)',
    why: 'Chips that fail for good within a year, out of those that worked at its start.',
  }),
  facilityGap: series('Facility missing', power, {
    symbol: 'G_\\mathrm{fac}(t)',
    formula: 'max(0, groundItWanted - previous(facilityReady))',
    why: 'IT power for which there is no powered building yet.',
  }),
  facilityLeastCap: series('Facility that power and money allow', power, {
    symbol: 'A_\\mathrm{fac}^{\\max}(t)',
    formula: 'min(groundPowerCap / pue, yearlyBudget * julianYear / facilityCapex)',
    why: 'In watts of IT power: the lesser of the two.',
  }),
  facilityAdded: series('Facility finished in the year', power, {
    symbol: 'A_\\mathrm{fac}(t)',
    formula: 'min(facilityGap, facilityLeastCap)',
    why: 'What is missing, or what power and money allow.',
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
    formula: 'previous(groundCohortWeight, groundChipLife) * exp(-groundFailureRate * elapsed * julianYear)',
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
    formula: `facilityAdded * facilityCapex < (1 - 1e-9) * yearlyBudget * julianYear
      ? (yearlyBudget * julianYear - facilityAdded * facilityCapex) / itPrice
      : 0`,
    why: 'What the year’s budget leaves after the buildings; what rounding leaves of it is nothing.',
  }),
  groundItLeastCap: series('Chips that can be had, ground', power, {
    symbol: 'A_\\mathrm{g}^{\\max}(t)',
    formula: 'min(groundChipCap, groundMoneyCap)',
    why: 'The lesser of what is made and what is left of the budget.',
  }),
  groundItInstalled: series('Chips installed in the year, ground', power, {
    symbol: 'A_\\mathrm{g}(t)',
    formula: 'min(groundItGap, groundItLeastCap)',
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
      transformers: {
        label: 'transformers',
        code: 2,
        when: `groundItInstalled >= groundItGap and facilityAdded >= groundPowerCap / pue
          and mainPowerByYear > groundTransformerCap`,
      },
      power: {
        label: 'power',
        code: 1,
        when: 'groundItInstalled >= groundItGap and facilityAdded >= groundPowerCap / pue',
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
    formula: 'groundItOnline * groundAvailability * groundSurvivingFraction',
    why: 'IT power delivered at the end of the year.',
  }),
  groundStarted: series('Share of the year in which the ground has power', share, {
    symbol: 's_\\mathrm{g}(t)',
    formula: 'max(0, min(1, elapsed + 1 - firstCampusTime / julianYear))',
    why: 'Zero until the first campus has halls and power.',
  }),
  groundYearDone: series('Share of the year until its last halls are filled', share, {
    symbol: 'e_\\mathrm{g}(t)',
    formula: `1 - groundStarted
      * (1 - max(facilityAdded > 0 ? facilityAdded / facilityLeastCap : 0,
        groundItInstalled > 0 ? groundItInstalled / groundItLeastCap : 0))`,
    why: 'At the pace of whichever of power and chips is slower; the whole year where something is still missing.',
  }),
  groundDelivered: series('Power delivered on the ground, mean of the year', power, {
    symbol: '\\overline P_\\mathrm{g}(t)',
    formula: `previous(groundOnline)
      + (groundOnline - previous(groundOnline)) * (1 - (1 - groundStarted + groundYearDone) / 2)`,
    why: 'As in orbit: halls open evenly from the first power of the year until nothing is missing.',
  }),
}
