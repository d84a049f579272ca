/** Schema 2, launch: a price per kilogram held in any orbit; now it is one to the vehicle's reference orbit. */
import type { RawSettings } from '../scenario.ts'

export const launchPriceWhy =
  'The launch price is one to the vehicle’s reference orbit now; a price that was set is kept as one for any orbit, as it was meant.'

/** Who set a price, or asked for kilograms, gets one price anywhere; whole vehicles cost what they did. */
export const priceHoldsAnywhere = (settings: RawSettings): RawSettings => {
  const pricing = settings.get('launchPricing')
  const byKilogram = pricing === 'mass' || (pricing === undefined && settings.has('launchPrice'))
  return byKilogram ? new Map([...settings, ['launchPricing', 'flat']]) : settings
}
