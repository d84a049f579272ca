/** Opens what an input is, with its reason and sources. */
import type { QuantityId } from '../../model/index.ts'
import { openRoute } from '../live/route.ts'
import { lowerFirst } from '../number/label.ts'

export const AboutButton = ({ id, label }: { readonly id: QuantityId; readonly label: string }) => (
  <button
    type="button"
    className="input-about"
    aria-label={`About ${lowerFirst(label)}: reason and sources`}
    onClick={() => openRoute('why', id)}
  >
    i
  </button>
)
