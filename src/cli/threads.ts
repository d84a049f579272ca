/**
 * Threads that draw parts of a survey or compute parts of a study.
 *
 * The module is loaded in every thread that it starts: there it answers, and elsewhere it only gives `startThreads`.
 */
import { fileURLToPath } from 'node:url'
import { MessageChannel, type MessagePort, Worker, workerData } from 'node:worker_threads'
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import { type Port, poolRunner, type Runner, serve, workerRunner } from '../engine/run.ts'
import { type StudyPart, studyEvaluator } from '../engine/study.ts'
import { drawPart, type Piece, type SurveyPart } from '../engine/survey.ts'

/** A part of a study, with what tells studies apart. */
export interface KeyedPart extends StudyPart {
  readonly key: string
}

interface Given {
  readonly dawnlinePort: MessagePort
  readonly work: 'survey' | 'study'
}

/** Of the study that was asked about last: its points come in many parts. */
let prepared: { readonly key: string; readonly evaluate: ReturnType<typeof studyEvaluator> } | null = null

/** Computes a part of a study. @throws Error that names the points whose numbers a numeric function refuses. */
export const computePart = ({ key, study, ...part }: KeyedPart): readonly Float64Array[] => {
  if (prepared?.key !== key) prepared = { key, evaluate: studyEvaluator(model, batch, study) }
  return prepared.evaluate(part)
}

const isGiven = (data: unknown): data is Given =>
  typeof data === 'object' && data !== null && 'dawnlinePort' in data

if (isGiven(workerData)) {
  const port = workerData.dawnlinePort as unknown as Port
  if (workerData.work === 'survey') serve(port, drawPart(model, batch))
  else serve(port, computePart)
}

/** Room for what a thread makes and drops again [MiB]: the usual 48 would be most of what a thread takes. */
const YOUNG = 12

const startThread = <Question, Answer>(work: Given['work']): Runner<Question, Answer> => {
  const { port1, port2 } = new MessageChannel()
  const given: Given = { dawnlinePort: port2, work }
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: given,
    transferList: [port2],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  const runner = workerRunner<Question, Answer>(port1 as unknown as Port)
  worker.on('error', (error) => {
    console.error(`a thread failed: ${error.message}`)
    runner.close()
  })
  return runner
}

const start = <Question, Answer>(work: Given['work'], count: number): Runner<Question, Answer> =>
  poolRunner<Question, Answer>([
    startThread(work),
    ...Array.from({ length: count - 1 }, () => startThread<Question, Answer>(work)),
  ])

/** Starts threads for a survey and gives them as one runner; closing it ends them. @param count At least 1. */
export const startThreads = (count: number): Runner<SurveyPart, Piece> => start('survey', count)

/** The same for a study. */
export const startStudyThreads = (count: number): Runner<KeyedPart, readonly Float64Array[]> =>
  start('study', count)
