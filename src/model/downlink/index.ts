/** From demand to delivered answers: every part of the links between orbit and ground. */
import { topic } from '../../engine/quantity.ts'
import { band } from './band.ts'
import { buffer } from './buffer.ts'
import { busy } from './busy.ts'
import { cloud } from './cloud.ts'
import { demand } from './demand.ts'
import { fabric } from './fabric.ts'
import { fabricHardware } from './fabric-hardware.ts'
import { fade } from './fade.ts'
import { formation } from './formation.ts'
import { geometry } from './geometry.ts'
import { latency } from './latency.ts'
import { network } from './network.ts'
import { optical } from './optical.ts'
import { radio } from './radio.ts'
import { segment } from './segment.ts'
import { training } from './training.ts'
import { worstHour } from './worst-hour.ts'

export const downlink = topic(
  'Downlink',
  demand,
  geometry,
  band,
  fade,
  radio,
  optical,
  cloud,
  network,
  busy,
  buffer,
  segment,
  latency,
  training,
  formation,
  fabric,
  fabricHardware,
  worstHour,
)
