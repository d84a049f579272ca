/** The way back of one input, which keeps its room while there is nothing to go back from. */

import type { Settings } from '../../engine/evaluate.ts'
import { spreadKey } from '../../engine/spread-key.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { lowerFirst } from '../number/label.ts'

interface Props {
  readonly id: QuantityId
  readonly label: string
  readonly standard: number | string
}

export const ResetRow = ({ id, label, standard }: Props) => {
  const { store } = useSession()
  const way = useScenario(({ settings, opened }) => wayBack(id, standard, settings, opened.settings))
  const name = way === 'opened' ? 'the scenario as opened' : 'the default'
  return (
    <button
      type="button"
      className="input-reset"
      data-idle={way === null ? true : undefined}
      aria-label={t('Reset {label} to {name}', { label: lowerFirst(label), name })}
      title={t('Reset to {name}', { name })}
      onClick={() => store.reset(way ?? 'default', [id])}
    >
      ↺
    </button>
  )
}

/** To the scenario as opened where that differs from what is set, else to the default; null at both. */
const wayBack = (
  id: QuantityId,
  standard: number | string,
  settings: Settings,
  opened: Settings,
): 'opened' | 'default' | null => {
  const value = settings[id] ?? standard
  const before = opened[id]
  const [spread, opening] = [settings[spreadKey(id)], opened[spreadKey(id)]]
  const isOpened = (before === undefined || before === value) && (opening === undefined || opening === spread)
  if (!isOpened) return 'opened'
  return value === standard && spread === undefined ? null : 'default'
}
