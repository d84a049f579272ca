/**
 * Threads that draw parts of a survey.
 *
 * The module is loaded in every thread that it starts: there it answers, and elsewhere it only gives `startThreads`.
 */
import { fileURLToPath } from 'node:url'
import { MessageChannel, type MessagePort, Worker, workerData } from 'node:worker_threads'
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import { type Port, poolRunner, type Runner, serve, workerRunner } from '../engine/run.ts'
import { drawPart, type Piece, type SurveyPart } from '../engine/survey.ts'

interface Given {
  readonly surveyPort: MessagePort
}

const isGiven = (data: unknown): data is Given =>
  typeof data === 'object' && data !== null && 'surveyPort' in data

if (isGiven(workerData)) serve(workerData.surveyPort as unknown as Port, drawPart(model, batch))

const startThread = (): Runner<SurveyPart, Piece> => {
  const { port1, port2 } = new MessageChannel()
  const given: Given = { surveyPort: port2 }
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: given, transferList: [port2] })
  const runner = workerRunner<SurveyPart, Piece>(port1 as unknown as Port)
  worker.on('error', (error) => {
    console.error(`a thread failed: ${error.message}`)
    runner.close()
  })
  return runner
}

/** Starts threads and gives them as one runner; closing it ends them. @param count At least 1. */
export const startThreads = (count: number): Runner<SurveyPart, Piece> =>
  poolRunner([startThread(), ...Array.from({ length: count - 1 }, startThread)])
