/** The command line takes what a command uses, and nothing else; no text whatever ends in a stack. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { model } from 'virtual:model'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { main } from '../../src/cli/main.ts'

const run = async (...argv: readonly string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(String(text)))
  const status = await main(argv)
  vi.restoreAllMocks()
  return { status, out: out.join(''), err: err.join('\n') }
}

afterEach(() => vi.restoreAllMocks())

const folder = mkdtempSync(join(tmpdir(), 'dawnline-'))
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('what a command does not use is refused', () => {
  it.each([
    [['evaluate', '--altitude', '550km'], /evaluate has no option "--altitude"/],
    [
      ['evaluate', 'altitude=550km'],
      /does not take the word "altitude=550km"; is --set altitude=550km meant\?/,
    ],
    [['simulate', 'fleet', '--placing', 'most'], /--placing "most" is neither even nor best/],
    [['simulate', 'fleet', '--step', '7min'], /--step "7min" does not divide an hour/],
    [
      ['simulate', 'fleet', '--set', 'itPower=1000GW', '--set', 'satellitePower=1kW'],
      /satellites or formations can be flown/,
    ],
    [['simulate', 'sunlight', '--set', 'altitude=900km'], /simulate sunlight has no option "--set"/],
    [['simulate', 'contact', '--ltan', '6h'], /simulate contact has no option "--ltan"/],
    [['simulate', 'sunlight', '--ltan', '6h', '--inclination', '53deg'], /give one of them/],
    [['simulate', 'sunlight', '--days', '1.5'], /not a whole number from 1 to 3660/],
    [['simulate', 'sunlight', '--ltan', '18:75'], /they run from 00:00 to 23:59/],
    [['check', 'all'], /check does not take the word "all"/],
    [['why', 'radiatorArea', 'dryMass'], /why does not take the word "dryMass"/],
    [['list', 'inputs', '--set', 'altitude=550km'], /list has no option "--set"/],
    [['list', 'inputs', '--unplaced'], /goes with list sources/],
    [['list', '__proto__'], /no list "__proto__"/],
    [['list', 'constructor'], /no list "constructor"/],
    [['list', 'toString'], /no list "toString"/],
    [['why', '__proto__'], /unknown id "__proto__"/],
    [['__proto__'], /no command "__proto__"/],
    [['toString'], /no command "toString"/],
    [['--json', 'evaluate'], /the command comes first, before "--json"/],
    [['evaluate', '--json', '--format', 'csv'], /give --json or --format, not both/],
    [['evaluate', '--format', 'json', '--format', 'csv'], /--format is given more than once/],
    [['why', 'radiatorArea', '--format', 'csv'], /is not one of text, json for why/],
    [['evaluate', '--scenario'], /argument missing|needs a value|ambiguous/],
    [['evaluate', '--only', ''], /unknown id ""/],
    [['evaluate', '--set', 'altitude=1,2,3'], /is not how numbers are written here/],
    [['evaluate', '--set', '__proto__=1'], /unknown input "__proto__"/],
    [['evaluate', '--scenario', ''], /--scenario "" names nothing/],
    [['evaluate', '--scenario', tmpdir()], /is a folder, not a file/],
    [['evaluate', '--scenario', '/dev/null'], /is not a scenario file/],
    [['evaluate', '--scenario', '/dev/zero'], /has more than 8000000 bytes/],
    [['evaluate', '--scenario', file('bad.json', '{"settings": ')], /This is not a scenario file/],
    [['evaluate', '--scenario', file('bad.xlsx', 'PK\u0003\u0004nothing')], /This is not a workbook/],
    [
      ['evaluate', '--scenario', file('odd.json', '{"settings": {"launchPrise": 3}}')],
      /perhaps launchPrice is meant/,
    ],
    [['sample', '--seed', ''], /--seed "" is not a whole number/],
    [['sample', '--seed', '1e300'], /--seed "1e300" is not a whole number/],
    [['sample', '--seed', '1.5'], /is not a whole number/],
    [['sample', '--threads', '0'], /is not a whole number from 1 to 64/],
  ])('%j', async (argv, message) => {
    const { status, out, err } = await run(...argv)
    expect(err).toMatch(message)
    expect([status, out]).toEqual([2, ''])
  })

  it('names a hundred thousand letters long are cut, and what a terminal would obey is shown', async () => {
    const name = 'x'.repeat(100_000)
    for (const argv of [
      [name],
      ['why', name],
      ['evaluate', `--${name}`],
      ['evaluate', '--set', `${name}=1`],
    ]) {
      const { status, err } = await run(...argv)
      expect(status).toBe(2)
      expect(err.length).toBeLessThan(5000)
    }
    const { err } = await run('why', '\u001b[2J\u202edlrow')
    expect(err).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})

describe('help', () => {
  it.each(Object.entries(commands))('%s --help tells its options', async (name, { options }) => {
    const { status, out } = await run(...name.split(' '), '--help')
    expect(status).toBe(0)
    for (const option of options) expect(out).toContain(`--${option}`)
    expect((await run('help', ...name.split(' '))).out).toBe(out)
  })

  it('lists all commands, and --version the release', async () => {
    const { out } = await run('--help')
    for (const name of Object.keys(commands)) expect(out).toContain(name)
    expect(await run('--version')).toEqual({ status: 0, out: `dawnline ${model.release}\n`, err: '' })
  })
})

describe('answers for programs', () => {
  it.each([
    ['list', 'inputs'],
    ['list', 'articles'],
    ['list', 'sources', '--unplaced'],
    ['why', 'radiatorArea'],
    ['why', 'orbitKind'],
    ['sensitivity'],
    ['sample', '--count', '100'],
    ['solve', 'costRatio=4', '--vary', 'launchPrice'],
    ['simulate', 'contact', '--days', '1'],
  ])('%s %s as JSON', async (...argv) => {
    const { status, out } = await run(...argv, '--json')
    expect(status).toBe(0)
    expect(typeof JSON.parse(out)).toBe('object')
  })

  it('can be had from every command that answers', () => {
    const silent = Object.entries(commands).filter(
      ([, { formats }]) => !formats.some((one) => one === 'json'),
    )
    // One talks to a program in its own way, and one writes what a shell reads.
    expect(silent.map(([name]) => name)).toEqual(['completion', 'mcp'])
  })

  it('lists have numbers in JSON and CSV, and pipes in Markdown', async () => {
    const { inputs } = JSON.parse((await run('list', 'inputs', '--json')).out)
    const price = inputs.find(({ id }: { id: string }) => id === 'launchPrice')
    expect(price).toMatchObject({ unit: 'USD/kg', default: 900, least: 0 })
    const csv = (await run('list', 'inputs', '--format', 'csv')).out.split('\r\n')
    expect(csv[0]).toBe('id,unit,default,least,most,options,spread,low,mode,high,label')
    expect(csv.find((line) => line.startsWith('launchPrice,'))).toMatch(/^launchPrice,USD\/kg,900,0,/)
    expect((await run('list', 'scenarios', '--format', 'md')).out).toMatch(
      /^\| slug \| title \|\n\| --- \| --- \|\n/,
    )
  })

  it('a question whose answer is no has status 1', async () => {
    expect((await run('solve', 'costRatio=0.01', '--vary', 'launchPrice')).status).toBe(1)
  })
})

describe('scenarios come from', () => {
  const price = async (...argv: readonly string[]): Promise<unknown> => {
    const { out, err, status } = await run('evaluate', '--json', ...argv)
    expect(status, err).toBe(0)
    return JSON.parse(out).inputs.launchPrice.value
  }

  it.each([
    ['a link', 'https://example.org/?v=1&launchPrice=200', 200],
    ['a link with units of its own', 'https://example.org/?launchPrice=0.2USD/g', 200],
    ['a bare query', '?launchPrice=200', 200],
    ['a part of a query', 'launchPrice=200', 200],
    ['a file', file('good.json', '{"settings": {"launchPrice": "$200/kg"}}'), 200],
  ])('%s', async (_, scenario, expected) => {
    expect(await price('--scenario', scenario)).toBe(expected)
  })

  it('one that was changed does not go by the published name', async () => {
    const { out } = await run('evaluate', '--json', '--scenario', 'ai1', '--set', 'launchPrice=123')
    expect(JSON.parse(out).scenario).toBe('ai1, 1 changed')
  })

  it('the page of a shipped scenario', async () => {
    const { out } = await run('evaluate', '--json', '--scenario', 'https://example.org/some/path/s/ai1/')
    expect(JSON.parse(out).scenario).toBe('ai1')
  })
})

it('any words give a status and no stack', async () => {
  const words = [
    ...[
      'why',
      'list',
      'evaluate',
      'solve',
      'help',
      '--help',
      '--set',
      '--scenario',
      '--format',
      '--only',
      '--json',
    ],
    ...[
      '',
      '-',
      '--',
      '=',
      '-x',
      '--=',
      '--set=a',
      'a=b',
      '__proto__',
      'inputs',
      'costRatio',
      'json',
      '\u0000',
      '💥',
    ],
  ].filter((word) => word !== '-')
  const word = fc.oneof(
    fc.constantFrom(...words),
    fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => text !== '-'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (argv) => {
      const { status, err } = await run(...argv)
      expect([0, 1, 2]).toContain(status)
      expect(err).not.toMatch(/\n\s+at /)
    }),
    { numRuns: 400 },
  )
})
