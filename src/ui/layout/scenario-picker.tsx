import { defaultsOpened, defaultsTitle } from '../evidence/evidence.ts'
import { useScenario, useSession } from '../live/session.tsx'

export const ScenarioPicker = () => {
  const { store, scenarios } = useSession()
  const opened = useScenario((state) => state.opened)
  const changed = useScenario((state) => state.settings !== state.opened.settings)
  const open = (slug: string) => {
    const scenario = scenarios.find((candidate) => candidate.slug === slug)
    store.open(scenario ?? defaultsOpened)
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
        {scenarios.map((scenario) => (
          <option key={scenario.slug} value={scenario.slug}>
            {scenario.title}
          </option>
        ))}
      </select>
      {changed && <span className="scenario-changed">changed</span>}
    </div>
  )
}
