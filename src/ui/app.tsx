/** The page: what stands where. */
import { Header } from './layout/header.tsx'
import { InputSheet } from './layout/input-sheet.tsx'
import { Margin } from './layout/margin.tsx'
import { ScoreStrip } from './layout/score-strip.tsx'
import { Section } from './layout/section.tsx'
import { ResultList } from './result/result-list.tsx'
import { type Session, SessionProvider } from './session.tsx'
import { VerdictSentence } from './verdict/verdict-sentence.tsx'
import { VerdictTable } from './verdict/verdict-table.tsx'

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
        {session.model.topics.map((topic) => (
          <Section key={topic.id} id={topic.id} label={topic.label}>
            <ResultList topic={topic.id} />
          </Section>
        ))}
      </main>
      <Margin />
    </div>
  </SessionProvider>
)
