import { scores } from '../model/headline.ts'
import type { QuantityId } from '../model/index.ts'

/**
 * The quantities whose numbers the page shows before anything else: in the strip of main results, and in the sentence of
 * the verdict at the defaults. All else of the model is loaded after the first look, and before anything can be changed.
 */
export const firstLook: readonly QuantityId[] = [
  ...scores.map(({ id }) => id),
  'itPower',
  'orbitReadyTime',
  'groundReadyTime',
  'costRatioToday',
  'orbitOnlineMost',
  'groundOnlineMost',
]
