/** What migrations are made of. Each gives new settings and leaves the old ones as they were. */
import type { RawSettings } from '../scenario.ts'

/** An input has another id. */
export const renamed =
  (from: string, to: string) =>
  (settings: RawSettings): RawSettings =>
    new Map([...settings].map(([id, value]) => [id === from ? to : id, value]))

/** An input is no more. */
export const dropped =
  (gone: string) =>
  (settings: RawSettings): RawSettings =>
    new Map([...settings].filter(([id]) => id !== gone))

/** A value is written otherwise; values that the function cannot read must be given back as they are. */
export const rewritten =
  (target: string, rewrite: (value: unknown) => unknown) =>
  (settings: RawSettings): RawSettings =>
    new Map([...settings].map(([id, value]) => [id, id === target ? rewrite(value) : value]))

/** An input acts only under an option of a choice now, under which it means what it did: who set it gets the option. */
export const nowUnder =
  (set: string, choice: string, option: string) =>
  (settings: RawSettings): RawSettings =>
    settings.has(set) ? new Map([...settings, [choice, option]]) : settings

/** Several changes in one step. */
export const together =
  (...changes: readonly ((settings: RawSettings) => RawSettings)[]) =>
  (settings: RawSettings): RawSettings =>
    changes.reduce((current, change) => change(current), settings)
