/**
 * `npm run flights`: flies five fleets with the command line and writes docs/flights.md, how far the closed forms that
 * draws use are from flights. Takes minutes; a test flies the cheapest again and compares its line.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch, Problem } from './launch.mjs'

/** Days of the year, looks, weathers and seed of all flights, as options of `simulate fleet`. */
export const flight = { days: 2, step: 900, weathers: 50, seed: 1, placing: 'best' }

/** The file that is written, from the folder of package.json. */
export const flightsFile = 'docs/flights.md'

/**
 * What is flown: settings, and the scenario that they are set in.
 * @type {readonly { title: string, scenario?: string, settings: Readonly<Record<string, string>> }[]}
 */
export const designs = [
  { title: 'Defaults: 1 GW, dawn-dusk, 650 km', settings: {} },
  { title: '5 GW', settings: { itPower: '5 GW' } },
  { title: 'Inclined by 53°', settings: { orbitKind: 'inclined', inclination: '53 deg' } },
  { title: '1,200 km', settings: { altitude: '1200 km' } },
  { title: 'Optimistic 2035', scenario: 'optimistic-2035', settings: {} },
]

/**
 * @typedef {{ satellites: number, counted: number }} Flown
 * @typedef {{ id: string, unit: string, flown: number, closedForm: number, bias: number | null }} Bias
 */

/** @param {number} value @param {string} unit */
const shown = (value, unit) => {
  if (unit === 'bit/s') return `${(value / 1e12).toPrecision(3)} Tbit/s`
  return value <= 1 ? `${(value * 100).toPrecision(4)} %` : value.toPrecision(3)
}

/** @param {number | null} bias */
const signed = (bias) =>
  bias === null || Number.isNaN(bias) ? '–' : `${bias < 0 ? '−' : '+'}${Math.abs(bias * 100).toFixed(1)} %`

/** Columns: the results of the model that are compared. */
const columns = ['radioLinks', 'downlinkCapacity', 'worstHourDownlink', 'deliveredShare']

/**
 * A line of the table, from the JSON of `simulate fleet`.
 * @param {string} title @param {Flown} flown @param {readonly Bias[]} bias
 */
export const lineOf = (title, { satellites, counted }, bias) => {
  const cells = columns.map((id) => {
    const found = bias.find((line) => line.id === id)
    if (!found) throw new Problem(`simulate fleet says nothing of ${id}`)
    return `${shown(found.flown, found.unit)} / ${shown(found.closedForm, found.unit)} (${signed(found.bias)})`
  })
  return `| ${[title, `${counted} of ${Math.round(satellites)}`, ...cells].join(' | ')} |`
}

/** @param {string} release @param {readonly string[]} lines */
const documentOf = (release, lines) => `# Closed forms against flights

Written by \`npm run flights\` with release ${release} of the model. Draws, sweeps and the verdict use closed forms of the links,
because a flight takes seconds to minutes. Here each fleet is flown by SGP4 over the places of the catalog, sites placed for
the worst hour: ${flight.days} days of the year, a look every ${flight.step} s, ${flight.weathers} weathers, seed ${flight.seed}. Each cell is *flown / closed form*, and in brackets
how much more the closed form has.

| Fleet | Satellites flown | Radio links, mean | Downlink, mean | Downlink, worst hour | Work delivered |
|---|---|---|---|---|---|
${lines.join('\n')}

The share of the worst hour in the closed form is a constant taken from a flight of the defaults (and one of an inclined fleet), so
the worst hour of those lines shows only what days and weathers change; the others show how far the constant carries. Any
other design: \`dawnline simulate fleet --placing best\` ends with the same comparison.
`

async function flights() {
  const { ensurePackages } = await import('./packages.mjs')
  const { root, say } = await import('./shell.mjs')
  await ensurePackages()
  const { spawnSync } = await import('node:child_process')
  /** @type {string[]} */
  const lines = []
  let release = ''
  for (const { title, scenario, settings } of designs) {
    say(`flying ${title}`)
    const args = [
      'simulate',
      'fleet',
      '--format',
      'json',
      ...Object.entries(flight).map(([option, value]) => `--${option}=${value}`),
      ...(scenario ? ['--scenario', scenario] : []),
      ...Object.entries(settings).flatMap(([id, value]) => ['--set', `${id}=${value}`]),
    ]
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(root, 'src/tools/dawnline.cjs'), ...args],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    )
    if (status !== 0) throw new Problem(stderr || `simulate fleet ended with ${status}`)
    const { model, bias, ...flown } = JSON.parse(stdout)
    release = model
    lines.push(lineOf(title, flown, bias))
  }
  writeFileSync(path.join(root, flightsFile), documentOf(release, lines))
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await launch(flights)
