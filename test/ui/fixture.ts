/** The small model, compiled, with two scenarios. */
import { compileModel } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import { createScenarioStore } from '../../src/scenario/store.ts'
import { createSession } from '../../src/ui/session.tsx'
import { model as definition, functions } from './mini-model.ts'

const compilation = compileModel(definition)
export const { model } = instantiate(compilation, functions)

export const scenarios = [
  { slug: 'colossus-1-orbit', title: 'Colossus 1 in orbit', settings: { itPower: 3e8 } },
]

export const newSession = () =>
  createSession(
    model,
    createScenarioStore(model, { slug: null, title: 'Model defaults', settings: {} }),
    scenarios,
  )
