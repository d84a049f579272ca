/** What a row says of an input that has no effect under the present choices. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { renderToString } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { quantityOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { createScenarioStore } from '../../src/scenario/store.ts'
import { defaultsOpened } from '../../src/ui/evidence/evidence.ts'
import { InputRow } from '../../src/ui/input/input-row.tsx'
import { loadActivities } from '../../src/ui/live/loads.ts'
import { createSession, SessionProvider } from '../../src/ui/live/session.tsx'

beforeAll(async () => {
  await loadActivities()
})

const rowOf = (id: QuantityId, settings: Readonly<Record<string, string>> = {}): string => {
  const input = quantityOf(model, id)
  if (input.type !== 'input') throw new Error(`${id} is no input`)
  const session = createSession(model, createScenarioStore(model, defaultsOpened), scenarios, async () => '')
  session.store.setAll(settings)
  return renderToString(
    <SessionProvider session={session}>
      <InputRow input={input} />
    </SessionProvider>,
  ).replaceAll('<!-- -->', '')
}

test('an idle input says why, and names the change that gives it an effect', () => {
  const row = rowOf('ltan')
  expect(row).toContain('Local time of the ascending node has no effect while Kind of orbit is Dawn-dusk')
  expect(row).toContain('>Set Kind of orbit to Sun-synchronous, another local time</button>')
})

test('it says nothing once the change is made, nor where an input has an effect', () => {
  expect(rowOf('ltan', { orbitKind: 'sunSynchronous' })).not.toContain('no effect')
  expect(rowOf('altitude')).not.toContain('no effect')
})

test('an input behind a limit that does not bind names the amount that makes it count', () => {
  const row = rowOf('carnotFraction')
  expect(row).toContain('has no effect')
  expect(row).toMatch(/>Set Heat pump: coolant below the radiator to \d+\sK<\/button>/)
})
