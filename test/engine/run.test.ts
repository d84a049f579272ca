import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { evaluate, type Settings } from '../../src/engine/evaluate.ts'
import { type Port, poolRunner, serve, threadRunner, workerRunner } from '../../src/engine/run.ts'
import { toy } from './toy.ts'

const { model } = toy()
const { port1, port2 } = new MessageChannel()
const other = toy().model
serve(port2 as unknown as Port, (s: Settings) => evaluate(other, s))
const there = workerRunner<Settings, Float64Array>(port1 as unknown as Port)
const here = threadRunner((s: Settings) => evaluate(model, s))
afterAll(() => {
  there.close()
  port2.close()
})

const settings = fc.record(
  {
    fruitMass: fc.double({ min: 0, max: 1e7, noNaN: true }),
    sugarShare: fc.double({ min: 0, max: 1, noNaN: true }),
    potMass: fc.double({ min: 0, max: 10, noNaN: true }),
    interest: fc.double({ min: -1e-9, max: 6e-9, noNaN: true }),
    quality: fc.constantFrom('plain', 'extra'),
  },
  { requiredKeys: [] },
)

describe('runners', () => {
  it('give the same to the last bit in this thread and across a message channel', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async (s) => {
        const [a, b] = await Promise.all([here.run(s), there.run(s)])
        expect(Buffer.from(a.buffer).equals(Buffer.from(b.buffer))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('refuse what cannot be with the same message', async () => {
    const bad = { fruitMass: -1 }
    const message = 'fruitMass = −1 kg is below the least possible, 0 t'
    await expect(here.run(bad)).rejects.toThrow(message)
    await expect(there.run(bad)).rejects.toThrow(message)
  })

  it('leave nobody waiting when they are closed', async () => {
    const silent = { postMessage: () => undefined, addEventListener: () => undefined, terminate: vi.fn() }
    const runner = workerRunner(silent)
    const waiting = [runner.run({}), runner.run({})]
    runner.close()
    for (const run of waiting) await expect(run).rejects.toThrow('the runner was closed')
    expect(silent.terminate).toHaveBeenCalledOnce()
  })

  it('refuse all that waits when the worker cannot run, and say so', async () => {
    const fault: { tell?: (event: { message?: string }) => void } = {}
    const port: Port = {
      postMessage: () => undefined,
      addEventListener: (type: string, listener: (event: never) => void) => {
        if (type === 'error') fault.tell = listener as (event: { message?: string }) => void
      },
      terminate: vi.fn(),
    }
    const onFault = vi.fn()
    const waiting = workerRunner(port, onFault).run({})
    fault.tell?.({ message: 'script not found' })
    await expect(waiting).rejects.toThrow('script not found')
    expect(onFault).toHaveBeenCalledOnce()
    expect(port.terminate).toHaveBeenCalledOnce()
  })

  it('answer each caller with its own result', async () => {
    const many = await Promise.all([1, 2, 3].map((fruitMass) => there.run({ fruitMass, sugarShare: 0 })))
    const slot = model.quantities.find((q) => q.id === 'jamMass')?.slot ?? -1
    expect(many.map((values) => values[slot])).toEqual([1, 2, 3])
  })

  it('together share the questions out and give each answer to who asked', async () => {
    const asked: string[] = []
    const open: (() => void)[] = []
    const one = (name: string) => ({
      run: (question: number) => {
        asked.push(`${name}${question}`)
        return new Promise<string>((resolve) => open.push(() => resolve(`${question} by ${name}`)))
      },
      close: vi.fn(),
    })
    const [a, b] = [one('a'), one('b')]
    const pool = poolRunner([a, b])
    const first = [1, 2].map((question) => pool.run(question))
    expect(asked).toEqual(['a1', 'b2'])
    open[1]?.()
    expect(await first[1]).toBe('2 by b')
    const third = pool.run(3)
    expect(asked).toEqual(['a1', 'b2', 'b3'])
    for (const answer of open) answer()
    expect([await first[0], await third]).toEqual(['1 by a', '3 by b'])
    pool.close()
    for (const { close } of [a, b]) expect(close).toHaveBeenCalledOnce()
  })

  it('together pass on what cannot be answered, and go on', async () => {
    const pool = poolRunner([threadRunner((s: Settings) => evaluate(model, s))])
    await expect(pool.run({ fruitMass: -1 })).rejects.toThrow('below the least possible')
    expect(await pool.run({})).toEqual(evaluate(model, {}))
  })
})
