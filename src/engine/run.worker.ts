import { model } from 'virtual:model'
import { type Port, serve } from './run.ts'

serve(globalThis as unknown as Port, model)
