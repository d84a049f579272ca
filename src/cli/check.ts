/** `dawnline check`: published cases, run through the compiled model. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { quantitiesById } from '../engine/evaluate.ts'
import { functionsByName } from '../physics/by-name.ts'
import {
  countByKind,
  countByTopic,
  differences,
  kindText,
  outcomeText,
  type Recomputed,
  topicsText,
} from '../scenario/case-count.ts'
import type { Comparison } from '../scenario/comparison.ts'
import { percentText } from '../scenario/printed.ts'
import { oursText, printedText } from '../scenario/printed-text.ts'
import { type Crossed, crossBridge, type Engine, recompute } from '../scenario/recompute.ts'
import { citedBy, type ReferenceCase, referenceCases } from '../scenario/reference.ts'
import { textTable } from './text-table.ts'

const engine: Engine = { model, stages, functions: functionsByName }

/**
 * Recomputes cases.
 *
 * @param cases All of the evidence, unless others are given.
 * @returns Text or JSON, and status 1 when a number differs without an explanation.
 */
export const checkText = (
  json: boolean,
  cases: readonly ReferenceCase[] = referenceCases,
): { readonly text: string; readonly status: number } => {
  const all = cases.map((reference) => ({ reference, comparisons: recompute(engine, reference) }))
  const counts = countByKind(all)
  const topics = countByTopic(all, (id) => quantitiesById(model).get(id)?.topic ?? null)
  const status = counts.some(({ outcomes }) => outcomes.unexplained > 0) ? 1 : 0
  if (json) {
    const entries = all.map(({ reference, comparisons }) => ({
      ...head(reference),
      numbers: comparisons.map(numberJson),
      bridge: crossBridge(engine, reference).map(({ change, after }) => ({
        change,
        numbers: after.map(({ id, ours, outcome }) => ({ id, ours: finite(ours), outcome })),
      })),
    }))
    const answer = { model: model.release, counts, topics, cases: entries }
    return { text: `${JSON.stringify(answer, null, 2)}\n`, status }
  }
  const summary = counts.map(
    (count) => `${outcomeText(count)}: ${kindText(count.kind)}, ${placesText(count)}`,
  )
  const where = `From end to end, by topic: ${topicsText(topics)}`
  const parts = [...explanations(all), table(all), where, summary.join('\n')]
  return { text: parts.join('\n\n').concat('\n'), status }
}

/** What a case says of itself; settings and printed numbers stand elsewhere. */
const head = (reference: ReferenceCase) => {
  const { id, title, kind, where, calculation, fitted, verified, left, note } = reference
  return { id, title, kind, sources: citedBy(reference), where, calculation, fitted, verified, left, note }
}

/** JSON has no number for what is not feasible. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const numberJson = ({ id, number, ours, allowed, departure, outcome }: Comparison) => ({
  id,
  ...number,
  ours: finite(ours),
  allowed,
  departure: finite(departure),
  outcome,
})

const placesText = ({ cases, works }: { readonly cases: number; readonly works: number }): string =>
  `${cases} ${cases === 1 ? 'case' : 'cases'}${works > 0 ? ` of ${works} ${works === 1 ? 'work' : 'works'}` : ''}`

const outcomes = { agrees: 'agrees', explained: 'explained', unexplained: 'DIFFERS' } as const

const table = (all: readonly Recomputed[]): string => {
  const rows = all.flatMap(({ reference, comparisons }) =>
    comparisons.map(({ id, number, ours, departure, outcome }) => [
      outcomes[outcome],
      reference.kind,
      reference.id,
      id,
      printedText(number.printed, number.unit),
      oursText(ours, number.printed, number.unit),
      percentText(departure),
    ]),
  )
  return textTable(['', 'kind', 'case', 'quantity', 'printed', 'ours', 'apart'], rows, [4, 5, 6])
}

/** Every number that differs with its reason, and the bridge of its case once. */
const explanations = (all: readonly Recomputed[]): readonly string[] => {
  const told = new Set<string>()
  return differences(all).map(({ reference, comparison }) => {
    const { id, number, ours, departure, outcome } = comparison
    const { printed, unit, differs } = number
    const numbers = `${printedText(printed, unit)} printed, ${oursText(ours, printed, unit)} ours (${percentText(departure)})`
    const reason =
      outcome === 'explained'
        ? differs?.why
        : `Not explained${differs ? ` by the stated ${differs.by}` : ''}.`
    const first = !told.has(reference.id)
    told.add(reference.id)
    const steps = first ? crossBridge(engine, reference).map(stepText) : []
    const bridge = first && reference.left ? [...steps, `  Left: ${reference.left}`] : steps
    return [`${reference.id}, ${id}: ${numbers}`, `  ${reason}`, ...bridge].join('\n')
  })
}

const stepText = ({ change, after }: Crossed): string => {
  const numbers = after.map(
    ({ id, number, ours, departure }) =>
      `${id} ${oursText(ours, number.printed, number.unit)} (${percentText(departure)})`,
  )
  return `  - ${change}: ${numbers.join(', ')}`
}
