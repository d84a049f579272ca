/** Where work runs: in this thread or in a worker, with the same interface and the same bits. */

/** Answers questions, such as the values of a model for given settings. */
export interface Runner<Question, Answer> {
  /** @returns The answer; rejects with the message of what cannot be answered. */
  run(question: Question): Promise<Answer>
  close(): void
}

/** A runner in this thread. */
export const threadRunner = <Question, Answer>(
  answer: (question: Question) => Answer,
): Runner<Question, Answer> => ({
  run: async (question) => answer(question),
  close: () => undefined,
})

/** What is sent to the worker and back. */
interface Job<Question> {
  readonly id: number
  readonly question: Question
}

type Outcome<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly error: string }

/** The part of `Worker` (or of one end of a `MessageChannel`) that a runner needs. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void
  start?(): void
  terminate?(): void
  close?(): void
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/**
 * A runner in a worker whose code calls `serve`.
 *
 * @param onFault Told when the worker cannot run, after every question that waits has been refused: it answers no
 * more, and whoever asks again needs a new one.
 */
export const workerRunner = <Question, Answer>(
  port: Port,
  onFault: () => void = () => undefined,
): Runner<Question, Answer> => {
  const waiting = new Map<number, Waiting<Answer>>()
  let next = 0
  const refuseAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }
  port.start?.()
  port.addEventListener('message', ({ data }) => {
    const outcome = data as Outcome<Answer>
    const job = waiting.get(outcome.id)
    waiting.delete(outcome.id)
    if ('answer' in outcome) job?.resolve(outcome.answer)
    else job?.reject(new Error(outcome.error))
  })
  port.addEventListener('error', ({ message }) => {
    port.terminate?.()
    refuseAll(message || 'the worker could not start')
    onFault()
  })
  return {
    run: (question) =>
      new Promise((resolve, reject) => {
        const id = next++
        waiting.set(id, { resolve, reject })
        port.postMessage({ id, question } satisfies Job<Question>)
      }),
    close: () => {
      port.terminate?.()
      port.close?.()
      refuseAll('the runner was closed')
    },
  }
}

/** Several runners as one: each question goes to the one that has the fewest to answer. */
export const poolRunner = <Question, Answer>(
  runners: readonly [Runner<Question, Answer>, ...Runner<Question, Answer>[]],
): Runner<Question, Answer> => {
  const open = runners.map((runner) => ({ runner, questions: 0 }))
  return {
    run: async (question) => {
      const idlest = open.reduce((best, one) => (one.questions < best.questions ? one : best))
      idlest.questions++
      try {
        return await idlest.runner.run(question)
      } finally {
        idlest.questions--
      }
    },
    close: () => {
      for (const runner of runners) runner.close()
    },
  }
}

/** Answers questions that arrive at a port, each when its answer is there. */
export const serve = <Question, Answer>(
  port: Port,
  answer: (question: Question) => Answer | Promise<Answer>,
): void => {
  port.start?.()
  port.addEventListener('message', async ({ data }) => {
    const { id, question } = data as Job<Question>
    try {
      port.postMessage({ id, answer: await answer(question) } satisfies Outcome<Answer>)
    } catch (error) {
      port.postMessage({ id, error: (error as Error).message } satisfies Outcome<Answer>)
    }
  })
}
