/** Every barrier and constraint as a row, what fails first; the rows that close fold. */

import { computed, type ReadonlySignal } from '@preact/signals-core'
import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { standingOf } from '../../engine/causes.ts'
import type { CompiledConstraint } from '../../engine/compiled.ts'
import { rowOf } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { Range } from '../analysis/range.tsx'
import { useFolded } from '../live/folded.ts'
import { LiveText } from '../live/live-text.tsx'
import { whyLink } from '../live/route.ts'
import { useCompared, useSession } from '../live/session.tsx'
import { ClockContext, useLiveRef } from '../live/use-live.ts'
import { useVisibleClock } from '../live/visible.tsx'
import { lowerFirst } from '../number/label.ts'
import { ArticleMarkers } from './article-markers.tsx'
import { type RowTexts, textsOf } from './row-texts.ts'
import { groupNames, groups, useShownRows } from './shown-rows.ts'

/** What several rows of a group share, said with each of them. */
const sharedCause = (row: CompiledConstraint, rows: readonly CompiledConstraint[]): string | null =>
  standingOf(row) === 'limit' && rows.filter(({ cause }) => cause === row.cause).length > 1 ? row.cause : null

export const VerdictTable = () => {
  const { model } = useSession()
  const rows = useMemo(() => model.quantities.filter((quantity) => quantity.type === 'constraint'), [model])
  const [isOpen, setOpen] = useState(false)
  const shown = useShownRows(rows)
  const hidden = rows.length - groups.reduce((sum, [group]) => sum + (shown.get(group)?.leading ?? 0), 0)
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    // What is searched for in the page, or linked to, opens the rows that it is among.
    const open = () => setOpen(true)
    const found = table.current
    found?.addEventListener('beforematch', open)
    return () => found?.removeEventListener('beforematch', open)
  }, [])
  return (
    <>
      <table className="verdict-table" ref={table}>
        <caption className="aside-voice">
          {t(
            'Barriers and constraints: what is needed, what there is, the ratio of the two, and in how many worlds of a hundred the need can be met; what fails first',
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('What stands in the way')}</th>
            <th scope="col">{t('Needs')}</th>
            <th scope="col">{t('Has')}</th>
            <th scope="col" className="verdict-ratio">
              <span className="verdict-share">{t('Need ÷ have, mark at 100 %')}</span>
              <span className="verdict-odds">{t('Odds')}</span>
            </th>
          </tr>
        </thead>
        {groups.map(([group]) => {
          const { rows: inOrder = [], leading = 0 } = shown.get(group) ?? {}
          return (
            <tbody key={group} data-side={group === 'orbit' || group === 'ground' ? group : undefined}>
              <Foldable isFolded={!isOpen && leading === 0}>
                <th scope="rowgroup" colSpan={4} className="verdict-side small-caps">
                  {t(groupNames[group])}
                </th>
              </Foldable>
              {inOrder.map((row, at) => (
                <VerdictRow
                  key={row.id}
                  constraint={row}
                  shared={sharedCause(row, inOrder)}
                  isFolded={!isOpen && at >= leading}
                />
              ))}
            </tbody>
          )
        })}
      </table>
      <p className="verdict-more">
        <button type="button" className="action" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('Show only what fails or is tight') : t('Show the other {hidden} rows', { hidden })}
        </button>
      </p>
    </>
  )
}

/** A row that is folded away, yet found by a search in the page. */
const Foldable = ({ isFolded, children }: { readonly isFolded: boolean; readonly children: ReactNode }) => {
  const row = useRef<HTMLTableRowElement>(null)
  useFolded(row, isFolded)
  return <tr ref={row}>{children}</tr>
}

interface RowProps {
  readonly constraint: CompiledConstraint<QuantityId>
  /** The cause, where other rows have it too: they are counted once. */
  readonly shared: string | null
  readonly isFolded: boolean
}

const VerdictRow = memo(({ constraint, shared, isFolded }: RowProps) => {
  const row = useRow(constraint)
  const element = useRef<HTMLTableRowElement>(null)
  const clock = useVisibleClock(element)
  useFolded(element, isFolded)
  const line = useLiveRef(() => row.value.status, writeStatus, clock)
  const bar = useLiveRef(() => row.value.width, writeWidth, clock)
  const other = useOther(constraint)
  const { status, width } = row.value
  return (
    <ClockContext value={clock}>
      <tr
        ref={(found) => {
          element.current = found
          line.current = found
        }}
        id={`row-${constraint.id}`}
        data-status={status}
        data-side={constraint.side}
      >
        <th scope="row">
          <a href={whyLink(constraint.id)}>{constraint.label}</a>
          <ArticleMarkers row={constraint} />
          {shared !== null && (
            <small className="verdict-cause">
              {t('counted under {shared}', { shared: lowerFirst(shared) })}
            </small>
          )}
        </th>
        <td data-label="Needs">
          <LiveText read={() => row.value.needs} />
          {other && <Other text={other.needs} />}
        </td>
        <td data-label="Has">
          <LiveText read={() => row.value.has} />
          {other && <Other text={other.has} />}
        </td>
        <td className="verdict-ratio">
          <span
            ref={bar}
            className="verdict-bar"
            aria-hidden="true"
            data-broken={isBroken(width)}
            style={{ '--width': width }}
          />
          <LiveText read={() => row.value.outcome} className="verdict-status" />
          <Range read={(ranges) => ranges.odds(constraint.id)} className="verdict-odds" />
          {other && <Other text={other.outcome} />}
        </td>
      </tr>
    </ClockContext>
  )
})

/** The texts of a row, made again only when its numbers have changed. */
const useRow = (constraint: CompiledConstraint<QuantityId>): ReadonlySignal<RowTexts> => {
  const { model, store, track } = useSession()
  return useMemo(
    () =>
      computed(() => {
        track(constraint.slot, 2)
        return textsOf(constraint, rowOf(model, store.values, constraint.id))
      }),
    [model, store, track, constraint],
  )
}

const isBroken = (width: string): 'true' | undefined => (Number(width) >= 1 ? 'true' : undefined)

const writeStatus = (row: HTMLElement, status: string): void => {
  row.dataset['status'] = status
}

const writeWidth = (bar: HTMLElement, width: string): void => {
  bar.style.setProperty('--width', width)
  if (isBroken(width)) bar.dataset['broken'] = 'true'
  else delete bar.dataset['broken']
}

/** The texts of the second scenario; null when nothing is compared. */
const useOther = (constraint: CompiledConstraint<QuantityId>): RowTexts | null => {
  const { model } = useSession()
  const compared = useCompared()
  return compared && textsOf(constraint, rowOf(model, compared.values, constraint.id))
}

const Other = ({ text }: { readonly text: string }) => <span className="verdict-other">B {text}</span>
