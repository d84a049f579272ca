/** Sunlight to electricity, and electricity through the eclipse. */
import { topic } from '../../engine/quantity.ts'
import { ageing } from './ageing.ts'
import { array } from './array.ts'
import { life } from './life.ts'
import { storage } from './storage.ts'
import { arrayHeat } from './temperature.ts'

export const power = topic('Power', array, arrayHeat, ageing, life, storage)
