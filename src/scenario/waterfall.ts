/**
 * From a known number to ours, one change at a time: first the conventions of the work give way to ours, then its inputs
 * to our defaults. Every step is computed by the model; the last is the model as it stands.
 */
import file from '../../seeds/reference/waterfalls.json'
import { quantitiesById } from '../engine/evaluate.ts'
import { readPrinted } from './printed.ts'
import { type Engine, evaluateGiven, inUnit } from './recompute.ts'
import { type ReferenceCase, referenceCases } from './reference.ts'

/** How a waterfall is written: the case that it starts from, and its inputs in the groups in which they change. */
export interface Waterfall {
  /** Name by which it is asked for. */
  readonly id: string
  /** The case whose settings and bridge reproduce the printed number. */
  readonly case: string
  /** The number of the case that is followed. */
  readonly number: string
  /** In order. Every setting of the case stands in one group. */
  readonly inputs: readonly { readonly change: string; readonly ids: readonly string[] }[]
}

/** One step: a convention of the work that gives way to ours, or a group of its inputs that take our defaults. */
export interface FallStep {
  readonly kind: 'formulas' | 'convention' | 'inputs'
  readonly change: string
  /** The number before and after, in the printed unit. */
  readonly from: number
  readonly to: number
  /** What the step sets free: the work's value, given, and ours, in SI. */
  readonly changed: readonly { readonly id: string; readonly from: number; readonly to: number }[]
}

/** A waterfall, computed. Each step begins where the one before it ends. */
export interface Fall {
  readonly id: string
  readonly reference: ReferenceCase
  readonly quantity: string
  readonly unit: string
  /** Digits of the work. */
  readonly printed: string
  readonly steps: readonly FallStep[]
  /** The model at its defaults: where the last step ends. */
  readonly ours: number
}

export const waterfalls: readonly Waterfall[] = file.waterfalls

type Given = Readonly<Record<string, number | string>>

/**
 * Computes a waterfall.
 *
 * @returns Steps from the printed number to the model at its defaults. The first, `formulas`, is what is left between
 * the printed number and the model once it has all inputs and conventions of the work.
 * @throws Error where the case is missing, prints a range or another number, or where groups and settings differ.
 */
export const fallOf = ({ model, stages }: Engine, { id, case: caseId, number, inputs }: Waterfall): Fall => {
  const reference = referenceCases.find((one) => one.id === caseId)
  const expected = reference?.expected[number]
  if (!reference || !expected || typeof expected.printed !== 'string')
    throw new Error(`${id}: there is no case ${caseId} that prints one ${number}`)
  const { printed, unit } = expected
  const { settings = {}, bridge = [] } = reference
  const grouped = inputs.flatMap(({ ids }) => ids)
  const loose = Object.keys(settings).filter((key) => !grouped.includes(key))
  const strange = grouped.filter((key, at) => !(key in settings) || grouped.indexOf(key) !== at)
  if (loose.length + strange.length > 0)
    throw new Error(`${id}: ${[...loose, ...strange].join(', ')} must stand in one group and in ${caseId}`)

  const byId = quantitiesById(model)
  const at = (values: Float64Array, name: string): number => values[byId.get(name)?.slot ?? -1] ?? Number.NaN
  const theirs = bridge.map(({ set }) => set)
  const of = (ids: readonly string[]): Given =>
    Object.fromEntries(ids.map((key) => [key, settings[key] as number | string]))
  const changes = [
    ...bridge.toReversed().map(({ change, set, back }, step) => ({
      kind: 'convention' as const,
      change: back ?? change,
      ids: Object.keys(set),
      given: merged([settings, ...theirs.slice(0, theirs.length - 1 - step)]),
    })),
    ...inputs.map(({ change, ids }, step) => ({
      kind: 'inputs' as const,
      change,
      ids,
      given: merged(inputs.slice(step + 1).map((group) => of(group.ids))),
    })),
  ]
  let before = evaluateGiven(model, stages, merged([settings, ...theirs]))
  const start = inUnit(at(before, number), unit)
  const steps: FallStep[] = [
    { kind: 'formulas', change: ownFormulas, from: readPrinted(printed).value, to: start, changed: [] },
  ]
  for (const { kind, change, ids, given } of changes) {
    const after = evaluateGiven(model, stages, given)
    const changed = ids
      .map((key) => ({ id: key, from: at(before, key), to: at(after, key) }))
      .filter(({ from, to }) => !Object.is(from, to))
    const [from, to] = [before, after].map((values) => inUnit(at(values, number), unit)) as [number, number]
    steps.push({ kind, change, from, to, changed })
    before = after
  }
  return { id, reference, quantity: number, unit, printed, steps, ours: inUnit(at(before, number), unit) }
}

const ownFormulas = 'Our formulas, at its settings'

const merged = (sets: readonly Given[]): Given => Object.assign({}, ...sets)
