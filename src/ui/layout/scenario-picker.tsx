import { sameScenario } from '../../scenario/naming.ts'
import { defaultsOpened, defaultsTitle } from '../evidence/evidence.ts'
import { loadScenarios } from '../live/loads.ts'
import { useScenario, useSession } from '../live/session.tsx'

export const ScenarioPicker = () => {
  const { model, store, titles } = useSession()
  const opened = useScenario((state) => state.opened)
  const changed = useScenario(
    ({ settings, opened: { settings: asOpened } }) => !sameScenario(model, settings, asOpened),
  )
  const open = async (slug: string) => {
    // What a change leads to may need more of the model than the first look does.
    const [scenarios] = await Promise.all([loadScenarios(), import('../live/details.ts')])
    store.open(scenarios.find((scenario) => scenario.slug === slug) ?? defaultsOpened)
  }
  const isOther = opened.slug === null && opened.title !== defaultsTitle
  return (
    <div className="scenario">
      <select
        className="picker"
        aria-label="Scenario"
        value={opened.slug ?? (isOther ? 'other' : 'defaults')}
        onChange={(event) => open(event.currentTarget.value)}
      >
        <option value="defaults">{defaultsTitle}</option>
        {isOther && <option value="other">{opened.title}</option>}
        {titles.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </select>
      {changed && <span className="scenario-changed">changed</span>}
    </div>
  )
}
