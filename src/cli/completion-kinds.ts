/** What a shell may offer behind each option and command: told from the declarations, so that what is new is offered too. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { isInput } from '../engine/evaluate.ts'
import { defaultsSlug } from '../scenario/link.ts'
import { waterfalls } from '../scenario/waterfall.ts'
import { type CommandName, commandOf, commands, type OptionName } from './commands.ts'
import { listNames } from './list.ts'

/**
 * A kind of thing that is typed: `input=` is an input with a value behind it, `inputs` several with commas between.
 * What is free, such as a number, has none.
 */
export type Kind =
  | 'scenario'
  | 'input'
  | 'inputs'
  | 'input='
  | 'result'
  | 'result='
  | 'quantity'
  | 'quantities'
  | 'rows'
  | 'placing'
  | 'list'
  | 'bridge'
  | 'shell'
  | 'file'
  | 'folder'

const optionKinds: Readonly<Partial<Record<OptionName, Kind>>> = {
  scenario: 'scenario',
  set: 'input=',
  spread: 'input=',
  only: 'quantities',
  vary: 'input',
  hold: 'inputs',
  over: 'inputs',
  close: 'rows',
  against: 'result',
  x: 'input',
  y: 'input',
  into: 'file',
  placing: 'placing',
}

const wordKinds: Readonly<Partial<Record<CommandName, Kind>>> = {
  list: 'list',
  why: 'quantity',
  solve: 'result=',
  believe: 'result=',
  sweep: 'input=',
  study: 'file',
  'study merge': 'folder',
  'study query': 'folder',
  bridge: 'bridge',
  completion: 'shell',
}

/** Shells that have a script. */
export const shells = ['bash', 'zsh', 'fish'] as const

const of = (...types: readonly string[]): readonly string[] =>
  model.quantities.filter(({ type }) => types.includes(type)).map(({ id }) => id)

const inputs = model.quantities.filter(isInput).map(({ id }) => id)
const all = model.quantities.map(({ id }) => id)
const results = of('derived')

/** What there is of each kind. */
const offered: Readonly<Record<Exclude<Kind, 'file' | 'folder'>, readonly string[]>> = {
  scenario: [defaultsSlug, ...scenarios.map(({ slug }) => slug)],
  input: inputs,
  inputs,
  'input=': inputs,
  result: results,
  'result=': [...results, ...of('constraint')],
  quantity: all,
  quantities: all,
  rows: of('constraint'),
  placing: ['even', 'best'],
  list: listNames,
  bridge: waterfalls.map(({ id }) => id),
  shell: shells,
}

/** The same by list: several kinds offer one. */
export const lists: readonly (readonly [kinds: readonly string[], words: readonly string[]])[] = [
  ...new Set(Object.values(offered)),
].map((words) => [
  Object.entries(offered)
    .filter(([, others]) => others === words)
    .map(([kind]) => kind),
  words,
])

/** Options of each choice, which stand behind `=`. */
export const choices: readonly (readonly [id: string, options: readonly string[]])[] =
  model.quantities.flatMap((q) =>
    q.type === 'choice' ? [[q.id, q.options.map(({ id }) => id)] as const] : [],
  )

/** What stands behind an option; null where it is free, or where the option is a flag. */
export const optionKind = (name: OptionName): Kind | null => optionKinds[name] ?? null

/** What the word behind a command is. A command that takes a result may leave it out, in brackets. */
export const wordKind = (name: CommandName): Kind | null => {
  const { word } = commandOf(name)
  if (word === undefined) return null
  return wordKinds[name] ?? (/^\[?ID\b/.test(word) ? 'result' : null)
}

export const names = Object.keys(commands) as CommandName[]
