/** Opens scenario files and workbooks, wherever they come from: picker, drop or paste. */
import '../live/details.ts'
import type { CompiledModel } from '../../engine/compiled.ts'
import { type OpenedFile, readScenarioFile, untitled } from '../../scenario/file.ts'
import { capped, unknownNames } from '../../scenario/problems.ts'
import { readSettings } from '../../scenario/scenario.ts'
import type { Opened, ScenarioStore } from '../../scenario/store.ts'
import { cleanTitle } from '../../scenario/title.ts'
import { openedBy } from './linked.ts'
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
  return {
    title: cleanTitle(title) || 'A workbook',
    slug: null,
    settings,
    compare: null,
    problems: capped([...problems, ...unknownNames(model, unknown)]),
  }
}

/** What a part of a file opens; without a title it goes by its slug. */
const openedAs = (
  model: CompiledModel,
  { title, slug, ...rest }: Omit<OpenedFile, 'compare' | 'others' | 'problems'>,
): Opened => openedBy(model, { ...rest, scenario: slug, ...(title === untitled && slug ? {} : { title }) })

const withoutSlug = ({ title, note, settings }: Opened) => ({ title, ...(note ? { note } : {}), settings })

const withoutEnding = (name: string): string => name.replace(/\.[a-z]+$/i, '')

/** Shows a scenario that was read, and what was odd about it. */
const show = (
  model: CompiledModel,
  store: ScenarioStore,
  { compare, others = [], problems, ...file }: OpenedFile,
): void => {
  store.open(openedAs(model, file))
  const beside = (side: NonNullable<typeof compare>) => withoutSlug(openedAs(model, side))
  store.compare(
    compare && { ...beside(compare), ...(others.length > 0 ? { others: others.map(beside) } : {}) },
  )
  report(problems)
}

/** @returns Whether it was opened; the reason why not is reported. */
const attempt = async (
  model: CompiledModel,
  store: ScenarioStore,
  read: () => Promise<OpenedFile>,
): Promise<boolean> => {
  try {
    show(model, store, await read())
    return true
  } catch (error) {
    report([error instanceof Error ? error.message : String(error)])
    return false
  }
}

/** Opens the text of a scenario file. */
export const openText = (model: CompiledModel, store: ScenarioStore, text: string): Promise<boolean> =>
  attempt(model, store, () => readText(model, text))

/** Opens a file of either kind, told apart by its first bytes. */
export const openFile = (model: CompiledModel, store: ScenarioStore, file: File): Promise<boolean> =>
  attempt(model, store, async () => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
    return isArchive
      ? readWorkbook(model, withoutEnding(file.name), bytes)
      : readText(model, new TextDecoder().decode(bytes))
  })
