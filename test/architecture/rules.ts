/** Which way the arrows run: each rule gives a sentence for every place where the sources break it. */
import type { Import, Source } from './sources.ts'

/** What the files of each room may import of ours: beginnings of paths. `ui`, `cli` and `library` are the ways in. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  elementary: ['src/elementary/'],
  words: ['src/words/'],
  engine: ['src/engine/', 'src/elementary/', 'src/words/'],
  physics: ['src/physics/', 'src/elementary/'],
  fleet: [
    'src/words/',
    'src/fleet/',
    'src/physics/',
    'src/elementary/',
    'src/engine/run.ts',
    'src/engine/random.ts',
    // Sentences of a flight are the same on the page and the command line.
    'src/engine/format.ts',
    'seeds/',
  ],
  model: [
    'src/words/',
    'src/model/',
    'src/physics/',
    'src/elementary/',
    'src/engine/quantity.ts',
    'src/engine/causes.ts',
    'seeds/',
  ],
  scenario: ['src/words/', 'src/scenario/', 'src/engine/', 'src/elementary/', 'seeds/'],
  export: ['src/words/', 'src/export/', 'src/scenario/', 'src/engine/', 'seeds/'],
  ui: [
    'src/words/',
    'src/ui/',
    'src/export/',
    'src/scenario/',
    'src/model/',
    'src/fleet/',
    'src/physics/',
    'src/engine/',
    'seeds/',
  ],
  library: [
    'src/words/',
    'src/library/',
    'src/export/',
    'src/scenario/',
    'src/model/',
    'src/physics/',
    'src/engine/',
    'seeds/',
  ],
  cli: [
    'src/words/',
    'src/cli/',
    'src/library/',
    'src/export/',
    'src/scenario/',
    'src/model/',
    'src/fleet/',
    'src/physics/',
    'src/engine/',
    'seeds/',
  ],
  tools: ['src/tools/'],
}

/**
 * Rooms of the page, from the bottom up: a file imports only from its own room and from those before it. Files beside
 * the rooms put the page together and stand above them all.
 */
const pageRooms = [
  'number',
  'evidence',
  'live',
  'analysis',
  'theme',
  'language',
  'glossary',
  'chart',
  'verdict',
  'result',
  'input',
  'explain',
  'compare',
  'layout',
  'about',
  'globe',
  'dusk',
  'site',
  'sunlight',
  'fleet',
  'reference',
  'claim',
  'share',
  'own',
  'export',
  'decide',
  'section',
  'print',
  'offline',
]

/** What runs when the site is built, never in the page. */
const buildTime = ['src/engine/compile/', 'src/export/publish.ts']

/** Where each package may be imported. One that is not here has no room yet: give it one. */
const packages: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^d3-contour(\/|$)/, ['src/engine/decide/']],
  [/^(react|react-dom|d3-[a-z]+)(\/|$)/, ['src/ui/']],
  [/^zustand(\/|$)/, ['src/scenario/']],
  [/^@preact\/signals-core(\/|$)/, ['src/ui/']],
  [/^satellite\.js(\/|$)/, ['src/physics/', 'src/fleet/']],
  [/^mathjs(\/|$)/, ['src/engine/compile/', 'src/engine/units']],
  [/^temml(\/|$)/, ['src/engine/compile/']],
  [/^@modelcontextprotocol\/sdk(\/|$)/, ['src/cli/']],
  [/^hucre(\/|$)/, ['src/export/']],
  [/^hyparquet(-writer)?(\/|$)/, ['src/cli/study/']],
  [/^vite(\/|$)/, [...buildTime, 'src/tools/']],
  [/^vitest(\/|$)/, ['src/tools/']],
  [/^node:/, [...buildTime, 'src/cli/', 'src/tools/']],
  [/^(playwright-core|@resvg\/resvg-wasm|subset-font)(\/|$)/, ['src/tools/']],
  [/^geojson(\/|$)/, ['src/ui/']],
  [
    /^virtual:model(\/|$)/,
    ['src/engine/', 'src/scenario/', 'src/export/', 'src/library/', 'src/ui/', 'src/cli/'],
  ],
]

