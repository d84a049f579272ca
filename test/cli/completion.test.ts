/** Completion scripts, run by the shells that they are for; a shell that a machine does not have is left out there. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { afterAll, describe, expect, it } from 'vitest'
import { commandOf, type OptionName, optionOf, options } from '../../src/cli/commands.ts'
import { completionText } from '../../src/cli/completion.ts'
import { choices, names, optionKind, shells, wordKind } from '../../src/cli/completion-kinds.ts'

const folder = mkdtempSync(join(tmpdir(), 'dawnline-completion-'))
afterAll(() => rmSync(folder, { recursive: true }))
const script = Object.fromEntries(
  shells.map((shell) => {
    const path = join(folder, shell)
    writeFileSync(path, completionText(shell))
    return [shell, path]
  }),
)
writeFileSync(join(folder, 'plan.json'), '{}')

const run = (shell: string, ...args: readonly string[]): readonly string[] =>
  execFileSync(shell, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    .split('\n')
    .filter((line) => line !== '')

const quote = (word: string): string => `'${word}'`

/** How bash and zsh ask: words up to the cursor, bash with `=` as a word of its own. */
const asked = (shell: 'bash' | 'zsh', words: readonly string[]): readonly string[] => {
  const [flags, head] = shell === 'zsh' ? [['-f'], 'emulate sh\n'] : [['--norc', '--noprofile'], '']
  return run(
    shell,
    ...flags,
    '-c',
    `source ${script[shell]} 2>/dev/null\n${head}COMP_WORDS=(${words.map(quote).join(' ')})\nCOMP_CWORD=${words.length - 1}\n_dawnline\nprintf '%s\\n' "\${COMPREPLY[@]}"`,
  )
}
const bash = (...words: readonly string[]) => asked('bash', ['dawnline', ...words])
const zsh = (...words: readonly string[]) => asked('zsh', ['dawnline', ...words])
/** fish is asked itself; behind a tab it says what a word is. */
const fish = (line: string) =>
  run('fish', '--no-config', '-c', `source ${script['fish']}; complete -C ${quote(`dawnline ${line}`)}`)

const has = (shell: string): boolean => spawnSync(shell, ['--version'], { stdio: 'ignore' }).status === 0
const ending = (words: readonly string[], end: string) => words.map((word) => word + end)
const starting = (ids: readonly string[], start: string) => ids.filter((id) => id.startsWith(start))
const inputs = model.quantities
  .filter(({ type }) => type === 'input' || type === 'choice')
  .map(({ id }) => id)
const all = model.quantities.map(({ id }) => id)
const slugs = scenarios.map(({ slug }) => slug)
const kinds = choices.find(([id]) => id === 'orbitKind')?.[1] ?? []

describe('completion', () => {
  it('knows of every option and word what it is, or that it is free', () => {
    const free = (Object.keys(options) as OptionName[]).filter(
      (name) => optionOf(name).value !== undefined && optionKind(name) === null,
    )
    // Numbers, texts and amounts: a new option with another word for its value belongs among the kinds.
    for (const name of free)
      expect(`${name} ${optionOf(name).value}`).toMatch(
        / (N|K\/N|T|A|I|TEXT)$|^(format F|seed S|percentile P)$/,
      )
    for (const name of names)
      if (commandOf(name).word !== undefined) expect([name, wordKind(name)]).not.toContain(null)
  })

  it('refuses a shell that it does not know', () => {
    expect(() => completionText('tcsh')).toThrow('no script for the shell "tcsh"')
    expect(() => completionText(undefined)).toThrow('bash, zsh, fish')
  })
})

