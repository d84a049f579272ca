/** Who makes this, which release it is, what it leaves out, and how to say that a number is wrong. */

import { releaseDate } from '../../scenario/releases.ts'
import { t } from '../../words/words.ts'
import { Section } from '../layout/section.tsx'
import { useSession } from '../live/session.tsx'
import './about.css'

/** What no number of the page counts. */
const leftOut: readonly string[] = [
  'Orbits above 2,000 km, which want a dose behind thin glass and rules of disposal of their own.',
  'Nuclear plants of a campus’s own, taxes, depreciation, and vehicles that visit satellites to mend them.',
  'Throttling by a battery or a coolant loop that is too small; a radiator that is too small does throttle.',
]

export const About = () => {
  const { model } = useSession()
  const date = releaseDate(model.release)
  return (
    <Section id="about" label={t('About')}>
      <div className="about">
        <p>
          {t(
            'Dawnline is an open model of {length} quantities that asks what it takes to put computing in orbit and what the same costs on the ground. It is made by its contributors and belongs to no company named on this page. Everything is computed on your device: nothing that you set or read here is sent anywhere.',
            { length: model.quantities.length },
          )}
        </p>
        <dl>
          <div>
            <dt>{t('Release')}</dt>
            <dd>
              {model.release}
              {date && t(' of {date}', { date })}
              {t(
                '. A link keeps the release that made it: opened later, it gives the same numbers or says which ones changed and why.',
              )}
            </dd>
          </div>
          <div>
            <dt>{t('Licence')}</dt>
            <dd>
              {t('MIT for the program. Figures belong to the works that they are cited from, listed under')}{' '}
              <a href="#sources">{t('Sources')}</a>.
            </dd>
          </div>
          <div>
            <dt>{t('A wrong number')}</dt>
            <dd>
              {t(
                'Say which published figure it should match, with the work and the page, in an issue of the project; nothing else is needed. Press the number first: what it rests on, and how it can be copied as text, stands beside it.',
              )}
            </dd>
          </div>
          <div>
            <dt>{t('To cite it')}</dt>
            <dd>{t('Press Export for a citation with this scenario, this release and the address.')}</dd>
          </div>
          <div>
            <dt>{t('It leaves out')}</dt>
            <dd>
              <ul>
                {leftOut.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
      </div>
    </Section>
  )
}
