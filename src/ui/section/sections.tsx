/** Everything below the verdict, in the order of the chain. */
import { t } from '../../words/words.ts'
import '../live/details.ts'
import { useMemo } from 'react'
import { About } from '../about/about.tsx'
import { FleetCheck } from '../fleet/fleet-check.tsx'
import { Globe } from '../globe/globe.tsx'
import { Section } from '../layout/section.tsx'
import { loadBoth, loadOnce } from '../live/load-once.ts'
import { Loaded, lazily } from '../live/loaded.tsx'
import { loadLibrary } from '../live/loads.ts'
import { Reference } from '../reference/reference.tsx'
import { SiteFigure } from '../site/site-figure.tsx'
import { SunlightCheck } from '../sunlight/sunlight-check.tsx'
import { AllNumbers } from './all-numbers.tsx'
import { Charted } from './charted.tsx'
import '../chart/chart.css'
import '../glossary/glossary.css'
import { Boundaries } from './boundaries.tsx'
import { contentsOf, type OwnView, type Parts } from './contents.ts'
import { ScenarioCases } from './scenario-cases.tsx'
import { WhatMatters } from './what-matters.tsx'
import './section.css'

const loadClaims = loadBoth(
  loadOnce(async () => (await import('../claim/claims.tsx')).Claims),
  loadLibrary,
)

const DuskView = lazily(
  async () => (await import('../dusk/dusk-view.tsx')).DuskView,
  <p className="sections-wait">{t('Loading the evening sky…')}</p>,
)

const Decide = lazily(
  async () => (await import('../decide/decide.tsx')).Decide,
  <p className="sections-wait">{t('Loading what helps to decide…')}</p>,
)

export const Sections = ({ stages, catalogs }: Parts) => {
  const sections = useMemo(() => contentsOf({ stages, catalogs }), [stages, catalogs])
  return (
    <>
      <Section id="claims" label={t('What the articles claim')}>
        <Loaded from={loadClaims} waiting={<p className="sections-wait">{t('Reading the articles…')}</p>}>
          {([Claims, library]) => <Claims library={library} />}
        </Loaded>
      </Section>
      {sections.map(({ id, label, figures, view, topics }) => (
        <Section key={id} id={id} label={label}>
          {view === 'decide' && <Decide />}
          {view === 'matters' && <WhatMatters />}
          {figures.length > 0 && (
            <div className="figures" data-topics={topics.join(' ')}>
              {figures.map((figure) =>
                typeof figure === 'string' ? (
                  <Own key={figure} view={figure} catalogs={catalogs} />
                ) : (
                  <Charted key={figure.id} make={figure.make} wide={figure.wide} />
                ),
              )}
            </div>
          )}
          <AllNumbers topics={topics} />
        </Section>
      ))}
      <Reference />
      <About />
    </>
  )
}

interface OwnProps {
  readonly view: OwnView
  readonly catalogs: Parts['catalogs']
}

const Own = ({ view, catalogs }: OwnProps) => {
  switch (view) {
    case 'globe':
      return <Globe />
    case 'dusk':
      return <DuskView />
    case 'sunlight':
      return <SunlightCheck />
    case 'fleet':
      return <FleetCheck />
    case 'sites':
      return <SiteFigure catalogs={catalogs} />
    case 'boundaries':
      return <Boundaries />
    case 'scenarios':
      return <ScenarioCases />
  }
}
