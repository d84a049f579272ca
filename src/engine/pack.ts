/** A model's data as the page loads it: without what follows from the rest, and each unit once. */
import type { CompiledModel, CompiledQuantity, DisplayUnit } from './compiled.ts'
import { extentOf } from './extent.ts'

type Type = CompiledQuantity['type']
type Unpacked = Record<string, unknown>

/** Data of a model in its short form. */
export interface PackedModel {
  readonly release: string
  readonly horizon: readonly [number, number]
  readonly units: readonly (readonly [name: string, text: string, factor: number, offset: number])[]
  readonly topics: readonly {
    readonly id: string
    readonly label: string
    readonly quantities: readonly Unpacked[]
  }[]
}

/** What most quantities of a type have, which goes without saying. */
const usual: Readonly<Record<Type, Unpacked>> = {
  input: { uses: [], scale: 'linear', step: 0, spread: null, marks: [], advanced: false },
  choice: { uses: [], advanced: false },
  constant: { uses: [] },
  derived: { requires: [] },
  series: {},
  constraint: { yardstick: false },
}

const isUsual = (type: Type, key: string, value: unknown): boolean =>
  Object.hasOwn(usual[type], key) && JSON.stringify(value) === JSON.stringify(usual[type][key])

/** Shortens; `unpack` gives back the same. Limits that do not exist are null. */
export const pack = (model: Omit<CompiledModel, 'evaluate'>): PackedModel => {
  const units: (readonly [string, string, number, number])[] = []
  const names = new Map<string, number>()
  const unitIndex = ({ name, text, factor, offset }: DisplayUnit): number => {
    const known = names.get(name)
    if (known !== undefined) return known
    names.set(name, units.length)
    return units.push([name, text, factor, offset]) - 1
  }
  const short = (quantity: CompiledQuantity): Unpacked => {
    const { slot: _, topic: __, ...rest } = quantity
    const entries = Object.entries(rest).filter(([key, value]) => !isUsual(quantity.type, key, value))
    return Object.fromEntries(
      entries.map(([key, value]) => {
        if (key === 'display') return [key, (value as DisplayUnit[]).map(unitIndex)]
        if (key === 'limits') return [key, (value as number[]).map((x) => (Number.isFinite(x) ? x : null))]
        if (key === 'requires') return [key, (value as { otherwise: string }[]).map((r) => r.otherwise)]
        return [key, value]
      }),
    )
  }
  const topics = model.topics.map(({ id, label }) => ({
    id,
    label,
    quantities: model.quantities.filter((q) => q.topic === id).map(short),
  }))
  return { release: model.release, horizon: model.horizon, units, topics }
}

const unlimited = ([least, most]: readonly (number | null | undefined)[]): readonly [number, number] => [
  least ?? Number.NEGATIVE_INFINITY,
  most ?? Number.POSITIVE_INFINITY,
]

/** Gives the short form back its length. */
export const unpack = (packed: PackedModel, evaluate: CompiledModel['evaluate']): CompiledModel => {
  const years = packed.horizon[1] - packed.horizon[0] + 1
  const units = packed.units.map(
    ([name, text, factor, offset]): DisplayUnit => ({ name, text, factor, offset }),
  )
  const defaults: number[] = []
  const lengthen = (short: Unpacked, topic: string): CompiledQuantity => {
    const type = short['type'] as Type
    const sentences = (short['requires'] ?? []) as string[]
    const extent = extentOf(type, sentences.length, years)
    const slot = defaults.length + extent.before
    const end = slot + extent.values
    const first = Number(short['default'] ?? short['value'] ?? 0)
    const length = extent.before + extent.values + extent.after
    defaults.push(...Array.from({ length }, (_, i) => (i === 0 ? first : 0)))
    const full: Unpacked = { ...usual[type], ...short, topic, slot }
    if (short['display']) full['display'] = (short['display'] as number[]).map((i) => units[i])
    if (short['limits']) full['limits'] = unlimited(short['limits'] as (number | null)[])
    if (full['requires']) full['requires'] = sentences.map((otherwise, n) => ({ otherwise, slot: end + n }))
    return full as unknown as CompiledQuantity
  }
  const quantities = packed.topics.flatMap(({ id, quantities: all }) =>
    all.map((short) => lengthen(short, id)),
  )
  return {
    release: packed.release,
    horizon: packed.horizon,
    years,
    size: defaults.length,
    topics: packed.topics.map(({ id, label }) => ({ id, label })),
    quantities,
    defaults,
    evaluate,
  }
}
