/** The main results, always in view, each with its change against the scenario as opened, or with B's value. */
import { scores } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'
import { firstLimit, reachText } from '../../model/verdict/prose/limits.ts'
import { sensitivityOf } from '../analysis/follow.ts'
import { Range } from '../analysis/range.tsx'
import { LiveText } from '../live/live-text.tsx'
import { whyLink } from '../live/route.ts'
import { EveryMove, useCompared, useSession } from '../live/session.tsx'
import { useLive, useLiveRef, writeText } from '../live/use-live.ts'
import { differenceText, otherText } from '../number/difference.ts'
import { rowLimits } from '../verdict/compose.ts'

export const ScoreStrip = () => {
  const { has, clocks } = useSession()
  const strip = useLiveRef<HTMLElement, unknown>(() => clocks.debounced.value, fade, clocks.debounced)
  return (
    <section ref={strip} className="strip" aria-label="Main results">
      <dl>
        {scores.map(({ id, short }) => has(id) && <Score key={id} id={id} label={short} />)}
        <Binding />
      </dl>
    </section>
  )
}

const Score = ({ id, label }: { readonly id: QuantityId; readonly label: string }) => {
  const { store, quantity } = useSession()
  const compared = useCompared()
  const change = () => {
    const found = quantity(id)
    const now = store.values[found.slot] ?? Number.NaN
    return compared
      ? otherText(found, now, compared.values[found.slot] ?? Number.NaN)
      : differenceText(found, store.openedValues[found.slot] ?? Number.NaN, now)
  }
  return (
    <div className="score">
      <dt>{label}</dt>
      <dd>
        <EveryMove>
          <ScoreValue id={id} />
        </EveryMove>
        <LiveText read={change} className="score-change" />
        <Range read={(ranges) => ranges.range(id, '\u2009–\u2009')} className="score-range" />
      </dd>
    </div>
  )
}

const ScoreValue = ({ id }: { readonly id: QuantityId }) => {
  const text = useSession().text(id)
  const shown = useLiveRef<HTMLAnchorElement, string>(() => text.value, writeTinted)
  return (
    <a ref={shown} href={whyLink(id)} className="score-value">
      {text.value}
    </a>
  )
}

/** Marks a text that has changed until nothing has changed for a moment; the style says how that looks. */
const writeTinted = (element: HTMLElement, text: string): void => {
  if (element.textContent === text) return
  writeText(element, text)
  if (element.dataset['live'] === undefined) element.dataset['live'] = ''
}

const fade = (strip: HTMLElement): void => {
  for (const element of strip.querySelectorAll<HTMLElement>('[data-live]')) delete element.dataset['live']
}

/** What stops the fleet first as it grows; it comes some time after the last move. */
const Binding = () => {
  const session = useSession()
  const { known } = sensitivityOf(session)
  const last = useLive(() => known.value?.found, known)
  const first = last && firstLimit(rowLimits(last, session.quantity), 'orbit')
  return (
    <div className="score score-binding">
      <dt>Stops first</dt>
      <dd>
        {first ? (
          <>
            <a href={whyLink(first.row.id)} className="score-value" data-side={first.row.side}>
              {first.row.label}
            </a>
            <span className="score-change">{reachText(first)}</span>
          </>
        ) : (
          <span className="score-value">…</span>
        )}
      </dd>
    </div>
  )
}
