/** The terrestrial campus: electricity, water, land and the time that it takes. */
import { topic } from '../../engine/quantity.ts'
import { balance } from './balance.ts'
import { electricity } from './electricity.ts'
import { nuclear } from './nuclear.ts'
import { region } from './region.ts'
import { resources } from './resources.ts'
import { time } from './time.ts'

export const ground = topic('Ground', electricity, nuclear, resources, time, region, balance)
