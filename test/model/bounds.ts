/** What a result may be: everything else is never negative, and a share lies between nothing and all. */
import type { CompiledQuantity } from '../../src/engine/compiled.ts'
import type { QuantityId } from '../../src/model/index.ts'

const negative = new Set<QuantityId>([
  // Differences.
  'junctionMargin',
  'memoryMargin',
  'coolableShare',
  'batteryNetFlux',
  'plainPanelFlux',
  'opticsMargin',
  'hottestMargin',
  'supplyMargin',
  'freezingMargin',
  'latencyDifference',
  'massBeyondParts',
  'headStart',
  'valueOfHeadStart',
  'orbitNetPresentValue',
  'groundNetPresentValue',
  'netPresentValueGap',
  'orbitPenalty',
  // What is left, below zero where all and more is used up; what follows from it is refused with a reason.
  'payloadShare',
  'radiationExcess',
  // Logarithms.
  'carrierToNoise',
  'carrierToTotal',
  'satelliteMagnitude',
  // A direction, and a level from minus one to one.
  'nodeDrift',
  'nodeRate',
  'solarActivityLevel',
])

/** Shown in per cent, and may pass a hundred: what is needed over what there is, and extras over what is needed. */
const ratios = new Set<QuantityId>([
  'satelliteInterest',
  'chipInterestOrbit',
  'chipInterestGround',
  'facilityInterest',
  'engineeringInterest',
  'spareFraction',
  'groundSpareFraction',
  'sparesForFailures',
  'spareAccelerators',
  'batteryWear',
  'pumpShare',
  'fabricPowerShare',
  'busShare',
  'wearAsSet',
  'compressorFraction',
  'coolingOverhead',
  'coolingEnergy',
  'fairingFit',
  'payloadFit',
  'payloadShareByYear',
  'replacementCadenceShare',
  'downlinkClosure',
  'busyDownlinkClosure',
  'uplinkClosure',
  'relayClosure',
  'terminalPowerShare',
  'landCostShare',
  'growthShare',
  'electricityShareLow',
  'electricityShareHigh',
  'regionalShare',
  'solarCarbonShare',
  'onlineRatio',
  'onlineRatioMost',
])

/** Whether a result may be below zero; claims are answered by -1, 0 and 1. */
export const mayBeNegative = ({ id }: CompiledQuantity<QuantityId>): boolean =>
  id.startsWith('claim') || negative.has(id)

/** Whether a result is a part of a whole. */
export const isShare = (q: CompiledQuantity<QuantityId>): boolean =>
  q.type !== 'choice' && q.unit === '1' && q.display.some(({ name }) => name === '%') && !ratios.has(q.id)

/** Ids named here, so that none outlives its quantity. */
export const named: readonly QuantityId[] = [...negative, ...ratios]
