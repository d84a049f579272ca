/** Which scenarios stand side by side: each can be chosen, changed with the one on show, and taken away. */

import { scenarios } from 'virtual:model/scenarios'
import { t } from '../../words/words.ts'
import { defaultsTitle } from '../evidence/evidence.ts'
import { useScenario, useSession } from '../live/session.tsx'
import {
  addSide,
  copyToSecond,
  letters,
  putSide,
  removeSide,
  type Second,
  sidesOf,
  swap,
  titleOf,
} from './second.ts'

export const Sides = () => {
  const { model, store } = useSession()
  const title = useScenario((state) => titleOf(model, state))
  const compared = useScenario((state) => state.compared)
  const sides = sidesOf(compared)
  const isFull = sides.length === letters.length - 1
  return (
    <>
      <ul className="comparison-sides">
        <li>
          <strong>A</strong> {title}
        </li>
        {sides.map((side, at) => (
          <li key={letters[at + 1]}>
            <Side side={side} at={at} isOnly={sides.length === 1} />
          </li>
        ))}
      </ul>
      <p className="comparison-actions">
        {sides.length === 1 && (
          <button type="button" className="action" onClick={() => copyToSecond(model, store)}>
            {t('Copy A to B')}
          </button>
        )}
        {!isFull && (
          <button type="button" className="action" onClick={() => addSide(model, store)}>
            {sides.length === 1 ? t('Add a third') : t('Add a fourth')}
          </button>
        )}
        <button type="button" className="action" onClick={() => store.compare(null)}>
          {t('Stop comparing')}
        </button>
      </p>
    </>
  )
}

interface Props {
  readonly side: Second
  /** 0 is B. */
  readonly at: number
  readonly isOnly: boolean
}

const Side = ({ side, at, isOnly }: Props) => {
  const { model, store } = useSession()
  const letter = letters[at + 1]
  const shipped = scenarios.find(({ title }) => title === side.title)
  const choose = (slug: string) => {
    const scenario = scenarios.find((candidate) => candidate.slug === slug)
    if (scenario) putSide(store, at, { title: scenario.title, settings: scenario.settings })
    else if (slug === 'defaults') putSide(store, at, { title: defaultsTitle, settings: {} })
  }
  const isOther = !shipped && side.title !== defaultsTitle
  return (
    <>
      <strong>{letter}</strong>{' '}
      <select
        className="picker"
        aria-label={t('Scenario {letter}', { letter })}
        value={shipped?.slug ?? (isOther ? 'other' : 'defaults')}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="defaults">{t(defaultsTitle)}</option>
        {isOther && <option value="other">{side.title}</option>}
        {scenarios.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </select>{' '}
      <button type="button" className="action" onClick={() => swap(model, store, at)}>
        {t('Swap A and {letter}', { letter })}
      </button>{' '}
      {!isOnly && (
        <button type="button" className="action" onClick={() => removeSide(store, at)}>
          {t('Remove {letter}', { letter })}
        </button>
      )}
    </>
  )
}
