/** Levelised over the programme: all that is paid to 2050 over all that reaches users, both at present value. */
import { assumption, cite, derived, series, triangular } from '../../engine/quantity.ts'
import { money, moneyPerEnergy, moneyPerPowerYear, moneyPerYear, power, ratio, share } from '../kinds.ts'

export const programme = {
  orbitPaymentsAdded: series('Payments that the year’s satellites begin', moneyPerYear, {
    symbol: 'a_\\mathrm{o}(t)',
    formula: 'satellitesArrived * fleetCostByYear / satelliteCount',
    why: 'Even payments at the prices of the year, over the years a satellite is used. Satellites lost with their launcher are paid by the premium.',
  }),
  orbitPayments: series('Payments for satellites of all years', moneyPerYear, {
    symbol: 'Z_\\mathrm{o}(t)',
    formula:
      'max(0, previous(orbitPayments) + orbitPaymentsAdded - previous(orbitPaymentsAdded, satelliteLife))',
    why: 'They end when the satellite’s time is over, and not when it fails.',
  }),
  orbitPaid: series('Paid in the year, orbit', money, {
    symbol: 'C_\\mathrm{o}(t)',
    formula: `(previous(orbitPayments)
        + (orbitPayments - previous(orbitPayments)) * (1 - (1 - orbitStarted + orbitYearDone) / 2)
        + orbitStarted * (nonRecurringAnnual * (1 + engineeringInterest) + groundSegmentAnnual)) * julianYear`,
    why: 'Satellites as they arrive through the year, engineering and ground stations from the first launch on, with the interest that ran before.',
  }),
  orbitLevelisedCost: derived('Levelised cost of compute from orbit', moneyPerPowerYear, {
    symbol: '\\ell_\\mathrm{o}',
    formula: `discounted(orbitPaid, discountRate)
      / (discounted(orbitUseful, discountRate) * julianYear)`,
    requires: {
      'orbitOnlineMost > 0.000001 * itPower': 'Nothing is delivered from orbit by 2050.',
      'deliveredShare > 0.000000001':
        'No compute reaches a user: nothing can be brought down, or the network of the formations lets nothing through.',
    },
    source: ['semianalysis-2026', cite('aguera-2025', '§2.4')],
    why: 'Per kilowatt and year that reaches users, from now to 2050: what is down, has failed, is not launched yet or cannot be brought down does not count.',
  }),
  bridgeEnergyPrice: assumption('Price of electricity from small plant on site', moneyPerEnergy, {
    symbol: 'p_\\mathrm{small}',
    spread: triangular('0.08 USD/kWh', '0.11 USD/kWh', '0.16 USD/kWh'),
    range: ['0.05 USD/kWh', '0.25 USD/kWh'],
    limits: ['0.0001 USD/kWh', '2 USD/kWh'],
    evidence: 'judgement',
    source: 'eia-heat-rate-2023',
    acts: {
      when: 'groundBridge == "onSite" and bridgeStartTime < powerStartTime',
      otherwise: 'No campus runs on small plant.',
      set: { groundBridge: 'onSite', permittingTime: '0.1 year', constructionTime: '0.33 year' },
    },
    why: 'Simple-cycle units near 31 % turn gas of 4.3 USD/MMBTU into 4.7 cents of fuel; hire and upkeep come to as much and more. A judgement.',
  }),
  mainPowerTotal: series('Main supply so far', power, {
    symbol: '\\textstyle\\sum P_\\mathrm{main}',
    formula: 'previous(mainPowerTotal) + min(mainPowerByYear, groundTransformerCap)',
    why: 'What has come through its transformers.',
  }),
  bridgeShare: series('Share of the power that small plant makes', share, {
    symbol: 'f_\\mathrm{bridge}(t)',
    formula:
      'groundBridge == "onSite" and facilityReady > 0 ? max(0, 1 - mainPowerTotal / (facilityReady * pue)) : 0',
    why: 'The main supply is used first, because it is cheaper.',
  }),
  groundItPaymentsAdded: series('Payments that the year’s chips begin, ground', moneyPerYear, {
    symbol: 'a_\\mathrm{g,IT}(t)',
    formula: `(groundItInstalled * (1 + groundSpareStock)
        - min(groundItInstalled, groundItLost)
          * (warrantyShare * groundExtraPurchases / groundFailureRate + groundSpareStock))
      * itPrice * itPriceIndex * recoveryGroundIt * (1 + chipInterestGround)`,
    why: 'Chips that replace failed ones are paid for but for what a warranty saves; their spares are there already.',
  }),
  groundItPayments: series('Payments for chips of all years, ground', moneyPerYear, {
    symbol: 'Z_\\mathrm{g,IT}(t)',
    formula:
      'max(0, previous(groundItPayments) + groundItPaymentsAdded - previous(groundItPaymentsAdded, groundChipLife))',
    why: 'They end with the economic life of the chips.',
  }),
  facilityPayments: series('Payments for halls of all years', moneyPerYear, {
    symbol: 'Z_\\mathrm{fac}(t)',
    formula: `previous(facilityPayments)
      + facilityAdded * facilityCapex * groundPriceIndex * recoveryFacility * (1 + facilityInterest)`,
    why: 'Halls are renewed in place, so their payments go on.',
  }),
  groundPaid: series('Paid in the year, ground', money, {
    symbol: 'C_\\mathrm{g}(t)',
    formula: `((previous(groundItPayments) + previous(facilityPayments)
          + previous(facilityReady) * groundOperationsPrice)
        + (groundItPayments + facilityPayments + facilityReady * groundOperationsPrice
          - previous(groundItPayments) - previous(facilityPayments)
          - previous(facilityReady) * groundOperationsPrice)
          * (1 - (1 - groundStarted + groundYearDone) / 2)
        + groundDelivered / itPower * (waterAnnual + groundMeanPower * groundPriceIndex
          * ((1 - bridgeShare) * groundEnergyPrice + bridgeShare * bridgeEnergyPrice))) * julianYear`,
    why: 'Chips, halls and staff as halls open through the year; electricity and water for what is delivered.',
  }),
  groundLevelisedCost: derived('Levelised cost of compute from the ground', moneyPerPowerYear, {
    symbol: '\\ell_\\mathrm{g}',
    formula:
      'discounted(groundPaid, discountRate) / (discounted(groundDelivered, discountRate) * julianYear)',
    requires: { 'groundOnlineMost > 0.000001 * itPower': 'Nothing is delivered on the ground by 2050.' },
    source: ['epoch-2026', 'semianalysis-2026'],
    why: 'The same for the ground, campus by campus.',
  }),
  costRatio: derived('Cost in orbit over cost on the ground', ratio, {
    symbol: '\\rho',
    formula: 'orbitLevelisedCost / groundLevelisedCost',
    source: ['semianalysis-2026', 'deutsche-bank-2026', 'bcg-2026'],
    why: 'Levelised over the programme, at the prices of the years in which things are bought, with the same boundary on both sides: chips, facility or satellite, launch, operations and capital, for compute that reaches users. Set the prices over the years to today’s to see it without a forecast.',
  }),
}
