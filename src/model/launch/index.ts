/** How the mass gets up: launches, their price and their pace. */
import { topic } from '../../engine/quantity.ts'
import { loading } from './loading.ts'
import { price } from './price.ts'
import { rate } from './rate.ts'
import { vehicle } from './vehicle.ts'

export const launch = topic('Launch', vehicle, loading, price, rate)
