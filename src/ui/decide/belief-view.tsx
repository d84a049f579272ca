/** What would have to be true: the nearest believable world in which a goal is reached. */

import { useId, useState } from 'react'
import { standingOf } from '../../engine/causes.ts'
import { beliefSentences } from '../../engine/decide/belief-sentence.ts'
import { type Belief, isBelievable } from '../../engine/decide/believe.ts'
import { formatNumber } from '../../engine/format.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { upperFirst } from '../chart/make/text.ts'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { formatValue, widen } from '../number/format-value.ts'
import { adopted, namedIn } from './adopt.ts'
import { askBelief } from './ask.ts'
import { parity } from './jobs.ts'
import { SearchBar } from './search-bar.tsx'
import { useSearch } from './use-search.ts'

/** The rest can be adopted with them, and is in no list. */
const most = 8

export const BeliefView = () => {
  const { model } = useSession()
  const [of, setOf] = useState<QuantityId>(parity.of)
  const search = useSearch((settings) => askBelief(settings, of, parity.most))
  const goalId = useId()
  const rows = model.quantities.filter((q) => q.type === 'constraint' && standingOf(q) === 'limit')
  return (
    <>
      <SearchBar
        search={search}
        label={t('Find the nearest world')}
        busy="Looking through some thousand worlds…"
      >
        <label htmlFor={goalId}>{t('In which')}</label>
        <select
          id={goalId}
          className="picker"
          value={of}
          onChange={({ currentTarget: { value } }) => {
            const chosen = model.quantities.find(({ id }) => id === value)
            if (chosen) setOf(chosen.id)
          }}
        >
          <option value={parity.of}>{goalText(parity.of, '')}</option>
          {rows.map(({ id, label }) => (
            <option key={id} value={id}>
              {goalText(id, label)}
            </option>
          ))}
        </select>
      </SearchBar>
      {search.found && (
        <div className="decide-old" data-old={search.isOld ? true : undefined}>
          <Answer belief={search.found.answer} isOld={search.isOld} />
        </div>
      )}
    </>
  )
}

const goalText = (id: QuantityId, label: string): string =>
  id === parity.of ? 'orbit costs no more than the ground' : `“${label}” is met`

const Answer = ({ belief, isOld }: { readonly belief: Belief; readonly isOld: boolean }) => {
  const { model, store, has, quantity } = useSession()
  const asked = belief.goal.figure.quantity
  const goal = has(asked.id) ? upperFirst(goalText(asked.id, asked.label)) : asked.label
  const named = namedIn(belief.world).flatMap((one) => (has(one.id) ? [{ ...one, id: one.id }] : []))
  const shown = named.slice(0, most)
  const isWay = belief.outcome === 'reachable' && isBelievable(belief)
  const adopt = () =>
    store.setAll(
      adopted(
        quantity,
        named.map(({ id, value }) => [id, value]),
      ),
    )
  return (
    <>
      <p className="decide-says">{widen(beliefSentences(model, belief, goal).join(' '))}</p>
      {shown.length > 0 && (
        <div className="figure-table">
          <table>
            <caption className="aside-voice">
              {t('What differs in that world, what matters most first')}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('Assumption')}</th>
                <th scope="col">{t('As set')}</th>
                <th scope="col">{t('In that world')}</th>
                <th scope="col">{t('Lower in')}</th>
                <th scope="col">{t('Part of the way')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ id, set, value, percentile, share }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={whyLink(id)}>{quantity(id).label}</a>
                  </th>
                  <td>{formatValue(quantity(id), set)}</td>
                  <td>{formatValue(quantity(id), value)}</td>
                  <td>{t('{x}\u00a0% of worlds', { x: formatNumber(percentile * 100, 2) })}</td>
                  <td>{`${formatNumber(share * 100, 2)}\u00a0%`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isWay && named.length > 0 && (
        <p className="draws">
          <button type="button" className="action" disabled={isOld} onClick={adopt}>
            {t('Adopt this world')}
          </button>
          <span>
            {t('Sets {length} inputs in one step; one undo takes it back.', { length: named.length })}
          </span>
        </p>
      )}
    </>
  )
}
