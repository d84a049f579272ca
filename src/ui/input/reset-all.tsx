/**
 * Two ways back: to the scenario as opened and to the model's defaults. The line is always there: one that
 * appeared during a gesture would push the slider from under the hand.
 */

import { sameScenario } from '../../scenario/naming.ts'
import { t } from '../../words/words.ts'
import { useScenario, useSession } from '../live/session.tsx'

export const ResetAll = ({ changed, count }: { readonly changed: number; readonly count: number }) => {
  const { model, store } = useSession()
  const asOpened = useScenario(({ settings, opened }) => sameScenario(model, settings, opened.settings))
  const fromScenario = useScenario((state) => Object.keys(state.opened.settings).length > 0)
  if (changed === 0 && asOpened)
    return <p className="input-resets">{t('{count} inputs, all at their defaults', { count })}</p>
  return (
    <p className="input-resets">
      {t('Reset to')}{' '}
      {fromScenario && (
        <>
          <button type="button" disabled={asOpened} onClick={() => store.reset('opened')}>
            {t('as opened')}
          </button>
          {t(' or ')}
        </>
      )}
      <button type="button" disabled={changed === 0} onClick={() => store.reset('default')}>
        {t('model defaults')}
      </button>
    </p>
  )
}
