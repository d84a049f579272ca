/** `--scenario`, `--set` and `--spread` → settings. */
import { model } from 'virtual:model'
import { asTyped } from '../engine/amount/amount.ts'
import { doubtAbout, readInput } from '../engine/amount/read-input.ts'
import type { CompiledInput } from '../engine/compiled.ts'
import { checkSetting, isInput, quantitiesById, type Settings } from '../engine/evaluate.ts'
import { readSpread } from '../engine/own-spread.ts'
import { published, spreadKey } from '../engine/spread-key.ts'
import { changedIds } from '../scenario/naming.ts'
import type { Asked } from './arguments.ts'
import { UsageError, unknown } from './failure.ts'
import { idleNotes } from './idle.ts'
import { openScenario, type Request } from './scenario-source.ts'

/** Reads what to evaluate. @throws UsageError with the nearest id or what is accepted. */
export const readRequest = async ({ text, texts }: Asked): Promise<Request> => {
  const base = await openScenario(text('scenario'))
  const settings: Record<string, number | string> = { ...base.settings }
  const ids: string[] = []
  for (const set of texts('set')) {
    const [id, value] = await readSet(set, settings)
    settings[id] = value
    ids.push(id)
  }
  for (const typed of texts('spread')) {
    const [id, text] = await readSpreadOption(typed)
    if (text === published) delete settings[spreadKey(id)]
    else settings[spreadKey(id)] = text
  }
  for (const note of await idleNotes(settings, ids)) console.error(`note: ${note}`)
  const changed = changedIds(model, settings, base.settings).length
  const scenario = changed === 0 ? base.scenario : `${base.scenario}, ${changed} changed`
  return { scenario, settings }
}

/**
 * Reads one `id=value`, as a change of what stands there where it is one.
 *
 * @throws UsageError with the nearest id or what is accepted.
 */
export const readSet = async (
  text: string,
  before: Settings,
): Promise<readonly [string, number | string]> => {
  const [, id = '', typed = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  if (id === '') throw new UsageError(`--set ${asTyped(text)} is not ID=VALUE`)
  const quantity = quantitiesById(model).get(id)
  if (!quantity) {
    const inputs = model.quantities.filter(isInput).map((q) => q.id)
    throw unknown('unknown input', id, inputs)
  }
  if (!isInput(quantity)) throw new UsageError(`${id} is computed and cannot be set; see why ${id}`)
  if (quantity.type === 'input') return [id, await readNumber(quantity, typed, before)]
  const checked = checkSetting(model, id, typed)
  if (!checked.ok) throw new UsageError(`${checked.message}${severalHint(id, typed)}`)
  return [id, checked.value]
}

/** Reads one `id=range`. */
const readSpreadOption = async (option: string): Promise<readonly [string, string]> => {
  const [, id = '', typed = ''] = /^([^=]*)=(.*)$/s.exec(option) ?? []
  if (id === '')
    throw new UsageError(`--spread ${asTyped(option)} is not ID=RANGE, such as launchPrice=100..400`)
  const input = quantitiesById(model).get(id)
  if (input?.type !== 'input') {
    const ranged = model.quantities.filter((q) => q.type === 'input').map((q) => q.id)
    throw unknown('no input with a range is called', id, ranged)
  }
  const reading = readSpread(input, typed, { calculator: (await import('../engine/units.ts')).calculator })
  if (reading.kind === 'refused') throw new UsageError(`--spread ${id} = ${reading.message}`)
  return [id, reading.text]
}

/** Units beyond those of the input load mathjs, and only when one is typed. */
const readNumber = async (input: CompiledInput, typed: string, before: Settings): Promise<number> => {
  const options = { current: Number(before[input.id] ?? input.default) }
  const plain = readInput(input, typed, options)
  const reading =
    plain.kind === 'unread'
      ? readInput(input, typed, { ...options, calculator: (await import('../engine/units.ts')).calculator })
      : plain
  if (reading.kind !== 'value')
    throw new UsageError(`${input.id} = ${reading.message}${severalHint(input.id, typed)}`)
  const doubt = doubtAbout(input, typed, reading.value, options)
  if (doubt !== null) console.error(`note: ${doubt}`)
  return reading.value
}

/** Where a list was typed, or a range: one run sets one value. */
const severalHint = (id: string, typed: string): string =>
  /,|\.\./.test(typed) ? `; to try several values: sweep ${asTyped(`${id}=${typed}`).slice(1, -1)}` : ''
