/** What held each side back in each year of the race. */

import { outcomesIn } from '../../../engine/outcome.ts'
import type { QuantityId } from '../../../model/index.ts'
import { verbFor } from '../../../model/verdict/prose/words.ts'
import { t } from '../../../words/words.ts'
import { lowerFirst } from '../../number/label.ts'
import type { Timeline } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { upperFirst } from './text.ts'

type Row = Timeline['rows'][number]

const free = 'nothing'
const waiting = 'not started'
/** Years without a value. */
const never = 'cannot be built'

interface Held {
  readonly name: string
  readonly years: readonly number[]
}

const capsOnly = ({ name }: { readonly name: string }): boolean => ![free, waiting, never].includes(name)

const heldBy = (read: Reader, id: QuantityId): readonly Held[] => {
  const [first] = read.model.horizon
  const codes = [...read.series(id)]
  const outcomes = outcomesIn(read.quantity(id)).toSorted((a, b) => a.code - b.code)
  const all = [...outcomes, { label: never, code: Number.NaN }].map(({ label, code }) => ({
    name: label,
    years: codes.flatMap((each, at) => (Object.is(each, code) ? [first + at] : [])),
  }))
  const rank = ({ name }: Held) => (name === waiting ? 0 : name === free ? 2 : 1)
  return all.filter(({ years }) => years.length > 0).sort((a, b) => rank(a) - rank(b))
}

/** Years in a row become one span. */
const spansOf = (years: readonly number[], strong: boolean): Row['spans'] => {
  const spans: { from: number; to: number; strong: boolean }[] = []
  for (const year of years) {
    const last = spans.at(-1)
    if (last?.to === year) last.to = year + 1
    else spans.push({ from: year, to: year + 1, strong })
  }
  return spans
}

const counted = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`

const rowsOf = (held: readonly Held[], tone: 'orbit' | 'ground', group: string): readonly Row[] =>
  held.map(({ name, years }, at) => {
    const isCap = capsOnly({ name })
    return {
      label: upperFirst(name),
      tone: isCap ? tone : 'neutral',
      text: counted(years.length),
      spans: spansOf(years, isCap),
      ...(at === 0 ? { group } : {}),
    }
  })

const findingOf = (held: readonly Held[], side: string, all: number): string => {
  const caps = held.filter(capsOnly)
  const [worst] = [...caps].sort((a, b) => b.years.length - a.years.length)
  if (held.some(({ name }) => name === never)) return `${upperFirst(side)} cannot be built as set`
  if (!worst) {
    const isWaiting = held.length > 0 && held.every(({ name }) => name === waiting)
    return isWaiting ? `${upperFirst(side)} does not start in time` : `Nothing holds ${side} back`
  }
  const name = worst.name === 'factory' ? 'the factory' : worst.name
  return `${upperFirst(name)} ${verbFor(name, 'holds')} ${side} back in ${worst.years.length} of ${all} years`
}

export const capStrip = (read: Reader): Timeline => {
  const [first, last] = read.model.horizon
  const orbit = heldBy(read, 'orbitCap')
  const ground = heldBy(read, 'groundCap')
  const [a, b] = [
    findingOf(orbit, 'orbit', last - first + 1),
    findingOf(ground, 'the ground', last - first + 1),
  ]
  const told = (held: readonly Held[]) =>
    held.map(({ name, years }) => `${name} in ${counted(years.length)}`).join(', ')
  const nameIn = (held: readonly Held[], year: number) =>
    held.find(({ years }) => years.includes(year))?.name ?? ''
  return {
    kind: 'timeline',
    id: 'caps',
    title: `${a}; ${lowerFirst(b)}`,
    subtitle: t(
      'The limit that was met first in each of the {x} years; “nothing” where all that is asked for was built.',
      { x: last - first + 1 },
    ),
    summary: t('Orbit: {orbit}. The ground: {ground}.', { orbit: told(orbit), ground: told(ground) }),
    x: { title: '', scale: 'linear', domain: [first, last + 1], format: String },
    rows: [...rowsOf(orbit, 'orbit', 'In orbit'), ...rowsOf(ground, 'ground', 'On the ground')],
    table: {
      columns: [t('Year'), t('Orbit'), t('Ground')],
      rows: Array.from({ length: last - first + 1 }, (_, at) => [
        String(first + at),
        nameIn(orbit, first + at),
        nameIn(ground, first + at),
      ]),
    },
  }
}
