/** Whether the links carry their busy hour at the hour of the day at which they are poorest. */
import { constraint } from '../../engine/quantity.ts'
import { dataRate } from '../kinds.ts'

export const worstHour = {
  worstHourTransmission: constraint('Data transmission, worst hour', dataRate, {
    display: ['Pbit/s', 'Tbit/s', 'Gbit/s', 'Mbit/s'],
    symbol: '\\text{worst hour}',
    side: 'orbit',
    cause: 'Links to the ground',
    demand: 'busyDownlinkDemand',
    capacity: 'worstHourDownlink',
    answers: [],
    why: 'Bits of the busy hour against what real places carry when the fewest of them see the fleet. The mean hides it: with sites shared evenly over known places the worst hour of a dawn-dusk fleet has a seventh of the mean.',
  }),
}
