/** Readings and rows from which sentences are composed in tests. */
import { model } from 'virtual:model'
import type { QuantityId } from '../../src/model/index.ts'
import type { Reading, VerdictRow } from '../../src/model/verdict/prose/parts.ts'

export const ok = (value: number, text: string): Reading => ({ value, text, feasible: true })
export const no = (reason?: string): Reading => ({
  value: Number.NaN,
  text: 'not feasible',
  feasible: false,
  ...(reason ? { reason } : {}),
})

/** What quantities read. */
export type Given = Readonly<Partial<Record<QuantityId, Reading>>>

const gigawatt: Given = {
  itPower: ok(1e9, '1 GW'),
  satelliteCount: ok(10348, '10,300'),
  wetMass: ok(78.3e6, '78.3 kt'),
  launchesFlown: ok(911, '911'),
  costRatio: ok(6.46, '6.46'),
  orbitReadyTime: ok(2e8, '6.41 yr'),
  groundReadyTime: ok(1.26e8, '4 yr'),
  orbitOnlineMost: ok(1e9, '1 GW'),
  groundOnlineMost: ok(1e9, '1 GW'),
}
export const reader =
  (changed: Given = {}) =>
  (id: QuantityId): Reading => {
    const all: Given = { ...gigawatt, ...changed }
    const reading = all[id] ?? (id === 'costRatioToday' ? all.costRatio : undefined)
    if (!reading) throw new Error(`the sentence reads ${id}, which no case gives`)
    return reading
  }

/** What the verdict declares of the row with a label. */
const declared = (label: string) => {
  const found = model.quantities.find((q) => q.type === 'constraint' && q.label === label)
  if (found?.type !== 'constraint') throw new Error(`the verdict has no row "${label}"`)
  return found
}

export const row = (
  label: string,
  ratio: number,
  side: 'orbit' | 'ground' = 'orbit',
  yardstick = false,
): VerdictRow => ({
  id: declared(label).id,
  label,
  side,
  ratio,
  cause: declared(label).cause,
  cost: declared(label).cost,
  yardstick,
  status: Number.isNaN(ratio)
    ? 'not-feasible'
    : ratio > 1
      ? 'does-not-close'
      : ratio > 0.8
        ? 'tight'
        : 'closes',
})

export const calm = [
  row('Heat dissipation', 0.5),
  row('Disposal', 0.7),
  row('Land of a campus', 0.2, 'ground'),
  row('Grid stability', 0.3, 'ground'),
]
