/** Every numeric function that formulas may call. */
import { downlinkFunctions } from './downlink.ts'
import { launchFunctions } from './launch.ts'
import { orbitFunctions } from './orbit.ts'
import { thermalFunctions } from './thermal.ts'

export const functions = { ...orbitFunctions, ...thermalFunctions, ...launchFunctions, ...downlinkFunctions }
