/** From demand to delivered answers: every part of the links between orbit and ground. */

import { downlinkBand } from './downlink-band.ts'
import { downlinkCloud } from './downlink-cloud.ts'
import { downlinkDemands } from './downlink-demand.ts'
import { downlinkFade } from './downlink-fade.ts'
import { downlinkGeometry } from './downlink-geometry.ts'
import { downlinkLatency } from './downlink-latency.ts'
import { downlinkNetwork } from './downlink-network.ts'
import { downlinkOptical } from './downlink-optical.ts'
import { downlinkRadio } from './downlink-radio.ts'
import { downlinkSegment } from './downlink-segment.ts'
import { downlinkTraining } from './downlink-training.ts'

export const downlink = {
  ...downlinkDemands,
  ...downlinkGeometry,
  ...downlinkBand,
  ...downlinkFade,
  ...downlinkRadio,
  ...downlinkOptical,
  ...downlinkCloud,
  ...downlinkNetwork,
  ...downlinkSegment,
  ...downlinkLatency,
  ...downlinkTraining,
}