describe.skipIf(!has('bash'))('bash completes', () => {
  it('commands and their second words', () => {
    expect(bash('')).toEqual(
      ending(
        [...new Set([...names.map((name) => name.split(' ')[0]), 'help', '--help', '--version'])] as string[],
        ' ',
      ),
    )
    expect(bash('study', 'm')).toEqual(['merge '])
    expect(bash('simulate', '')).toEqual(ending(['sunlight', 'contact', 'fleet'], ' '))
    expect(bash('no-command', '')).toEqual([])
  })

  it('the options of each command, and no others', () => {
    for (const name of names)
      expect(bash(...name.split(' '), '-')).toEqual(
        ending(
          [...commandOf(name).options, 'help'].map((option) => `--${option}`),
          ' ',
        ),
      )
  })

  it('what stands behind an option', () => {
    expect(bash('evaluate', '--scenario', 'a')).toEqual(ending(starting(slugs, 'a'), ' '))
    expect(bash('evaluate', '--json', '--scenario', 'p')).toEqual(['plan.json'])
    expect(bash('evaluate', '--format', '')).toEqual(['text ', 'json ', 'csv '])
    expect(bash('why', '--format', '')).toEqual(['text ', 'json '])
    expect(bash('sample', '--seed', '')).toEqual([])
    expect(bash('evaluate', '--only', 'costRatio,radiatorA')).toEqual(
      starting(all, 'radiatorA').map((id) => `costRatio,${id}`),
    )
  })

  it('inputs, and behind = the options of a choice', () => {
    expect(bash('evaluate', '--set', 'launchP')).toEqual(ending(starting(inputs, 'launchP'), '='))
    expect(bash('evaluate', '--set', 'orbitKind', '=')).toEqual(ending(kinds, ' '))
    expect(bash('evaluate', '--set', 'orbitKind', '=', 'in')).toEqual(ending(starting(kinds, 'in'), ' '))
    expect(bash('evaluate', '--set', 'launchPrice', '=', '200', '--js')).toEqual(['--json '])
    expect(bash('sweep', 'launchPrice', '=', '1,2', 'orbitK')).toEqual(['orbitKind='])
  })

  it('the word of a command', () => {
    expect(bash('why', 'radiatorA')).toEqual(ending(starting(all, 'radiatorA'), ' '))
    expect(bash('study', 'pl')).toEqual(['plan.json'])
    expect(bash('completion', '')).toEqual(ending(shells, ' '))
    expect(bash('help', 'eval')).toEqual(['evaluate '])
  })
})

describe.skipIf(!has('zsh'))('zsh completes', () => {
  it('the same, with = inside a word', () => {
    expect(zsh('study', 'm')).toEqual(['merge '])
    expect(zsh('evaluate', '--scenario', 'a')).toEqual(ending(starting(slugs, 'a'), ' '))
    expect(zsh('evaluate', '--set', 'launchP')).toEqual(ending(starting(inputs, 'launchP'), '='))
    expect(zsh('evaluate', '--set', 'orbitKind=in')).toEqual(
      starting(kinds, 'in').map((kind) => `orbitKind=${kind} `),
    )
  })
})

describe.skipIf(!has('fish'))('fish completes', () => {
  const words = (line: string) => fish(line).map((found) => found.split('\t')[0])
  it('the same, and says what a word is', () => {
    expect(fish('ev')).toEqual([`evaluate\t${commandOf('evaluate').about}`])
    expect(fish('evaluate --scenario ai')).toEqual(['ai1\tOne AI1 satellite'])
    expect(words('study m')).toEqual(['merge'])
    expect(words('evaluate --set launchP').toSorted()).toEqual(
      ending(starting(inputs, 'launchP'), '=').toSorted(),
    )
    expect(words('evaluate --set orbitKind=in')).toEqual(
      starting(kinds, 'in').map((kind) => `orbitKind=${kind}`),
    )
    expect(words('evaluate --only costRatio,radiatorA').toSorted()).toEqual(
      starting(all, 'radiatorA')
        .map((id) => `costRatio,${id}`)
        .toSorted(),
    )
    expect(words('why --format ').toSorted()).toEqual(['json', 'text'])
  })
})
