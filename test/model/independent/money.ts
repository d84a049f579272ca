/** Yearly cost by cash flow: the even payment that leaves a project with nothing in the end. */
import { built, otherDryMass, payload, satellites, terminals, wetMass } from './fleet.ts'
import { given, year } from './given.ts'

/** Even payment a year for which the account of a project is at zero after its life, by halving. */
const evenPayment = (capital: number, rate: number, years: number): number => {
  let [low, high] = [0, capital * (1 + rate)]
  for (let step = 0; step < 100; step++) {
    const payment = (low + high) / 2
    let debt = capital
    for (let y = 0; y < years; y++) debt = debt * (1 + rate) - payment
    if (debt > 0) low = payment
    else high = payment
  }
  return (low + high) / 2
}

const inOrbit = given('waccOrbit') * year
const onGround = given('waccGround') * year
const refresh = given('serviceLife') / year

const chips = built * given('itPrice') * given('spacePremium')
/** One antenna and one telescope for the ground on each satellite, and three terminals between them. */
const links = satellites * (given('radioTerminalPrice') + 4 * given('opticalTerminalPrice'))
const bodies = (otherDryMass - terminals) * given('satelliteBuildPrice') + links
/** What a vehicle costs, shared by the kilograms that it brings to this orbit. */
const launch = (wetMass / payload()) * given('vehiclePayload') * given('launchPrice')
const insured = chips + bodies * (1 + given('integrationShare')) + launch
const stations =
  given('groundSites') *
  (given('sitePrice') +
    given('radioAntennas') * given('antennaPrice') +
    given('opticalTelescopes') * given('telescopePrice'))

/** USD a year. */
export const orbitCost =
  evenPayment(insured * (1 + given('insuranceRate')), inOrbit, refresh) +
  evenPayment(given('nonRecurringCost') + stations, inOrbit, given('programmeLife') / year) +
  given('orbitOperationsRate') * year * (chips + bodies)

/** Of a chip that is put in, what works on average over its life when a share is lost every hour. */
const groundWorking = (): number => {
  const hours = Math.round(given('itLife') / 3600)
  let [alive, sum] = [1, 0]
  for (let hour = 0; hour < hours; hour++) {
    sum += alive / hours
    alive *= 1 - given('groundFailureRate') * 3600
  }
  return sum
}
const running = given('itPower') / given('groundAvailability')
/** Of a thousand accelerators some wait to be changed: as many as fail in the days that it takes. */
const installed = running * (1 + given('groundFailureRate') * given('groundRepairTime'))

/** With everything paid for on the day on which it starts to work. */
export const groundCost =
  evenPayment(
    installed * given('itPrice') * (1 + given('groundSpareStock')),
    onGround,
    given('itLife') / year,
  ) +
  ((installed * given('itPrice') * (1 / groundWorking() - 1)) / (given('itLife') / year)) *
    (1 - given('warrantyShare')) +
  evenPayment(installed * given('facilityCapex'), onGround, given('facilityLife') / year) +
  running * given('pue') * given('electricityPrice') * year +
  running * given('wueSite') * given('waterPrice') * year +
  installed * given('groundOperationsPrice') * year
