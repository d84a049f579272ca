/** Where a model runs: in this thread or in a worker, with the same interface and the same bits. */
import type { CompiledModel } from './compiled.ts'
import { evaluate, type Settings } from './evaluate.ts'

/** Runs a model for given settings. */
export interface Runner {
  /** @returns All values; rejects with the message of a setting that cannot be. */
  run(settings: Settings): Promise<Float64Array>
  close(): void
}

/** A runner in this thread. */
export const threadRunner = (model: CompiledModel): Runner => ({
  run: async (settings) => evaluate(model, settings),
  close: () => undefined,
})

/** What is sent to the worker and back. */
export interface Job {
  readonly id: number
  readonly settings: Settings
}

export type Outcome =
  | { readonly id: number; readonly values: Float64Array }
  | { readonly id: number; readonly error: string }

/** The part of `Worker` (or of one end of a `MessageChannel`) that a runner needs. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  start?(): void
  terminate?(): void
  close?(): void
}

/** A runner in a worker whose code calls `serve`. */
export const workerRunner = (port: Port): Runner => {
  const waiting = new Map<number, { resolve: (v: Float64Array) => void; reject: (e: Error) => void }>()
  let next = 0
  port.start?.()
  port.addEventListener('message', ({ data }) => {
    const outcome = data as Outcome
    const job = waiting.get(outcome.id)
    waiting.delete(outcome.id)
    if ('values' in outcome) job?.resolve(outcome.values)
    else job?.reject(new Error(outcome.error))
  })
  return {
    run: (settings) =>
      new Promise((resolve, reject) => {
        const id = next++
        waiting.set(id, { resolve, reject })
        port.postMessage({ id, settings } satisfies Job)
      }),
    close: () => {
      port.terminate?.()
      port.close?.()
      for (const { reject } of waiting.values()) reject(new Error('the runner was closed'))
      waiting.clear()
    },
  }
}

/** Answers jobs that arrive at a port. */
export const serve = (port: Port, model: CompiledModel): void => {
  port.start?.()
  port.addEventListener('message', ({ data }) => {
    const { id, settings } = data as Job
    try {
      port.postMessage({ id, values: evaluate(model, settings) } satisfies Outcome)
    } catch (error) {
      port.postMessage({ id, error: (error as Error).message } satisfies Outcome)
    }
  })
}
