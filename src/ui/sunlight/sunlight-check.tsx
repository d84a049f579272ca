/** The formula for sunlight against a simulated year: run by the reader, on the reader's machine. */
import { useEffect, useRef, useState } from 'react'
import type { SunlightComparison } from '../../physics/sgp4-sunlight.ts'
import { Figure } from '../chart/figure.tsx'
import type { Reader } from '../chart/reader.ts'
import { useChart } from '../chart/use-chart.ts'
import type { Question } from './messages.ts'
import { Cancelled, type Run, simulate } from './simulate.ts'
import { linesOf, sunlightPlot } from './sunlight-plot.ts'
import './sunlight.css'

const questionOf = (read: Reader): Question => ({
  altitude: read.number('altitude'),
  ltan: read.number('nodeTime'),
  inclination: read.number('orbitInclination'),
  days: 365,
})

type State =
  | { readonly at: 'start' }
  | { readonly at: 'running'; readonly share: number }
  | { readonly at: 'failed'; readonly why: string }
  | { readonly at: 'done'; readonly question: Question; readonly comparison: SunlightComparison }

export const SunlightCheck = () => {
  const question = useChart(questionOf)
  const [state, setState] = useState<State>({ at: 'start' })
  const run = useRef<Run | null>(null)
  useEffect(() => () => run.current?.cancel(), [])
  const exists = [question.altitude, question.inclination].every(Number.isFinite)

  const start = async () => {
    setState({ at: 'running', share: 0 })
    run.current = simulate(question, (share) => setState({ at: 'running', share }))
    try {
      const comparison = await run.current.result
      setState({ at: 'done', question, comparison })
    } catch (error) {
      setState(error instanceof Cancelled ? { at: 'start' } : { at: 'failed', why: String(error) })
    }
  }

  return (
    <div className="sunlight-check">
      {state.at === 'done' && <Result question={state.question} comparison={state.comparison} />}
      <div className="sunlight-run">
        {state.at === 'running' ? (
          <>
            <label>
              Following the orbit <progress value={state.share} />
            </label>
            <span>{Math.round(state.share * 365)} of 365 days</span>
            <button type="button" className="action" onClick={() => run.current?.cancel()}>
              Cancel
            </button>
          </>
        ) : (
          <>
            <button type="button" className="action" disabled={!exists} onClick={start}>
              {state.at === 'done' ? 'Check again' : 'Check the shadow against SGP4'}
            </button>
            <span>{noteOf(state, question)}</span>
          </>
        )}
      </div>
    </div>
  )
}

const noteOf = (state: State, question: Question): string => {
  if (state.at === 'failed') return `The check could not run: ${state.why}`
  if (state.at !== 'done')
    return 'Follows this orbit through a year in steps of 30 seconds, with the model that real satellites are tracked by.'
  const { altitude, ltan, inclination } = state.question
  const isSame =
    altitude === question.altitude && ltan === question.ltan && inclination === question.inclination
  return isSame ? '' : 'The orbit has changed since this check.'
}

interface ResultProps {
  readonly question: Question
  readonly comparison: SunlightComparison
}

const Result = ({ question, comparison }: ResultProps) => (
  <>
    <Figure chart={sunlightPlot(question, comparison)} wide />
    <table className="sunlight-table">
      <caption className="aside-voice">SGP4 against the closed form</caption>
      <thead>
        <tr>
          <th scope="col">Over the year</th>
          <th scope="col">SGP4</th>
          <th scope="col">Formula</th>
          <th scope="col">Apart</th>
          <th scope="col">Allowed</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(comparison).map((line) => (
          <tr key={line.name} data-agrees={line.agrees}>
            <th scope="row">{line.name}</th>
            <td>{line.simulated}</td>
            <td>{line.closedForm}</td>
            <td>{line.difference}</td>
            <td>{line.allowed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
)
