/** The best design: what somebody decides, chosen so that a result is as low as can be while the rows that close go on closing. */

import { useState } from 'react'
import type { Change } from '../../engine/decide/changes.ts'
import type { Design } from '../../engine/decide/optimise.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { formatValue } from '../number/format-value.ts'
import { lowerFirst } from '../number/label.ts'
import { settingText } from '../number/setting-text.ts'
import { adopted } from './adopt.ts'
import { askDesign } from './ask.ts'
import { objectives } from './objectives.ts'
import { ResultSelect } from './result-select.tsx'
import { SearchBar } from './search-bar.tsx'
import { useSearch } from './use-search.ts'

interface Found {
  readonly objective: QuantityId
  readonly design: Design
}

export const DesignView = () => {
  const [objective, setObjective] = useState<QuantityId>('costRatio')
  const search = useSearch(
    async (settings): Promise<Found> => ({ objective, design: await askDesign(settings, objective) }),
  )
  return (
    <>
      <SearchBar
        search={search}
        label={t('Look for the best design')}
        busy="Trying some thousand designs; this takes a few seconds…"
      >
        <ResultSelect
          label={t('As little as can be of')}
          from={objectives}
          value={objective}
          choose={setObjective}
        />
      </SearchBar>
      {search.found && (
        <div className="decide-old" data-old={search.isOld ? true : undefined}>
          <Answer {...search.found.answer} isOld={search.isOld} />
        </div>
      )}
    </>
  )
}

const Answer = ({ objective, design, isOld }: Found & { readonly isOld: boolean }) => {
  const { store, has, quantity } = useSession()
  const sought = quantity(objective)
  const show = (value: number) => formatValue(sought, value)
  const { before, after, open } = design
  const changes = design.changes.flatMap((change) => (has(change.id) ? [{ ...change, id: change.id }] : []))
  const adopt = () =>
    store.setAll(
      adopted(
        quantity,
        changes.map(({ id, to }) => [id, to]),
      ),
    )
  return (
    <>
      <p className="decide-says">
        {changes.length === 0
          ? t('No design that was looked at is better: {x} stays at {before}.', {
              x: lowerFirst(sought.label),
              before: show(before),
            })
          : t(
              '{label} goes from {before} to {after} with {x}, and every limit in orbit that is met stays met.',
              {
                label: sought.label,
                before: show(before),
                after: show(after),
                x: changes.length === 1 ? 'one change' : `${changes.length} changes`,
              },
            )}
        {open.length > 0 &&
          t(' No design makes {x} hold.', {
            x: open.map(({ figure }) => `“${figure.quantity.label}”`).join(', '),
          })}
      </p>
      {changes.length > 0 && (
        <div className="figure-table">
          <table>
            <caption className="aside-voice">{t('What is changed, what gains most first')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('Decision')}</th>
                <th scope="col">{t('As set')}</th>
                <th scope="col">{t('Best')}</th>
                <th scope="col">{t('{label} goes', { label: sought.label })}</th>
                <th scope="col">{t('Note')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.id}>
                  <th scope="row">
                    <a href={whyLink(change.id)}>{quantity(change.id).label}</a>
                  </th>
                  <td>{settingText(quantity(change.id), change.from)}</td>
                  <td>{settingText(quantity(change.id), change.to)}</td>
                  <td>{gainText(change.gain, show)}</td>
                  <td>
                    <Note change={change} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {changes.length > 0 && (
        <p className="draws">
          <button type="button" className="action" disabled={isOld} onClick={adopt}>
            {t('Adopt this design')}
          </button>
          <span>{t('One step; one undo takes it back.')}</span>
        </p>
      )}
    </>
  )
}

const gainText = (gain: number, show: (value: number) => string): string => {
  if (!Number.isFinite(gain)) return 'from no value to one'
  return `${gain > 0 ? 'up' : 'down'} by ${show(Math.abs(gain))}`
}

/** Why a change that costs is made, and whether it stands at a limit. */
const Note = ({ change: { keeps, end } }: { readonly change: Change }) => {
  const { quantity, has } = useSession()
  const rows = keeps.filter(has).map((id) => `“${quantity(id).label}”`)
  const notes = [
    ...(rows.length > 0 ? [`so that ${rows.join(', ')} holds`] : []),
    ...(end ? [`at the ${end} end of its slider: a wider range might do better`] : []),
  ]
  return <>{notes.join('; ')}</>
}
