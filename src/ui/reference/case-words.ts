/** What published cases say in words. */
import type { KindCount } from '../../scenario/case-count.ts'
import type { CaseKind } from '../../scenario/reference.ts'

/** In the order of the chain; what only functions recompute comes last. */
const labels: Readonly<Record<string, string>> = {
  scenarios: 'Whole scenarios',
  peers: 'Other calculators and studies',
  missions: 'Orbits of satellites that fly',
  orbit: 'Orbit and sunlight',
  power: 'Power',
  thermal: 'Heat',
  mass: 'Mass',
  launch: 'Launch',
  deployment: 'Deployment',
  downlink: 'Downlink',
  ground: 'Ground',
  finance: 'Cost',
  environment: 'Environment',
  contact: 'Time in view of a ground site',
  link: 'Links through air and vacuum',
  rain: 'Rain',
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

const kinds: Readonly<Record<CaseKind, readonly [ofNumbers: string, ofCase: string]>> = {
  published: ['published', 'Published, end to end'],
  chain: ['from the middle of the chain', 'Published, from the middle of the chain'],
  fitted: ['fitted', 'Published, with an input chosen to match'],
  definition: ['by definition', 'By definition: one multiplication or less'],
  regression: ['our own', 'Our own earlier calculation'],
}

/** What a case can show, as it stands under its title. */
export const kindLabel = (kind: CaseKind): string => kinds[kind][1]

/** Numbers of a topic by kind: `14 published · 16 our own`. */
export const kindCounts = (counts: readonly KindCount[]): string =>
  counts.map(({ kind, numbers }) => `${numbers} ${kinds[kind][0]}`).join(' · ')

/** `rainAttenuation` as "Rain attenuation". */
export const inWords = (name: string): string => {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
