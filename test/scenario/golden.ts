/**
 * Links with the numbers that they gave. Entries are appended and never edited: each is sealed together with the
 * one before it, so that a change to an old one breaks every seal after it.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { CompiledModel } from '../../src/engine/compiled.ts'
import { evaluate, isInput, type Settings } from '../../src/engine/evaluate.ts'
import { decodeLink, encodeLink } from '../../src/scenario/link.ts'

export interface GoldenLink {
  /** The query of the link, as it was made. */
  readonly link: string
  /** Release of the model that gave the numbers. */
  readonly release: string
  /** In declared units; null where it was not feasible. */
  readonly numbers: Readonly<Record<string, number | null>>
  readonly seal: string
}

export const goldenFile = 'seeds/reference/golden-links.json'

export const readGolden = (): readonly GoldenLink[] =>
  existsSync(goldenFile)
    ? (JSON.parse(readFileSync(goldenFile, 'utf8')) as { links: GoldenLink[] }).links
    : []

/** What each entry records. */
const recorded = [
  'satelliteCount',
  'dryMass',
  'wetMass',
  'launches',
  'launchCost',
  'arrayArea',
  'radiatorArea',
  'meanEclipseFraction',
  'downlinkDemand',
  'downlinkCapacity',
  'orbitCostPerKwYear',
  'groundCostPerKwYear',
  'costRatio',
  'breakEvenLaunchPrice',
  'groundWater',
  'groundReadyTime',
]

export const sealOf = (before: string, { link, release, numbers }: Omit<GoldenLink, 'seal'>): string =>
  createHash('sha256')
    .update(JSON.stringify([before, link, release, Object.entries(numbers)]))
    .digest('hex')
    .slice(0, 32)

/** What a link gives now. */
export const numbersOf = (
  model: CompiledModel,
  link: string,
  ids: readonly string[] = recorded,
): GoldenLink['numbers'] => {
  const values = evaluate(model, decodeLink(model, link).settings)
  return Object.fromEntries(
    model.quantities
      .filter(({ id }) => ids.includes(id))
      .map(({ id, slot }) => {
        const value = values[slot] ?? Number.NaN
        return [id, Number.isFinite(value) ? value : null]
      }),
  )
}

/** Equal but for what processors and engines may differ in. */
export const isSameNumber = (a: number | null, b: number | null | undefined): boolean =>
  a === null || b === null || b === undefined ? a === (b ?? null) : Math.abs(a - b) <= 1e-11 * Math.abs(a)

/** Links worth keeping: the defaults, every shipped scenario, every main input moved up and down, every option. */
export const candidateLinks = (
  model: CompiledModel,
  scenarios: readonly { readonly slug: string; readonly settings: Settings }[],
): readonly string[] => {
  const moved = model.quantities.filter(isInput).flatMap((q): readonly Settings[] => {
    if (q.type === 'choice')
      return q.options.filter((_, i) => i !== q.default).map(({ id }): Settings => ({ [q.id]: id }))
    if (!q.main) return []
    const [low, high] = q.range
    const between = q.scale === 'log' ? Math.sqrt(low * high) : (low + high) / 2
    return [{ [q.id]: q.step > 0 ? Math.round(between) : Number(between.toPrecision(3)) }]
  })
  return [
    encodeLink(model, {}),
    ...scenarios.map(({ slug, settings }) => encodeLink(model, settings, { scenario: slug })),
    ...moved.map((settings) => encodeLink(model, settings)),
  ]
}

/** The entries with those appended whose numbers are new or are no longer what they were. */
export const appended = (
  model: CompiledModel,
  entries: readonly GoldenLink[],
  candidates: readonly string[],
): readonly GoldenLink[] => {
  const latest = new Map(entries.map((entry) => [entry.link, entry]))
  const all = [...entries]
  for (const link of new Set([...latest.keys(), ...candidates])) {
    const before = latest.get(link)
    const numbers = numbersOf(model, link, before ? Object.keys(before.numbers) : recorded)
    const isKept = before && Object.entries(before.numbers).every(([id, n]) => isSameNumber(n, numbers[id]))
    if (isKept) continue
    const entry = { link, release: model.release, numbers }
    all.push({ ...entry, seal: sealOf(all.at(-1)?.seal ?? '', entry) })
  }
  return all
}
