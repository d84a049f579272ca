/** Every numeric function that formulas may call. */
import { functionsOf } from '../engine/quantity.ts'
import { downlinkFunctions } from './downlink/functions.ts'
import { heatFunctions } from './heat/functions.ts'
import { launchFunctions } from './launch/functions.ts'
import { massFunctions } from './mass/functions.ts'
import { orbitFunctions } from './orbit/functions.ts'
import { powerFunctions } from './power/functions.ts'

export const functions = functionsOf(
  orbitFunctions,
  powerFunctions,
  heatFunctions,
  downlinkFunctions,
  massFunctions,
  launchFunctions,
)
