/** A model's data as the page loads it: without what follows from the rest, and each unit once. */
import type { CompiledModel, CompiledQuantity, DisplayUnit } from './compiled.ts'
import { extentOf } from './extent.ts'
import { must } from './must.ts'

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

/** What the first look at a page can do without, by quantity. */
export type Details = readonly Unpacked[]

const inDetail = new Set([
  'uses',
  'requires',
  'range',
  'limits',
  'scale',
  'step',
  'spread',
  'marks',
  'role',
  'evidence',
  'main',
  'parts',
  'outcomes',
])

/** The first look names the rows of the verdict; of all else it shows numbers alone. */
const isInDetail = ({ type }: CompiledQuantity, key: string): boolean =>
  inDetail.has(key) || (key === 'label' && type !== 'constraint')

/** What most quantities of a type have, which goes without saying. */
const usual: Readonly<Record<Type, Unpacked>> = {
  input: { uses: [], scale: 'linear', step: 0, spread: null, marks: [], main: false },
  choice: { uses: [], main: false },
  constant: { uses: [] },
  derived: { uses: [], requires: [], parts: [], outcomes: [] },
  series: { uses: [], parts: [], outcomes: [] },
  constraint: { uses: [], yardstick: false },
}

const isUsual = (type: Type, key: string, value: unknown): boolean =>
  Object.hasOwn(usual[type], key) && JSON.stringify(value) === JSON.stringify(usual[type][key])

const endless: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/** Shortens; `unpack` and then `complete` give back the same. Limits that do not exist are null. */
export const pack = (
  model: Omit<CompiledModel, 'evaluate'>,
): { readonly core: PackedModel; readonly details: Details } => {
  const units: (readonly [string, string, number, number])[] = []
  const names = new Map<string, number>()
  const unitIndex = ({ name, text, factor, offset }: DisplayUnit): number => {
    const known = names.get(name)
    if (known !== undefined) return known
    names.set(name, units.length)
    return units.push([name, text, factor, offset]) - 1
  }
  const entriesOf = (quantity: CompiledQuantity): readonly (readonly [string, unknown])[] => {
    const { slot: _, topic: __, ...rest } = quantity
    return Object.entries(rest)
      .filter(([key, value]) => !isUsual(quantity.type, key, value))
      .map(([key, value]) => {
        if (key === 'display') return [key, (value as DisplayUnit[]).map(unitIndex)]
        if (key === 'limits') return [key, (value as number[]).map((x) => (Number.isFinite(x) ? x : null))]
        if (key === 'requires') return [key, (value as { otherwise: string }[]).map((r) => r.otherwise)]
        return [key, value]
      })
  }
  const short = (quantity: CompiledQuantity): Unpacked => {
    const core = Object.fromEntries(entriesOf(quantity).filter(([key]) => !isInDetail(quantity, key)))
    const conditions = quantity.type === 'derived' ? quantity.requires.length : 0
    return conditions > 0 ? { ...core, conditions } : core
  }
  const topics = model.topics.map(({ id, label }) => ({
    id,
    label,
    quantities: model.quantities.filter((q) => q.topic === id).map(short),
  }))
  return {
    core: { release: model.release, horizon: model.horizon, units, topics },
    details: model.quantities.map((q) =>
      Object.fromEntries(entriesOf(q).filter(([key]) => isInDetail(q, key))),
    ),
  }
}

/**
 * Gives the short form back its length, without the details: an input has no limits yet, what is not feasible has no
 * reason, and only rows of the verdict have a label.
 */
export const unpack = (packed: PackedModel, evaluate: CompiledModel['evaluate']): CompiledModel => {
  const years = packed.horizon[1] - packed.horizon[0] + 1
  const units = packed.units.map(
    ([name, text, factor, offset]): DisplayUnit => ({ name, text, factor, offset }),
  )
  const defaults: number[] = []
  const lengthen = ({ conditions = 0, ...short }: Unpacked, topic: string): CompiledQuantity => {
    const type = short['type'] as Type
    const extent = extentOf(type, Number(conditions), years)
    const slot = defaults.length + extent.before
    const end = slot + extent.values
    const first = Number(short['default'] ?? short['value'] ?? 0)
    const length = extent.before + extent.values + extent.after
    defaults.push(...Array.from({ length }, (_, i) => (i === 0 ? first : 0)))
    const full: Unpacked = { label: '', ...usual[type], ...short, topic, slot }
    if (short['display']) full['display'] = (short['display'] as number[]).map((i) => units[i])
    if (type === 'input') Object.assign(full, { range: [first, first], limits: endless })
    if (type === 'derived')
      full['requires'] = Array.from({ length: extent.after }, (_, n) => ({ otherwise: '', slot: end + n }))
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

/** Puts the details into an unpacked model, in place, so that whoever holds it has them. */
export const complete = (model: CompiledModel, details: Details): CompiledModel => {
  model.quantities.forEach((quantity, i) => {
    const { limits, requires, ...rest } = must(details[i], quantity.id)
    Object.assign(quantity, rest)
    if (limits) {
      const [least, most] = limits as readonly (number | null)[]
      Object.assign(quantity, { limits: [least ?? endless[0], most ?? endless[1]] })
    }
    if (requires && quantity.type === 'derived')
      quantity.requires.forEach((requirement, n) => {
        Object.assign(requirement, { otherwise: (requires as readonly string[])[n] })
      })
  })
  return model
}
