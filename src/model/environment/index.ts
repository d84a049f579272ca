/** What both sides emit. */
import { topic } from '../../engine/quantity.ts'
import { ends } from './ends.ts'
import { greenhouse } from './greenhouse.ts'

export const environment = topic('Environment', greenhouse, ends)
