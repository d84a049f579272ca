/** A scenario as a workbook that recomputes itself. Loaded when somebody asks for one. */
import { writeXlsx } from 'hucre/xlsx'
import type { Notes } from '../engine/compiled.ts'
import type { Works } from './citation.ts'
import type { Source } from './subject.ts'
import { toSheet } from './workbook-cells.ts'
import { inputRules, inputsSheet } from './workbook-inputs.ts'
import { modelSheet } from './workbook-model.ts'
import { placeOf, planWorkbook } from './workbook-plan.ts'
import { seriesSheet } from './workbook-series.ts'
import { sourcesSheet } from './workbook-sources.ts'
import { verdictSheet } from './workbook-verdict.ts'

export interface WorkbookOptions {
  readonly source: Source
  readonly notes: Notes
  readonly works: Works
  /** Without cached results a program has to compute them all: for tests. */
  readonly cached?: boolean
}

/**
 * The workbook: *Inputs*, *Model*, *Verdict*, *Series*, *Sources*, with the model's ids as names of cells.
 *
 * @returns The bytes of an XLSX file.
 */
export const workbook = ({ source, notes, works, cached = true }: WorkbookOptions): Promise<Uint8Array> => {
  const plan = planWorkbook(source.model, notes)
  const inputs = inputsSheet(plan, source)
  const others = [
    modelSheet(plan, source),
    verdictSheet(plan, source),
    seriesSheet(plan, source),
    sourcesSheet(source, works),
  ]
  return writeXlsx({
    sheets: [
      { ...toSheet(inputs, cached), dataValidations: inputRules(plan) },
      ...others.map((sheet) => toSheet(sheet, cached)),
    ],
    namedRanges: source.model.quantities.map((q) => ({ name: q.id, range: placeOf(plan, q) })),
    properties: {
      title: `Dawnline: ${source.meta.title}`,
      description: `Model release ${source.meta.release}, ${source.meta.date}. ${source.meta.link}`,
    },
  })
}
