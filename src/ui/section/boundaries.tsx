/** What each side's cost contains, line by line, and which published ratios are of the same boundary. */

import { partsOf } from '../../engine/parts.ts'
import { lines, published, totals } from '../../model/boundaries.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { LiveText } from '../live/live-text.tsx'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'

interface Cell {
  readonly ids: readonly QuantityId[]
  readonly word: string
}

interface Row {
  readonly label: string
  readonly orbit: Cell
  readonly ground: Cell
}

const cellOf = (side: readonly QuantityId[] | string): Cell =>
  typeof side === 'string' ? { ids: [], word: side } : { ids: side, word: '' }
const none: Cell = { ids: [], word: 'none' }

/** The lines, with every item of the two sums in one of them. */
export const boundaryRows = (
  parts: (sum: QuantityId) => readonly QuantityId[],
  label: (id: QuantityId) => string,
): readonly Row[] => {
  const rows = lines.map((line) => ({
    label: line.label,
    orbit: cellOf(line.orbit),
    ground: cellOf(line.ground),
  }))
  const named = new Set(rows.flatMap(({ orbit, ground }) => [...orbit.ids, ...ground.ids]))
  const others = (side: 'orbit' | 'ground'): readonly Row[] =>
    parts(totals[side])
      .filter((id) => !named.has(id))
      .map((id) => {
        const cell = { ids: [id], word: '' }
        return {
          label: label(id),
          orbit: side === 'orbit' ? cell : none,
          ground: side === 'ground' ? cell : none,
        }
      })
  return [...rows, ...others('orbit'), ...others('ground')]
}

export const Boundaries = () => {
  const { model, quantity } = useSession()
  const rows = boundaryRows(
    (sum) => partsOf(model, sum),
    (id) => quantity(id).label,
  )
  return (
    <figure className="figure wide" aria-labelledby="boundaries-name">
      <h3 id="boundaries-name">{t('What each side’s cost contains')}</h3>
      <p className="figure-subtitle">
        {t('A year’s cost, line by line. A ratio compares only with one of the same boundary.')}
      </p>
      <div className="figure-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('Line')}</th>
              <th scope="col">{t('In orbit')}</th>
              <th scope="col">{t('On the ground')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, orbit, ground }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  <Amounts {...orbit} />
                </td>
                <td>
                  <Amounts {...ground} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('Published')}</th>
              <th scope="col">{t('Orbit ÷ ground')}</th>
              <th scope="col">{t('Servers')}</th>
              <th scope="col">{t('What it counts')}</th>
            </tr>
          </thead>
          <tbody>
            {published.map(({ work, label, ratio, chips, counts }) => (
              <tr key={work}>
                <th scope="row">{label}</th>
                <td>{ratio}</td>
                <td>{chips ? t('counted, as here') : t('not counted')}</td>
                <td>{counts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}

const Amounts = ({ ids, word }: Cell) => (
  <>
    {word}
    {ids.map((id, at) => (
      <Amount key={id} id={id} isFirst={at === 0} />
    ))}
  </>
)

const Amount = ({ id, isFirst }: { readonly id: QuantityId; readonly isFirst: boolean }) => {
  const text = useSession().text(id)
  return (
    <>
      {!isFirst && t(' and ')}
      <a href={whyLink(id)}>
        <LiveText read={() => text.value} />
      </a>
    </>
  )
}
