/**
 * Renews what the cases of `seeds/reference` state of a departure, after numbers have moved on purpose.
 *
 * Only the figure is renewed. Whether the reason still holds is for a person to read: the list is printed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Comparison } from '../../src/scenario/comparison.ts'
import { percentText } from '../../src/scenario/printed.ts'
import { recompute } from '../../src/scenario/recompute.ts'
import { referenceFiles } from '../../src/scenario/reference.ts'
import { engine } from './engine.ts'

/** What has become of a stated departure. */
export interface Renewal {
  readonly text: string
  /** For a person to write: a number that has no reason, or none that a figure could renew. */
  readonly open?: string
  readonly done?: string
}

/**
 * Writes one number of a case anew in the text of its file.
 *
 * @param text The file.
 * @param id Of the case.
 */
export const renewed = (text: string, id: string, { id: number, ...found }: Comparison): Renewal => {
  const { departure, outcome } = found
  const { differs, ...plain } = found.number
  if (outcome !== 'unexplained') return { text }
  if (!differs || !Number.isFinite(departure))
    return {
      text,
      open: `${id}, ${number}: ${Number.isFinite(departure) ? percentText(departure) : 'no number, far'} from ${String(plain.printed)} ${plain.unit}`,
    }
  const start = text.indexOf(`"id": "${id}"`)
  const expected = text.indexOf('"expected"', start)
  const at = text.indexOf(`"${number}":`, expected)
  const end = text.indexOf('\n', at)
  if (start < 0 || at < 0) throw new Error(`${id}, ${number}: not found in its file`)
  const line = text.slice(at, end)
  const agrees = Math.abs(departure) === 0 || withinPrinted(found)
  const by = percentText(departure)
  const now = agrees
    ? line.replace(/, "differs": \{"by": "[^"]*", "why": "(?:[^"\\]|\\.)*"\}/, '')
    : line.replace(`"by": "${differs.by}"`, `"by": "${by}"`)
  if (now === line) throw new Error(`${id}, ${number}: the departure is not on the line of its number`)
  return {
    text: text.slice(0, at) + now + text.slice(end),
    done: `${id}, ${number}: ${differs.by} is now ${agrees ? 'agreement' : by}. ${differs.why}`,
  }
}

const withinPrinted = ({ ours, published, allowed }: Omit<Comparison, 'id'>): boolean =>
  ours >= published.low.value - allowed * (1 + 1e-9) && ours <= published.high.value + allowed * (1 + 1e-9)

/** Renews all files in place and prints what is to be read again. */
export const renewDepartures = (): void => {
  const open: string[] = []
  const done: string[] = []
  for (const { topic, cases } of referenceFiles) {
    const path = `seeds/reference/${topic}.json`
    const before = readFileSync(path, 'utf8')
    let text = before
    for (const reference of cases)
      for (const comparison of recompute(engine, reference)) {
        const renewal = renewed(text, reference.id, comparison)
        text = renewal.text
        if (renewal.open) open.push(renewal.open)
        if (renewal.done) done.push(renewal.done)
      }
    if (text !== before) writeFileSync(path, text)
  }
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? `${[title, ...lines.map((line) => `  ${line}`)].join('\n')}\n` : ''
  process.stdout.write(
    list('Renewed; does the reason still hold?', done) + list('Needs a reason, written by a person:', open),
  )
}
