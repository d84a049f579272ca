/** The small model, compiled, with two scenarios. */
import { compileModel } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import type { CompiledModel } from '../../src/engine/compiled.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { createScenarioStore } from '../../src/scenario/store.ts'
import { defaultsOpened } from '../../src/ui/evidence/evidence.ts'
import { createSession } from '../../src/ui/live/session.tsx'
import { model as definition, functions } from './mini-model.ts'

const compilation = compileModel(definition)
/** Views know the ids of the real model only; what they and their tests read of this one is in both. */
export const model = instantiate(compilation, functions).model as CompiledModel<QuantityId>

export const scenarios = [
  { slug: 'colossus-1-orbit', title: 'Colossus 1 in orbit', settings: { itPower: 3e8 } },
]

/** A session at the defaults of a model, of the small one unless another is given. */
export const newSession = (of = model) =>
  createSession(
    of,
    createScenarioStore(of, defaultsOpened),
    scenarios,
    async () => 'https://dawnline.example/',
  )
