/** Kilograms by subsystem, and the thrust that holds them up and brings them down. */
import { topic } from '../../engine/quantity.ts'
import { armour } from './armour.ts'
import { basis } from './basis.ts'
import { budget } from './budget.ts'
import { disposal } from './disposal.ts'
import { drag } from './drag.ts'
import { propulsion } from './propulsion.ts'
import { shield } from './shield.ts'
import { size } from './size.ts'

export const mass = topic(
  'Mass and propulsion',
  shield,
  armour,
  size,
  budget,
  basis,
  drag,
  disposal,
  propulsion,
)
