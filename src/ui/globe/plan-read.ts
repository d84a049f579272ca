/** What is flown at the present settings, and the flight whose weather the globe shows. */
import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { FleetPlan, FlightOptions } from '../../fleet/plan.ts'
import { planOf, type Results } from '../../fleet/plan-of.ts'
import type { Reader } from '../chart/reader.ts'

/** Numbers and choices of the model by their ids. @throws Where there is no such quantity. */
export const resultsOf = (read: Reader): Results => ({
  number: (id) => read.number(idIn(read, id)),
  option: (id) => read.option(idIn(read, id)),
})

export const idIn = (read: Reader, id: string) => {
  if (read.has(id)) return id
  throw new Error(`no quantity ${id}`)
}

/** The plan of the present settings. */
export const planNow = (read: Reader): FleetPlan => planOf(resultsOf(read))

export interface ShownFlight {
  readonly plan: FleetPlan
  readonly options: FlightOptions
  readonly stations: readonly number[]
}

const last = signal<ShownFlight | null>(null)

/** The last flight of this visit. */
export const lastFlight: ReadonlySignal<ShownFlight | null> = last

export const showFlight = (flight: ShownFlight): void => {
  last.value = flight
}
