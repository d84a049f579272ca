/** What satellites keep while they have no link. */
import { assumption, derived, triangular } from '../../engine/quantity.ts'
import { dataStore, duration } from '../kinds.ts'

export const buffer = {
  onboardStorage: assumption('Storage for answers on a satellite', dataStore, {
    symbol: 'V_\\mathrm{sat}',
    spread: triangular('1 TB', '10 TB', '100 TB'),
    range: ['0.1 TB', '1000 TB'],
    limits: ['0 TB', null],
    scale: 'log',
    why: 'What waits for a link when a fleet is flown. The drives of a rack hold some hundred terabytes, most of it for models and caches; a tenth is a judgement. It helps work that can wait, as training and batches can, and no conversation.',
  }),
  storageTime: derived('Time of traffic that the fleet can keep', duration, {
    display: ['year', 'day', 'h', 'min'],
    symbol: 't_\\mathrm{sat}',
    formula: 'onboardStorage * satelliteCount / downlinkDemand',
    requires: { 'downlinkDemand > 0': 'Nothing comes down, so nothing waits.' },
    why: 'From the moment at which all links are cut until answers are lost, if satellites pass on to each other what their own drives do not hold.',
  }),
}
