import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { quantityOf } from '../../src/engine/evaluate.ts'
import { scores } from '../../src/model/headline.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { ChoiceRow } from '../../src/ui/input/choice-row.tsx'
import { InputRow } from '../../src/ui/input/input-row.tsx'
import { ScoreChange } from '../../src/ui/layout/score-change.tsx'
import { ScoreStrip } from '../../src/ui/layout/score-strip.tsx'
import { SessionProvider } from '../../src/ui/live/session.tsx'
import { ResultList } from '../../src/ui/result/result-list.tsx'
import { VerdictTable } from '../../src/ui/verdict/verdict-table.tsx'
import { model, newSession, scenarios } from './fixture.ts'

const draw = (view: React.ReactNode, session = newSession()) =>
  renderToString(<SessionProvider session={session}>{view}</SessionProvider>).replaceAll('<!-- -->', '')

const input = (id: QuantityId) => {
  const found = quantityOf(model, id)
  if (found.type !== 'input') throw new Error(`${id} is no input`)
  return found
}

test('a row has its label, its value with the unit, a range that speaks, marks and buttons', () => {
  const html = draw(<InputRow input={input('launchPrice')} />)
  expect(html).toContain('Launch price')
  expect(html).toMatch(/value="1,500"/)
  expect(html).toContain('USD/kg')
  expect(html).toContain(
    'aria-valuetext="1,500 US dollars per kilogram, default 1,500 US dollars per kilogram"',
  )
  expect(html).toContain('aria-label="Lower launch price"')
  expect(html).toContain('aria-label="Raise launch price"')
  expect(html).toContain('Set to Suncatcher')
  expect(html).toContain('Set to Falcon 9')
})

test('a row that was changed says so and offers the way back', () => {
  const session = newSession()
  session.store.set('launchPrice', 200)
  const html = draw(<InputRow input={input('launchPrice')} />, session)
  expect(html).toContain('data-changed="true"')
  expect(html).toContain('Reset launch price to the default')
})

test('a row of an opened scenario goes back to the scenario', () => {
  const session = newSession()
  const [scenario] = scenarios
  if (scenario) session.store.open(scenario)
  session.store.set('itPower', 5e9)
  expect(draw(<InputRow input={input('itPower')} />, session)).toContain('to the scenario as opened')
})

test('a value beyond the slider is said', () => {
  const session = newSession()
  session.store.set('launchPrice', 20_000)
  expect(draw(<InputRow input={input('launchPrice')} />, session)).toContain('Beyond the slider')
})

test('a choice lists its options', () => {
  const choice = quantityOf(model, 'radiatorAttitude')
  if (choice.type !== 'choice') throw new Error('no choice')
  const html = draw(<ChoiceRow choice={choice} />)
  expect(html).toContain('Edge-on to the Sun')
  expect(html).toContain('Facing the Earth')
})

test('the strip shows changes against the scenario as opened, and room for what stops it first', () => {
  const session = newSession()
  const shown = scores.filter(({ id }) => session.has(id))
  const changes = () => shown.map(({ id }) => draw(<ScoreChange id={id} />, session)).join('')
  expect(changes()).not.toMatch(/score-change">[+−]/)
  session.store.set('itPower', 2e9)
  expect(changes()).toMatch(/score-change">\+400</)
  const html = draw(<ScoreStrip />, session)
  // Which row it is comes from the worker, some time after the last move.
  expect(html).toMatch(/Stops first<\/dt><dd><span class="score-value">…</)
})

test('the table says needs, has, ratio and status of every row', () => {
  const html = draw(<VerdictTable />)
  for (const row of ['Launch cadence', 'Heat dissipation', 'Cooling water']) expect(html).toContain(row)
  expect(html).toMatch(/2\.76 not met/)
  expect(html).toMatch(/0\.83 tight/)
  expect(html).toContain('data-status="does-not-close"')
})

test('a new declaration appears in the list of its topic', () => {
  const html = draw(<ResultList topic="heat" />)
  expect(html).toContain('Net radiator flux')
  expect(html).toContain('#why=netRadiatorFlux')
})

test('what is not feasible reads so', () => {
  const session = newSession()
  session.store.setAll({ radiatorTemperature: 280, sinkTemperature: 300 })
  expect(draw(<ResultList topic="heat" />, session)).toContain('not feasible')
})
