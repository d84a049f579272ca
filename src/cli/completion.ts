/** `dawnline completion`: a script that teaches a shell the commands, their options, and the ids of the model. */
import { model } from 'virtual:model'
import { commandOf, type OptionName, optionOf, options } from './commands.ts'
import { fishScript } from './completion-fish.ts'
import { choices, lists, names, optionKind, shells, wordKind } from './completion-kinds.ts'
import { UsageError, unknown } from './failure.ts'

const valued = (Object.keys(options) as OptionName[]).filter((name) => optionOf(name).value !== undefined)

/** Branches of a `case` of the shell. */
const branches = (rows: readonly (readonly [pattern: string, text: string])[]): string =>
  rows.map(([pattern, text]) => `    ${pattern}) ${text} ;;`).join('\n')

const quoted = (words: readonly string[]): string => `'${words.join(' ')}'`

/** Commands of two words, such as `study merge`. */
const pairs = names.filter((name) => name.includes(' '))
const firsts = [...new Set(names.map((name) => name.split(' ')[0] ?? name)), 'help', '--help', '--version']

const kindRows = names.flatMap((name) => {
  const kind = wordKind(name)
  return kind ? [[`'${name}:'`, `kind='${kind}'`] as const] : []
})
const optionRows = valued.flatMap((name) => {
  const kind = optionKind(name)
  return kind ? [[`*:--${name}`, `kind='${kind}'`] as const] : []
})
const formatRows = names.map((name) => [`'${name}'`, `found=${quoted(commandOf(name).formats)}`] as const)
const flagRows = names.map(
  (name) =>
    [`'${name}'`, `found=${quoted([...commandOf(name).options, 'help'].map((one) => `--${one}`))}`] as const,
)
const secondRows = [...new Set(pairs.map((pair) => pair.split(' ')[0] ?? ''))].map(
  (first) =>
    [
      first,
      `found=${quoted(pairs.filter((pair) => pair.startsWith(`${first} `)).map((pair) => pair.split(' ')[1] ?? ''))}`,
    ] as const,
)

/**
 * The function for bash; zsh runs it through its `bashcompinit`. Where the shell takes `=` for the end of a word, as bash
 * does, words are put together again first, and what is offered is cut at it.
 */
const bashFunction = (): string => `_dawnline() {
  local typed='' last='' command='' expecting='' kind='' found='' end=' ' before='' word option i n=0 glued=0
  local words_before=''
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if [[ $word == '=' && $n -gt 0 ]]; then last="$last="; glued=1; continue; fi
    if [[ $glued == 1 ]]; then last="$last$word"; glued=0; continue; fi
    if [[ $n -gt 0 ]]; then _dawnline_read "$last"; fi
    last="$word"; n=$((n + 1))
  done
  if [[ -n $expecting ]]; then
    case "$command:$expecting" in
    *:--format) case "$command" in
${branches(formatRows)}
      esac ;;
${branches(optionRows)}
    esac
  elif [[ $last == -* ]]; then
    case "$command" in
    '') found='--help --version' ;;
${branches(flagRows)}
    esac
  elif [[ -z $command ]]; then
    found=${quoted(firsts)}
  else
    case "$command:$words_before" in
${branches(kindRows)}
    'sweep:'*) kind='input=' ;;
    esac
    if [[ -z $words_before ]]; then
      case "$command" in
${branches(secondRows.map(([first, text]) => [first, text] as const))}
      help) found=${quoted(firsts.filter((one) => !one.startsWith('-') && one !== 'help'))} ;;
      esac
    fi
  fi
  COMPREPLY=()
  case "$kind" in
  inputs | quantities | rows)
    end=''
    if [[ $last == *,* ]]; then before="\${last%,*},"; fi ;;
  input= | result=)
    if [[ $last == *=* ]]; then
      before="\${last%%=*}="
      case "\${last%%=*}" in
${branches(choices.map(([id, ids]) => [id, `found=${quoted(ids)}`] as const))}
      esac
      kind=''
    else end='='; fi ;;
  esac
  case "$kind" in
${branches(lists.map(([kinds, words]) => [kinds.join(' | '), `found="$found "${quoted(words)}`] as const))}
  esac
  local cut=''
  if [[ \${COMP_WORDBREAKS-} == *=* && $before == *= ]]; then cut="$before"; fi
  for option in $found; do
    word="$before$option"
    if [[ $word == "$last"* ]]; then COMPREPLY+=("\${word#"$cut"}$end"); fi
  done
  if [[ \${#COMPREPLY[@]} == 0 ]]; then
    case "$kind" in
    file | scenario) COMPREPLY=($(compgen -f -- "$last")) ;;
    folder) COMPREPLY=($(compgen -d -- "$last")) ;;
    *) return ;;
    esac
    # A file is taken as it is, and a folder goes on: only bash knows how to ask for that.
    compopt -o filenames +o nospace 2> /dev/null
  fi
}
_dawnline_read() {
  if [[ -n $expecting ]]; then expecting=''; return; fi
  case "$1" in
  --*=*) return ;;
  ${valued.map((name) => `--${name}`).join(' | ')}) expecting="$1" ;;
  -*) return ;;
  *)
    if [[ -z $command ]]; then command="$1"; return; fi
    case "$command $1" in
    ${pairs.map((pair) => `'${pair}'`).join(' | ')}) command="$command $1" ;;
    *) words_before="$words_before $1" ;;
    esac ;;
  esac
}`

const heading = (shell: string, use: string): string =>
  `# Completion of dawnline ${model.release} for ${shell}. To use it: ${use}\n`

const scripts: Readonly<Record<(typeof shells)[number], () => string>> = {
  bash: () =>
    `${heading('bash', 'source <(dawnline completion bash), for instance in ~/.bashrc')}${bashFunction()}
complete -o nospace -F _dawnline dawnline
`,
  zsh: () =>
    `${heading('zsh', 'source <(dawnline completion zsh), for instance in ~/.zshrc')}(( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit }
autoload -Uz bashcompinit && bashcompinit
${bashFunction()}
complete -o nospace -F _dawnline dawnline
`,
  fish: () =>
    `${heading('fish', 'dawnline completion fish > ~/.config/fish/completions/dawnline.fish')}${fishScript(valued, pairs, firsts)}`,
}

/**
 * The script of a shell.
 *
 * @throws UsageError for a shell that has none.
 */
export const completionText = (shell: string | undefined): string => {
  if (shell === undefined) throw new UsageError(`completion for which shell? One of ${shells.join(', ')}`)
  const known = shells.find((one) => one === shell)
  if (!known) throw unknown('no script for the shell', shell, shells, `; there are ${shells.join(', ')}`)
  return scripts[known]()
}
