/** Studies on the command line: the same bytes however they are computed, and messages for what cannot be. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { model } from 'virtual:model'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { main as mainHere } from '../../src/cli/main.ts'
import { progressText } from '../../src/cli/study/progress.ts'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { ensureCli } from '../../src/tools/build-cli.mjs'

const folder = mkdtempSync(join(tmpdir(), 'study-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const at = (name: string): string => join(folder, name)

const write = (name: string, plan: unknown): string => {
  writeFileSync(at(name), typeof plan === 'string' ? plan : JSON.stringify(plan))
  return at(name)
}

/** Runs a command here. */
const run = async (main: typeof mainHere, ...argv: readonly string[]) => {
  let [out, err] = ['', '']
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  const told = vi.spyOn(console, 'error').mockImplementation((text) => {
    err += `${text}\n`
  })
  const status = await main(argv)
  written.mockRestore()
  told.mockRestore()
  return { status, out, err }
}

/** What is in a folder, by name: the hash of each file. */
const hashesIn = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(at(name)).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(at(name), file)))
        .digest('hex'),
    ]),
  )

const grid = {
  scenario: 'ai1',
  set: { launchFill: '70 %' },
  vary: {
    cellTechnology: ['silicon', 'tripleJunction'],
    altitude: { from: '500 km', to: '800 km', steps: 4 },
    launchPrice: { from: '100 USD/kg', to: '1600 USD/kg', steps: 5, scale: 'log' },
  },
  results: ['costRatio', 'radiatorArea', 'heatDissipation'],
}
const drawn = {
  vary: { altitude: ['550 km', '650 km'] },
  draw: { count: 2100, except: ['cloudCorrelation'] },
  results: ['costRatio', 'siteClearSky'],
  seed: 3,
}

const rowsIn = async (path: string) => {
  const bytes = readFileSync(path)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
  return parquetReadObjects({ file: file as ArrayBuffer })
}

