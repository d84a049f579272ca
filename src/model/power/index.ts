/** Sunlight to electricity, and electricity through the eclipse. */
import { topic } from '../../engine/quantity.ts'
import { array } from './array.ts'
import { storage } from './storage.ts'

export const power = topic('Power', array, storage)
