/** Flown numbers beside the closed forms, why they differ, and where the sites stand. */
import { formatNumber } from '../../engine/format.ts'
import type { Line } from '../../fleet/compare.ts'
import { placeNames } from '../../fleet/plan-of.ts'
import type { FleetFlown } from '../../fleet/report.ts'
import { bufferWords, dayText, debrisWords } from '../../fleet/words.ts'
import type { QuantityId } from '../../model/index.ts'
import { whyLink } from '../live/route.ts'

export interface ShownLine extends Line {
  readonly id: QuantityId
  /** Worst hour, one hour in twenty, mean, closed form. */
  readonly texts: readonly string[]
}

const percent = (share: number) => `${formatNumber(share * 100, 3)}\u00a0%`

interface Props {
  readonly flown: FleetFlown
  readonly lines: readonly ShownLine[]
  /** How far the closed form is from this flight, in a sentence. */
  readonly bias: string
  /** Debris of the closed form, over that at the reference height. */
  readonly debrisFactor: number
}

export const FleetTable = ({ flown, lines, bias, debrisFactor }: Props) => (
  <>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
    <section className="fleet-scroll" aria-label="Flown beside closed form" tabIndex={0}>
      <table className="fleet-table">
        <caption className="aside-voice">Flown by SGP4 beside the closed form</caption>
        <thead>
          <tr>
            <th scope="col">Over four days of the year</th>
            <th scope="col">Worst hour</th>
            <th scope="col">One hour in 20</th>
            <th scope="col">Mean</th>
            <th scope="col">Closed form</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, texts }) => (
            <tr key={id}>
              <th scope="row">
                <a href={whyLink(id)}>{name}</a>
              </th>
              {texts.map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places.
                <td key={column}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <p className="fleet-words">{bias}</p>
    <p className="fleet-words">{sentenceOf(flown)}</p>
    <p className="fleet-words">{bufferWords(flown)}</p>
    <p className="fleet-words">{debrisWords(flown, debrisFactor)}</p>
    <YearTable byDay={flown.byDay} />
    <details className="fleet-why">
      <summary>Why they differ, and where the sites stand</summary>
      <dl>
        {lines.map(({ id, name, why }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
        <div>
          <dt>Sites</dt>
          <dd>{sitesOf(flown)}</dd>
        </div>
      </dl>
    </details>
  </>
)

const rate = (value: number) => `${formatNumber(value / 1e12, 3)}\u00a0Tbit/s`

/** The days flown beside each other: what the season changes. */
const YearTable = ({ byDay }: Pick<FleetFlown, 'byDay'>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
  <section className="fleet-scroll" aria-label="The days flown" tabIndex={0}>
    <table className="fleet-table">
      <caption className="aside-voice">Through the year</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">In sunlight</th>
          <th scope="col">Darkest hour</th>
          <th scope="col">Downlink, worst hour</th>
          <th scope="col">Nine hours in ten</th>
          <th scope="col">Mean</th>
        </tr>
      </thead>
      <tbody>
        {byDay.map(({ day, sunlit, leastSunlit, worst, p10, mean }) => (
          <tr key={day}>
            <th scope="row">{dayText(day)}</th>
            <td>{percent(sunlit)}</td>
            <td>{percent(leastSunlit)}</td>
            <td>{rate(worst)}</td>
            <td>{rate(p10)}</td>
            <td>{rate(mean)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const sentenceOf = ({ constellation, neighbours, cutOff, counted, countError }: FleetFlown): string => {
  const every = Math.round(constellation.satellites / constellation.each / counted)
  const { levels, across, planes, spacing, fits } = constellation
  const stacked =
    levels === 1 ? 'one altitude' : `${levels} altitudes ${formatNumber(across / 1000)} km apart`
  const rings = planes === 1 ? '' : `, in ${planes} planes at each`
  const room = fits ? '' : '; the shell holds no more at the distance that they need'
  const nearest = neighbours
    ? ` The closest two come to ${formatNumber(neighbours.closest / 1000, 2)} km of each other.`
    : ''
  const cut = cutOff > 0 ? ` No place at all is open ${percent(cutOff)} of the time.` : ''
  const part =
    every > 1
      ? `${formatNumber(counted)} satellites were flown, one drawn of every ${formatNumber(every)}, so that those in view of a site are known to ${percent(countError)}. `
      : ''
  return `${part}The satellites fly at ${stacked}${rings}, ${formatNumber(spacing / 1000, 3)} km from the next${room}.${nearest}${cut}`
}

const sitesOf = ({ places }: FleetFlown): string =>
  [...places]
    .filter(({ stations }) => stations > 0)
    .sort((a, b) => b.stations - a.stations)
    .map(({ id, stations }) => `${placeNames.get(id) ?? id}: ${stations}`)
    .join(' · ')
