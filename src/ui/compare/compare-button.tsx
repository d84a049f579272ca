import { t } from '../../words/words.ts'
import { useScenario, useSession } from '../live/session.tsx'

export const CompareButton = () => {
  const { model, store } = useSession()
  const isComparing = useScenario((state) => state.compared !== null)
  const press = async () => {
    if (isComparing) return store.compare(null)
    const { firstCompared } = await import('./second.ts')
    store.endGesture()
    store.compare(firstCompared(model, store.getState()))
  }
  return (
    <button type="button" className="action" aria-pressed={isComparing} onClick={press}>
      {t('Compare')}
    </button>
  )
}
