/** The page: what stands where. */
import { lazy, Suspense } from 'react'
import { Header } from './layout/header.tsx'
import { InputSheet } from './layout/input-sheet.tsx'
import { Margin } from './layout/margin.tsx'
import { ScoreStrip } from './layout/score-strip.tsx'
import { type Session, SessionProvider } from './session.tsx'
import { VerdictSentence } from './verdict/verdict-sentence.tsx'
import { VerdictTable } from './verdict/verdict-table.tsx'

const Sections = lazy(() => import('./section/sections.tsx').then((module) => ({ default: module.Sections })))

export const App = ({ session }: { readonly session: Session }) => (
  <SessionProvider session={session}>
    <a className="skip" href="#results">
      Skip to the results
    </a>
    <Header />
    <ScoreStrip />
    <div className="columns">
      <InputSheet />
      <main id="results" tabIndex={-1}>
        <VerdictSentence />
        <VerdictTable />
        <Suspense fallback={<p className="sections-wait">Drawing the charts…</p>}>
          <Sections />
        </Suspense>
      </main>
      <Margin />
    </div>
  </SessionProvider>
)
