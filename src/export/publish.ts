/**
 * The Vite plugin that publishes what is made from the model once: the schema of scenario files, a page with
 * description and picture for the calculator and each shipped scenario, and their numbers as files for programs. Runs
 * when the site is built, never in the page.
 */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { instantiate } from '../engine/compile/emit.ts'
import { loadModel } from '../engine/compile/plugin.ts'
import type { CompiledModel } from '../engine/compiled.ts'
import { evaluate, quantitiesById, type Settings } from '../engine/evaluate.ts'
import { formatQuantity } from '../engine/format.ts'
import { calculator } from '../engine/units.ts'
import { readScenarioFile, schemaPath } from '../scenario/file.ts'
import { scenarioSchema } from '../scenario/file-schema.ts'
import { encodeLink } from '../scenario/link.ts'
import { releaseDate } from '../scenario/releases.ts'
import { cardSvg } from './card.ts'
import { dataIndex, scenarioData } from './data-files.ts'
import { dictionaryOf } from './dictionary.ts'
import { oEmbedFile, oEmbedOf } from './frame.ts'
import { headOf, pageWithHead } from './page-head.ts'

export interface PublishOptions {
  /** Module that exports `model`, a `ModelDefinition`. */
  readonly model: string
  /** Folder of scenario files. */
  readonly scenarios: string
  /** Where the site will be, with `/` at the end; null where that is not known. */
  readonly site: string | null
  /** A folder with the site as it was published before, whose data of earlier releases are kept; null for none. */
  readonly previous: string | null
  /** Results on the cards: those of these that the model has, four at most. */
  readonly headline: readonly (readonly [id: string, label: string])[]
  /** The verdict of a scenario as markup, for readers who run no scripts. */
  readonly still: (model: CompiledModel, title: string, values: Float64Array) => string
  /** Draws SVG documents as PNG. */
  readonly rasterise: (documents: readonly string[]) => Promise<readonly Uint8Array[]>
}

/** A page of the site: the calculator's own, or that of a shipped scenario. */
interface Shipped {
  /** Such as `s/ai1/`. */
  readonly folder: string
  /** Null for the calculator's own. */
  readonly slug: string | null
  readonly title: string
  readonly blurb: string
  readonly settings: Settings
  readonly values: Float64Array
}

const readShipped = (folder: string, model: CompiledModel): readonly Shipped[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      // What tells its story is no part of a scenario that people keep in a file.
      const { blurb, reproduces: _, differs: __, sources: ___, ...file } = JSON.parse(text)
      const { title, settings, problems } = readScenarioFile(model, JSON.stringify(file), { calculator })
      if (problems.length > 0) throw new Error(`${name}: ${problems.join(' ')}`)
      const slug = name.replace(/\.json$/, '')
      return { folder: `s/${slug}/`, slug, title, blurb, settings, values: evaluate(model, settings) }
    })

const cardsOf = (
  model: CompiledModel,
  shipped: readonly Shipped[],
  headline: PublishOptions['headline'],
): readonly string[] =>
  shipped.map(({ title, blurb, values }) => {
    const numbers = headline.flatMap(([id, label]) => {
      const quantity = quantitiesById(model).get(id)
      if (!quantity) return []
      return [{ label, value: formatQuantity(quantity, values[quantity.slot] ?? Number.NaN).text }]
    })
    return cardSvg({ title, blurb, numbers, release: model.release })
  })

/** The name of the site stands on every card already. */
const titleOnCard = (title: string): string =>
  title.replace(/^Dawnline: (.)/, (_, first: string) => first.toUpperCase())

/** Creates the plugin. */
export const publishPlugin = (options: PublishOptions): Plugin => {
  const { site, headline, still, rasterise } = options
  let root = process.cwd()
  return {
    name: 'publish',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    enforce: 'post',
    configResolved: (config) => {
      root = config.root
    },
    async generateBundle(_, bundle) {
      const { definition, compilation } = await loadModel(root, options.model)
      const { model } = instantiate(compilation, definition.functions)
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source })
      const schema = scenarioSchema(model, (id) => compilation.notes.quantities[id]?.why)
      emit(schemaPath.slice(1), `${JSON.stringify(schema, null, 2)}\n`)
      const index = bundle['index.html']
      if (index?.type !== 'asset') return
      const html = String(index.source)
      const { title: siteName, description } = headOf(html)
      const pages = [
        {
          folder: '',
          slug: null,
          title: titleOnCard(siteName),
          blurb: description,
          settings: {},
          values: evaluate(model, {}),
        },
        ...readShipped(resolve(root, options.scenarios), model),
      ]
      const slugs: string[] = []
      for (const { slug, title, settings, values } of pages) {
        const link =
          site === null ? '' : `${site}${encodeLink(model, settings, slug ? { scenario: slug } : {})}`
        const meta = {
          title: slug === null ? 'Model defaults' : title,
          release: model.release,
          date: releaseDate(model.release) ?? '',
          link,
        }
        const folder = slug ?? 'defaults'
        slugs.push(folder)
        for (const { name: file, text } of scenarioData(model, compilation.notes, values, slug, meta)) {
          emit(`data/${model.release}/${folder}/${file}`, text)
          if (slug !== null) emit(`s/${slug}/${file}`, text)
        }
      }
      emit(`data/${model.release}/model.json`, `${JSON.stringify(dictionaryOf(model, compilation.notes))}\n`)
      emit('data/index.json', dataIndex(model.release, slugs))
      const pictures = await rasterise(cardsOf(model, pages, headline))
      pages.forEach(({ folder, slug, title, blurb, values }, i) => {
        const picture = pictures[i]
        if (!picture) throw new Error(`the picture of ${title} was not drawn`)
        emit(`${folder}card.png`, picture)
        const name = slug === null ? 'Model defaults' : title
        const head = { description: blurb, folder, site, still: still(model, name, values) }
        if (folder === '') index.source = pageWithHead(html, { ...head, title: siteName })
        else emit(`${folder}index.html`, pageWithHead(html, { ...head, title }))
        if (folder !== '' && site !== null)
          emit(`${folder}${oEmbedFile}`, `${JSON.stringify(oEmbedOf(site, folder, title), null, 2)}\n`)
      })
    },
    writeBundle({ dir }) {
      const earlier = options.previous === null ? '' : join(options.previous, 'data')
      if (dir && existsSync(earlier))
        // What this build has made stays: only releases that it does not have come from before.
        cpSync(earlier, join(dir, 'data'), { recursive: true, force: false })
    },
  }
}
