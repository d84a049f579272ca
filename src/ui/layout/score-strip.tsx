/** The main results, always in view, each with its change against the scenario as opened, or with B's value. */
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { scores } from '../../model/headline.ts'
import { bindingOf } from '../../model/verdict/prose/sentence.ts'
import { useCompared } from '../compare/compared.ts'
import { differenceText, otherText } from '../number/difference.ts'
import { LiveText } from '../number/live-text.tsx'
import { whyLink } from '../number/number.tsx'
import { fade, tint } from '../number/tint.ts'
import { useFollow, writeText } from '../number/use-follow.ts'
import { perState } from '../per-state.ts'
import { useSession } from '../session.tsx'
import { GateContext } from './gate-context.ts'

export const ScoreStrip = () => {
  const { has, rested } = useSession()
  useEffect(() => rested(fade), [rested])
  return (
    <section className="strip" aria-label="Main results">
      <dl>
        {scores.map(({ id, short }) => has(id) && <Score key={id} id={id} label={short} />)}
        <Binding />
      </dl>
    </section>
  )
}

const Score = ({ id, label }: { readonly id: string; readonly label: string }) => {
  const { store, texts, quantity, paced } = useSession()
  const compared = useCompared()
  const value = useCallback(() => texts.now(id), [texts, id])
  const change = useCallback(() => {
    const found = quantity(id)
    const now = store.values[found.slot] ?? Number.NaN
    return compared
      ? otherText(found, now, compared.values[found.slot] ?? Number.NaN)
      : differenceText(found, store.openedValues[found.slot] ?? Number.NaN, now)
  }, [store, quantity, id, compared])
  const shown = useFollow<HTMLAnchorElement, string>(value, writeTinted)
  return (
    <div className="score">
      <dt>{label}</dt>
      <dd>
        <a ref={shown} href={whyLink(id)} className="score-value">
          {value()}
        </a>
        <GateContext value={paced}>
          <LiveText read={change} className="score-change" />
        </GateContext>
      </dd>
    </div>
  )
}

const writeTinted = (element: HTMLElement, text: string): void => {
  if (element.textContent === text) return
  writeText(element, text)
  tint(element)
}

const Binding = () => {
  const { store, rows, paced } = useSession()
  const read = useMemo(
    () => perState(store, () => bindingOf([...rows().values()], 'orbit')?.id ?? ''),
    [store, rows],
  )
  const id = useSyncExternalStore(paced, read, read)
  const row = rows().get(id)
  if (!row) return null
  return (
    <div className="score score-binding">
      <dt>Binds first</dt>
      <dd>
        <a href={whyLink(id)} className="score-value" data-side={row.side}>
          {row.label}
        </a>
      </dd>
    </div>
  )
}
