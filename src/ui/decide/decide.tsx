/** From numbers to decisions: how sure, what would have to be true, and which design is best. */
import { t } from '../../words/words.ts'
import '../live/details.ts'
import { Glossed } from '../glossary/glossed.tsx'
import { BeliefView } from './belief-view.tsx'
import { DesignView } from './design-view.tsx'
import { FrontView } from './front-view.tsx'
import { HowSure } from './how-sure.tsx'
import { MapView } from './map-view.tsx'
import './decide.css'

export const Decide = () => (
  <div className="decide">
    <h3 id="how-sure">{t('How sure is this?')}</h3>
    <p className="figure-subtitle">
      <Glossed
        text={t(
          'Every assumption has a spread. In each of 2,000 worlds all of them are drawn at once; what one decides stays as it is set.',
        )}
      />
    </p>
    <HowSure />
    <h3 id="believe">{t('What would have to be true?')}</h3>
    <p className="figure-subtitle">
      <Glossed
        text={t(
          'Of all worlds in which a goal is reached, the one that asks the least of belief: assumptions move as little as can be from the middle of their spreads, all at once.',
        )}
      />
    </p>
    <BeliefView />
    <h3 id="design">{t('Which design is best?')}</h3>
    <p className="figure-subtitle">
      <Glossed
        text={t(
          'Decisions alone are moved, within their sliders: orbit, satellite, heat, power, links and how long things last. Assumptions stay as they are set.',
        )}
      />
    </p>
    <DesignView />
    <h3 id="front">{t('How much of one for how much of another?')}</h3>
    <p className="figure-subtitle">
      <Glossed
        text={t(
          'The best designs for two aims at once, from the best for the first to the best for the second. Choose one to see what it changes, adopt it, or open it as a scenario of its own.',
        )}
      />
    </p>
    <FrontView />
    <h3 id="map">{t('Two inputs at once')}</h3>
    <MapView />
  </div>
)
