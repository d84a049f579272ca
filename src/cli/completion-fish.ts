/** The script for fish, which shows beside each word what it is. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { commandOf, isCommand, type OptionName, optionOf } from './commands.ts'
import { choices, type Kind, lists, names, optionKind, wordKind } from './completion-kinds.ts'

/** A word that fish takes as it is. */
const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`

const labels: ReadonlyMap<string, string> = new Map([
  ...model.quantities.map(({ id, label }) => [id, label] as const),
  ...scenarios.map(({ slug, title }) => [slug, title] as const),
])

/** Words with what they are, a line each. */
const listed = (words: readonly string[]): string =>
  words.map((word) => quoted(`${word}${labels.has(word) ? `\t${labels.get(word)}` : ''}`)).join(' ')

const several: ReadonlySet<Kind> = new Set(['inputs', 'quantities', 'rows'])

const listCase = ([kinds, words]: (typeof lists)[number]): string =>
  `    case ${kinds.map(quoted).join(' ')}\n      printf '%s\\n' ${listed(words)}`

const choiceCase = ([id, ids]: (typeof choices)[number]): string =>
  `      case ${quoted(`${id}=*`)}\n        printf '%s\\n' ${ids.map((one) => quoted(`${id}=${one}`)).join(' ')}`

const argument = (kind: Kind): string => {
  if (kind === 'file') return '-r -F'
  if (kind === 'folder') return `-x -a '(__fish_complete_directories)'`
  return `-x -a '(__dawnline_offer ${kind})'`
}

const optionLine = (command: string, name: OptionName): string => {
  const { value, about } = optionOf(name)
  const kind = optionKind(name)
  const formats = isCommand(command) ? commandOf(command).formats.join(' ') : ''
  const takes =
    name === 'format' ? `-x -a ${quoted(formats)}` : kind ? argument(kind) : value === undefined ? '' : '-x'
  return `complete -c dawnline -n ${quoted(`__dawnline_is ${command}`)} -l ${name} ${takes} -d ${quoted(about)}`
}

const wordLine = (command: string, kind: Kind): string =>
  `complete -c dawnline -n ${quoted(`__dawnline_is ${command}`)} ${
    kind === 'file' ? '-F' : argument(kind).replace('-x ', '-f ')
  }`

/**
 * @param valued Options that take a value.
 * @param pairs Commands of two words.
 * @param firsts What may stand first.
 */
export const fishScript = (
  valued: readonly OptionName[],
  pairs: readonly string[],
  firsts: readonly string[],
): string => {
  const about = (name: string): string => (isCommand(name) ? ` -d ${quoted(commandOf(name).about)}` : '')
  const second = pairs.map((pair) => {
    const [first = '', word = ''] = pair.split(' ')
    return `complete -c dawnline -n ${quoted(`__dawnline_is ${first}`)} -f -a ${quoted(word)}${about(pair)}`
  })
  return `function __dawnline_command
  set -l command
  set -l skipped 0
  set -l typed (commandline -opc)
  for word in $typed[2..-1]
    if test $skipped = 1
      set skipped 0
      continue
    end
    switch $word
      case '--*=*'
      case ${valued.map((name) => `--${name}`).join(' ')}
        set skipped 1
      case '-*'
      case '*'
        if test -z "$command"
          set command $word
        else if contains "$command $word" ${pairs.map(quoted).join(' ')}
          set command "$command $word"
        end
    end
  end
  echo "$command"
end
function __dawnline_is
  test (__dawnline_command) = "$argv"
end
function __dawnline_words
  switch $argv[1]
${lists.map(listCase).join('\n')}
  end
end
function __dawnline_offer
  set -l last (commandline -ct)
  switch $argv[1]
    case ${[...several].map(quoted).join(' ')}
      set -l before (string match -r '^.*,' -- $last)
      for word in (__dawnline_words $argv[1])
        echo "$before$word"
      end
    case 'input='
      switch $last
${choices.map(choiceCase).join('\n')}
        case '*'
          __dawnline_words $argv[1] | string replace -r '\\t|$' '=$0'
      end
    case 'result='
      __dawnline_words $argv[1] | string replace -r '\\t|$' '=$0'
    case '*'
      __dawnline_words $argv[1]
  end
end
complete -c dawnline -e
complete -c dawnline -f
${firsts
  .filter((name) => !name.startsWith('-'))
  .map((name) => `complete -c dawnline -n '__dawnline_is' -f -a ${quoted(name)}${about(name)}`)
  .join('\n')}
complete -c dawnline -n '__dawnline_is' -l version -d 'the release of the model'
complete -c dawnline -n '__dawnline_is' -l help -d 'all commands'
${second.join('\n')}
${names
  .flatMap((name) => {
    const kind = wordKind(name)
    return [
      ...commandOf(name).options.map((option) => optionLine(name, option)),
      ...(kind ? [wordLine(name, kind)] : []),
    ]
  })
  .join('\n')}
`
}
