/** What the page shows before the details of the model have come. */
import { expect, test, vi } from 'vitest'

/** The page anew, as it stands before anything has asked for the details; other tests may have done so. */
const loaded = async () => {
  vi.resetModules()
  return {
    ...(await import('virtual:model/core')),
    ...(await import('virtual:model/titles')),
    ...(await import('react-dom/server')),
    ...(await import('../../src/scenario/store.ts')),
    ...(await import('../../src/ui/evidence/evidence.ts')),
    ...(await import('../../src/ui/layout/header.tsx')),
    ...(await import('../../src/ui/layout/score-strip.tsx')),
    ...(await import('../../src/ui/live/session.tsx')),
    ...(await import('../../src/ui/verdict/verdict-sentence.tsx')),
    ...(await import('../../src/ui/verdict/verdict-table.tsx')),
  }
}

test('is the same with the details and without them', async () => {
  const page = await loaded()
  const { model, Header, ScoreStrip, SessionProvider, VerdictSentence, VerdictTable } = page
  const look = (): string => {
    const store = page.createScenarioStore(model, page.defaultsOpened)
    const session = page.createSession(model, store, page.titles, async () => '')
    return page.renderToString(
      <SessionProvider session={session}>
        <Header />
        <ScoreStrip />
        <VerdictSentence />
        <VerdictTable />
      </SessionProvider>,
    )
  }
  const lacking = model.quantities.filter(({ id, label }) => !id || !label)
  expect(lacking.length, 'the details have not come yet').toBeGreaterThan(model.quantities.length / 2)
  const first = look()
  expect(first).toContain('satellites')
  await import('virtual:model')
  expect(model.quantities.filter(({ id, label }) => !id || !label)).toEqual([])
  expect(look()).toBe(first)
})
