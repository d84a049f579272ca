/** Where on the page a topic of the model is shown. */
import { contentsOf } from './contents.ts'

const sections = contentsOf({ stages: [], catalogs: [] })

/**
 * The id of the section with charts that lists the numbers of a topic; topics that no such section lists are of the cost.
 * `sectionIdOf('heat')` is `heat`.
 */
export const sectionIdOf = (topic: string): string =>
  sections.find(({ topics, figures }) => figures.length > 0 && topics.includes(topic))?.id ?? 'cost'
