/** In place of a chart that has nothing to draw: the reason, where the design fails first. */

import { whyNotFeasible } from '../../engine/feasible.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { useSession } from '../live/session.tsx'
import { widen } from '../number/format-value.ts'

/** In the order of the chain. */
const stations: readonly QuantityId[] = [
  'radiatorArea',
  'satelliteCount',
  'wetMass',
  'launches',
  'downlinkCapacity',
  'costRatio',
]

export const Absent = ({ subtitle }: { readonly subtitle: string }) => {
  const { model, store, has } = useSession()
  const reason = stations
    .filter(has)
    .map((id) => whyNotFeasible(model, store.values, id))
    .find(Boolean)
  return (
    <figure className="figure">
      <h3>{t('Nothing to draw')}</h3>
      <p className="figure-subtitle">{subtitle.includes('not feasible') ? '' : subtitle}</p>
      <p>{reason ? widen(reason) : t('With these inputs there are no numbers to draw.')}</p>
    </figure>
  )
}
