/** What has to come down against what can, by kind of link. */
import type { QuantityId } from '../../../model/index.ts'
import { countedText } from '../../../model/verdict/prose/amounts.ts'
import type { Bars } from '../chart.ts'
import type { Reader } from '../reader.ts'

export const downlinkBars = (read: Reader): Bars => {
  const demand = read.number('busyDownlinkDemand')
  const surely = read.number('availableDownlink')
  const radio = read.number('radioCapacity')
  const optical = read.number('opticalCapacity')
  const capacity = read.number('downlinkCapacity')
  const closes = demand <= surely && read.number('linkUptime') >= 1
  const counted = (id: QuantityId, one: string, many: string) =>
    countedText(read.number(id), read.text(id), one, many)
  return {
    kind: 'bars',
    id: 'downlink',
    title: closes
      ? `The busy hour comes down with ${read.text('busyDownlinkClosure')} of the capacity`
      : read.number('deliveredShare') < 0.995
        ? `Only ${read.text('deliveredShare')} of the results can come down`
        : 'The busy hour does not come down as often as wanted',
    subtitle: `Traffic to ${counted('groundSites', 'ground site', 'ground sites')}, against what ${counted('satelliteCount', 'satellite', 'satellites')} may send.`,
    summary: `${read.text('busyDownlinkDemand')} is needed in the busy hour, ${read.text('downlinkDemand')} on average; radio offers ${read.text('radioCapacity')} and optical links ${read.text('opticalCapacity')} on average, both together ${read.text('availableDownlink')} at the availability wanted.`,
    domain: [0, Math.max(demand, capacity, surely)],
    bars: [
      {
        id: 'busyDownlinkDemand',
        label: 'Needed, busy hour',
        from: 0,
        to: demand,
        text: read.text('busyDownlinkDemand'),
        tone: closes ? 'orbit' : 'alarm',
        strong: true,
      },
      {
        id: 'radioCapacity',
        label: 'Radio, mean',
        from: 0,
        to: radio,
        text: read.text('radioCapacity'),
        tone: 'orbit',
      },
      {
        id: 'opticalCapacity',
        label: 'Light, mean',
        from: radio,
        to: radio + optical,
        text: read.text('opticalCapacity'),
        tone: 'orbit',
      },
      {
        id: 'availableDownlink',
        label: 'At the availability',
        from: 0,
        to: surely,
        text: read.text('availableDownlink'),
        tone: 'orbit',
        strong: true,
      },
    ],
    table: {
      columns: ['What', 'Rate'],
      rows: [
        ['Needed in the busy hour', read.text('busyDownlinkDemand')],
        ['Needed on average', read.text('downlinkDemand')],
        ['Radio offers on average', read.text('radioCapacity')],
        ['Light offers on average', read.text('opticalCapacity')],
        ['Capacity on average', read.text('downlinkCapacity')],
        ['Capacity at the availability wanted', read.text('availableDownlink')],
      ],
    },
  }
}
