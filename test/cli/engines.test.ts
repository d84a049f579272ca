/** Studies by engines that exist: GNU parallel and Slurm, on machines that have them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureCli } from '../../src/tools/build-cli.mjs'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'study-engines-'))
afterAll(() => rmSync(folder, { recursive: true }))

const has = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0
const hasParallel = /GNU parallel/.test(
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '',
)
// A controller that answers, not only a program.
const hasSlurm = has('sinfo', '--noheader')

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** Names and hashes of the shards of a study. */
const shardsOf = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(folder, `${name}.study`))
      .filter((file) => file.startsWith('shard-'))
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, `${name}.study`, file)))
          .digest('hex'),
      ]),
  )

const plan = {
  vary: { launchPrice: ['200 USD/kg', '900 USD/kg'] },
  draw: { count: 1500 },
  results: ['costRatio'],
}

const hasDuckDb = (() => {
  try {
    return createRequire(import.meta.url).resolve('@duckdb/node-api') !== ''
  } catch {
    return has('duckdb', '--version')
  }
})()
const hasPandas = has('python3', '-c', 'import pandas, pyarrow')

describe.skipIf(!hasParallel && !hasSlurm && !hasDuckDb && !hasPandas)(
  'a study by another engine has the bytes of one by itself',
  () => {
    beforeAll(async () => {
      await ensureCli()
      // The package's command, as `npx dawnline` finds it.
      const bin = join(folder, 'node_modules/.bin')
      mkdirSync(bin, { recursive: true })
      writeFileSync(join(bin, 'dawnline'), `#!/bin/sh\nexec node '${root}/src/tools/dawnline.cjs' "$@"\n`)
      chmodSync(join(bin, 'dawnline'), 0o755)
      for (const name of ['alone', 'parallel', 'slurm'])
        writeFileSync(join(folder, `${name}.json`), JSON.stringify(plan))
      copyFileSync(join(root, 'docs/study.slurm'), join(folder, 'study.slurm'))
      run('npx', 'dawnline', 'study', 'alone.json', '--shards', '3', '--threads', '1')
    })

    it.skipIf(!hasParallel)('GNU parallel', () => {
      const shard = ['npx', 'dawnline', 'study', 'parallel.json', '--shard', '{}/3', '--threads', '1']
      run('parallel', '--will-cite', '--jobs', '2', ...shard, ':::', '1', '2', '3')
      expect(shardsOf('parallel')).toEqual(shardsOf('alone'))
    })

    it.skipIf(!hasSlurm)('Slurm, by the script that is shipped, shards computed again among them', () => {
      run('sbatch', '--wait', '--array=1-3', 'study.slurm', 'slurm.json')
      expect(shardsOf('slurm')).toEqual(shardsOf('alone'))
      rmSync(join(folder, 'slurm.study/shard-2-of-3.parquet'))
      run('sbatch', '--wait', '--array=2', 'study.slurm', 'slurm.json', '3')
      expect(shardsOf('slurm')).toEqual(shardsOf('alone'))
    })

    it.skipIf(!hasDuckDb)('DuckDB finds in it what the totals say', () => {
      const rows = (...args: readonly string[]) =>
        JSON.parse(run('npx', 'dawnline', 'study', 'query', 'alone.study', ...args, '--json')).rows
      const sql =
        'SELECT launchPrice, count(*)::INTEGER AS n, avg(costRatio) AS mean FROM study GROUP BY ALL ORDER BY ALL'
      const [cheap, dear] = rows('--sql', sql)
      expect([cheap.launchPrice, cheap.n, dear.launchPrice, dear.n]).toEqual([200, 1500, 900, 1500])
      const total = rows().find(({ column }: { column: string }) => column === 'costRatio')
      expect((cheap.mean + dear.mean) / 2).toBeCloseTo(total.mean, 10)
    })

    it.skipIf(!hasPandas)('pandas reads its folder as one table, as docs/studies.md has it', () => {
      const docs = readFileSync(join(root, 'docs/studies.md'), 'utf8')
      const [, code = ''] = /^```python\n([\s\S]*?)^```$/m.exec(docs) ?? []
      const here = code.replace('prices.study', 'alone.study').replace('"altitude"', '"launchPrice"')
      expect(here).not.toBe(code)
      const said = run('python3', '-c', here).split('\n')
      // Three percentiles at each price.
      expect(said.filter((line) => /\d\.\d+$/.test(line))).toHaveLength(6)
    })
  },
)
