/** Why a number is what it is: formula, terms, what it feeds, what moves it, how sure it is, sources. */

import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import '../live/details.ts'
import type { CompiledQuantity, Notes } from '../../engine/compiled.ts'
import { explain } from '../../engine/explain.ts'
import { whyNotFeasible } from '../../engine/feasible.ts'
import { citedIn, type Library } from '../evidence/library.ts'
import { ExplainTerms } from '../glossary/first-uses.tsx'
import { Glossed } from '../glossary/glossed.tsx'
import { ChoiceRow } from '../input/choice-row.tsx'
import { InputRow } from '../input/input-row.tsx'
import { SpreadEditor } from '../input/spread-editor.tsx'
import { whyLink } from '../live/route.ts'
import { useScenario, useSession, useText } from '../live/session.tsx'
import { widen } from '../number/format-value.ts'
import { certaintyOf } from './certainty.ts'
import { CopyButton } from './copy-button.tsx'
import { Effects } from './effects.tsx'
import { Formulas } from './formulas.tsx'
import { OptionNotes } from './option-notes.tsx'
import { SeriesTable } from './series-table.tsx'
import { SourceList } from './source-list.tsx'
import { TermList } from './term-list.tsx'
import { TogetherWith } from './together.tsx'
import './explain.css'

interface Props {
  readonly id: string
  readonly notes: Notes
  readonly library: Library
}

export const WhyPanel = ({ id, notes, library }: Props) => {
  const { model, store, has } = useSession()
  useScenario((state) => state.settings)
  const note = notes.quantities[id]
  if (!has(id) || !note) return <p>{t('The model declares no quantity called “{id}”.', { id })}</p>

  const explanation = explain(model, store.values, id)
  const { quantity, terms, dependents, inputs } = explanation
  const failure = quantity.type === 'choice' ? null : whyNotFeasible(model, store.values, id)
  const cited = citedIn(library, note.sources)
  return (
    <>
      <h2 className="why-name" id="panel-name">
        {quantity.label}
      </h2>
      {(quantity.type === 'derived' || quantity.type === 'constant') && <WhyValue id={id} />}
      {failure && <p className="why-failure">{widen(failure)}</p>}
      <OwnInput quantity={quantity} />
      <Formulas quantity={quantity} note={note} />
      <ExplainTerms key={id}>
        <p className="why-reason">
          <Glossed text={note.why} />
        </p>
        <OptionNotes quantity={quantity} note={note} />
      </ExplainTerms>
      {quantity.type === 'series' && <SeriesTable series={quantity} />}
      <TermList title={t('Computed from')} terms={terms} />
      <TermList title={t('Feeds')} terms={dependents} />
      <Effects quantity={quantity} inputs={inputs} />
      <section>
        <h3 className="small-caps">{t('How sure')}</h3>
        <p>
          {certaintyOf(
            quantity,
            inputs.map((term) => term.quantity),
          )}
        </p>
      </section>
      {quantity.type === 'input' && <SpreadEditor key={`spread ${id}`} input={quantity} />}
      <TogetherWith id={id} notes={notes} />
      <SourceList sources={cited} citation={library.citation} />
      {note.place && (
        <p className="why-place">
          {t('Declared in ')}
          <code>{note.place}</code>
        </p>
      )}
      <CopyButton
        explanation={explanation}
        note={note}
        sources={cited.map((work) => library.citation(work, work.places))}
        place={whyLink(id)}
      />
    </>
  )
}

/** An input can be moved where it is explained. */
const OwnInput = ({ quantity }: { readonly quantity: CompiledQuantity<QuantityId> }) => (
  <>
    {quantity.type === 'input' && <InputRow key={quantity.id} input={quantity} />}
    {quantity.type === 'choice' && <ChoiceRow key={quantity.id} choice={quantity} />}
  </>
)

const WhyValue = ({ id }: { readonly id: QuantityId }) => <p className="why-value">{useText(id)}</p>
