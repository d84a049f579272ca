/** A model's data as the page loads it: without what follows from the rest, and each unit once. */
import type { CompiledModel, CompiledQuantity, DisplayUnit } from './compiled.ts'
import { forgetIds } from './evaluate.ts'
import { extentOf } from './extent.ts'
import { must } from './must.ts'

type Type = CompiledQuantity['type']
type Unpacked = Record<string, unknown>
type Option = { readonly id: string; readonly label: string }

/** Data of a model in its short form. */
export interface PackedModel {
  readonly release: string
  readonly horizon: readonly [number, number]
  readonly units: readonly (readonly [name: string, text: string, factor: number, offset: number])[]
  readonly topics: readonly {
    readonly id: string
    readonly quantities: readonly Unpacked[]
  }[]
}

/** What the first look at a page can do without, by quantity. */
export interface Details {
  /** Names of the topics, in order. */
  readonly topics: readonly string[]
  readonly units: PackedModel['units']
  readonly quantities: readonly Unpacked[]
  readonly correlations: CompiledModel['correlations']
}

/** Ids of the quantities whose numbers a first look shows. */
export type FirstLook = readonly string[] | 'everything'

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

/**
 * Whether a property comes with the details. The first look names the rows of the verdict, shows the numbers of these
 * and of some quantities more, and knows what can be set by id.
 */
const isInDetail = ({ type, id }: CompiledQuantity, key: string, firstLook: FirstLook): boolean => {
  if (inDetail.has(key)) return true
  if (type === 'constraint') return false
  const isSet = type === 'input' || type === 'choice'
  const isShown = firstLook === 'everything' || firstLook.includes(id)
  if (key === 'id') return !isSet && !isShown
  return key === 'label' || (key === 'unit' && !isShown) || (key === 'display' && !isShown)
}

/** What most quantities of a type have, which goes without saying. */
const usual: Readonly<Record<Type, Unpacked>> = {
  input: { uses: [], scale: 'linear', step: 0, spread: null, marks: [], main: false },
  choice: { uses: [], main: false },
  constant: { uses: [] },
  derived: { uses: [], requires: [], parts: [], outcomes: [] },
  series: { uses: [], parts: [], outcomes: [] },
  constraint: { uses: [], yardstick: false, cost: false },
}

const isUsual = (type: Type, key: string, value: unknown): boolean =>
  Object.hasOwn(usual[type], key) && JSON.stringify(value) === JSON.stringify(usual[type][key])

const endless: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/** Display units, each once. */
const unitList = () => {
  const units: (readonly [string, string, number, number])[] = []
  const names = new Map<string, number>()
  const indexOf = ({ name, text, factor, offset }: DisplayUnit): number => {
    const known = names.get(name)
    if (known !== undefined) return known
    names.set(name, units.length)
    return units.push([name, text, factor, offset]) - 1
  }
  return { units, indexOf }
}

/**
 * Shortens; `unpack` and then `complete` give back the same. Limits that do not exist are null.
 *
 * @param firstLook What the core must be able to show before the details have come.
 */
