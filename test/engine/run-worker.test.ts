/** The worker's own file, with this thread in the part of the worker's global scope. */
import { model } from 'virtual:model'
import { afterAll, expect, it, vi } from 'vitest'
import { evaluate } from '../../src/engine/evaluate.ts'
import { type Port, workerRunner } from '../../src/engine/run.ts'

const { port1, port2 } = new MessageChannel()
afterAll(() => {
  vi.unstubAllGlobals()
  port1.close()
})

it('serves the model of the page to whoever sends settings', async () => {
  vi.stubGlobal('addEventListener', port2.addEventListener.bind(port2))
  vi.stubGlobal('postMessage', port2.postMessage.bind(port2))
  port2.start()
  await import('../../src/engine/run.worker.ts')
  const runner = workerRunner(port1 as unknown as Port)
  const input = model.quantities.find((q) => q.type === 'input')
  const settings = { [input?.id ?? '']: input?.range[1] ?? 0 }
  expect(await runner.run(settings)).toEqual(evaluate(model, settings))
  await expect(runner.run({ nothing: 1 })).rejects.toThrow(/unknown input "nothing"/)
  runner.close()
})
