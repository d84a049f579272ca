/** Opens scenario files and workbooks, wherever they come from: picker, drop or paste. */
import '../live/details.ts'
import type { CompiledModel } from '../../engine/compiled.ts'
import { type OpenedFile, readScenarioFile } from '../../scenario/file.ts'
import { readSettings, unknownName } from '../../scenario/scenario.ts'
import type { ScenarioStore } from '../../scenario/store.ts'
import { report } from './reported.ts'

/** The reader of units is large, so it is loaded only for a file that needs it. */
const readText = async (model: CompiledModel, text: string): Promise<OpenedFile> => {
  const plain = readScenarioFile(model, text)
  if (plain.problems.length === 0) return plain
  const { calculator } = await import('../../engine/units.ts')
  return readScenarioFile(model, text, { calculator })
}

const readWorkbook = async (model: CompiledModel, title: string, bytes: Uint8Array): Promise<OpenedFile> => {
  const { readWorkbookInputs } = await import('../../export/xlsx-inputs.ts')
  const { settings, unknown, problems } = readSettings(model, await readWorkbookInputs(bytes))
  const unread = unknown.map((id) => unknownName(model, id))
  return { title, slug: null, settings, compare: null, problems: [...problems, ...unread] }
}

const withoutEnding = (name: string): string => name.replace(/\.[a-z]+$/i, '')

/** Shows a scenario that was read, and what was odd about it. */
const show = (store: ScenarioStore, { title, settings, compare, problems }: OpenedFile): void => {
  store.open({ slug: null, title, settings })
  store.compare(compare ? { title: compare.title, settings: compare.settings } : null)
  report(problems)
}

/** @returns Whether it was opened; the reason why not is reported. */
const attempt = async (store: ScenarioStore, read: () => Promise<OpenedFile>): Promise<boolean> => {
  try {
    show(store, await read())
    return true
  } catch (error) {
    report([error instanceof Error ? error.message : String(error)])
    return false
  }
}

/** Opens the text of a scenario file. */
export const openText = (model: CompiledModel, store: ScenarioStore, text: string): Promise<boolean> =>
  attempt(store, () => readText(model, text))

/** Opens a file of either kind, told apart by its first bytes. */
export const openFile = (model: CompiledModel, store: ScenarioStore, file: File): Promise<boolean> =>
  attempt(store, async () => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
    return isArchive
      ? readWorkbook(model, withoutEnding(file.name), bytes)
      : readText(model, new TextDecoder().decode(bytes))
  })
