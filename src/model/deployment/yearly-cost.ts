/** What a whole fleet, or the same power on the ground, would cost if it were bought in a given year. */
import { derived, series } from '../../engine/quantity.ts'
import { calendarYear, money, moneyPerPowerYear, moneyPerYear, ratio } from '../kinds.ts'

export const yearlyCost = {
  satelliteOutlay: series('Outlay for one satellite in orbit', money, {
    display: ['GUSD', 'MUSD', 'kUSD'],
    symbol: 'C_1(t)',
    formula: `(1 + insuranceRate)
      * (orbitItCapex * itPriceIndex + (nonItDryMass * satellitePriceByYear + communicationsCapex) * (1 + integrationShare)
        + chargedMass * launchPriceByYear) / satelliteCount`,
    why: 'IT, satellite, integration, launch and insurance at the prices of the year.',
  }),
  fleetCostByYear: series('Cost a year of what flies, at the prices of the year', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{fleet}(t)',
    formula: `(orbitItAnnual * (1 + insuranceRate + chipInterestOrbit) + orbitOperationsRate * orbitItCapex)
        * itPriceIndex
      + (nonItDryMass * satellitePriceByYear + communicationsCapex)
        * ((1 + integrationShare) * (1 + insuranceRate + satelliteInterest) * recoverySatellite
          + orbitOperationsRate)
      + chargedMass * launchPriceByYear * launchRecovery * (1 + insuranceRate + satelliteInterest)`,
    why: 'Even payments for chips, satellites, launch and operations of a whole fleet bought in that year; engineering and ground stations are apart.',
  }),
  orbitCostByYear: series(
    'Cost per delivered kilowatt-year at the prices of the year, orbit',
    moneyPerPowerYear,
    {
      symbol: 'c_\\mathrm{o,kWy}(t)',
      formula: `(fleetCostByYear + nonRecurringAnnual * (1 + engineeringInterest) + groundSegmentAnnual)
      / servedPower`,
      why: 'A whole fleet bought at the prices of that year.',
    },
  ),
  groundCostByYear: series(
    'Cost per delivered kilowatt-year at the prices of the year, ground',
    moneyPerPowerYear,
    {
      symbol: 'c_\\mathrm{g,kWy}(t)',
      formula: `((groundItAnnual * (1 + chipInterestGround) + groundReplacementAnnual) * itPriceIndex
      + (facilityAnnual * (1 + facilityInterest) + electricityAnnual) * groundPriceIndex
      + waterAnnual + groundOperationsAnnual) / itPower`,
      why: 'The same power on the ground bought at the prices of that year.',
    },
  ),
  costRatioByYear: series('Cost ratio at the prices of the year', ratio, {
    symbol: '\\rho(t)',
    formula: 'orbitCostByYear / groundCostByYear',
    why: 'Both sides bought in the same year.',
  }),
  costRatioLeast: derived('Lowest cost ratio to 2050', ratio, {
    symbol: '\\rho_{\\min}',
    formula: 'minimum(costRatioByYear)',
    why: 'The best that the price paths bring within the horizon.',
  }),
  costCrossoverYear: derived('Year in which orbit costs no more than the ground', calendarYear, {
    symbol: 't_\\rho',
    formula: 'firstYear(costRatioByYear <= 1)',
    requires: { 'costRatioLeast <= 1': 'Never by 2050: the lowest ratio on the way is {costRatioLeast}.' },
    source: 'semianalysis-2026',
    why: 'First year in which a fleet bought at the prices of the year costs no more. Published base cases put parity at about 2040.',
  }),
}
