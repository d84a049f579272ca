/**
 * Two ways back: to the scenario as opened and to the model's defaults. The row keeps its room while there is
 * nothing to reset: a line that appears during a gesture would push the slider from under the hand.
 */
import { useScenario, useSession } from '../session.tsx'

export const ResetAll = ({ changed }: { readonly changed: number }) => {
  const { store } = useSession()
  const asOpened = useScenario((state) => state.settings === state.opened.settings)
  const fromScenario = useScenario((state) => Object.keys(state.opened.settings).length > 0)
  return (
    <p className="input-resets" data-idle={changed === 0 && asOpened ? true : undefined}>
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