export const pack = (
  model: Omit<CompiledModel, 'evaluate'>,
  firstLook: FirstLook = 'everything',
): { readonly core: PackedModel; readonly details: Details } => {
  const [early, late] = [unitList(), unitList()]
  const entriesOf = (
    quantity: CompiledQuantity,
    isLate: boolean,
  ): readonly (readonly [string, unknown])[] => {
    const { slot: _, topic: __, ...rest } = quantity
    return (
      Object.entries(rest)
        .filter(([key, value]) => !isUsual(quantity.type, key, value))
        // Most rows are a cause of their own.
        .filter(([key, value]) => key !== 'cause' || value !== quantity.label)
        .filter(([key]) => isInDetail(quantity, key, firstLook) === isLate)
        .map(([key, value]) => {
          if (key === 'display') return [key, (value as DisplayUnit[]).map((isLate ? late : early).indexOf)]
          if (key === 'options') return [key, (value as Option[]).map(({ id }) => id)]
          if (key === 'limits') return [key, (value as number[]).map((x) => (Number.isFinite(x) ? x : null))]
          if (key === 'requires') return [key, (value as { otherwise: string }[]).map((r) => r.otherwise)]
          return [key, value]
        })
    )
  }
  const inFull = (quantity: CompiledQuantity): Unpacked => ({
    ...Object.fromEntries(entriesOf(quantity, true)),
    ...(quantity.type === 'choice' && { options: quantity.options.map(({ label }) => label) }),
  })
  const short = (quantity: CompiledQuantity): Unpacked => {
    const core = Object.fromEntries(entriesOf(quantity, false))
    const conditions = quantity.type === 'derived' ? quantity.requires.length : 0
    return conditions > 0 ? { ...core, conditions } : core
  }
  const topics = model.topics.map(({ id }) => ({
    id,
    quantities: model.quantities.filter((q) => q.topic === id).map(short),
  }))
  return {
    core: { release: model.release, horizon: model.horizon, units: early.units, topics },
    details: {
      topics: model.topics.map(({ label }) => label),
      quantities: model.quantities.map(inFull),
      units: late.units,
      correlations: model.correlations,
    },
  }
}

/**
 * Gives the short form back its length, without the details: an input has no limits yet, what is not feasible has no
 * reason, options and topics have no names, only rows of the verdict have a label, and what is only computed has no id unless its number is shown.
 */
export const unpack = (packed: PackedModel, evaluate: CompiledModel['evaluate']): CompiledModel => {
  const years = packed.horizon[1] - packed.horizon[0] + 1
  const units = unitsOf(packed)
  const defaults: number[] = []
  const lengthen = ({ conditions = 0, ...short }: Unpacked, topic: string): CompiledQuantity => {
    const type = short['type'] as Type
    const extent = extentOf(type, Number(conditions), years)
    const slot = defaults.length + extent.before
    const end = slot + extent.values
    const first = Number(short['default'] ?? short['value'] ?? 0)
    const length = extent.before + extent.values + extent.after
    defaults.push(...Array.from({ length }, (_, i) => (i === 0 ? first : 0)))
    const measured = type === 'choice' ? {} : { unit: '', display: [] }
    const cause = type === 'constraint' ? { cause: short['label'] } : {}
    const full: Unpacked = { id: '', label: '', ...measured, ...usual[type], ...cause, ...short, topic, slot }
    if (short['display']) full['display'] = (short['display'] as number[]).map((i) => units[i])
    if (type === 'choice')
      full['options'] = (short['options'] as readonly string[]).map((id) => ({ id, label: '' }))
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
    topics: packed.topics.map(({ id }) => ({ id, label: '' })),
    quantities,
    correlations: [],
    defaults,
    evaluate,
  }
}

const unitsOf = ({ units }: Pick<PackedModel, 'units'>): readonly DisplayUnit[] =>
  units.map(([name, text, factor, offset]) => ({ name, text, factor, offset }))

/** Puts the details into an unpacked model, in place, so that whoever holds it has them. */
export const complete = (model: CompiledModel, details: Details): CompiledModel => {
  const units = unitsOf(details)
  const topics = model.topics.map(({ id }, i) => ({ id, label: must(details.topics[i], id) }))
  Object.assign(model, { topics, correlations: details.correlations })
  model.quantities.forEach((quantity, i) => {
    const { limits, requires, display, options, ...rest } = must(details.quantities[i], `quantity ${i}`)
    Object.assign(quantity, rest)
    if (display) Object.assign(quantity, { display: (display as number[]).map((n) => units[n]) })
    if (options && quantity.type === 'choice')
      quantity.options.forEach((option, n) => {
        Object.assign(option, { label: (options as readonly string[])[n] })
      })
    if (limits) {
      const [least, most] = limits as readonly (number | null)[]
      Object.assign(quantity, { limits: [least ?? endless[0], most ?? endless[1]] })
    }
    if (requires && quantity.type === 'derived')
      quantity.requires.forEach((requirement, n) => {
        Object.assign(requirement, { otherwise: (requires as readonly string[])[n] })
      })
  })
  forgetIds(model)
  return model
}
