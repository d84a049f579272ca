/** One design of a front: what it changes, and what can be done with it. */

import { useId } from 'react'
import type { Settings } from '../../engine/evaluate.ts'
import { nameOf, withoutChanges } from '../../scenario/naming.ts'
import { t } from '../../words/words.ts'
import type { Traded } from '../analysis/traded.ts'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { formatValue } from '../number/format-value.ts'
import { lowerFirst } from '../number/label.ts'
import { settingText } from '../number/setting-text.ts'
import { adopted } from './adopt.ts'

interface Props {
  readonly found: Traded
  readonly chosen: number
  readonly choose: (n: number) => void
  /** What the front was looked for around. */
  readonly of: Settings
  readonly isOld: boolean
}

export const ChosenDesign = ({ found, chosen, choose, of, isOld }: Props) => {
  const { model, store, quantity, has } = useSession()
  const id = useId()
  const { objective, against, now, points } = found
  const design = points[chosen]
  if (!design) return null
  const [wanted, other] = [quantity(objective), quantity(against)]
  const entries = Object.entries(design.settings).flatMap(([key, value]) =>
    has(key) ? [[key, value] as const] : [],
  )
  const changes = adopted(quantity, entries)
  const scenario = () => {
    const { opened } = store.getState()
    const title = `Design ${chosen + 1} from ${withoutChanges(nameOf(model, of, opened).title)}`
    return { title, settings: { ...of, ...changes } }
  }
  return (
    <>
      <p className="draws">
        <span className="decide-choice">
          <label htmlFor={id}>{t('Design')}</label>
          <select
            id={id}
            className="picker"
            value={chosen}
            onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
          >
            {points.map((point, n) => (
              <option key={JSON.stringify(point.settings)} value={n}>
                {t('{x}: {x2} at {x3}', {
                  x: n + 1,
                  x2: formatValue(wanted, point.objective),
                  x3: formatValue(other, point.against),
                })}
              </option>
            ))}
          </select>
        </span>
        <button type="button" className="action" disabled={isOld} onClick={() => store.setAll(changes)}>
          {t('Adopt design {x}', { x: chosen + 1 })}
        </button>
        <button type="button" className="action" onClick={() => store.open({ slug: null, ...scenario() })}>
          {t('Open it as a scenario')}
        </button>
        <button type="button" className="action" onClick={() => store.compare(scenario())}>
          {t('Compare with it')}
        </button>
      </p>
      <div className="figure-table">
        <table>
          <caption className="aside-voice">
            {t('Design {x}: {x2} {x3} (as set {x4}), {x5} {x6} (as set {x7})', {
              x: chosen + 1,
              x2: lowerFirst(wanted.label),
              x3: formatValue(wanted, design.objective),
              x4: formatValue(wanted, now[0]),
              x5: lowerFirst(other.label),
              x6: formatValue(other, design.against),
              x7: formatValue(other, now[1]),
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('Decision')}</th>
              <th scope="col">{t('As set')}</th>
              <th scope="col">{t('In this design')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(([key, value]) => (
              <tr key={key}>
                <th scope="row">
                  <a href={whyLink(key)}>{quantity(key).label}</a>
                </th>
                <td>{settingText(quantity(key), of[key])}</td>
                <td>{settingText(quantity(key), value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
