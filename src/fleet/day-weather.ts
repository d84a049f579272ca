/** The weather of a flight's days, drawn again wherever it is shown. */
import type { FleetPlan, FlightOptions } from './plan.ts'
import { drawWeather, type Hours } from './weather.ts'

/**
 * One of the weathers of a day of a flight.
 *
 * @param plan Places, reach and persistence of clouds; @param options Whose seed it is; @param day Of the year.
 * @param draw Which of the weathers, from 0.
 * @returns Weather of its 24 hours, as `drawWeather`.
 *
 * Limits: as `drawWeather`. Days and draws have seeds of their own, so that more of either leave the others alone.
 * Worked number: drawn twice, the same.
 */
export const weatherOfDay = (
  plan: Pick<FleetPlan, 'skies' | 'cloudReach' | 'cloudLasts'>,
  { seed }: Pick<FlightOptions, 'seed'>,
  day: number,
  draw: number,
): Hours =>
  drawWeather(plan.skies, {
    hours: 24,
    seed: seed * 1_000_003 + day * 4099 + draw,
    reach: plan.cloudReach,
    lasts: plan.cloudLasts,
  })
