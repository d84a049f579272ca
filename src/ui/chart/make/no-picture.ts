/** The chart of a result that these inputs do not allow: the reason in words. */

import { whyNotFeasible } from '../../../engine/feasible.ts'
import type { QuantityId } from '../../../model/index.ts'
import { t } from '../../../words/words.ts'
import type { Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { upstream } from './curve.ts'

export const noPicture = (
  read: Reader,
  names: Pick<Words, 'id' | 'title' | 'subtitle'>,
  resultId: QuantityId,
): Words => {
  for (const id of upstream(read.model, resultId)) read.touch(id)
  const reason = whyNotFeasible(read.model, read.values, resultId) ?? `${read.label(resultId)} has no value.`
  const text = reason.replaceAll('\u202f', '\u00a0')
  return {
    ...names,
    kind: 'words',
    summary: text,
    text,
    table: { columns: [t('Why there is nothing to draw')], rows: [[text]] },
  }
}
