/** The main results, always in view, each with its change against the scenario as opened, or with B's value. */

import { scores } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { Range } from '../analysis/range.tsx'
import { lazily } from '../live/loaded.tsx'
import { whyLink } from '../live/route.ts'
import { EveryMove, useSession } from '../live/session.tsx'
import { useLiveRef, writeText } from '../live/use-live.ts'

const StopsFirst = lazily(
  async () => (await import('./stops-first.tsx')).StopsFirst,
  <span className="score-value">…</span>,
)

export const ScoreStrip = () => {
  const { has, clocks } = useSession()
  const strip = useLiveRef<HTMLElement, unknown>(() => clocks.debounced.value, fade, clocks.debounced)
  return (
    <section ref={strip} className="strip" aria-label={t('Main results')}>
      <dl>
        {scores.map(({ id, short }) => has(id) && <Score key={id} id={id} label={short} />)}
        <div className="score score-binding">
          <dt>{t('Stops first')}</dt>
          <dd>
            <StopsFirst />
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** What differs is said once something can: its words come after the first look. */
const ScoreChange = lazily(
  async () => (await import('./score-change.tsx')).ScoreChange,
  <span className="score-change" />,
)

const Score = ({ id, label }: { readonly id: QuantityId; readonly label: string }) => {
  return (
    <div className="score">
      <dt>{label}</dt>
      <dd>
        <EveryMove>
          <ScoreValue id={id} />
        </EveryMove>
        <ScoreChange id={id} />
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
