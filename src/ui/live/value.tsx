/** A number on the page: always a link to why it is what it is. */
import { formatExact } from '../../engine/format.ts'
import type { QuantityId } from '../../model/index.ts'
import { whyLink } from './route.ts'
import { useSession, useText } from './session.tsx'

export const Value = ({
  id,
  className = 'number',
}: {
  readonly id: QuantityId
  readonly className?: string
}) => {
  const { quantity, store } = useSession()
  const text = useText(id)
  const found = quantity(id)
  const exact =
    found.type === 'choice' ? undefined : formatExact(found, store.values[found.slot] ?? Number.NaN)
  return (
    <a className={className} href={whyLink(id)} title={exact}>
      {text}
    </a>
  )
}
