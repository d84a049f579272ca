import { useScenario, useSession } from '../session.tsx'
import { firstCompared } from './second.ts'

export const CompareButton = () => {
  const { store } = useSession()
  const isComparing = useScenario((state) => state.compared !== null)
  const press = () => {
    store.endGesture()
    store.compare(isComparing ? null : firstCompared(store.getState()))
  }
  return (
    <button type="button" className="action" aria-pressed={isComparing} onClick={press}>
      Compare
    </button>
  )
}
