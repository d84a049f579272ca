/** A compilation → the text of JavaScript modules. */
import type { Activities, AdjointStage, Batch, BatchStage, CompiledModel, Stage } from '../compiled.ts'
import { must } from '../must.ts'
import { type FirstLook, pack } from '../pack.ts'
import type { ModelDefinition } from '../quantity.ts'
import * as runtime from '../runtime.ts'
import * as slope from '../slope.ts'
import { callsOf, nearsOf } from './calls.ts'
import type { Compilation, StepCode } from './compile.ts'

/** Where the generated modules import from. */
export interface Imports {
  /** Module that exports `functions`. */
  readonly functions: string
  /** The module of `callsModule`. */
  readonly calls: string
  /** `src/engine/runtime.ts`. */
  readonly runtime: string
  /** `src/engine/slope.ts`. */
  readonly slope: string
  /** `src/engine/pack.ts`. */
  readonly pack: string
  /** The module of `coreModule`. */
  readonly core: string
  /** The module of `stagesModule`. */
  readonly stages: string
}

const header = (prelude: readonly string[], imports: Imports): string =>
  [
    `import { f } from '${imports.calls}'`,
    `import { acos, asin, at, atan, cos, exp, log, log10, log2, pow, round, sin, tan, YEAR } from '${imports.runtime}'`,
    ...prelude,
  ].join('\n')

const bare = ({
  calls: _,
  nears: _______,
  prelude: __,
  steps: ___,
  batch: ____,
  activities: _____,
  adjoint: ______,
  notes: ________,
  ...rest
}: Compilation) => rest

/** Characters of code in one function: engines do not optimise functions of more than some 60 kB of bytecode. */
const PIECE = 12_000

/** One function that runs steps in order, in pieces that engines optimise. */
const sequence = (steps: readonly StepCode[]): string => {
  const pieces: string[] = []
  let piece = ''
  for (const { code } of steps) {
    if (piece.length + code.length > PIECE && piece !== '') {
      pieces.push(piece)
      piece = ''
    }
    piece += `  ${code}\n`
  }
  const all = [...pieces, piece].map((text, n) => `const p${n} = (v) => {\n${text}}`)
  const calls = all.map((_, n) => `p${n}(v)`).join('; ')
  return `(() => {\n${all.join('\n')}\nreturn (v) => { ${calls} }\n})()`
}

/** Text of `virtual:model/functions`: the numeric functions as formulas call them. */
export const callsModule = (
  { calls }: Compilation,
  imports: Imports,
): string => `import { functions } from '${imports.functions}'
export const f = ${calls}
`

/** Text of `virtual:model/core`: what a first look needs. */
export const coreModule = (
  compilation: Compilation,
  imports: Imports,
  firstLook?: FirstLook,
): string => `${header(compilation.prelude, imports)}
import { unpack } from '${imports.pack}'
const evaluate = ${sequence(compilation.steps)}
export const model = unpack(${JSON.stringify(pack(bare(compilation), firstLook).core)}, evaluate)
`

/** Text of `virtual:model`: the core, completed for all who hold it. */
export const modelModule = (
  compilation: Compilation,
  imports: Imports,
  firstLook?: FirstLook,
): string => `import { model } from '${imports.core}'
import { complete } from '${imports.pack}'
complete(model, ${JSON.stringify(pack(bare(compilation), firstLook).details)})
export { model }
`

/** Text of `virtual:model/stages`: the same computation in pieces. */
export const stagesModule = (
  compilation: Compilation,
  imports: Imports,
): string => `${header(compilation.prelude, imports)}
export const stages = [
${compilation.steps.map(({ code, ...facts }) => `  { ...${JSON.stringify(facts)}, run: (v) => { ${code} } },`).join('\n')}
]
`

/** Text of `virtual:model/batch`: the same for many settings at once. */
export const batchModule = (
  { batch }: Compilation,
  imports: Imports,
): string => `import { stages as alone } from '${imports.stages}'
${header(batch.prelude, imports)}
const runs = [
${batch.runs.map((run) => `  ${run},`).join('\n')}
]
const stages = alone.map(({ ids, inputs, needs }, n) => ({ ids, inputs, needs, run: runs[n] }))
export const batch = { lanes: ${batch.lanes}, stages }
`

