import { compute } from '../../src/model/compute/index.ts'
import { cost } from '../../src/model/cost/index.ts'
import { deployment } from '../../src/model/deployment/index.ts'
import { downlink } from '../../src/model/downlink/index.ts'
import { functions } from '../../src/model/functions.ts'
import { heat } from '../../src/model/heat/index.ts'
import { launch } from '../../src/model/launch/index.ts'
import { mass } from '../../src/model/mass/index.ts'
import { orbit } from '../../src/model/orbit/index.ts'
import { power } from '../../src/model/power/index.ts'
import type { Parts } from './declared.ts'

/** The chain from orbit to radiator, for published cases of these topics. */
export const parts: Parts = {
  declarations: {
    ...compute.quantities,
    ...orbit.quantities,
    ...power.quantities,
    ...heat.quantities,
    ...downlink.quantities,
    ...mass.quantities,
    ...launch.quantities,
    ...cost.quantities,
    ...deployment.quantities,
  },
  functions,
}
