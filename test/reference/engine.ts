/** What recomputes cases in tests: the same compiled model and functions as the page's. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { functionsByName } from '../../src/physics/by-name.ts'
import type { Engine } from '../../src/scenario/recompute.ts'

export const engine: Engine = { model, stages, functions: functionsByName }
