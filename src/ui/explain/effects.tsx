/** A tenth more or less of each input: what it does here, and to the cost ratio. */

import { useDeferredValue, useState } from 'react'
import type { CompiledQuantity, Stage } from '../../engine/compiled.ts'
import type { Term } from '../../engine/explain.ts'
import { goal } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { Loaded } from '../live/loaded.tsx'
import { loadStages } from '../live/loads.ts'
import { whyLink } from '../live/route.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { isContinuous } from './certainty.ts'
import { effectsOf, percentText } from './effects.ts'

interface Props {
  readonly quantity: CompiledQuantity<QuantityId>
  readonly inputs: readonly Term<QuantityId>[]
}

/** Costs some milliseconds, so it follows whole changes and not every move. */
export const Effects = ({ quantity, inputs }: Props) => {
  const settled = useDeferredValue(useScenario((state) => state.settled))
  return (
    <Loaded from={loadStages}>
      {(stages) => (
        <EffectsNow key={`${quantity.id} ${settled}`} quantity={quantity} inputs={inputs} stages={stages} />
      )}
    </Loaded>
  )
}

const EffectsNow = ({ quantity, inputs, stages }: Props & { readonly stages: readonly Stage[] }) => {
  const { model, store, has } = useSession()
  const [effects] = useState(() => {
    const moving =
      quantity.type === 'input' ? [quantity] : inputs.map((term) => term.quantity).filter(isContinuous)
    return effectsOf(model, stages, store.values, quantity.id, moving, 6)
  })
  if (effects.length === 0 || quantity.type === 'series') return null
  const hasGoal = has(goal) && quantity.id !== goal
  const isInput = quantity.type === 'input'
  return (
    <section>
      <h3 className="small-caps">{t('What ±10 % does')}</h3>
      <table className="effects">
        <thead>
          <tr>
            <th scope="col">{t('−10 % / +10 % of')}</th>
            {!isInput && <th scope="col">{t('this, %')}</th>}
            {hasGoal && <th scope="col">{t('cost ratio, %')}</th>}
          </tr>
        </thead>
        <tbody>
          {effects.map(({ input, own, ofGoal }) => (
            <tr key={input.id}>
              <th scope="row">
                {/* Its own panel is open: a link to it would lead nowhere. */}
                {isInput ? input.label : <a href={whyLink(input.id)}>{input.label}</a>}
              </th>
              {!isInput && <td>{own.map(percentText).join(' / ')}</td>}
              {hasGoal && <td>{ofGoal.map(percentText).join(' / ')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
