/** From ours to what is printed, one change of the settings at a time. */

import type { Comparison } from '../../scenario/comparison.ts'
import { oursText, printedText } from '../../scenario/printed-text.ts'
import type { Crossed } from '../../scenario/recompute.ts'
import { t } from '../../words/words.ts'
import { NumberName } from './number-name.tsx'

interface Props {
  /** Ours at the inputs of the work. */
  readonly start: readonly Comparison[]
  readonly bridge: readonly Crossed[]
  /** What the last step leaves. */
  readonly left: string | undefined
}

export const CaseBridge = ({ start, bridge, left }: Props) => {
  const moved = start.filter(({ outcome }) => outcome !== 'agrees')
  const cells = (row: readonly Comparison[]) =>
    moved.map(({ id }) => {
      const found = row.find((comparison) => comparison.id === id)
      return <td key={id}>{found && oursText(found.ours, found.number.printed, found.number.unit)}</td>
    })
  return (
    <>
      <table className="case-table case-bridge">
        <caption>{t('From ours to theirs, one change at a time')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('After')}</th>
            {moved.map(({ id }) => (
              <th key={id} scope="col">
                <NumberName id={id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('Ours, at the inputs of the work')}</th>
            {cells(start)}
          </tr>
          {bridge.map(({ change, after }) => (
            <tr key={change}>
              <th scope="row">{change}</th>
              {cells(after)}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('Printed')}</th>
            {moved.map(({ id, number }) => (
              <td key={id}>{printedText(number.printed, number.unit)}</td>
            ))}
          </tr>
        </tbody>
      </table>
      {left && <p className="case-note">{left}</p>}
    </>
  )
}
