/** The main results, always in view, each with its change against the scenario as opened, or with B's value. */
import { useMemo, useRef, useSyncExternalStore } from 'react'
import { bindingOf } from '../../model/sentence.ts'
import { useCompared } from '../compare/compared.ts'
import { differenceText, otherText } from '../number/difference.ts'
import { whyLink } from '../number/number.tsx'
import { perState } from '../per-state.ts'
import { useSession, useText } from '../session.tsx'
import { useLive } from './use-live.ts'

const scores = [
  ['satelliteCount', 'Satellites'],
  ['wetMass', 'Mass'],
  ['launches', 'Launches'],
  ['radiatorArea', 'Radiators'],
  ['downlinkClosure', 'Downlink'],
  ['costRatio', 'Cost ratio'],
] as const

export const ScoreStrip = () => {
  const { has } = useSession()
  return (
    <section className="strip" aria-label="Main results">
      <dl>
        {scores.map(([id, label]) => has(id) && <Score key={id} id={id} label={label} />)}
        <Binding />
      </dl>
    </section>
  )
}

const Score = ({ id, label }: { readonly id: string; readonly label: string }) => {
  const text = useText(id)
  const value = useRef<HTMLAnchorElement>(null)
  useLive(value, text)
  const { store, quantity } = useSession()
  const compared = useCompared()
  const found = quantity(id)
  const now = store.values[found.slot] ?? Number.NaN
  const opened = store.openedValues[found.slot] ?? Number.NaN
  return (
    <div className="score">
      <dt>{label}</dt>
      <dd>
        <a ref={value} href={whyLink(id)} className="score-value">
          {text}
        </a>
        <span className="score-change">
          {compared
            ? otherText(found, now, compared.values[found.slot] ?? Number.NaN)
            : differenceText(found, opened, now)}
        </span>
      </dd>
    </div>
  )
}

const Binding = () => {
  const { store, rows } = useSession()
  const read = useMemo(
    () => perState(store, () => bindingOf([...rows().values()], 'orbit')?.id ?? ''),
    [store, rows],
  )
  const id = useSyncExternalStore(store.subscribe, read, read)
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