const within = (file: string, places: readonly string[]) => places.some((place) => file.startsWith(place))
const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1] ?? ''
const eachImport = (sources: readonly Source[], judge: (file: string, found: Import) => string | undefined) =>
  sources.flatMap((source) => source.imports.flatMap((found) => judge(source.path, found) ?? []))

export function arrowsAgainstTheRule(sources: readonly Source[]): string[] {
  const homeless = sources
    .filter(({ path }) => !rooms[roomOf(path)])
    .map(({ path }) => `${path} is in no room`)
  const wrong = eachImport(sources, (file, { target }) => {
    const allowed = rooms[roomOf(file)]
    if (!target || !allowed || within(target, allowed)) return undefined
    return `${file} imports ${target}; ${roomOf(file)} may import ${allowed.join(', ')}`
  })
  return [...homeless, ...wrong]
}

/** Imports that run uphill between the rooms of the page, and rooms that have no floor yet. */
export function arrowsUphill(sources: readonly Source[]): string[] {
  const roomIn = (file: string) => /^src\/ui\/([^/]+)\//.exec(file)?.[1]
  const floorOf = (room: string | undefined) => (room ? pageRooms.indexOf(room) : pageRooms.length)
  const page = sources.filter(({ path }) => path.startsWith('src/ui/'))
  const homeless = page
    .filter(({ path }) => floorOf(roomIn(path)) < 0)
    .map(({ path }) => `${path} is in no room of the page: give it a floor in test/architecture/rules.ts`)
  const uphill = eachImport(page, (file, { target }) => {
    if (!target?.startsWith('src/ui/') || roomIn(file) === roomIn(target)) return undefined
    return floorOf(roomIn(target)) < floorOf(roomIn(file))
      ? undefined
      : `${file} imports ${target}, which is above it`
  })
  return [...homeless, ...uphill]
}

export function packagesOutOfPlace(sources: readonly Source[]): string[] {
  return eachImport(sources, (file, { specifier, target }) => {
    if (target) return undefined
    const places = packages.find(([pattern]) => pattern.test(specifier))?.[1]
    if (!places)
      return `${file} imports ${specifier}, which has no room: give it one in test/architecture/rules.ts`
    return within(file, places)
      ? undefined
      : `${file} imports ${specifier}, which belongs to ${places.join(', ')}`
  })
}

export function importsWithoutExtension(sources: readonly Source[]): string[] {
  return eachImport(sources, (file, { specifier, target }) =>
    target && !/\.(ts|tsx|mjs|cjs|json|css|svg)(\?[\w&=]+)?$/.test(specifier)
      ? `${file} imports ${specifier} without an extension`
      : undefined,
  )
}

export function defaultExports(sources: readonly Source[]): string[] {
  return sources.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path)
}

/** How long something takes is told, and no part of what is found. */
const timed = ['src/ui/', 'src/tools/', 'src/cli/study/progress.ts']

export function unrepeatable(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !within(path, timed))
    .flatMap(({ path, unrepeatable: uses }) => uses.map((use) => `${path} uses ${use}`))
}

/** Every engine gives a link the same numbers to the last bit: what computes them uses `src/elementary`. */
export function differing(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) =>
      within(path, ['src/engine/', 'src/physics/', 'src/model/', 'src/fleet/', 'src/elementary/']),
    )
    .filter(({ path }) => !within(path, buildTime))
    .flatMap(({ path, differing: uses }) => uses.map((use) => `${path} uses ${use}`))
}

/** Packages, and files of ours, that are loaded together with an entry. */
export function loadedWith(entry: string, sources: readonly Source[]): Set<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const loaded = new Set<string>()
  const visit = (place: string): void => {
    if (loaded.has(place)) return
    loaded.add(place)
    for (const { kind, target, specifier } of byPath.get(place)?.imports ?? [])
      if (kind === 'static') visit(target ?? specifier)
  }
  visit(entry)
  return loaded
}

export function overLong(sources: readonly Source[], limit: number): string[] {
  return sources.filter(({ lines }) => lines > limit).map(({ path, lines }) => `${path} has ${lines} lines`)
}

export function medianLength(sources: readonly Source[]): number {
  const lengths = sources.map(({ lines }) => lines).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}
