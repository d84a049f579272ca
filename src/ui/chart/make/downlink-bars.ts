/** What has to come down against what can, by kind of link; and how long an answer travels. */
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

export const latencyBars = (read: Reader): Bars => {
  const orbit = read.number('orbitLatency')
  const fibre = read.number('fibreLatency')
  return {
    kind: 'bars',
    id: 'latency',
    title: orbit > fibre ? 'Fibre answers sooner' : 'Orbit answers sooner',
    subtitle: 'Time on the way there and back, by orbit and by fibre.',
    summary: `By orbit an answer is on its way for ${read.text('orbitLatency')}, by fibre for ${read.text('fibreLatency')}.`,
    domain: [0, Math.max(orbit, fibre)],
    bars: [
      {
        id: 'orbitLatency',
        label: 'By orbit',
        from: 0,
        to: orbit,
        text: read.text('orbitLatency'),
        tone: 'orbit',
        strong: true,
      },
      {
        id: 'fibreLatency',
        label: 'By fibre',
        from: 0,
        to: fibre,
        text: read.text('fibreLatency'),
        tone: 'ground',
        strong: true,
      },
    ],
    table: {
      columns: ['Way', 'Time'],
      rows: [
        ['By orbit', read.text('orbitLatency')],
        ['By fibre', read.text('fibreLatency')],
      ],
    },
  }
}
