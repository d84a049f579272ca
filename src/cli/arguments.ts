/** Words of the command line → a command with its options; what a command does not use is refused. */
import { parseArgs } from 'node:util'
import { asTyped } from '../engine/amount/amount.ts'
import {
  type Command,
  type CommandName,
  commandOf,
  commands,
  type Format,
  isCommand,
  type OptionName,
  optionOf,
} from './commands.ts'
import { UsageError, unknown } from './failure.ts'

type Values = Readonly<Partial<Record<OptionName, string | boolean | readonly (string | boolean)[]>>>

/** A question, with every word of it known. */
export interface Asked {
  readonly name: CommandName
  readonly word: string | undefined
  /** All words behind the command, where it takes several. */
  readonly words: readonly string[]
  readonly format: Format
  /** Whether an option that takes no value is there. */
  readonly has: (name: OptionName) => boolean
  /** The value of an option. */
  readonly text: (name: OptionName) => string | undefined
  /** All values of an option that may be repeated. */
  readonly texts: (name: OptionName) => readonly string[]
}

/** The command that the first words name, and the words behind it. */
const nameOf = (argv: readonly string[]): readonly [CommandName, readonly string[]] => {
  const [first = '', second = ''] = argv
  const pair = `${first} ${second}`
  if (isCommand(pair)) return [pair, argv.slice(2)]
  if (isCommand(first)) return [first, argv.slice(1)]
  const pairs = Object.keys(commands).filter((name) => name.startsWith(`${first} `))
  if (pairs.length > 0) throw new UsageError(`${first} what? There are: ${pairs.join(', ')}`)
  if (first.startsWith('-'))
    throw new UsageError(`the command comes first, before ${asTyped(first)} (see --help)`)
  throw unknown('no command', first, Object.keys(commands), ' (see --help)')
}

const parse = (name: CommandName, { options }: Command, words: readonly string[]) => {
  const known = Object.fromEntries(
    options.map((option) => {
      const { value, multiple = false } = optionOf(option)
      return [option, { type: value ? ('string' as const) : ('boolean' as const), multiple }]
    }),
  )
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true, tokens: true })
  } catch (error) {
    const message = (error as Error).message
    const [, option] = /^Unknown option '(-+[^']*)'/s.exec(message) ?? []
    if (option === undefined) throw new UsageError(`${name}: ${message.split('. To specify')[0]}`)
    const all = options.map((one) => `--${one}`)
    throw unknown(`${name} has no option`, option, all, `; it takes ${all.join(', ')}`)
  }
}

const formatOf = (name: CommandName, { formats }: Command, values: Values): Format => {
  const { format, json } = values
  if (json && format !== undefined) throw new UsageError('give --json or --format, not both')
  if (json) return 'json'
  const [usual = 'text'] = formats
  const wanted = format === 'table' ? 'text' : (format ?? usual)
  const found = formats.find((one) => one === wanted)
  // What talks to a program has a form of its own.
  if (found || formats.length === 0) return wanted as Format
  throw new UsageError(`--format ${asTyped(String(format))} is not one of ${formats.join(', ')} for ${name}`)
}

/**
 * Reads the words of a question.
 *
 * @param argv Words after the program's name, the command first.
 * @returns The question; or the name alone, where its help is asked for.
 * @throws UsageError for a word or an option that the command does not use, with the nearest that it does.
 */
export const readArguments = (argv: readonly string[]): Asked | { readonly help: CommandName } => {
  const [name, words] = nameOf(argv)
  if (words.includes('--help') || words.includes('-h')) return { help: name }
  const command = commandOf(name)
  const { values, positionals, tokens } = parse(name, command, words)
  for (const token of tokens)
    if (token.kind === 'option' && !optionOf(token.name as OptionName).multiple)
      if (tokens.some((one) => one.kind === 'option' && one.name === token.name && one.index > token.index))
        throw new UsageError(`--${token.name} is given more than once`)
  const [word, ...others] = positionals
  const [surplus] = command.words ? [] : command.word === undefined ? positionals : others
  if (surplus !== undefined) {
    const canSet = command.options.includes('set') && surplus.includes('=')
    const hint = canSet ? `; is --set ${printableWord(surplus)} meant?` : ''
    throw new UsageError(`${name} does not take the word ${asTyped(surplus)}${hint}`)
  }
  const given: Values = values
  const texts = (option: OptionName): readonly string[] => [given[option] ?? []].flat().map(String)
  return {
    name,
    word,
    words: positionals,
    format: formatOf(name, command, given),
    has: (option) => given[option] === true,
    text: (option) => texts(option)[0],
    texts,
  }
}

const printableWord = (word: string): string => asTyped(word).slice(1, -1)
