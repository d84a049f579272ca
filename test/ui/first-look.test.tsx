/** What the page shows before the details of the model have come. */
import { model } from 'virtual:model/core'
import { titles } from 'virtual:model/titles'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { createScenarioStore } from '../../src/scenario/store.ts'
import { defaultsOpened } from '../../src/ui/evidence/evidence.ts'
import { Header } from '../../src/ui/layout/header.tsx'
import { ScoreStrip } from '../../src/ui/layout/score-strip.tsx'
import { createSession, SessionProvider } from '../../src/ui/live/session.tsx'
import { VerdictSentence } from '../../src/ui/verdict/verdict-sentence.tsx'
import { VerdictTable } from '../../src/ui/verdict/verdict-table.tsx'

const look = (): string => {
  const store = createScenarioStore(model, defaultsOpened)
  const session = createSession(model, store, titles, async () => '')
  return renderToString(
    <SessionProvider session={session}>
      <Header />
      <ScoreStrip />
      <VerdictSentence />
      <VerdictTable />
    </SessionProvider>,
  )
}

test('is the same with the details and without them', async () => {
  const lacking = model.quantities.filter(({ id, label }) => !id || !label)
  expect(lacking.length, 'the details have not come yet').toBeGreaterThan(model.quantities.length / 2)
  const first = look()
  expect(first).toContain('satellites')
  await import('virtual:model')
  expect(model.quantities.filter(({ id, label }) => !id || !label)).toEqual([])
  expect(look()).toBe(first)
})
