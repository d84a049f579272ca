/** Schema 2, heat: what was one number follows from its parts, unless the number is given. */
import { nowUnder } from './steps.ts'

export const heatWhy =
  'The fall of temperature from chip to panel follows from coolant, film and chip unless it is given, as it is here.'

export const heatFromParts = nowUnder('junctionRise', 'coolingChain', 'given')
