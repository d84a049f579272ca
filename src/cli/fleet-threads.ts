/**
 * Threads that fly blocks of satellites.
 *
 * The module is loaded in every thread that it starts: there it answers, and elsewhere it only gives `startFleet`.
 */
import { fileURLToPath } from 'node:url'
import { MessageChannel, type MessagePort, Worker, workerData } from 'node:worker_threads'
import { type Port, poolRunner, type Runner, serve, workerRunner } from '../engine/run.ts'
import { flyPart, type PartAnswer, type PartQuestion } from '../fleet/part.ts'

interface Given {
  readonly fleetPort: MessagePort
}

const isGiven = (data: unknown): data is Given =>
  typeof data === 'object' && data !== null && 'fleetPort' in data

if (isGiven(workerData)) serve(workerData.fleetPort as unknown as Port, flyPart)

const startThread = (): Runner<PartQuestion, PartAnswer> => {
  const { port1, port2 } = new MessageChannel()
  const given: Given = { fleetPort: port2 }
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: given, transferList: [port2] })
  const runner = workerRunner<PartQuestion, PartAnswer>(port1 as unknown as Port)
  worker.on('error', (error) => {
    console.error(`a thread failed: ${error.message}`)
    runner.close()
  })
  return runner
}

/** Starts threads and gives them as one runner; closing it ends them. @param count At least 1. */
export const startFleet = (count: number): Runner<PartQuestion, PartAnswer> =>
  poolRunner([startThread(), ...Array.from({ length: count - 1 }, startThread)])
