/** What the numbers rest on: published cases, sources, words, and every quantity of the model. */

import { t } from '../../words/words.ts'
import { Section } from '../layout/section.tsx'
import { loadBoth, loadOnce } from '../live/load-once.ts'
import { Loaded, lazily } from '../live/loaded.tsx'
import { loadLibrary, loadStages, loadTexts } from '../live/loads.ts'
import { useSession } from '../live/session.tsx'
import { Fold } from './fold.tsx'
import './reference.css'

const waiting = <p className="fold-wait">{t('Opening…')}</p>
const Glossary = lazily(async () => (await import('./glossary.tsx')).Glossary, waiting)
const loadPublished = loadBoth(
  loadOnce(async () => (await import('./published-cases.tsx')).PublishedCases),
  loadBoth(loadStages, loadLibrary),
)
const loadSources = loadBoth(
  loadOnce(async () => (await import('./source-shelf.tsx')).SourceShelf),
  loadTexts,
)
const loadModel = loadBoth(
  loadOnce(async () => (await import('./model-reference.tsx')).ModelReference),
  loadTexts,
)

export const Reference = () => {
  const { model } = useSession()
  return (
    <Section id="evidence" label={t('Evidence')}>
      <Fold
        id="published"
        title={t('Published cases')}
        about="what others have printed, beside what this model gives, and why we differ"
      >
        <Loaded from={loadPublished} waiting={waiting}>
          {([PublishedCases, [stages, library]]) => <PublishedCases stages={stages} library={library} />}
        </Loaded>
      </Fold>
      <Fold
        id="sources"
        early
        title={t('Sources')}
        about="every work that a number comes from, and which numbers those are"
      >
        <Loaded from={loadSources} waiting={waiting}>
          {([SourceShelf, [notes, library]]) => <SourceShelf notes={notes} library={library} />}
        </Loaded>
      </Fold>
      <Fold id="glossary" early title={t('Glossary')} about="the terms of the field, in plain words">
        <Glossary />
      </Fold>
      <Fold
        id="reference"
        early
        title={t('Model reference')}
        about={`all ${model.quantities.length} quantities with formula, unit, range, reason and sources`}
      >
        <Loaded from={loadModel} waiting={waiting}>
          {([ModelReference, [notes, library]]) => <ModelReference notes={notes} library={library} />}
        </Loaded>
      </Fold>
      <p className="reference-credit">
        {t(
          'Coastlines: Natural Earth, 1:110 million, public domain. Orbits in the check against SGP4: satellite.js, MIT licence.',
        )}
      </p>
    </Section>
  )
}
