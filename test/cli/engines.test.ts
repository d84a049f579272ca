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

describe.skipIf(!hasParallel && !hasSlurm)('a study by another engine has the bytes of one by itself', () => {
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
})