describe('study', () => {
  it('tells how long it will take', () => {
    expect(progressText(1000, 4000, 20)).toBe('1000 of 4000 points, 50 a second, 60 s left')
    expect(progressText(1e6, 1e9, 100)).toBe('1000000 of 1000000000 points, 10000 a second, 27.8 h left')
  })

  it('writes what evaluating each point gives, and totals of it', async () => {
    const plan = write('grid.json', grid)
    const { status, out } = await run(mainHere, 'study', plan, '--into', at('grid'))
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining('(40 points') })
    const rows = await rowsIn(at('grid/shard-1-of-1.parquet'))
    expect(rows).toHaveLength(40)
    expect(rows.map(({ point }) => Number(point))).toEqual(Array.from({ length: 40 }, (_, n) => n))
    expect(rows[29]).toMatchObject({ cellTechnology: 'tripleJunction', altitude: 600e3, launchPrice: 1600 })
    const base = JSON.parse((await run(mainHere, 'evaluate', '--scenario', 'ai1', '--json')).out)
    const inputs = Object.entries<{ value: number | string }>(base.inputs).map(([id, { value }]) => [
      id,
      value,
    ])
    for (const row of rows) {
      const { cellTechnology, altitude, launchPrice } = row
      const settings = {
        ...Object.fromEntries(inputs),
        launchFill: 0.7,
        cellTechnology,
        altitude,
        launchPrice,
      }
      expect(row['radiatorArea']).toBe(numberOf(model, evaluate(model, settings), 'radiatorArea'))
    }
    const totals = JSON.parse((await run(mainHere, 'study', 'query', at('grid'), '--json')).out).rows
    const ratios = rows.map(({ costRatio }) => costRatio as number)
    expect(totals.find(({ column }: { column: string }) => column === 'costRatio')).toMatchObject({
      unit: '1',
      values: 40,
      least: Math.min(...ratios),
      most: Math.max(...ratios),
      mean: expect.closeTo(
        ratios.reduce((sum, x) => sum + x / 40, 0),
        12,
      ),
    })
  })

  it('gives the same bytes with one and two threads, in any order of shards, and merged', {
    timeout: 600_000,
  }, async () => {
    const { main } = (await import(await ensureCli())) as { main: typeof mainHere }
    const plan = write('drawn.json', drawn)
    for (const [into, ...options] of [
      ['one', '--shards', '4', '--threads', '1'],
      ['two', '--shards', '4', '--threads', '2'],
    ] as const)
      expect(await run(main, 'study', plan, '--into', at(into), ...options)).toMatchObject({
        status: 0,
      })
    for (const shard of [3, 1, 4, 2])
      expect(await run(main, 'study', plan, '--into', at('each'), '--shard', `${shard}/4`)).toMatchObject({
        status: 0,
      })
    expect(Object.keys(hashesIn('one'))).toHaveLength(5)
    expect(hashesIn('two')).toEqual(hashesIn('one'))
    expect(hashesIn('each')).toEqual(hashesIn('one'))
    expect(await run(main, 'study', plan, '--into', at('whole'), '--shards', '1')).toMatchObject({
      status: 0,
    })
    const merged = await run(main, 'study', 'merge', at('one'), '--into', at('merged.parquet'), '--json')
    expect(merged.status).toBe(0)
    expect(JSON.parse(merged.out)).toEqual({ file: at('merged.parquet'), points: 4200, shards: 4 })
    expect(readFileSync(at('merged.parquet'))).toEqual(readFileSync(at('whole/shard-1-of-1.parquet')))
    const rows = await rowsIn(at('merged.parquet'))
    expect(rows).toHaveLength(4200)
    expect(rows[2100]).toMatchObject({ draw: 0n, altitude: 650e3, siteClearSky: rows[0]?.['siteClearSky'] })
  })

  it('goes on where it was killed, with the same bytes', { timeout: 600_000 }, async () => {
    const cli = await ensureCli()
    const plan = write('long.json', { ...drawn, draw: { count: 20_000 } })
    const code = `import { main } from ${JSON.stringify(cli)}; process.exit(await main(process.argv.slice(1)))`
    const begin = () =>
      spawn(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          code,
          '--',
          'study',
          plan,
          '--into',
          at('killed'),
          '--shards',
          '5',
          '--threads',
          '1',
        ],
        {
          stdio: 'ignore',
        },
      )
    const killed = begin()
    const files = (): readonly string[] => {
      try {
        return readdirSync(at('killed'))
      } catch {
        return []
      }
    }
    while (
      killed.exitCode === null &&
      !(files().includes('shard-1-of-5.parquet') && files().some((file) => file.includes('shard-2')))
    )
      await wait(5)
    const ended = new Promise((resolve) => killed.once('exit', resolve))
    killed.kill('SIGKILL')
    if (killed.exitCode === null && killed.signalCode === null) await ended
    expect(files()).not.toContain('shard-5-of-5.parquet')
    // Whoever reads the folder as one table passes over the rest.
    const tables = files().filter((file) => !file.startsWith('_'))
    expect(tables.filter((file) => !/^shard-[1-4]-of-5\.parquet$/.test(file))).toEqual([])
    const { main } = (await import(cli)) as { main: typeof mainHere }
    const again = await run(main, 'study', plan, '--into', at('killed'))
    expect(again).toMatchObject({ status: 0, out: expect.stringMatching(/there before/) })
    expect(await run(main, 'study', plan, '--into', at('unhurt'), '--shards', '5')).toMatchObject({
      status: 0,
    })
    expect(hashesIn('killed')).toEqual(hashesIn('unhurt'))
  })

  const refused: readonly (readonly [string, unknown, string])[] = [
    ['no JSON', '{', 'the plan is not JSON'],
    ['an unknown word', { ...grid, varies: {} }, 'the plan has no use for "varies"; the nearest is "vary"'],
    ['an unknown input', { ...grid, vary: { altitud: ['1 km'] } }, 'the nearest is "altitude"'],
    [
      'a range without steps',
      { ...grid, vary: { altitude: { from: '500 km', to: '600 km' } } },
      'steps is missing',
    ],
    [
      'a range of a choice',
      { ...grid, vary: { cellTechnology: { from: 'silicon', to: 'silicon', steps: 2 } } },
      'a choice has no range',
    ],
    ['an unknown result', { ...grid, results: ['costRato'] }, 'the nearest is "costRatio"'],
    ['a series', { ...grid, results: ['launchPriceByYear'] }, 'is a number a year'],
    ['no results', { ...grid, results: [] }, 'results is not a list of ids'],
    ['a value that cannot be', { ...grid, vary: { altitude: ['-3 km'] } }, 'altitude'],
    [
      'too many points',
      { ...grid, draw: { count: 1e9 }, vary: { altitude: { from: '500 km', to: '900 km', steps: 1e6 } } },
      'more than 1e12',
    ],
    [
      'an input in two ways',
      { ...grid, draw: { count: 10, only: ['launchPrice'] } },
      'launchPrice is in vary and in draw only',
    ],
    ['a seed that is none', { ...grid, seed: 1.5 }, 'seed 1.5 is not a whole number'],
  ]
  it.each(refused)('refuses %s', async (name, plan, message) => {
    const { status, err } = await run(mainHere, 'study', write('bad.json', plan), '--into', at(`bad ${name}`))
    expect(status).toBe(2)
    expect(err).toContain(message)
  })

  it('says what a folder holds instead, which shards are missing, and what a query needs', async () => {
    const plan = write('grid.json', {
      ...grid,
      vary: { altitude: { from: '500 km', to: '800 km', steps: 2500 } },
    })
    expect(await run(mainHere, 'study', plan, '--into', at('part'), '--shard', '2/3')).toMatchObject({
      status: 0,
    })
    const told = async (...argv: readonly string[]) => (await run(mainHere, ...argv)).err
    expect(await told('study', plan, '--into', at('part'), '--shard', '1/2')).toContain(
      'was begun in 3 shards, not in 2',
    )
    expect(await told('study', write('other.json', drawn), '--into', at('part'))).toContain(
      'holds another study',
    )
    expect(await told('study', plan, '--into', at('more'), '--shards', '4')).toContain(
      '--shards "4" is not a whole number from 1 to 3',
    )
    expect(await told('study', plan, '--shard', '4/3')).toContain('--shard "4/3" is not a shard of several')
    expect(await told('study', 'merge', at('part'))).toContain('lacks 2 of 3 shards (1, 3)')
    expect(await told('study', 'query', at('nothing'))).toContain('is no folder of a study')
    expect(await told('study', at('nowhere.json'))).toContain('cannot be read')
  })
})
