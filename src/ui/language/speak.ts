/** Makes the page speak another language, before anything is drawn. */
import '../live/details.ts'
import type { CompiledModel } from '../../engine/compiled.ts'
import { scores } from '../../model/headline.ts'
import { writeBy } from '../../words/numerals.ts'
import { speakBy } from '../../words/words.ts'
import type { Titled } from '../evidence/evidence.ts'
import { takeLanguage } from './choice.ts'

type German = typeof import('./german.ts')['german']

/** Puts labels in place of the English ones, where there are any, in the model that the whole page holds. */
const translateModel = (model: CompiledModel, { quantities, options, topics }: German): void => {
  // Rows that fail for one reason share its name, which is mostly the label of one of them.
  const labels = new Map(model.quantities.map(({ id, label }) => [label, quantities[id]?.label ?? label]))
  for (const quantity of model.quantities) {
    const texts = quantities[quantity.id]
    if (quantity.type === 'constraint')
      Object.assign(quantity, {
        cause: texts?.cause ?? labels.get(quantity.cause) ?? quantity.cause,
      })
    if (texts?.label) Object.assign(quantity, { label: texts.label })
    if (quantity.type === 'input')
      quantity.marks.forEach((mark, at) => {
        const said = (texts?.marks as Record<string | number, string> | undefined)?.[
          Array.isArray(texts?.marks) ? at : mark.label
        ]
        Object.assign(mark, { label: said ?? mark.label })
      })
    if (quantity.type === 'derived')
      quantity.requires.forEach((required, at) => {
        Object.assign(required, { otherwise: texts?.requires?.[at] ?? required.otherwise })
      })
    const named =
      quantity.type === 'choice' ? quantity.options : 'outcomes' in quantity ? quantity.outcomes : []
    for (const option of named) {
      const label = options[quantity.id]?.[option.id]
      if (label) Object.assign(option, { label })
    }
  }
  for (const topic of model.topics) {
    const said = topics[topic.id]
    Object.assign(topic, { label: (typeof said === 'string' ? said : said?.['label']) ?? topic.label })
  }
}

/**
 * Takes the language that the address or the device names. What has no translation stays English.
 *
 * @param model Its labels are replaced in place; ids, numbers, links and files stay as they are.
 */
export const speak = async (model: CompiledModel, titles: readonly Titled[]): Promise<void> => {
  if (takeLanguage() !== 'de') return
  const { german } = await import('./german.ts')
  document.documentElement.lang = 'de'
  // A title tells scenarios apart, in links too, and is put into German only where it is shown.
  speakBy({
    ...german.messages,
    ...Object.fromEntries(
      titles.map(({ slug, title }) => [title, german.scenarios[slug]?.['title'] ?? title]),
    ),
  })
  writeBy({ decimal: ',', group: '\u202f' })
  translateModel(model, german)
  for (const score of scores) Object.assign(score, german.scores[score.id])
  // The page does not wait for what nobody has asked for yet.
  import('./texts.ts').then(({ translateTexts }) => translateTexts(german)).catch(() => undefined)
}
