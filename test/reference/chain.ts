import { compute } from '../../src/model/compute.ts'
import { computeBuilt } from '../../src/model/compute-built.ts'
import { orbitFunctions } from '../../src/model/functions/orbit.ts'
import { thermalFunctions } from '../../src/model/functions/thermal.ts'
import { mass } from '../../src/model/mass.ts'
import { orbit } from '../../src/model/orbit.ts'
import { power } from '../../src/model/power.ts'
import { thermal } from '../../src/model/thermal.ts'
import type { Parts } from './declared.ts'

/** The chain from orbit to radiator, for published cases of these topics. */
export const parts: Parts = {
  declarations: { ...compute, ...computeBuilt, ...orbit, ...power, ...thermal, ...mass },
  functions: { ...orbitFunctions, ...thermalFunctions },
}
