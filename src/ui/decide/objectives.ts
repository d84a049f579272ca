/** What one may want as little as can be of. */
import type { QuantityId } from '../../model/index.ts'

export const objectives: readonly QuantityId[] = [
  'costRatio',
  'wetMass',
  'orbitReadyTime',
  'carbonOrbit',
  'orbitCapex',
  'launchesFlown',
  'radiatorArea',
]