const activitiesText = ({ activities }: Compilation): string =>
  activities.inputs
    .map(({ id, paths, acts }) => {
      const { holds, ...facts } = acts ?? { holds: '' }
      const declared = acts ? `{ ...${JSON.stringify(facts)}, holds: ${holds} }` : 'null'
      return `  ${id}: { paths: ${JSON.stringify(paths)}, acts: ${declared} },`
    })
    .join('\n')

/** Text of `virtual:model/activity`: which inputs have no effect at present. */
export const activityModule = (
  compilation: Compilation,
  imports: Imports,
): string => `${header(compilation.activities.prelude, imports)}
export const activities = {
${activitiesText(compilation)}
}
`

/** Text of `virtual:model/adjoint`: the same backwards, for slopes. */
export const adjointModule = (
  { adjoint, nears }: Compilation,
  imports: Imports,
): string => `import { functions } from '${imports.functions}'
import { stages as alone } from '${imports.stages}'
import { scatter, slopeOf } from '${imports.slope}'
${header(adjoint.prelude, imports)}
const near = ${nears}
const runs = [
${adjoint.runs.map((run) => `  ${run},`).join('\n')}
]
export const adjoint = alone.map(({ ids, inputs, needs }, n) => ({ ids, inputs, needs, run: runs[n] }))
`

/** Text of `virtual:model/notes`. */
export const notesModule = ({ notes }: Compilation): string =>
  `export const notes = ${JSON.stringify(notes)}\n`

/** Whether a step changes when some inputs do. */
export const dependsOn =
  (varying: ReadonlySet<string>) =>
  ({ inputs }: StepCode): boolean =>
    inputs.some((id) => varying.has(id))

/**
 * A partial evaluator as source text: straight-line code of some steps only.
 *
 * Sampling runs the steps that depend on what varies, after one full evaluation, so that nothing is computed that
 * cannot change.
 */
const partialCode = ({ steps }: Compilation, wanted: (step: StepCode) => boolean): string =>
  sequence(steps.filter(wanted))

/** Runs code as the generated modules would, and gives what its last expression is. */
const run = <T>(functions: ModelDefinition['functions'], prelude: readonly string[], value: string): T => {
  const scope = { functions, ...runtime, ...slope }
  const code = [
    `const f = ${callsOf(functions)}`,
    `const near = ${nearsOf(functions)}`,
    ...prelude,
    `return ${value}`,
  ].join('\n')
  return new Function(...Object.keys(scope), code)(...Object.values(scope)) as T
}

/** A compiled model that can run here and now, for tests and tools that have no bundler. */
export const instantiate = (
  compilation: Compilation,
  functions: ModelDefinition['functions'],
): {
  readonly model: CompiledModel
  readonly stages: readonly Stage[]
  readonly batch: Batch
  readonly activities: Activities
  readonly adjoint: readonly AdjointStage[]
  readonly partial: (wanted: (step: StepCode) => boolean) => (v: Float64Array) => void
} => {
  const { prelude, steps, batch, adjoint } = compilation
  const make = (value: string): ((v: Float64Array) => void) => run(functions, prelude, value)
  const withRuns = <R>(code: { readonly prelude: readonly string[]; readonly runs: readonly string[] }) => {
    const runs = run<readonly R[]>(functions, code.prelude, `[${code.runs.join(',\n')}]`)
    return steps.map(({ code: _, ...facts }, n) => ({ ...facts, run: must(runs[n], 'a step') }))
  }
  return {
    model: { ...bare(compilation), evaluate: make(sequence(steps)) },
    stages: withRuns<Stage['run']>({ prelude, runs: steps.map(({ code }) => `(v) => { ${code} }`) }),
    batch: { lanes: batch.lanes, stages: withRuns<BatchStage['run']>(batch) },
    adjoint: withRuns<AdjointStage['run']>(adjoint),
    activities: run(functions, compilation.activities.prelude, `{\n${activitiesText(compilation)}\n}`),
    partial: (wanted) => make(partialCode(compilation, wanted)),
  }
}
