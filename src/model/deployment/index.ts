/** Both sides year by year: who comes to how much, and when. */
import { topic } from '../../engine/quantity.ts'
import { ground } from './ground.ts'
import { orbit } from './orbit.ts'
import { prices } from './prices.ts'
import { result } from './result.ts'
import { shared } from './shared.ts'
import { supply } from './supply.ts'
import { timing } from './timing.ts'
import { yearlyCost } from './yearly-cost.ts'

export const deployment = topic(
  'Deployment',
  shared,
  orbit,
  supply,
  ground,
  timing,
  prices,
  yearlyCost,
  result,
)
