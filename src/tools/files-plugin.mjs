/**
 * Lists the files that the page consists of, beside them: what puts the whole page into one file reads it.
 */

/** Relative to the built page. */
const filesFile = 'assets/files.json'

/**
 * The script that the page begins with, its style sheets in the order in which they may apply, and everything else.
 *
 * @param {readonly { fileName: string, type: string, isEntry?: boolean }[]} built
 * @returns {{ entry: string, files: string[] }} names in the folder of the assets
 */
export function listOf(built) {
  const names = built.flatMap(({ fileName }) => /^assets\/([^/]+)$/.exec(fileName)?.[1] ?? []).sort()
  const entry = built.find(
    ({ type, isEntry, fileName }) => type === 'chunk' && isEntry && fileName.startsWith('assets/'),
  )
  if (!entry) throw new Error('no script begins the page')
  // The first look's style sheet comes before those of what is loaded later, as it does on the page.
  const isFirst = (/** @type {string} */ name) => /^page-[\w-]+\.css$/.test(name)
  return {
    entry: entry.fileName.replace('assets/', ''),
    files: [...names.filter(isFirst), ...names.filter((name) => !isFirst(name))],
  }
}

/** @returns {import('vite').Plugin} */
export const filesPlugin = () => ({
  name: 'files',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      this.emitFile({
        type: 'asset',
        fileName: filesFile,
        source: JSON.stringify(listOf(Object.values(bundle))),
      })
    },
  },
})
