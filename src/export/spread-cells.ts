/** What is believed of an input, in the cells of tables and workbooks. */
import type { CompiledChoice, CompiledInput } from '../engine/compiled.ts'
import { isUncertain, spreadAt } from '../engine/spread.ts'
import { published, spreadKey } from '../engine/spread-key.ts'
import type { Source } from './subject.ts'
import type { Column, Content } from './table.ts'

export const spreadColumns: readonly Column[] = [
  { id: 'spread_shape', label: 'Spread' },
  ...['low', 'mode', 'high'].map((end) => ({
    id: `spread_${end}`,
    label: `Spread, ${end}`,
    numeric: true,
  })),
]

/** The spread around the value that is set (in A, where two scenarios are compared), in the input's unit. */
export const spreadCells = ({ a }: Source, q: CompiledInput | CompiledChoice): readonly Content[] => {
  const spread = q.type === 'input' && isUncertain(q) ? spreadAt(q, a.values[q.slot] ?? q.default) : null
  if (!spread) return [null, null, null, null]
  return [spread.shape, spread.low, spread.shape === 'triangular' ? spread.mode : null, spread.high]
}

/** The setting as links and files write it, `published` where it was not changed; none for a choice. */
export const spreadSetting = ({ a }: Source, q: CompiledInput | CompiledChoice): Content =>
  q.type === 'input' ? (a.settings?.[spreadKey(q.id)] ?? published) : null
