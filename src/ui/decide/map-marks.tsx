/** The real things on a map in words: not every mark has room for its name there. */

import type { Mark } from '../../scenario/marks.ts'
import { t } from '../../words/words.ts'
import type { Mapped } from '../analysis/mapped.ts'
import { marksOn } from '../chart/make/two-way-map.ts'
import { useSession } from '../live/session.tsx'
import { formatValue } from '../number/format-value.ts'

interface Props {
  readonly map: Mapped
  readonly marks: readonly Mark[]
}

const kinds: Readonly<Record<Mark['kind'], string>> = {
  catalog: 'catalog',
  scenario: 'scenario',
  case: 'published study',
  mark: 'mark of the slider',
}

export const MapMarks = ({ map, marks }: Props) => {
  const { quantity } = useSession()
  const shown = marksOn(map, marks)
  if (shown.length === 0) return null
  const [x, y] = [quantity(map.x.id), quantity(map.y.id)]
  const show = (axis: typeof x, value: number | null): string =>
    value === null ? '' : formatValue(axis, value)
  return (
    <details className="decide-marks">
      <summary>{t('{length} real things are marked on this map', { length: shown.length })}</summary>
      <div className="figure-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('Marked')}</th>
              <th scope="col">{x.label}</th>
              <th scope="col">{y.label}</th>
              <th scope="col">{t('From')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((mark) => (
              <tr key={`${mark.label} ${mark.x} ${mark.y}`}>
                <th scope="row">{mark.label}</th>
                <td>{show(x, mark.x)}</td>
                <td>{show(y, mark.y)}</td>
                <td>{kinds[mark.kind]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
