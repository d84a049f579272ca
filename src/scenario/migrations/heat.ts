/** Schema 2, heat: what was one number follows from its parts, unless the number is given. */
import { nowUnder, together } from './steps.ts'

export const heatWhy =
  'The fall of temperature from chip to panel and the loss of warm cells follow from their parts unless they are given, as they are here.'

export const heatFromParts = together(
  nowUnder('junctionRise', 'coolingChain', 'given'),
  nowUnder('temperatureFactor', 'cellHeat', 'given'),
)
