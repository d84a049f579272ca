/**
 * Two ways back: to the scenario as opened and to the model's defaults. The line is always there: one that
 * appeared during a gesture would push the slider from under the hand.
 */
import { sameScenario } from '../../scenario/naming.ts'
import { useScenario, useSession } from '../live/session.tsx'

export const ResetAll = ({ changed, count }: { readonly changed: number; readonly count: number }) => {
  const { model, store } = useSession()
  const asOpened = useScenario(({ settings, opened }) => sameScenario(model, settings, opened.settings))
  const fromScenario = useScenario((state) => Object.keys(state.opened.settings).length > 0)
  if (changed === 0 && asOpened) return <p className="input-resets">{count} inputs, all at their defaults</p>
  return (
    <p className="input-resets">
      Reset to{' '}
      {fromScenario && (
        <>
          <button type="button" disabled={asOpened} onClick={() => store.reset('opened')}>
            as opened
          </button>
          {' or '}
        </>
      )}
      <button type="button" disabled={changed === 0} onClick={() => store.reset('default')}>
        model defaults
      </button>
    </p>
  )
}
