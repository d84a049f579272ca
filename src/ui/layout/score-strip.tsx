/** The main results, always in view, each with its change against the scenario as opened. */
import { useSyncExternalStore } from 'react'
import type { CompiledQuantity } from '../../engine/compiled.ts'
import { rowOf, rowsOf } from '../../engine/evaluate.ts'
import { bindingOf } from '../../model/sentence.ts'
import { formatValue } from '../number/format-value.ts'
import { whyLink } from '../number/number.tsx'
import { useSession, useText } from '../session.tsx'

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
  const { store, quantity } = useSession()
  const found = quantity(id)
  const now = store.values[found.slot] ?? Number.NaN
  const opened = store.openedValues[found.slot] ?? Number.NaN
  return (
    <div className="score">
      <dt>{label}</dt>
      <dd>
        <a href={whyLink(id)} className="score-value">
          {text}
        </a>
        <span className="score-change">{found.type !== 'choice' && changeText(found, now, opened)}</span>
      </dd>
    </div>
  )
}

/** Signed; empty where nothing changed or one side has no number. */
export const changeText = (quantity: CompiledQuantity, now: number, then: number): string => {
  const change = now - then
  if (!(Math.abs(change) > 0)) return ''
  return `${change > 0 ? '+' : '−'}${formatValue(quantity, Math.abs(change))}`
}

const Binding = () => {
  const { model, store } = useSession()
  const read = () => bindingOf(rowsOf(model, store.values), 'orbit')?.id ?? ''
  const id = useSyncExternalStore(store.subscribe, read, read)
  if (!id) return null
  const row = rowOf(model, store.values, id)
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
