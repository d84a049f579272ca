/** What the levelised cost of the programme is made of: payments of the years by what they are for. */
import { derived, series } from '../../engine/quantity.ts'
import { moneyPerPowerYear, moneyPerYear } from '../kinds.ts'

/** Paid through a year in which payments begin as satellites arrive, or halls open. */
const through = (payments: string, started: string, done: string) =>
  `(previous(${payments}) + (${payments} - previous(${payments})) * (1 - (1 - ${started} + ${done}) / 2))`
const partOf = (side: 'orbit' | 'ground', paid: string) =>
  `${side}LevelisedCost * discounted(${paid} * julianYear, discountRate) / discounted(${side}Paid, discountRate)`
const inOrbit = (payments: string) => partOf('orbit', through(payments, 'orbitStarted', 'orbitYearDone'))
const onGround = (payments: string) => partOf('ground', through(payments, 'groundStarted', 'groundYearDone'))

export const shares = {
  launchPaymentsAdded: series('Payments for launch that the year’s satellites begin', moneyPerYear, {
    symbol: 'a_\\mathrm{o,L}(t)',
    formula: `satellitesArrived / satelliteCount
      * chargedMass * launchPriceByYear * launchRecovery * (1 + insuranceRate + satelliteInterest)`,
    why: 'Launch at the price of the year, with the premium and the interest on it.',
  }),
  launchPayments: series('Payments for launch of all years', moneyPerYear, {
    symbol: 'Z_\\mathrm{o,L}(t)',
    formula:
      'max(0, previous(launchPayments) + launchPaymentsAdded - previous(launchPaymentsAdded, satelliteLife))',
    why: 'They end with the satellite.',
  }),
  orbitItPaymentsAdded: series('Payments for chips that the year’s satellites begin', moneyPerYear, {
    symbol: 'a_\\mathrm{o,IT}(t)',
    formula: `satellitesArrived / satelliteCount
      * orbitItAnnual * (1 + insuranceRate + chipInterestOrbit) * itPriceIndex`,
    why: 'Chips at the price of the year, with the premium and the interest on them.',
  }),
  orbitItPayments: series('Payments for chips in orbit of all years', moneyPerYear, {
    symbol: 'Z_\\mathrm{o,IT}(t)',
    formula:
      'max(0, previous(orbitItPayments) + orbitItPaymentsAdded - previous(orbitItPaymentsAdded, satelliteLife))',
    why: 'They end with the satellite that carries the chips.',
  }),
  orbitLevelisedLaunch: derived('Launch in the levelised cost, orbit', moneyPerPowerYear, {
    symbol: '\\ell_\\mathrm{o,L}',
    formula: inOrbit('launchPayments'),
    why: 'At the prices of the years in which things are launched.',
  }),
  orbitLevelisedIt: derived('Chips in the levelised cost, orbit', moneyPerPowerYear, {
    symbol: '\\ell_\\mathrm{o,IT}',
    formula: inOrbit('orbitItPayments'),
    why: 'All that are launched, spares and those that fail included.',
  }),
  orbitLevelisedShared: derived('Engineering and ground stations in the levelised cost', moneyPerPowerYear, {
    symbol: '\\ell_\\mathrm{o,1}',
    formula: partOf(
      'orbit',
      'orbitStarted * (nonRecurringAnnual * (1 + engineeringInterest) + groundSegmentAnnual)',
    ),
    why: 'Paid from the first launch on, whatever flies.',
  }),
  orbitLevelisedSatellites: derived(
    'Satellites and their operation in the levelised cost',
    moneyPerPowerYear,
    {
      symbol: '\\ell_\\mathrm{o,sat}',
      formula: 'max(0, orbitLevelisedCost - orbitLevelisedLaunch - orbitLevelisedIt - orbitLevelisedShared)',
      why: 'The rest: satellites with integration, premium and interest, and flight control.',
    },
  ),
  groundLevelisedIt: derived('Chips in the levelised cost, ground', moneyPerPowerYear, {
    symbol: '\\ell_\\mathrm{g,IT}',
    formula: onGround('groundItPayments'),
    why: 'First fit, spares and replacements.',
  }),
  groundLevelisedFacility: derived('Halls in the levelised cost', moneyPerPowerYear, {
    symbol: '\\ell_\\mathrm{fac}',
    formula: onGround('facilityPayments'),
    why: 'Halls with their power and cooling, and the interest while they are built.',
  }),
  groundLevelisedElectricity: derived('Electricity in the levelised cost', moneyPerPowerYear, {
    symbol: '\\ell_\\mathrm{el}',
    formula: partOf(
      'ground',
      `groundDelivered / itPower * groundMeanPower * groundPriceIndex
        * ((1 - bridgeShare) * groundEnergyPrice + bridgeShare * bridgeEnergyPrice)`,
    ),
    why: 'From the main supply and from small plant on site, at the prices of the years.',
  }),
  groundLevelisedRest: derived('Operation and water in the levelised cost, ground', moneyPerPowerYear, {
    symbol: '\\ell_\\mathrm{g,ops}',
    formula: `max(0, groundLevelisedCost - groundLevelisedIt - groundLevelisedFacility
      - groundLevelisedElectricity)`,
    why: 'The rest: staff, upkeep and water.',
  }),
}
