/**
 * The whole page in one HTML file: it opens from a disk without a server or a network, with the scenario that it was
 * saved with, and keeps the model of its release for good.
 */
import { escapedHtml } from './html.ts'
import loader from './one-file-loader.mjs?raw'

/** The files of the built page. */
export interface Site {
  /** Name of the script that the page begins with. */
  readonly entry: string
  /** By name, style sheets in the order in which they apply: text, or for fonts an address that holds them (`data:`). */
  readonly files: ReadonlyMap<string, string>
}

const isWorker = (name: string): boolean => /\.worker-[\w-]+\.js$/.test(name)
const isScript = (name: string): boolean => name.endsWith('.js')

/** Names of the build hold a hash, so that none of them stands in a script by chance. */
const named = String.raw`\./([\w.-]+\.js)`
const imported = new RegExp(String.raw`(["'\`])${named}\1`, 'g')
const workerStart =
  /new URL\((["'`])([\w.-]+\.worker-[\w-]+\.js)\1, ?import\.meta\.url\)\.href, ?\{ ?type: ?(["'`])module\3/g

const inOneFile = (name: string, code: string, { files }: Site): string =>
  code
    // Style sheets are there from the start: nothing is to be fetched ahead of a module.
    .replaceAll(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]')
    .replaceAll(workerStart, (_, _quote: string, worker: string) => {
      if (!files.has(worker)) throw new Error(`${name} starts ${worker}, which is not there`)
      return `dawnlineWorker(${JSON.stringify(worker)}),{type:"classic"`
    })
    .replaceAll(imported, (whole, _quote: string, other: string) =>
      files.has(other) ? JSON.stringify(`dawnline/${other}`) : whole,
    )

/** Browsers start no module as a worker from a disk: a worker becomes a script, whose own `await` stays possible. */
const workerScript = (code: string): string =>
  `(async () => {${code.replaceAll('import.meta.url', 'self.location.href')}\n})()`

const stylesOf = ({ files }: Site): string =>
  [...files]
    .filter(([name]) => name.endsWith('.css'))
    .map(([, text]) =>
      text.replaceAll(/url\(\.\/([\w.-]+)\)/g, (_, name: string) => {
        const font = files.get(name)
        if (font === undefined) throw new Error(`a style sheet needs ${name}, which is not there`)
        return `url(${font})`
      }),
    )
    .join('\n')

/**
 * The parts of the page as they stand in the file, before compression.
 *
 * @param site The files of the built page.
 * @returns JSON text with the modules and workers by name, the styles, and the module to begin with.
 * @throws Where a file asks for another that is not there, or a worker for any: workers have no import map.
 */
export const packedSite = (site: Site): string => {
  const scripts = [...site.files].filter(([name]) => isScript(name))
  if (!site.files.has(site.entry)) throw new Error(`${site.entry}, with which the page begins, is not there`)
  const workers = scripts.filter(([name]) => isWorker(name))
  for (const [name, code] of workers)
    if (/(?:from|import\(?)\s*["'`]\.\/|export\s*\{/.test(code)) throw new Error(`${name} is not one file`)
  const modules = scripts
    .filter(([name]) => !isWorker(name))
    .map(([name, code]) => [name, inOneFile(name, code, site)] as const)
  return JSON.stringify({
    entry: site.entry,
    styles: stylesOf(site),
    modules: Object.fromEntries(modules),
    workers: Object.fromEntries(workers.map(([name, code]) => [name, workerScript(code)])),
  })
}

export interface OnePage {
  readonly title: string
  readonly description: string
  /** Where the site is that the page was saved from, with `/` at the end: links to pass on lead there. */
  readonly site: string
  /** The scenario as a link has it, from `?` on. */
  readonly query: string
  /** Markup for readers who run no scripts. */
  readonly still: string
  /** Address that holds the icon (`data:`). */
  readonly icon: string
  /** `packedSite`, compressed by gzip, in base64. */
  readonly packed: string
  /** A word that nobody can guess: only scripts that know it run. */
  readonly nonce: string
}

/** Nothing is asked of any host; scripts are those of this file alone. */
const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' blob: 'wasm-unsafe-eval'`,
    `style-src 'nonce-${nonce}'`,
    'img-src data: blob:',
    'font-src data:',
    // The fonts again, for pictures that are saved.
    'connect-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** The text of the file. */
export const onePage = (page: OnePage): string => {
  const { title, description, site, query, still, icon, packed } = page
  const nonce = escapedHtml(page.nonce)
  return `<!doctype html>
<html lang="en" data-site="${escapedHtml(site)}" data-query="${escapedHtml(query)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escapedHtml(policyOf(page.nonce))}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapedHtml(title)}</title>
    <meta name="description" content="${escapedHtml(description)}" />
    <link rel="icon" href="${escapedHtml(icon)}" />
  </head>
  <body>
    <div id="root"></div>
    <noscript>
${still}
    </noscript>
    <script type="text/plain" id="dawnline-files">${packed}</script>
    <script nonce="${nonce}">
${loader}    </script>
  </body>
</html>
`
}
