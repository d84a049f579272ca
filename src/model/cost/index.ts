/** What both sides cost a year, item by item, and where they meet. */
import { topic } from '../../engine/quantity.ts'
import { beforeService } from './before-service.ts'
import { capital } from './capital.ts'
import { delay } from './delay.ts'
import { ground } from './ground.ts'
import { orbit } from './orbit.ts'
import { profit } from './profit.ts'
import { programme } from './programme.ts'
import { result } from './result.ts'
import { shares } from './shares.ts'

export const cost = topic(
  'Cost',
  beforeService,
  capital,
  orbit,
  ground,
  result,
  delay,
  programme,
  shares,
  profit,
)
