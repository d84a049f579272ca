/** What the opened scenario is, what it reproduces and where it differs. */
import '../live/details.ts'
import { scenarios } from 'virtual:model/scenarios'
import { Loaded } from '../live/loaded.tsx'
import { loadStories } from '../live/loads.ts'
import { whyLink } from '../live/route.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { settingText } from '../number/setting-text.ts'

interface Story {
  readonly blurb: string
  readonly reproduces: string
  readonly differs: string
}

export const ScenarioStory = () => {
  const { quantity, has, store } = useSession()
  const opened = useScenario((state) => state.opened)
  const settings = Object.keys(opened.settings).filter(has)
  return (
    <div className="story">
      <p className="small-caps">Scenario</p>
      <h2>{opened.title}</h2>
      {opened.slug ? (
        <Loaded from={loadStories}>
          {(stories) => <Told story={stories.find(({ slug }) => slug === opened.slug)} />}
        </Loaded>
      ) : (
        <>
          <p>
            {settings.length === 0
              ? 'Every input at the model’s default, each with its source.'
              : `${settings.length === 1 ? 'One input is' : `${settings.length} inputs are`} set, as listed below; all others are at the model’s defaults, each with its source.`}{' '}
            Move any slider and the page follows; press any number to see why it is what it is.
          </p>
          <p className="small-caps">Or open</p>
          <ul className="story-scenarios">
            {scenarios.map((scenario) => (
              <li key={scenario.slug}>
                <button type="button" onClick={() => store.open(scenario)}>
                  {scenario.title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {settings.length > 0 && (
        <>
          <p className="small-caps">Set by this scenario</p>
          <ul className="terms">
            {settings.map((id) => (
              <li key={id}>
                <a href={whyLink(id)}>{quantity(id).label}</a>
                <span>{settingText(quantity(id), opened.settings[id])}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

const Told = ({ story }: { readonly story: Story | undefined }) =>
  story && (
    <>
      <p>{story.blurb}</p>
      <dl>
        <dt>Reproduces</dt>
        <dd>{story.reproduces}</dd>
        <dt>Differs</dt>
        <dd>{story.differs}</dd>
      </dl>
    </>
  )
