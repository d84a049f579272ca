/** The whole fleet flown by SGP4 over real places, beside the closed forms: run by the reader, on the reader's machine. */
import { useEffect, useRef, useState } from 'react'
import { formatNumber } from '../../engine/format.ts'
import { biasOf, biasWords } from '../../fleet/bias.ts'
import { compared } from '../../fleet/compare.ts'
import { daysOfYear } from '../../fleet/days.ts'
import { usualEvery } from '../../fleet/drawn.ts'
import type { FleetPlan, FlightOptions } from '../../fleet/plan.ts'
import { planOf, type Results } from '../../fleet/plan-of.ts'
import type { FleetFlown } from '../../fleet/report.ts'
import { Figure } from '../chart/figure.tsx'
import type { Reader } from '../chart/reader.ts'
import { useChart } from '../chart/use-chart.ts'
import { idIn, resultsOf, showFlight } from '../globe/plan-read.ts'
import { fleetPlot } from './fleet-plot.ts'
import { FleetTable, type ShownLine } from './fleet-table.tsx'
import { fly } from './fly.ts'
import './fleet.css'

/** More satellites than this are more than a page should keep in memory. */
const most = 1_000_000

interface Flight {
  readonly plan: FleetPlan
  /** Flown numbers and closed forms as the page writes them. */
  readonly linesOf: (flown: FleetFlown) => readonly ShownLine[]
  readonly biasOf: (flown: FleetFlown, placing: Placing) => string
  readonly debrisFactor: number
}

const flightOf = (read: Reader): Flight => {
  const idOf = (id: string) => idIn(read, id)
  const results = resultsOf(read)
  const plan = planOf(results)
  // The closed forms as they were when the flight began.
  const numbers = new Map<string, number>()
  const options = new Map<string, string>()
  const asked: Results = {
    number: (id) => numbers.set(id, results.number(id)).get(id) as number,
    option: (id) => options.set(id, results.option(id)).get(id) as string,
  }
  compared(nothing, asked)
  for (const placing of ['even', 'best'] as const) biasOf(nothing, asked, placing)
  const then: Results = {
    number: (id) => numbers.get(id) ?? Number.NaN,
    option: (id) => options.get(id) ?? '',
  }
  return {
    plan,
    debrisFactor: results.number('debrisFactor'),
    linesOf: (flown) =>
      compared(flown, then).map((line) => ({
        ...line,
        id: idOf(line.id),
        texts: [line.worst, line.fivePercent, line.mean, line.closedForm].map((value) =>
          read.as(idOf(line.id), value),
        ),
      })),
    biasOf: (flown, placing) => biasWords(biasOf(flown, then, placing)),
  }
}

const none = { worst: 0, fivePercent: 0, mean: 0 }
const nothing = {
  satellites: 1,
  sunlit: none,
  stationsInReach: none,
  radioLinks: none,
  lightLinks: none,
  capacity: none,
  traffic: none,
  delay: none,
  unbuffered: { atOnce: 0, later: 0, lost: 0, most: 0, meanWait: 0, short: 0 },
}

type State =
  | { readonly at: 'start' }
  | { readonly at: 'running'; readonly share: number; readonly stop: AbortController }
  | { readonly at: 'failed'; readonly why: string }
  | { readonly at: 'done'; readonly flight: Flight; readonly flown: FleetFlown }

type Placing = FlightOptions['placing']

export const FleetCheck = () => {
  const flight = useChart(flightOf)
  const [state, setState] = useState<State>({ at: 'start' })
  const [placing, setPlacing] = useState<Placing>('even')
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const { satellites, formation } = flight.plan.order
  const canFly = satellites >= 1 && satellites / formation <= most

  const start = async (how: Placing) => {
    const stop = new AbortController()
    running.current?.abort()
    running.current = stop
    setPlacing(how)
    setState({ at: 'running', share: 0, stop })
    const options: FlightOptions = {
      days: daysOfYear(4),
      step: 600,
      draws: 50,
      seed: 1,
      placing: how,
      // Distances of more satellites would hold the page up for seconds: the command line has them.
      snapshots: satellites / formation > 50_000 ? 0 : 1,
      every: usualEvery(satellites / formation),
    }
    try {
      const onProgress = (share: number) => {
        if (!stop.signal.aborted) setState({ at: 'running', share, stop })
      }
      const flown = await fly(flight.plan, options, { signal: stop.signal, onProgress })
      if (stop.signal.aborted) return
      setState({ at: 'done', flight, flown })
      showFlight({ plan: flight.plan, options, stations: flown.stations })
    } catch (error) {
      if (stop.signal.aborted) setState({ at: 'start' })
      else setState({ at: 'failed', why: error instanceof Error ? error.message : String(error) })
    }
  }

  return (
    <div className="fleet-check">
      {state.at === 'done' && (
        <>
          <Figure chart={fleetPlot(state.flown)} wide />
          <FleetTable
            flown={state.flown}
            lines={state.flight.linesOf(state.flown)}
            bias={state.flight.biasOf(state.flown, placing)}
            debrisFactor={state.flight.debrisFactor}
          />
        </>
      )}
      <div className="fleet-run">
        {state.at === 'running' ? (
          <>
            <label>
              Flying {formatNumber(satellites)} satellites <progress value={state.share} />
            </label>
            <button type="button" className="action" onClick={() => state.stop.abort()}>
              Stop
            </button>
          </>
        ) : (
          <>
            <button type="button" className="action" disabled={!canFly} onClick={() => start('even')}>
              {state.at === 'done' && placing === 'even'
                ? 'Fly the fleet again'
                : 'Fly the fleet over real places'}
            </button>
            <button type="button" className="action" disabled={!canFly} onClick={() => start('best')}>
              Place the sites for the worst hour
            </button>
            <span>{noteOf(state, { flight, canFly, satellites })}</span>
          </>
        )}
      </div>
    </div>
  )
}

const noteOf = (
  state: State,
  { flight, canFly, satellites }: { flight: Flight; canFly: boolean; satellites: number },
): string => {
  if (!canFly)
    return Number.isFinite(satellites)
      ? `${formatNumber(satellites)} satellites are more than a page can fly; the command line flies two million.`
      : 'There is no fleet to fly at these settings.'
  if (state.at === 'failed') return `The fleet could not be flown: ${state.why}`
  if (state.at !== 'done')
    return 'Every satellite, through four days of the year, by the model that real satellites are tracked by; links from the places of the catalog under drawn weather.'
  return JSON.stringify(state.flight.plan) === JSON.stringify(flight.plan)
    ? ''
    : 'The design has changed since this flight.'
}
