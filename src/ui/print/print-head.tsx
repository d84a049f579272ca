import { nameOf } from '../../scenario/naming.ts'
import { useSession } from '../live/session.tsx'

/** Name of the page, of the scenario, of the release, and the day of the print. */
export const PrintHead = () => {
  const { model, store } = useSession()
  const { opened, settings } = store.getState()
  const today = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return (
    <header className="print-head">
      <p>
        <strong>Dawnline</strong> {nameOf(model, settings, opened).title}
      </p>
      <p>
        Release {model.release} · {today}
      </p>
    </header>
  )
}
