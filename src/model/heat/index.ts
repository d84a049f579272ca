/** How the heat of the chips leaves the satellite. */
import { topic } from '../../engine/quantity.ts'
import { attitude } from './attitude.ts'
import { balance } from './balance.ts'
import { battery } from './battery.ts'
import { chain } from './chain.ts'
import { integrated } from './integrated.ts'
import { loads } from './loads.ts'
import { loop } from './loop.ts'
import { neighbour } from './neighbour.ts'
import { panel } from './panel.ts'
import { throttle } from './throttle.ts'

export const heat = topic(
  'Heat',
  integrated,
  attitude,
  balance,
  chain,
  battery,
  loads,
  loop,
  neighbour,
  panel,
  throttle,
)
