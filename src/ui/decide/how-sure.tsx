/** How sure the answer is: the range of the cost ratio, and the odds of parity by year. Those of rows stand with them. */

import { yearsReached } from '../../engine/bands.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { formatNumber } from '../../engine/format.ts'
import { t } from '../../words/words.ts'
import { followUncertainty } from '../analysis/follow-uncertainty.ts'
import { outsideSentences } from '../analysis/outside.ts'
import { oddsText, rangeText } from '../analysis/range-text.ts'
import { Figure } from '../chart/figure.tsx'
import { parityPlot } from '../chart/make/parity-plot.ts'
import { ratioPlot } from '../chart/make/ratio-plot.ts'
import { Failed } from '../live/boundary.tsx'
import { useScenario, useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'

export const HowSure = () => {
  const session = useSession()
  const { known, hasFailed, again } = followUncertainty(session)
  const last = useLive(() => known.value, known)
  const isStuck = useLive(() => hasFailed.value, hasFailed)
  const isOld = useScenario(({ settings }) => last !== null && last.settings !== settings)
  if (!last)
    return isStuck ? (
      <Failed says={t('The inputs could not be drawn.')} again={again} />
    ) : (
      <p className="figure-wait">{t('Drawing all inputs…')}</p>
    )
  const { bands, parity, count } = last.found
  const range = bands.costRatio ? rangeText(session.quantity('costRatio'), bands.costRatio) : ''
  const outside = outsideSentences(session.model, evaluate(session.model, last.settings), bands)
  const [, end] = session.model.horizon
  const cheaper = last.found.ratios.filter((ratio) => ratio <= 1).length / count
  const reached = parity.at(-1) ?? 0
  const worlds = (share: number): string =>
    share === 0 ? `none of the ${formatNumber(count)} that were drawn` : `${oddsText(share, count)} of worlds`
  return (
    <div data-old={isOld ? true : undefined} className="decide-old">
      <p className="decide-says">
        {range === ''
          ? t('In none of the worlds that were drawn does the cost ratio have a value.')
          : t(
              'In eight worlds of ten orbit costs {range} times as much as the ground; in {cheaper} it costs no more. By {end} a fleet bought whole at the prices of its year has come down to the cost of the ground in {reached}.{x}',
              {
                range,
                cheaper: worlds(cheaper),
                end,
                reached: worlds(reached),
                x: whenText(parity, session.model.horizon),
              },
            )}
      </p>
      {outside.length > 0 && <p>{outside.join(' ')}</p>}
      <div className="figures">
        <Figure chart={ratioPlot(last.found)} isAlone={false} />
        {reached > 0 && <Figure chart={parityPlot(last.found, session.model.horizon[0])} isAlone={false} />}
      </div>
    </div>
  )
}

/** The range of the year of parity: by when one world in ten has reached it, half have, and nine in ten. */
const whenText = (parity: readonly number[], [first, end]: readonly [number, number]): string => {
  const [early, middle, late] = yearsReached(parity, first, [0.1, 0.5, 0.9])
  if (!early) return ''
  const by = (year: number | null | undefined) => (year ? `by ${year}` : `not before ${end + 1}`)
  return ` One world in ten is there by ${early}, half of them ${by(middle)}, nine in ten ${by(late)}.`
}
