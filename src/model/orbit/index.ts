/** Where the satellites fly, and the light, air and radiation there. */
import { topic } from '../../engine/quantity.ts'
import { air } from './air.ts'
import { geometry } from './geometry.ts'
import { nature } from './nature.ts'
import { radiation } from './radiation.ts'
import { room } from './room.ts'

export const orbit = topic('Orbit and sunlight', geometry, nature, air, radiation, room)
