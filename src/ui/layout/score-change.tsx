/** How far a main result is from where the scenario began, or from the scenario that it is compared with. */
import type { QuantityId } from '../../model/index.ts'
import { LiveText } from '../live/live-text.tsx'
import { useCompared, useSession } from '../live/session.tsx'
import { differenceText, otherText } from '../number/difference.ts'

export const ScoreChange = ({ id }: { readonly id: QuantityId }) => {
  const { store, quantity } = useSession()
  const compared = useCompared()
  const change = () => {
    const found = quantity(id)
    const now = store.values[found.slot] ?? Number.NaN
    return compared
      ? otherText(found, now, compared.values[found.slot] ?? Number.NaN)
      : differenceText(found, store.openedValues[found.slot] ?? Number.NaN, now)
  }
  return <LiveText read={change} className="score-change" />
}
