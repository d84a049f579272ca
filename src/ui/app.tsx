/** The page: what stands where. */
import { lazy, Suspense } from 'react'
import { Header } from './layout/header.tsx'
import { InputSheet } from './layout/input-sheet.tsx'
import { Margin } from './layout/margin.tsx'
import { ScoreStrip } from './layout/score-strip.tsx'
import { type Session, SessionProvider, useScenario } from './session.tsx'
import { Actions } from './share/actions.tsx'
import { LinkNote } from './share/link-note.tsx'
import { VerdictSentence } from './verdict/verdict-sentence.tsx'
import { VerdictTable } from './verdict/verdict-table.tsx'

const Comparison = lazy(() =>
  import('./compare/comparison.tsx').then((module) => ({ default: module.Comparison })),
)
const ReleaseNote = lazy(() =>
  import('./offline/release-note.tsx').then((module) => ({ default: module.ReleaseNote })),
)
const Sections = lazy(() => import('./section/sections.tsx').then((module) => ({ default: module.Sections })))

interface Props {
  readonly session: Session
  /** The whole link to the scenario on show. */
  readonly link: () => Promise<string>
}

export const App = ({ session, link }: Props) => (
  <SessionProvider session={session}>
    <a className="skip" href="#results">
      Skip to the results
    </a>
    <Suspense>
      <ReleaseNote version={session.model.release} />
    </Suspense>
    <Header actions={<Actions link={link} />} />
    <ScoreStrip />
    <div className="columns">
      <InputSheet />
      <main id="results" tabIndex={-1}>
        <LinkNote />
        <VerdictSentence />
        <Compared />
        <VerdictTable />
        <Suspense fallback={<p className="sections-wait">Drawing the charts…</p>}>
          <Sections />
        </Suspense>
      </main>
      <Margin />
    </div>
  </SessionProvider>
)

const Compared = () => {
  const isOpen = useScenario((state) => state.compared !== null)
  return isOpen ? (
    <Suspense>
      <Comparison />
    </Suspense>
  ) : null
}
