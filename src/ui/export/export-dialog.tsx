/** Every way to take numbers along. */
import { t } from '../../words/words.ts'
import '../live/details.ts'
import { useState } from 'react'
import { citationBibtex, citationText } from '../../export/citation.ts'
import { markdownOf } from '../../export/markdown.ts'
import { sourcesTable } from '../../export/sources-table.ts'
import type { Table } from '../../export/table.ts'
import { inputsTable, resultsTable, seriesTable, verdictTable } from '../../export/tables.ts'
import { Dialog } from '../layout/dialog.tsx'
import { Loaded } from '../live/loaded.tsx'
import { loadTexts } from '../live/loads.ts'
import { Copyable } from '../share/copyable.tsx'
import {
  type Material,
  saveAll,
  saveCsv,
  saveMetadata,
  saveResults,
  saveScenario,
  saveWorkbook,
} from './export-files.ts'
import { percentilesLabel, type Texts, useMaterial, withPercentiles } from './use-material.ts'
import './export.css'

interface Props {
  readonly link: string
  readonly onClose: () => void
}

export const ExportDialog = ({ link, onClose }: Props) => (
  <Dialog title={t('Export')} onClose={onClose}>
    <Loaded from={loadTexts} waiting={<p className="dialog-note">{t('Opening…')}</p>}>
      {([notes, library]) => (
        <Exports texts={{ notes, works: library.sources }} link={link} onClose={onClose} />
      )}
    </Loaded>
  </Dialog>
)

const makers: readonly (readonly [label: string, make: (material: Material) => Table])[] = [
  ['Results', ({ source }) => resultsTable(source)],
  ['Inputs', ({ source }) => inputsTable(source)],
  ['Verdict', ({ source }) => verdictTable(source)],
  ['Years', ({ source }) => seriesTable(source)],
  ['Sources', ({ source, works }) => sourcesTable(works, source.meta)],
]

const Exports = ({ texts, link, onClose }: Props & { readonly texts: Texts }) => {
  const plain = useMaterial(texts, link)
  const [isSpread, setIsSpread] = useState(false)
  const [hasMark, setHasMark] = useState(false)
  const [said, setSaid] = useState('')
  const run = async (what: string, make: (material: Material) => void | Promise<void>) => {
    setSaid(`Making ${what}…`)
    try {
      await make(isSpread ? await withPercentiles(plain) : plain)
      setSaid(`Saved ${what}.`)
    } catch (error) {
      setSaid(`${what} could not be made: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const { meta } = plain.source
  return (
    <>
      <p className="dialog-note">
        {t('Files carry title, model release, date, link, units and sources')}
        {plain.source.b ? t(', and both scenarios with their differences') : ''}
        {t('; for tables, which hold nothing but their rows, the metadata does.')}
      </p>
      <ul className="exports">
        <Row
          name="Workbook"
          what="XLSX with live formulas: change an input in the spreadsheet and it recomputes."
          actions={[['XLSX', () => run('the workbook', saveWorkbook)]]}
        />
        <Row
          name="Tables"
          what="Every number, exactly, as comma-separated values."
          actions={[
            ...makers.map(
              ([label, make]) =>
                [
                  label,
                  () =>
                    run(`${label.toLowerCase()}.csv`, (material) =>
                      saveCsv(material, make(material), hasMark),
                    ),
                ] as const,
            ),
            [
              'Metadata',
              () =>
                run('the metadata', (material) =>
                  saveMetadata(
                    material,
                    makers.map(([, make]) => make(material)),
                  ),
                ),
            ],
          ]}
        />
        <Row
          name="For programs"
          what="The scenario opens here and on the command line; results have units and reasons."
          actions={[
            ['Scenario', () => run('the scenario', saveScenario)],
            ['Results', () => run('the results', saveResults)],
          ]}
        />
        <Row
          name="All of it"
          what="One archive with everything above and every chart as SVG and PNG."
          actions={[['ZIP', () => run('the archive', saveAll)]]}
        />
        <Row
          name="One page"
          what="HTML with this page in it, complete: opens from a disk without a network, and stays at this release."
          actions={[
            [
              'HTML',
              () => run('the page', async (material) => (await import('./save-page.ts')).savePage(material)),
            ],
          ]}
        />
        <Row
          name="Paper"
          what="The page as a document."
          actions={[
            [
              'Print',
              () => {
                onClose()
                setTimeout(() => print(), 50)
              },
            ],
          ]}
        />
      </ul>
      <p className="dialog-actions">
        <label>
          <input type="checkbox" checked={isSpread} onChange={() => setIsSpread(!isSpread)} />
          {percentilesLabel}
        </label>
        <label>
          <input type="checkbox" checked={hasMark} onChange={() => setHasMark(!hasMark)} />
          {t('CSV for older Excel (byte order mark)')}
        </label>
      </p>
      <p role="status" className="dialog-status exports-status">
        {said}
      </p>
      <Markdown material={plain} />
      <h3>{t('Cite')}</h3>
      <Copyable label={t('Citation')} text={citationText(meta)} rows={3} />
      <Copyable label={t('BibTeX')} text={citationBibtex(meta)} rows={5} code />
    </>
  )
}

const Markdown = ({ material }: { readonly material: Material }) => {
  const [shown, setShown] = useState('Verdict')
  const make = makers.find(([label]) => label === shown)?.[1]
  return (
    <>
      <h3>{t('Markdown')}</h3>
      <label>
        {t('Table')}
        <select className="picker" value={shown} onChange={(event) => setShown(event.currentTarget.value)}>
          {makers.map(([label]) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      </label>
      {make && <Copyable label={t('Markdown')} text={markdownOf(make(material))} rows={5} code />}
    </>
  )
}

interface RowProps {
  readonly name: string
  readonly what: string
  readonly actions: readonly (readonly [label: string, press: () => void])[]
}

const Row = ({ name, what, actions }: RowProps) => (
  <li>
    <div>
      <p className="exports-name">{name}</p>
      <p className="dialog-note">{what}</p>
    </div>
    <p className="exports-actions">
      {actions.map(([label, press]) => (
        <button key={label} type="button" className="button" aria-label={`${name}: ${label}`} onClick={press}>
          {label}
        </button>
      ))}
    </p>
  </li>
)
