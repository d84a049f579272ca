/** From what is asked for to what has to be built. */
import { topic } from '../../engine/quantity.ts'
import { built } from './built.ts'
import { hardware } from './hardware.ts'
import { losses } from './losses.ts'

export const compute = topic('Compute', hardware, built, losses)
