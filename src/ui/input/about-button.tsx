/** Opens what an input is, with its reason and sources. */

import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { openRoute } from '../live/route.ts'
import { lowerFirst } from '../number/label.ts'

export const AboutButton = ({ id, label }: { readonly id: QuantityId; readonly label: string }) => (
  <button
    type="button"
    className="input-about"
    aria-label={t('About {label}: reason and sources', { label: lowerFirst(label) })}
    onClick={() => openRoute('why', id)}
  >
    i
  </button>
)
