/** Every number of one topic, with its change against the scenario as opened. */
import { memo } from 'react'
import type { CompiledDerived } from '../../engine/compiled.ts'
import type { QuantityId } from '../../model/index.ts'
import { useCompared, useSession, useText } from '../live/session.tsx'
import { Value } from '../live/value.tsx'
import { differenceText, otherText } from '../number/difference.ts'

export const ResultList = ({ topic }: { readonly topic: string }) => {
  const { model } = useSession()
  const results = model.quantities
    .filter((quantity) => quantity.type === 'derived')
    .filter((quantity) => quantity.topic === topic)
  return (
    <dl className="results">
      {results.map((result) => (
        <ResultRow key={result.id} result={result} />
      ))}
    </dl>
  )
}

const ResultRow = memo(({ result }: { readonly result: CompiledDerived<QuantityId> }) => {
  const { store } = useSession()
  useText(result.id)
  const now = store.values[result.slot] ?? Number.NaN
  const opened = store.openedValues[result.slot] ?? Number.NaN
  const compared = useCompared()
  const other = compared?.values[result.slot] ?? Number.NaN
  const change = compared
    ? [otherText(result, now, other), differenceText(result, now, other)].filter(Boolean).join(', ')
    : differenceText(result, opened, now)
  return (
    <div className="result">
      <dt>{result.label}</dt>
      <dd>
        {change && <span className="result-change">{change}</span>}
        <Value id={result.id} />
      </dd>
    </div>
  )
})
