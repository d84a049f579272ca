/** Undo and redo, each saying what it would change. */
import type { Step } from '../../scenario/history.ts'
import type { Snapshot } from '../../scenario/store.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { describeChange } from './describe-change.ts'

export const HistoryButtons = () => {
  const { store } = useSession()
  const past = useScenario((state) => state.history.past)
  const future = useScenario((state) => state.history.future)
  return (
    <div className="history">
      <HistoryButton name="Undo" keys="Control+Z" step={past.at(-1)} press={store.undo} />
      <HistoryButton name="Redo" keys="Control+Shift+Z" step={future.at(-1)} press={store.redo} />
    </div>
  )
}

interface Props {
  readonly name: string
  readonly keys: string
  readonly step: Step<Snapshot> | undefined
  readonly press: () => void
}

const HistoryButton = ({ name, keys, step, press }: Props) => {
  const session = useSession()
  const what = step ? `${name}: ${describeChange(session, step)}` : `Nothing to ${name.toLowerCase()}`
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
