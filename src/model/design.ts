/** The decisions that make the design of the orbital side: what the best design is sought over where nobody says otherwise. */
import type { InputId } from './index.ts'

/**
 * Decisions that both gain and cost something. Left out are what is asked for (power, availability), what belongs to the
 * ground, and what the model lets go to an end without a price, such as a better fin.
 */
export const designInputs: readonly InputId[] = [
  'altitude',
  'satellitePower',
  'serviceLife',
  'refreshPolicy',
  'eclipseDuty',
  'depthOfDischarge',
  'batteryLoop',
  'radiatorTemperature',
  'radiatorAttitude',
  'radiatorLines',
  'segmentArea',
  'radiatorArmour',
  'shieldingThickness',
  'distributionLoss',
  'wingAspect',
  'disposal',
  'linkKind',
  'satelliteOpticalTerminals',
  'groundSites',
]
