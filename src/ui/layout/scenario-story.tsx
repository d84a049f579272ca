/** What the scenario on show is, what it reproduces and where it differs, and what was changed in it. */
import { t } from '../../words/words.ts'
import '../live/details.ts'
import { scenarios } from 'virtual:model/scenarios'
import type { QuantityId } from '../../model/index.ts'
import { nameOf } from '../../scenario/naming.ts'
import { type Change, changesBetween } from '../compare/changes.ts'
import { ExplainTerms } from '../glossary/first-uses.tsx'
import { Glossed } from '../glossary/glossed.tsx'
import { Loaded } from '../live/loaded.tsx'
import { loadStories } from '../live/loads.ts'
import { askOwn } from '../live/own-list.ts'
import { whyLink } from '../live/route.ts'
import { useScenario, useSession } from '../live/session.tsx'

interface Story {
  readonly blurb: string
  readonly reproduces: string
  readonly differs: string
}

export const ScenarioStory = () => {
  const { model } = useSession()
  const settings = useScenario((state) => state.settings)
  const opened = useScenario((state) => state.opened)
  const { slug, title, note } = nameOf(model, settings, opened)
  const from = opened.base ?? opened
  const changes = changesBetween(model, from.settings, settings)
  return (
    <div className="story">
      <p className="small-caps">{t('Scenario')}</p>
      <h2>{t(title)}</h2>
      {note && <p>{note}</p>}
      {changes.length > 0 && <Changed changes={changes} from={t(from.title)} />}
      {slug !== null && <ShippedStory slug={slug} />}
      {changes.length === 0 && <SetHere changes={changesBetween(model, {}, from.settings)} />}
      {slug === null && <Others />}
    </div>
  )
}

const ShippedStory = ({ slug }: { readonly slug: string }) => (
  <Loaded from={loadStories}>
    {(stories) => <Told story={stories.find((story) => story.slug === slug)} />}
  </Loaded>
)

const Changed = ({
  changes,
  from,
}: {
  readonly changes: readonly Change<QuantityId>[]
  readonly from: string
}) => (
  <>
    <p className="small-caps">{t('Changed from {from}', { from })}</p>
    <ul className="terms">
      {changes.map(({ id, label, from: before, to }) => (
        <li key={id}>
          <a href={whyLink(id)}>{label}</a>
          <span>
            {before} → {to}
          </span>
        </li>
      ))}
    </ul>
    <p>
      <button type="button" className="action" onClick={() => askOwn('dialog')}>
        {t('Name it and keep it')}
      </button>
    </p>
  </>
)

const Others = () => {
  const { store } = useSession()
  return (
    <>
      <p>{t('Move any slider and the page follows; press any number to see why it is what it is.')}</p>
      <p className="small-caps">{t('Or open')}</p>
      <ul className="story-scenarios">
        {scenarios.map((scenario) => (
          <li key={scenario.slug}>
            <button type="button" onClick={() => store.open(scenario)}>
              {t(scenario.title)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

const SetHere = ({ changes }: { readonly changes: readonly Change<QuantityId>[] }) => {
  if (changes.length === 0) return <p>{t('Every input is at the model’s default.')}</p>
  return (
    <>
      <p className="small-caps">{t('Set by this scenario')}</p>
      <ul className="terms">
        {changes.map(({ id, label, to }) => (
          <li key={id}>
            <a href={whyLink(id)}>{label}</a>
            <span>{to}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const Told = ({ story }: { readonly story: Story | undefined }) =>
  story && (
    <ExplainTerms>
      <p>
        <Glossed text={story.blurb} />
      </p>
      <dl>
        <dt>{t('Reproduces')}</dt>
        <dd>
          <Glossed text={story.reproduces} />
        </dd>
        <dt>{t('Differs')}</dt>
        <dd>
          <Glossed text={story.differs} />
        </dd>
      </dl>
    </ExplainTerms>
  )
