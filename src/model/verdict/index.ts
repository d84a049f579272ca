/** Demand against capacity, row by row, and what becomes of the claims. */
import { topic } from '../../engine/quantity.ts'
import { casualty } from './casualty.ts'
import { claims } from './claims.ts'
import { debris } from './debris.ts'
import { formation } from './formation.ts'
import { ground } from './ground.ts'
import { licences } from './licences.ts'
import { orbit } from './orbit.ts'
import { room } from './room.ts'
import { sky } from './sky.ts'
import { worstHour } from './worst-hour.ts'

export const verdict = topic(
  'Verdict',
  orbit,
  worstHour,
  formation,
  room,
  licences,
  sky,
  debris,
  casualty,
  ground,
  claims,
)
