/** Battery and room in orbit: what lasts and what fits. */
import { cite, constraint } from '../../engine/quantity.ts'
import { share } from '../kinds.ts'

export const room = {
  batteryLife: constraint('Battery life', share, {
    symbol: '\\text{battery}',
    side: 'orbit',
    demand: 'usedDepthOfDischarge',
    capacity: 'lastingDepthOfDischarge',
    answers: [],
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'Depth of discharge in use against the depth at which the cycles last the service life. Where the battery is made as large as its cycles ask, the row is tight and the mass pays; where the depth stays as set, a battery that dies first does not close.',
  }),
}
