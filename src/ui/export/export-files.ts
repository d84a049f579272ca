/** The files of the dialog, made when they are asked for. */
import type { Notes } from '../../engine/compiled.ts'
import { bundleEntries } from '../../export/bundle.ts'
import type { Works } from '../../export/citation.ts'
import { csvOf } from '../../export/csv.ts'
import { csvMetadata } from '../../export/csv-metadata.ts'
import { pngOf, standaloneSvg, svgText } from '../../export/image.ts'
import { citedBy, resultsJson } from '../../export/json.ts'
import type { Source } from '../../export/subject.ts'
import { csvFile, type Table } from '../../export/table.ts'
import { workbook } from '../../export/xlsx.ts'
import { type ZipEntry, zip } from '../../export/zip.ts'
import { writeScenarioFile } from '../../scenario/file.ts'
import type { Name } from '../../scenario/naming.ts'
import type { ScenarioState, Side } from '../../scenario/store.ts'
import { save } from '../chart/save.ts'

/** What every file is made from. */
export interface Material {
  readonly source: Source
  /** Under which the settings travel: not the published one where they were changed. */
  readonly name: Name
  readonly state: Pick<ScenarioState, 'settings' | 'compared'>
  readonly notes: Notes
  readonly works: Works
  /** Address of the published schema of scenario files. */
  readonly schema: string
}

const slugOf = ({ name: { slug, title } }: Material): string =>
  slug ??
  (title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') ||
    'scenario')

/** Name of a file of the scenario, such as `dawnline-ai1-results.csv`. */
export const fileName = (material: Material, kind: string): string => `dawnline-${slugOf(material)}-${kind}`

export const saveCsv = (material: Material, table: Table, byteOrderMark: boolean): void =>
  save(fileName(material, csvFile(table)), csvOf(table, { byteOrderMark }), 'text/csv')

/** What the columns of the tables are and where they come from, to stand beside a table that goes on alone. */
export const saveMetadata = (material: Material, tables: readonly Table[]): void =>
  save(
    fileName(material, 'csv-metadata.json'),
    `${JSON.stringify(csvMetadata(tables), null, 2)}\n`,
    'application/json',
  )

const fileSide = ({ title, note, settings }: Side) => ({
  ...{ title, settings, slug: null },
  ...(note ? { note } : {}),
})

const scenarioText = ({ source: { model }, name, state: { settings, compared }, schema }: Material): string =>
  writeScenarioFile(
    model,
    {
      ...name,
      settings,
      compare: compared && fileSide(compared),
      ...(compared?.others ? { others: compared.others.map(fileSide) } : {}),
    },
    schema,
  )

export const saveScenario = (material: Material): void =>
  save(fileName(material, 'scenario.json'), scenarioText(material), 'application/json')

export const saveResults = (material: Material): void => {
  const { source, name, notes } = material
  const { title, note, date, link } = source.meta
  const noted = note ? { note } : {}
  const origin = { scenario: name.slug, title, ...noted, date, link, sources: citedBy(notes) }
  const json = resultsJson(source.model, source.a.values, origin)
  save(fileName(material, 'results.json'), `${JSON.stringify(json, null, 2)}\n`, 'application/json')
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const saveWorkbook = async (material: Material): Promise<void> =>
  save(fileName(material, 'workbook.xlsx'), new Uint8Array(await workbook(material)), SHEET)

/** The charts of the page as they stand, as SVG and as PNG. */
const pictures = async ({ source: { meta } }: Material): Promise<readonly ZipEntry[]> => {
  const figures = [...document.querySelectorAll('figure')]
  const drawn = figures.map(async (figure, i): Promise<readonly ZipEntry[]> => {
    const drawing = figure.querySelector('svg')
    if (!drawing) return []
    const svg = standaloneSvg({
      title: figure.querySelector('h3')?.textContent ?? '',
      subtitle: figure.querySelector('p')?.textContent ?? '',
      provenance: [`${meta.title} · Dawnline ${meta.release}`, meta.link],
      drawing,
    })
    const section = figure.closest('section')?.id ?? 'chart'
    const what = figure.dataset['chart'] ?? section
    const place = String(i + 1).padStart(2, '0')
    const name = what.startsWith(section) ? `${place}-${what}` : `${place}-${section}-${what}`
    const png = await pngOf(svg)
    return [
      { name: `${name}.svg`, data: new TextEncoder().encode(svgText(svg)) },
      { name: `${name}.png`, data: new Uint8Array(await png.arrayBuffer()) },
    ]
  })
  // A browser draws and packs several at once.
  return (await Promise.all(drawn)).flat()
}

export const saveAll = async (material: Material): Promise<void> => {
  const entries = bundleEntries({
    source: material.source,
    slug: material.name.slug,
    works: material.works,
    notes: material.notes,
    scenarioFile: scenarioText(material),
    workbook: await workbook(material),
    pictures: await pictures(material),
  })
  save(fileName(material, 'all.zip'), new Uint8Array(await zip(entries)), 'application/zip')
}
