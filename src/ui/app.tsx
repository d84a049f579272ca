/** The page: what stands where. */
import { t } from '../words/words.ts'
import { Actions } from './actions.tsx'
import { Header } from './layout/header.tsx'
import { InputSheet } from './layout/input-sheet.tsx'
import { Margin } from './layout/margin.tsx'
import { ScoreStrip } from './layout/score-strip.tsx'
import { Boundary } from './live/boundary.tsx'
import { loadBoth, loadOnce } from './live/load-once.ts'
import { Loaded, lazily } from './live/loaded.tsx'
import { loadCatalogs, loadStages } from './live/loads.ts'
import { type Session, SessionProvider, useScenario } from './live/session.tsx'
import { embeddedChart } from './share/embedded.ts'
import { LinkNote } from './share/link-note.tsx'
import { VerdictSentence } from './verdict/verdict-sentence.tsx'

const Comparison = lazily(async () => (await import('./compare/comparison.tsx')).Comparison)
const Hero = lazily(async () => (await import('./section/hero.tsx')).Hero, <div className="hero" />)
const Verdict = lazily(async () => (await import('./section/verdict.tsx')).Verdict)
const ContentsButton = lazily(async () => (await import('./layout/contents-nav.tsx')).ContentsButton)
const ReleaseNote = lazily(async () => (await import('./offline/release-note.tsx')).ReleaseNote)
const loadParts = loadBoth(loadStages, loadCatalogs)
const loadSections = loadBoth(
  loadOnce(async () => (await import('./section/sections.tsx')).Sections),
  loadParts,
)
const loadPrint = loadBoth(
  loadOnce(async () => (await import('./print/print-pages.tsx')).PrintPages),
  loadParts,
)

const loadChart = loadBoth(
  loadOnce(async () => (await import('./section/one-chart.tsx')).OneChart),
  loadParts,
)

export const App = ({ session }: { readonly session: Session }) => {
  const chart = embeddedChart()
  return chart ? (
    <SessionProvider session={session}>
      <main id="results">
        <Loaded from={loadChart}>
          {([OneChart, [stages, catalogs]]) => <OneChart id={chart} stages={stages} catalogs={catalogs} />}
        </Loaded>
      </main>
    </SessionProvider>
  ) : (
    <Page session={session} />
  )
}

const Page = ({ session }: { readonly session: Session }) => (
  <SessionProvider session={session}>
    <a className="skip" href="#results">
      {t('Skip to the results')}
    </a>
    <ReleaseNote version={session.model.release} />
    <Boundary part={t('The head of the page')}>
      <Header actions={<Actions />} />
    </Boundary>
    <Boundary part={t('The strip of main results')}>
      <ScoreStrip />
    </Boundary>
    <div className="columns">
      <Boundary part={t('The list of inputs')}>
        <InputSheet />
      </Boundary>
      <main id="results" tabIndex={-1}>
        <Boundary part={t('What the link held')}>
          <LinkNote />
        </Boundary>
        <Boundary part={t('The verdict in words')}>
          <VerdictSentence />
        </Boundary>
        <Boundary part={t('The comparison')}>
          <Compared />
        </Boundary>
        <Boundary part={t('The picture of the answer')}>
          <Hero />
        </Boundary>
        <Boundary part={t('What stands in the way')}>
          <Verdict />
        </Boundary>
        <Loaded from={loadSections} waiting={<p className="sections-wait">{t('Drawing the charts…')}</p>}>
          {([Sections, [stages, catalogs]]) => <Sections stages={stages} catalogs={catalogs} />}
        </Loaded>
      </main>
      <Boundary part={t('The contents')}>
        <ContentsButton />
      </Boundary>
      <Boundary part={t('The panel at the side')}>
        <Margin />
      </Boundary>
      <Loaded from={loadPrint}>
        {([PrintPages, [stages, catalogs]]) => <PrintPages stages={stages} catalogs={catalogs} />}
      </Loaded>
    </div>
  </SessionProvider>
)

const Compared = () => {
  const isOpen = useScenario((state) => state.compared !== null)
  return isOpen ? <Comparison /> : null
}
