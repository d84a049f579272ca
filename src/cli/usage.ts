/** What the command line says about itself. */
import { type CommandName, commandOf, commands, type OptionName, optionOf } from './commands.ts'

/** How this was called, as npm tells the programs that it runs. */
const calls: Readonly<Record<string, string>> = { dawnline: 'npm run -s dawnline --', npx: 'npx dawnline' }
const run = calls[process.env['npm_lifecycle_event'] ?? ''] ?? 'dawnline'

const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join('\n')
}

const names = Object.keys(commands) as CommandName[]

const call = (name: CommandName): string => [name, commandOf(name).word ?? ''].join(' ').trim()

/** Everything that can be asked, each in a line. */
export const usage = `Dawnline: what it takes to put gigawatts of AI compute in orbit, beside building it on the ground.

Usage: ${run} COMMAND [OPTIONS]

${columns(names.map((name) => [call(name), commandOf(name).about]))}

COMMAND --help tells its options; --version prints the release of the model.

Answers go to standard output and everything else to standard error. The status is 0 where the question was answered,
1 where the answer is no (check found a number that differs without a reason, solve found no value, believe nothing
believable, optimise no design that meets its rows), and 2 where there is no answer: a mistake in what was typed, or a
file that cannot be read or written.
`

const optionLine = (name: OptionName, { formats }: { readonly formats: readonly string[] }) => {
  const { value, about } = optionOf(name)
  const listed = name === 'format' ? `: ${formats.join(', ')}` : ''
  return [`--${name}${value ? ` ${value}` : ''}`, about + listed] as const
}

/** The options of one command. */
export const usageOf = (name: CommandName): string => {
  const command = commandOf(name)
  const lines = command.options.map((option) => optionLine(option, command))
  return `${call(name)}: ${command.about}

Usage: ${run} ${call(name)}${lines.length > 0 ? ` [OPTIONS]\n\n${columns(lines)}` : ''}
`
}
