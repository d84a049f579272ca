/** What has to come down against what can, by kind of link. */

import type { QuantityId } from '../../../model/index.ts'
import { countedText } from '../../../model/verdict/prose/amounts.ts'
import { t } from '../../../words/words.ts'
import type { Bars } from '../chart.ts'
import type { Reader } from '../reader.ts'

export const downlinkBars = (read: Reader): Bars => {
  const demand = read.number('busyDownlinkDemand')
  const surely = read.number('availableDownlink')
  const radio = read.number('radioCapacity')
  const optical = read.number('opticalCapacity')
  const capacity = read.number('downlinkCapacity')
  // Of the results that there are: accelerators that wait for the network of a formation make fewer.
  const home = read.number('deliveredShare') / read.number('networkedShare')
  const closes = demand <= surely && read.number('linkUptime') >= 1
  const counted = (id: QuantityId, thing: 'ground site' | 'satellite') =>
    countedText(read.number(id), read.text(id), thing)
  return {
    kind: 'bars',
    id: 'downlink',
    title: closes
      ? t('The busy hour comes down with {busyDownlinkClosure} of the capacity', {
          busyDownlinkClosure: read.text('busyDownlinkClosure'),
        })
      : home < 0.995
        ? t('Only {deliveredShare} of the results can come down', {
            deliveredShare: read.as('deliveredShare', home),
          })
        : t('The busy hour does not come down as often as wanted'),
    subtitle: t('Traffic to {x}, against what {x2} may send.', {
      x: counted('groundSites', 'ground site'),
      x2: counted('satelliteCount', 'satellite'),
    }),
    summary: t(
      '{busyDownlinkDemand} is needed in the busy hour, {downlinkDemand} on average; radio offers {radioCapacity} and optical links {opticalCapacity} on average, both together {availableDownlink} at the availability wanted.',
      {
        busyDownlinkDemand: read.text('busyDownlinkDemand'),
        downlinkDemand: read.text('downlinkDemand'),
        radioCapacity: read.text('radioCapacity'),
        opticalCapacity: read.text('opticalCapacity'),
        availableDownlink: read.text('availableDownlink'),
      },
    ),
    domain: [0, Math.max(demand, capacity, surely)],
    bars: [
      {
        id: 'busyDownlinkDemand',
        label: t('Needed, busy hour'),
        from: 0,
        to: demand,
        text: read.text('busyDownlinkDemand'),
        tone: closes ? 'orbit' : 'alarm',
        strong: true,
      },
      {
        id: 'radioCapacity',
        label: t('Radio, mean'),
        from: 0,
        to: radio,
        text: read.text('radioCapacity'),
        tone: 'orbit',
      },
      {
        id: 'opticalCapacity',
        label: t('Light, mean'),
        from: radio,
        to: radio + optical,
        text: read.text('opticalCapacity'),
        tone: 'orbit',
      },
      {
        id: 'availableDownlink',
        label: t('At the availability'),
        from: 0,
        to: surely,
        text: read.text('availableDownlink'),
        tone: 'orbit',
        strong: true,
      },
    ],
    table: {
      columns: [t('What'), t('Rate')],
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
