/** Real things on a map of two inputs: rows of catalogs, shipped scenarios, published cases, and marks of the sliders. */

import type { Calculator } from '../engine/amount/amount.ts'
import type { CompiledInput, CompiledModel } from '../engine/compiled.ts'
import { must } from '../engine/must.ts'
import { citedBy, type ReferenceCase } from './reference.ts'
import { readSettings } from './scenario.ts'

/** One thing; where it says nothing of an input it has no place along it, and is a line across the map. */
export interface Mark {
  readonly kind: 'catalog' | 'scenario' | 'case' | 'mark'
  readonly label: string
  readonly x: number | null
  readonly y: number | null
  /** Works that it is from. */
  readonly sources: readonly string[]
}

type Sets = Readonly<Record<string, number | string>>

export interface MarkMaterial {
  readonly catalogs: readonly {
    readonly rows: readonly {
      readonly label: string
      readonly sets: Sets
      readonly sources: readonly string[]
    }[]
  }[]
  readonly scenarios: readonly { readonly title: string; readonly settings: Sets }[]
  readonly cases: readonly ReferenceCase[]
  readonly calculator: Calculator
}

/** Kinds of cases whose settings are those of a work; our own calculations are none. */
const printed: readonly string[] = ['published', 'chain', 'fitted']

/**
 * What there is to be marked on a map.
 *
 * @param axes The inputs along x and y.
 * @returns Things that set both inputs, and those of catalogs and sliders that set one.
 */
export const marksOf = (
  model: CompiledModel,
  [x, y]: readonly [CompiledInput, CompiledInput],
  { catalogs, scenarios, cases, calculator }: MarkMaterial,
): readonly Mark[] => {
  const place = (sets: Sets, { id }: CompiledInput): number | null => {
    if (!(id in sets)) return null
    const { settings } = readSettings(model, new Map([[id, sets[id]]]), calculator)
    // What stands at its default is left out of settings.
    const value = settings[id] ?? must(model.quantities.find((q) => q.id === id) as CompiledInput, id).default
    return typeof value === 'number' ? value : null
  }
  const one = (
    kind: Mark['kind'],
    label: string,
    sets: Sets,
    sources: readonly string[],
  ): readonly Mark[] => {
    const mark = { kind, label, x: place(sets, x), y: place(sets, y), sources }
    const isPoint = mark.x !== null && mark.y !== null
    return isPoint || (kind === 'catalog' && (mark.x !== null || mark.y !== null)) ? [mark] : []
  }
  const along = (input: CompiledInput, isX: boolean): readonly Mark[] =>
    input.marks.map(({ at, label, source }) => ({
      kind: 'mark',
      label,
      x: isX ? at : null,
      y: isX ? null : at,
      sources: source === null ? [] : [source],
    }))
  return [
    ...catalogs
      .flatMap(({ rows }) => rows)
      .flatMap((row) => one('catalog', row.label, row.sets, row.sources)),
    ...scenarios.flatMap(({ title, settings }) => one('scenario', title, settings, [])),
    ...cases
      .filter(({ kind }) => printed.includes(kind))
      .flatMap((found) => one('case', found.title, found.settings ?? {}, citedBy(found))),
    ...along(x, true),
    ...along(y, false),
  ]
}
