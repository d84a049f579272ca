/** What has to come down against what can, by kind of link. */
import type { Bars } from '../chart.ts'
import type { Reader } from '../reader.ts'

export const downlinkBars = (read: Reader): Bars => {
  const demand = read.number('downlinkDemand')
  const radio = read.number('radioCapacity')
  const optical = read.number('opticalCapacity')
  const capacity = read.number('downlinkCapacity')
  const closes = demand <= capacity
  return {
    kind: 'bars',
    id: 'downlink',
    title: closes
      ? `Results come down with ${read.text('downlinkClosure')} of the capacity`
      : `Only ${read.text('deliveredShare')} of the results can come down`,
    subtitle: `Traffic to ${read.text('groundSites')} ground sites, against what ${read.text('satelliteCount')} satellites may send.`,
    summary: `${read.text('downlinkDemand')} is needed; radio offers ${read.text('radioCapacity')} and optical links ${read.text('opticalCapacity')}.`,
    domain: [0, Math.max(demand, capacity)],
    bars: [
      {
        id: 'downlinkDemand',
        label: 'Needed',
        from: 0,
        to: demand,
        text: read.text('downlinkDemand'),
        tone: closes ? 'orbit' : 'alarm',
        strong: true,
      },
      {
        id: 'radioCapacity',
        label: 'Radio offers',
        from: 0,
        to: radio,
        text: read.text('radioCapacity'),
        tone: 'orbit',
      },
      {
        id: 'opticalCapacity',
        label: 'Light offers',
        from: radio,
        to: radio + optical,
        text: read.text('opticalCapacity'),
        tone: 'orbit',
      },
    ],
    table: {
      columns: ['What', 'Rate'],
      rows: [
        ['Needed', read.text('downlinkDemand')],
        ['Radio offers', read.text('radioCapacity')],
        ['Light offers', read.text('opticalCapacity')],
        ['Capacity in all', read.text('downlinkCapacity')],
      ],
    },
  }
}
