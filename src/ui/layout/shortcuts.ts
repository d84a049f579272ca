/** Keys that work everywhere but in fields, where they belong to the text. */
export interface Shortcut {
  readonly keys: string
  readonly does: string
  readonly matches: (event: KeyboardEvent) => boolean
}

const command = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey
const bare = (event: KeyboardEvent): boolean => !(event.ctrlKey || event.metaKey || event.altKey)

export const shortcuts = {
  undo: {
    keys: 'Ctrl Z',
    does: 'Undo',
    matches: (event) => command(event) && !event.shiftKey && event.key.toLowerCase() === 'z',
  },
  redo: {
    keys: 'Ctrl Shift Z',
    does: 'Redo',
    matches: (event) =>
      command(event) &&
      ((event.shiftKey && event.key.toLowerCase() === 'z') || event.key.toLowerCase() === 'y'),
  },
  replay: { keys: 'R', does: 'Replay the last change', matches: (event) => bare(event) && event.key === 'r' },
  find: { keys: '/', does: 'Find an input', matches: (event) => bare(event) && event.key === '/' },
  theme: { keys: 'T', does: 'Light or dark', matches: (event) => bare(event) && event.key === 't' },
  help: { keys: '?', does: 'These keys', matches: (event) => bare(event) && event.key === '?' },
} as const satisfies Readonly<Record<string, Shortcut>>

export type ShortcutName = keyof typeof shortcuts

/** Keys on a slider or a list, told for completeness: the browser and the rows handle them. */
export const rowKeys: readonly (readonly [keys: string, does: string])[] = [
  ['← →', 'A step on a slider'],
  ['Shift ← →', 'A tenth of a step'],
  ['Page Up, Page Down', 'A tenth of the track'],
  ['Home, End', 'The ends of the track'],
  ['Delete', 'Back to the default'],
  ['Enter, Esc', 'Keep or drop what was typed'],
]

export const shortcutOf = (event: KeyboardEvent): ShortcutName | null => {
  if (isTyping(event.target)) return null
  for (const name of Object.keys(shortcuts) as ShortcutName[]) if (shortcuts[name].matches(event)) return name
  return null
}

const isTyping = (target: EventTarget | null): boolean => {
  const { tagName, type, isContentEditable } = (target ?? {}) as Partial<HTMLInputElement>
  if (tagName === 'INPUT') return type !== 'range' && type !== 'checkbox'
  return tagName === 'TEXTAREA' || tagName === 'SELECT' || isContentEditable === true
}
