/** Sites as the design places them, or as the last flight of this very design did, under the weather that it drew. */
import { useMemo } from 'react'
import { weatherOfDay } from '../../fleet/day-weather.ts'
import type { FleetPlan } from '../../fleet/plan.ts'
import { shareEvenly } from '../../fleet/stations.ts'
import { useLive } from '../live/use-live.ts'
import type { Ground } from './ground.ts'
import type { Weather } from './paint-ground.ts'
import { lastFlight, type ShownFlight } from './plan-read.ts'

interface GroundShown {
  readonly ground: Ground
  readonly weatherAt: ((hour: number) => Weather) | null
  readonly isFlown: boolean
}

/** What stands on the ground, and its weather on a day: the first that a flight drew for the nearest day it flew. */
export const groundOf = (plan: FleetPlan, flight: ShownFlight | null, day: number): GroundShown => {
  const { mask, skies, links } = plan
  const stations = flight?.stations ?? shareEvenly(plan.stations, skies.length)
  const ground = { mask, skies, links, stations }
  if (!flight) return { ground, weatherAt: null, isFlown: false }
  const weather = weatherOfDay(plan, flight.options, nearestOf(flight.options.days, day), 0)
  const hours = Array.from({ length: 24 }, (_, hour) =>
    skies.flatMap((__, place) =>
      (stations[place] as number) > 0 ? [weather[hour * skies.length + place] as number] : [],
    ),
  )
  return { ground, weatherAt: (hour) => hours[hour] ?? [], isFlown: true }
}

const yearOfDays = 365.25

/** The day that lies nearest, round the end of the year. */
const nearestOf = (days: readonly number[], day: number): number => {
  const away = (other: number) => {
    const apart = Math.abs(other - day) % yearOfDays
    return Math.min(apart, yearOfDays - apart)
  }
  return days.reduce((nearest, other) => (away(other) < away(nearest) ? other : nearest))
}

export const useGround = (plan: FleetPlan, day: number): GroundShown => {
  const flight = useLive(() => lastFlight.value, lastFlight)
  return useMemo(() => {
    const isSame = flight !== null && JSON.stringify(flight.plan) === JSON.stringify(plan)
    return groundOf(plan, isSame ? flight : null, day)
  }, [plan, flight, day])
}
