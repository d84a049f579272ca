/** Texts that come after the first look, put in place of the English ones: reasons, stories, claims. */
import { testedClaims } from '../../model/verdict/prose/claims.ts'
import { statedFacts } from '../../model/verdict/prose/facts.ts'
import { loadNotes, loadStories } from '../live/loads.ts'

type German = typeof import('./german.ts')['german']

const translateClaims = ({ claims }: German): void => {
  for (const claim of testedClaims) {
    const { shows = [], ...texts } = claims.tested[claim.id] ?? {}
    Object.assign(claim, texts)
    claim.shows.forEach((shown, at) => {
      Object.assign(shown, { label: shows[at] ?? shown.label })
    })
  }
  for (const fact of statedFacts) Object.assign(fact, claims.facts[fact.id])
}

/** What has no translation stays English. */
export const translateTexts = async (german: German): Promise<void> => {
  translateClaims(german)
  const [notes, stories] = await Promise.all([loadNotes(), loadStories()])
  for (const [id, note] of Object.entries(notes.quantities)) {
    const { why = note.why, options = {} } = german.quantities[id] ?? {}
    Object.assign(note, { why })
    for (const [option, said] of Object.entries(note.options))
      Object.assign(said, { why: options[option] ?? said.why })
  }
  for (const story of stories) {
    const { title: _, ...texts } = german.scenarios[story.slug] ?? {}
    Object.assign(story, texts)
  }
}
