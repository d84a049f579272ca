/** What works print beside what the model gives at their inputs; what differs most stands first. */

import { useState } from 'react'
import type { Stage } from '../../engine/compiled.ts'
import { functionsByName } from '../../physics/by-name.ts'
import {
  countByKind,
  countByTopic,
  differences,
  kindText,
  outcomeText,
  type Recomputed,
  topicsText,
} from '../../scenario/case-count.ts'
import { crossBridge, recompute } from '../../scenario/recompute.ts'
import { referenceFiles } from '../../scenario/reference.ts'
import { t } from '../../words/words.ts'
import type { Library } from '../evidence/library.ts'
import { useSession } from '../live/session.tsx'
import { CaseEntry } from './case-entry.tsx'
import { byTopic, kindCounts, topicLabel } from './case-words.ts'
import { Falls } from './falls.tsx'
import { Fold } from './fold.tsx'

interface Props {
  readonly stages: readonly Stage[]
  readonly library: Library
}

export const PublishedCases = ({ stages, library }: Props) => {
  const { model, has, quantity } = useSession()
  const [topics] = useState(() => {
    const engine = { model, stages, functions: functionsByName }
    return referenceFiles.toSorted(byTopic).map(({ topic, cases }) => ({
      topic,
      entries: cases.map((reference) => ({
        reference,
        comparisons: recompute(engine, reference),
        bridge: crossBridge(engine, reference),
      })),
    }))
  })
  const all = topics.flatMap(({ entries }) => entries)
  const [first, ...others] = countByKind(all)
  const apart = mostApart(all)
  const topicCounts = countByTopic(all, (id) => (has(id) ? quantity(id).topic : null))
  const labelOf = (topic: string) =>
    (model.topics.find(({ id }) => id === topic)?.label ?? topic).toLowerCase()
  return (
    <>
      {first && (
        <p>
          {t(
            'From the inputs of {works} works to what they print, {first}. A number agrees when it rounds to the printed digits, or lies within an uncertainty that the work itself states.',
            { works: first.works, first: outcomeText(first) },
          )}
        </p>
      )}
      <p>
        {t(
          'Where they lie: {x}. Where there are few, the model rests on its sources and its own tests alone.',
          { x: topicsText(topicCounts, labelOf) },
        )}
      </p>
      <p>{t('Counted apart, since they show less:')}</p>
      <ul className="case-kinds">
        {others.map((count) => (
          <li key={count.kind}>
            {outcomeText(count)}: {kindText(count.kind)}.
          </li>
        ))}
      </ul>
      <Fold
        level={4}
        title={t('What differs most')}
        about={`${apart.length} cases that are more than ${far * 100}\u00a0% apart, the largest departure first`}
      >
        {apart.map((entry) => (
          <CaseEntry key={entry.reference.id} {...entry} library={library} />
        ))}
      </Fold>
      <Fold
        level={4}
        title={t('From their numbers to ours')}
        about="the number of another calculator, and what leads from it to ours, one change at a time"
      >
        <Falls stages={stages} library={library} />
      </Fold>
      {topics.map(({ topic, entries }) => (
        <Fold key={topic} level={4} title={topicLabel(topic)} about={kindCounts(countByKind(entries))}>
          {entries.map((entry) => (
            <CaseEntry key={entry.reference.id} {...entry} library={library} />
          ))}
        </Fold>
      ))}
    </>
  )
}

/** Less than this is told in its own topic. */
const far = 0.05

/** Published cases, end to end, with a number that is far off: each once, by its largest departure. */
const mostApart = <Entry extends Recomputed>(all: readonly Entry[]): readonly Entry[] => {
  const ids = differences(all.filter(({ reference }) => reference.kind === 'published'))
    .filter(({ comparison }) => !(Math.abs(comparison.departure) < far))
    .map(({ reference }) => reference.id)
  return [...new Set(ids)].flatMap((id) => all.find(({ reference }) => reference.id === id) ?? [])
}
