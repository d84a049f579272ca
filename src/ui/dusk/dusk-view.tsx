/** The fleet as a city sees it after sunset: how many are up and lit, as curve, table, words and sky. */
import { useEffect, useMemo, useRef, useState } from 'react'
import cityList from '../../../seeds/cities.json'
import { formatNumber } from '../../engine/format.ts'
import { type Dusk, duskOf, type Evening, eveningMinutes } from '../../fleet/dusk.ts'
import { dayText } from '../../fleet/words.ts'
import { Figure } from '../chart/figure.tsx'
import type { Reader } from '../chart/reader.ts'
import { useChart } from '../chart/use-chart.ts'
import { constellationOf, type Orbit, orbitOf } from '../globe/scene.ts'
import { useIsDark } from '../theme/theme-button.tsx'
import { duskPlot, fullestMinute } from './dusk-plot.ts'
import { DuskSky } from './dusk-sky.tsx'
import './dusk.css'

const degree = Math.PI / 180
const cities = [...cityList.rows].sort((a, b) => a.name.localeCompare(b.name, 'en'))
/** Solstices and equinoxes. */
const days = [78, 171, 265, 354]

interface Seen {
  readonly orbit: Orbit
  readonly magnitude: number
}

const seenOf = (read: Reader): Seen => ({
  orbit: orbitOf(read),
  magnitude: read.number('satelliteMagnitude'),
})

/** How long the settings stand still before an evening is reckoned, so that no slider waits for it [ms]. */
const patience = 300

interface Reckoned {
  readonly evening: Evening
  readonly dusk: Dusk | null
  readonly city: string
}

export const DuskView = () => {
  const seen = useChart(seenOf)
  const [city, setCity] = useState('New York')
  const [day, setDay] = useState(78)
  const [minute, setMinute] = useState<number | null>(null)
  const [reckoned, setReckoned] = useState<Reckoned | null>(null)
  const [inView, setInView] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  // A new theme has new colours, so the sky is painted anew.
  const isDark = useIsDark()
  useEffect(() => {
    if (!box.current) return
    const observer = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? false), {
      rootMargin: '25%',
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  const asked = useMemo(() => ({ seen, city, day }), [seen, city, day])
  useEffect(() => {
    if (!inView) return
    const timer = setTimeout(() => setReckoned(reckon(asked)), patience)
    return () => clearTimeout(timer)
  }, [asked, inView])

  const dusk = reckoned?.dusk
  const shown = minute ?? (dusk ? (fullestMinute(dusk)?.minute ?? 0) : 0)
  const now = dusk?.minutes[shown]
  const where = { city: reckoned?.city ?? city, date: dayText(reckoned?.evening.day ?? day) }
  const spoken = now
    ? `${shown} minutes after sunset ${formatNumber(Math.round(now.up))} satellites are above the horizon of ${where.city}, ${formatNumber(Math.round(now.lit))} of them in sunlight and ${formatNumber(Math.round(now.byEye))} bright enough for the eye.`
    : ''
  return (
    <div className="dusk" ref={box}>
      <div className="dusk-tools">
        <label>
          The sky over
          <select value={city} onChange={(event) => setCity(event.currentTarget.value)}>
            {cities.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          on
          <select value={day} onChange={(event) => setDay(Number(event.currentTarget.value))}>
            {days.map((one) => (
              <option key={one} value={one}>
                {dayText(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {reckoned && dusk && now ? (
        <>
          <Figure chart={duskPlot(dusk, where)} wide />
          <div className="dusk-now">
            <DuskSky
              key={String(isDark)}
              evening={reckoned.evening}
              time={dusk.sunset + 60 * shown}
              spoken={spoken}
            />
            <div>
              <label>
                Minutes after sunset
                <input
                  type="range"
                  min={0}
                  max={eveningMinutes}
                  value={shown}
                  aria-valuetext={`${shown} minutes`}
                  onChange={(event) => setMinute(Number(event.currentTarget.value))}
                />
              </label>
              <p>{spoken}</p>
              <p>
                The sky as one lies on one’s back: zenith in the middle, north above, east at the left,
                circles at 30 and 60 degrees. Large: bright enough for the eye. Pale: in the shadow of the
                Earth.
              </p>
            </div>
          </div>
        </>
      ) : (
        <p className="dusk-note">{noteOf(seen, reckoned)}</p>
      )}
    </div>
  )
}

const noteOf = ({ orbit }: Seen, reckoned: Reckoned | null): string => {
  if (!orbit.exists || orbit.satellites === 0) return 'There is no fleet to see at these settings.'
  return reckoned ? `The Sun does not set over ${reckoned.city} on this day.` : 'Reckoning the evening…'
}

const reckon = ({
  seen: { orbit, magnitude },
  city,
  day,
}: {
  readonly seen: Seen
  readonly city: string
  readonly day: number
}): Reckoned | null => {
  const constellation = constellationOf(orbit)
  const place = cities.find(({ name }) => name === city)
  if (!constellation || !place || !Number.isFinite(magnitude)) return null
  const evening = {
    constellation,
    nodeTime: orbit.nodeTime,
    day,
    latitude: place.latitude * degree,
    longitude: place.longitude * degree,
    magnitude,
    altitude: orbit.altitude,
  }
  return { evening, dusk: duskOf(evening), city }
}
