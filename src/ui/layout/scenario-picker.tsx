import type { CompiledModel } from '../../engine/compiled.ts'
import type { Settings } from '../../engine/evaluate.ts'
import type { Kept } from '../../scenario/collection.ts'
import { nameOf, sameScenario } from '../../scenario/naming.ts'
import type { ScenarioState } from '../../scenario/store.ts'
import { t } from '../../words/words.ts'
import { defaultsOpened, defaultsTitle } from '../evidence/evidence.ts'
import { loadScenarios } from '../live/loads.ts'
import { askOwn, ownList } from '../live/own-list.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'

/** Before the number of one of the own scenarios. */
const OWN = 'own '

/** The option of what is on show, and its name: one text, which stays the same while they do. */
const placeOf = (
  model: CompiledModel,
  { settings, opened }: Pick<ScenarioState, 'settings' | 'opened'>,
  own: readonly Kept[],
): string => {
  const { slug, title } = nameOf(model, settings, opened)
  if (slug !== null) return `${slug}\n${title}`
  if (title === defaultsTitle) return `defaults\n${title}`
  const place = own.findIndex(
    (one) => one.title === title && sameScenario(model, settings, one.settings as Settings),
  )
  return `${place < 0 ? 'other' : OWN + place}\n${title}`
}

export const ScenarioPicker = () => {
  const { model, store, titles } = useSession()
  const own = useLive(() => ownList.value, ownList)
  const [value = '', title] = useScenario((state) => placeOf(model, state, own)).split('\n')
  const open = async (chosen: string) => {
    const kept = chosen.startsWith(OWN) ? own[Number(chosen.slice(OWN.length))] : undefined
    if (kept) return askOwn(kept)
    // What a change leads to may need more of the model than the first look does.
    const [scenarios] = await Promise.all([loadScenarios(), import('../live/details.ts')])
    store.open(scenarios.find((scenario) => scenario.slug === chosen) ?? defaultsOpened)
  }
  return (
    <div className="scenario">
      <select
        className="picker"
        aria-label={t('Scenario')}
        value={value}
        onChange={(event) => open(event.currentTarget.value)}
      >
        {value === 'other' && <option value="other">{title}</option>}
        <option value="defaults">{t(defaultsTitle)}</option>
        {own.length > 0 && (
          <optgroup label={t('Yours')}>
            {own.map((one, at) => (
              <option key={one.title} value={OWN + at}>
                {one.title}
              </option>
            ))}
          </optgroup>
        )}
        {titles.map((scenario) => (
          <option key={scenario.slug} value={scenario.slug}>
            {t(scenario.title)}
          </option>
        ))}
      </select>
    </div>
  )
}
