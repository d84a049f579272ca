/** Rows of cells → a sheet of the workbook writer. */
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import type { Content } from './table.ts'

interface FormulaCell {
  /** Without the leading `=`. */
  readonly formula: string
  /** What the formula gives now, for programs that do not compute. */
  readonly result: Content
}

export type Spec =
  | Content
  | ((FormulaCell | { readonly value: Content }) & {
      readonly style?: CellStyle
      readonly link?: string
    })

export const styles = {
  title: { font: { bold: true, size: 14 } },
  head: { font: { bold: true }, border: { bottom: { style: 'thin' } }, alignment: { wrapText: true } },
  input: {
    font: { color: { rgb: '1F57BF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6D6' } },
  },
  fixed: { font: { italic: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8E6E0' } } },
  link: { font: { underline: true, color: { rgb: '1F57BF' } } },
  quiet: { font: { color: { rgb: '5C5F66' } } },
} as const satisfies Record<string, CellStyle>

export interface SheetSpec {
  readonly name: string
  readonly rows: readonly (readonly Spec[])[]
  readonly widths: readonly number[]
  /** Rows that stay while the rest scrolls. */
  readonly frozenRows: number
  readonly frozenColumns: number
}

/** `$B$7`, from zero-based places. */
export const absolute = (row: number, column: number): string => `$${letter(column)}$${row + 1}`

/** `B7`, from zero-based places. */
export const relative = (row: number, column: number): string => `${letter(column)}${row + 1}`

const letter = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letter(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

/** Text that a formula compares with or shows. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** A number in a formula, with all its digits. */
export const literal = (value: number): string => String(value).replace('e', 'E')

/** A number that a cell can hold; what has no value is the error that spreadsheets have for it. */
export const numberCell = (value: number): Spec =>
  Number.isFinite(value) ? value : { formula: 'NA()', result: null }

/**
 * The sheet as the writer wants it.
 *
 * @param cached Whether formulas carry their results; without them a program must compute.
 */
export const toSheet = (spec: SheetSpec, cached: boolean): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>()
  const rows = spec.rows.map((row, r) =>
    row.map((cell, c): Content => {
      if (cell === null || typeof cell !== 'object') return cell
      const style = cell.style ? { style: cell.style } : {}
      const link = cell.link ? { hyperlink: { target: cell.link } } : {}
      if ('formula' in cell) {
        const result = cached && cell.result !== null ? { formulaResult: cell.result } : {}
        cells.set(`${r},${c}`, { formula: cell.formula, type: 'formula', ...result, ...style, ...link })
        return null
      }
      cells.set(`${r},${c}`, { value: cell.value, ...style, ...link })
      return cell.value
    }),
  )
  return {
    name: spec.name,
    rows,
    cells,
    columns: spec.widths.map((width) => ({ width })),
    freezePane: { rows: spec.frozenRows, columns: spec.frozenColumns },
  }
}
