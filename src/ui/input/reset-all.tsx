/** Two ways back: to the scenario as opened and to the model's defaults. */
import { useScenario, useSession } from '../session.tsx'

export const ResetAll = ({ changed }: { readonly changed: number }) => {
  const { store } = useSession()
  const asOpened = useScenario((state) => state.settings === state.opened.settings)
  const fromScenario = useScenario((state) => Object.keys(state.opened.settings).length > 0)
  if (changed === 0 && asOpened) return null
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
