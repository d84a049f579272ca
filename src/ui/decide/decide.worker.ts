import { model } from 'virtual:model'
import { adjoint } from 'virtual:model/adjoint'
import { stages } from 'virtual:model/stages'
import { type Port, serve } from '../../engine/run.ts'
import { answer } from './jobs.ts'

serve(globalThis as unknown as Port, answer(model, stages, adjoint))
