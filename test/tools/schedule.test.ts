import { expect, test } from 'vitest'
import { type Outcome, runStages, type Stage, select } from '../../src/tools/schedule.mjs'

const well: Outcome = { passed: 1, failed: 0, skipped: 0 }
const badly: Outcome = { passed: 2, failed: 1, skipped: 0 }

/** Stages that note when they begin and end, so that their order can be looked at afterwards. */
function logged(...shapes: (Pick<Stage, 'name' | 'needs' | 'after'> & { outcome?: Outcome })[]) {
  const log: string[] = []
  const stages = shapes.map(({ outcome = well, ...shape }) => ({
    ...shape,
    run: async () => {
      log.push(`${shape.name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      log.push(`${shape.name} ends`)
      return outcome
    },
  }))
  return { log, stages }
}

const ignore = () => undefined

test('stages that do not wait for each other run together', async () => {
  const { log, stages } = logged({ name: 'lint' }, { name: 'types' })
  await runStages(stages, undefined, ignore)
  expect(log).toEqual(['lint begins', 'types begins', 'lint ends', 'types ends'])
})

test('a stage begins when those that it waits for have ended, well or badly', async () => {
  const { log, stages } = logged({ name: 'lint', outcome: badly }, { name: 'unit', after: ['lint'] })
  const results = await runStages(stages, undefined, ignore)
  expect(log).toEqual(['lint begins', 'lint ends', 'unit begins', 'unit ends'])
  expect(results.map(({ status }) => status)).toEqual(['failed', 'ok'])
})

test('a stage is left out when one that it needs failed, and so is what needs it in turn', async () => {
  const { log, stages } = logged(
    { name: 'build', outcome: badly },
    { name: 'size', needs: ['build'] },
    { name: 'trace', needs: ['size'] },
  )
  const results = await runStages(stages, undefined, ignore)
  expect(log).toEqual(['build begins', 'build ends'])
  expect(results.map(({ status, note }) => [status, note])).toEqual([
    ['failed', undefined],
    ['left out', 'needs build'],
    ['left out', 'needs size'],
  ])
})

test('a stage that throws has failed, with the reason as its output', async () => {
  const run = async () => {
    throw new Error('no such program')
  }
  const [result] = await runStages([{ name: 'lint', run }], undefined, ignore)
  expect(result).toMatchObject({ status: 'failed', passed: 0, failed: 1 })
  expect(result?.output).toContain('no such program')
})

test('each stage is reported as it ends and gets the context', async () => {
  const seen: string[] = []
  const wait = (name: string, milliseconds: number) => ({
    name,
    run: async (context: string) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
      return { ...well, note: context }
    },
  })
  const results = await runStages([wait('slow', 30), wait('fast', 1)], 'given', ({ name }) => seen.push(name))
  expect(seen).toEqual(['fast', 'slow'])
  expect(results.map(({ name, note }) => [name, note])).toEqual([
    ['slow', 'given'],
    ['fast', 'given'],
  ])
})

test('chosen stages bring those that they need, in the order of the list', () => {
  const { stages } = logged(
    { name: 'lint' },
    { name: 'build' },
    { name: 'size', needs: ['build'] },
    { name: 'unit', after: ['lint'] },
    { name: 'browser', needs: ['size'], after: ['unit'] },
  )
  const names = (wanted?: string[]) => select(stages, wanted).map(({ name }) => name)
  expect(names()).toEqual(['lint', 'build', 'size', 'unit', 'browser'])
  expect(names(['unit'])).toEqual(['unit'])
  expect(names(['browser', 'lint'])).toEqual(['lint', 'build', 'size', 'browser'])
})
