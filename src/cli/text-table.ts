/** Columns of text for a terminal; the columns in `right` are set flush right. */
export const textTable = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string => {
  const all = [header, ...rows]
  const widths = header.map((_, i) => Math.max(...all.map((row) => width(row[i] ?? ''))))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => {
        const gap = ' '.repeat((widths[i] ?? 0) - width(cell))
        return right.includes(i) ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  return [line(header), widths.map((w) => '─'.repeat(w)).join('  '), ...rows.map(line)].join('\n')
}

/** Terminals give a combining mark no room of its own. */
const width = (text: string): number => [...text.normalize('NFC')].length
