/** Published results beside ours, by topic. Ours are computed here, from the inputs that were published. */
import { use, useState } from 'react'
import { isRecomputable, recompute } from '../../scenario/recompute.ts'
import { type ReferenceCase, referenceFiles } from '../../scenario/reference.ts'
import { loadLibrary, loadStages } from '../layout/loads.ts'
import { useSession } from '../session.tsx'
import { CaseEntry } from './case-entry.tsx'
import { byTopic, summaryOf, topicLabel } from './case-words.ts'
import { Fold } from './fold.tsx'

export const PublishedCases = () => {
  const { model } = useSession()
  const stages = use(loadStages())
  const shelf = use(loadLibrary())
  const [topics] = useState(() =>
    referenceFiles
      .filter(({ cases }) => cases.length > 0)
      .toSorted(byTopic)
      .map(({ topic, cases }) => ({
        topic,
        entries: cases.map((reference: ReferenceCase) => ({
          reference,
          comparisons: isRecomputable(model, reference) ? recompute(model, stages, reference) : null,
        })),
      })),
  )
  const all = topics.flatMap(({ entries }) => entries)
  return (
    <>
      <p>
        {summaryOf(all)} Each starts from the inputs that its source gives, not from this page’s. Where a
        source leaves something out or does it in another way, the case says what.
      </p>
      {topics.map(({ topic, entries }) => (
        <Fold key={topic} level={4} title={topicLabel(topic)} about={summaryOf(entries)}>
          {entries.map(({ reference, comparisons }) => (
            <CaseEntry key={reference.id} reference={reference} comparisons={comparisons} shelf={shelf} />
          ))}
        </Fold>
      ))}
    </>
  )
}
