/** What published cases say in words. */
import type { Comparison } from '../../scenario/recompute.ts'

/** In the order of the chain; what only the tests can recompute comes last. */
const labels: Readonly<Record<string, string>> = {
  scenarios: 'Whole scenarios',
  orbit: 'Orbit and sunlight',
  power: 'Power',
  thermal: 'Heat',
  mass: 'Mass',
  launch: 'Launch',
  deployment: 'Deployment',
  downlink: 'Downlink',
  ground: 'Ground',
  finance: 'Cost',
  'finance-mccalip': 'Cost, by the best-known calculator',
  environment: 'Environment',
  contact: 'Time in view of a ground site',
  link: 'Links through air and vacuum',
  rain: 'Rain',
  'site-climate': 'Climate of the sites',
}

const order = Object.keys(labels)

/** Order of two topics; unknown ones come last. */
export const byTopic = (a: { readonly topic: string }, b: { readonly topic: string }): number =>
  placeOf(a.topic) - placeOf(b.topic)

const placeOf = (topic: string): number => {
  const at = order.indexOf(topic)
  return at < 0 ? order.length : at
}

/** A file without a label of its own goes by its name. */
export const topicLabel = (topic: string): string =>
  labels[topic] ?? `${topic.charAt(0).toUpperCase()}${topic.slice(1).replaceAll('-', ' ')}`

interface Entry {
  readonly comparisons: readonly Comparison[] | null
}

/** "12 of 12 numbers of 5 cases agree; 3 more are checked by the project’s tests." */
export const summaryOf = (entries: readonly Entry[]): string => {
  const here = entries.filter(({ comparisons }) => comparisons !== null)
  const numbers = here.flatMap(({ comparisons }) => comparisons ?? [])
  const agreed = numbers.filter(({ agrees }) => agrees).length
  const rest = entries.length - here.length
  const cases = (count: number) => `${count} ${count === 1 ? 'case' : 'cases'}`
  if (here.length === 0) return `${cases(rest)}, checked by the project’s tests.`
  const first = `${agreed} of ${numbers.length} numbers in ${cases(here.length)} agree`
  return rest === 0
    ? `${first}.`
    : `${first}; ${cases(rest)} more ${rest === 1 ? 'is' : 'are'} checked by the project’s tests.`
}

/** How far ours is from the published value: "+0.4 %", or "equal". */
export const departureText = ({ published, ours }: Comparison): string => {
  if (ours === published) return 'equal'
  if (published === 0 || !Number.isFinite(ours)) return 'not feasible'
  const percent = ((ours - published) / Math.abs(published)) * 100
  const size = Math.abs(percent)
  if (size < 0.0005) return 'equal'
  const text =
    size >= 10 ? size.toFixed(0) : size >= 1 ? size.toFixed(1) : Number(size.toPrecision(2)).toString()
  return `${percent > 0 ? '+' : '−'}${text} %`
}
