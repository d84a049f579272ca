/** Undo and redo, each saying what it would change. */
import type { Step } from '../../scenario/history.ts'
import type { Snapshot } from '../../scenario/store.ts'
import { t } from '../../words/words.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { describeChange } from './describe-change.ts'

export const HistoryButtons = () => {
  const { store } = useSession()
  const past = useScenario((state) => state.history.past)
  const future = useScenario((state) => state.history.future)
  return (
    <div className="history">
      <HistoryButton
        name={t('Undo')}
        none={t('Nothing to undo')}
        keys="Control+Z"
        step={past.at(-1)}
        press={store.undo}
      />
      <HistoryButton
        name={t('Redo')}
        none={t('Nothing to redo')}
        keys="Control+Shift+Z"
        step={future.at(-1)}
        press={store.redo}
      />
    </div>
  )
}

interface Props {
  readonly name: string
  readonly none: string
  readonly keys: string
  readonly step: Step<Snapshot> | undefined
  readonly press: () => void
}

const HistoryButton = ({ name, none, keys, step, press }: Props) => {
  const session = useSession()
  const what = step ? `${name}: ${describeChange(session, step)}` : none
  return (
    <button
      type="button"
      className="action"
      title={what}
      aria-label={what}
      aria-keyshortcuts={keys}
      aria-disabled={!step}
      onClick={press}
    >
      {name}
    </button>
  )
}
