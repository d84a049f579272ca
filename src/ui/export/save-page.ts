/** The page and its scenario as one HTML file. */
import { htmlOf } from '../../export/html.ts'
import { onePage, packedSite, type Site } from '../../export/one-file.ts'
import { inputsTable, resultsTable, yearsTable } from '../../export/tables.ts'
import { save } from '../chart/save.ts'
import { siteRoot } from '../live/site-root.ts'
import { stillVerdict } from '../verdict/still-verdict.ts'
import { fileName, type Material } from './export-files.ts'

const fetched = async (address: string): Promise<Response> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} did not come (status ${response.status})`)
  return response
}

/** Bytes as an address that holds them, `data:TYPE;base64,…`. */
const dataAddress = (bytes: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(bytes)
  })

const compressed = async (text: string): Promise<string> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const address = await dataAddress(await new Response(stream).blob())
  return address.slice(address.indexOf(',') + 1)
}

/** The files that this page was loaded from; another release would have other numbers. */
const ownSite = async (assets: string): Promise<Site> => {
  const { entry, files }: { entry: string; files: readonly string[] } = await (
    await fetched(`${assets}files.json`)
  ).json()
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src
  if (own !== `${assets}${entry}`)
    throw new Error('a newer build of this site is there, whose parts do not fit this page; load it anew')
  const texts = files.map(async (name) => {
    const file = await fetched(`${assets}${name}`)
    return [
      name,
      /\.(js|css)$/.test(name) ? await file.text() : await dataAddress(await file.blob()),
    ] as const
  })
  return { entry, files: new Map(await Promise.all(texts)) }
}

interface Parts {
  readonly packed: string
  readonly icon: string
}

/** A page that is in one file hands on its own parts. */
const parts = async (root: string): Promise<Parts> => {
  const held = document.getElementById('dawnline-files')?.textContent
  if (held)
    return { packed: held, icon: document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href ?? '' }
  const [site, icon] = await Promise.all([
    ownSite(`${root}assets/`),
    fetched(`${root}icon.svg`).then(async (response) => dataAddress(await response.blob())),
  ])
  return { packed: await compressed(packedSite(site)), icon }
}

const unguessable = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')

/** Saves the page with the scenario on show. */
export const savePage = async (material: Material): Promise<void> => {
  const { source } = material
  const { meta, model, a } = source
  const root = siteRoot()
  const tables = [inputsTable, resultsTable, yearsTable].map((make) => htmlOf(make(source)))
  const page = onePage({
    ...(await parts(root)),
    title: `${meta.title} · Dawnline ${meta.release}`,
    description: `What it takes to put compute in orbit, by release ${meta.release} of the model, with every number open to change.`,
    site: root,
    query: meta.link.slice(root.length),
    still: [stillVerdict(model, meta.title, a.values), ...tables].join('\n'),
    nonce: unguessable(),
  })
  save(fileName(material, 'page.html'), page, 'text/html')
}
