/** A compilation → the text of JavaScript modules. */
import type { CompiledModel, Stage } from '../compiled.ts'
import { pack } from '../pack.ts'
import type { ModelDefinition } from '../quantity.ts'
import * as runtime from '../runtime.ts'
import type { Compilation, StepCode } from './compile.ts'

/** Where the generated modules import from. */
export interface Imports {
  /** Module that exports `functions`. */
  readonly functions: string
  /** `src/engine/runtime.ts`. */
  readonly runtime: string
  /** `src/engine/pack.ts`. */
  readonly pack: string
  /** The module of `coreModule`. */
  readonly core: string
}

const header = ({ prelude }: Compilation, imports: Imports): string =>
  [
    `import { functions } from '${imports.functions}'`,
    `import { at, memo, round, YEAR } from '${imports.runtime}'`,
    'const f = Object.fromEntries(Object.entries(functions).map(([name, { compute }]) => [name, compute]))',
    ...prelude,
  ].join('\n')

const bare = ({ prelude: _, steps: __, notes: ___, ...rest }: Compilation) => rest

const body = ({ steps }: Compilation): string => steps.map(({ code }) => `  ${code}`).join('\n')

/** Text of `virtual:model/core`: what a first look needs. */
export const coreModule = (
  compilation: Compilation,
  imports: Imports,
): string => `${header(compilation, imports)}
import { unpack } from '${imports.pack}'
const evaluate = (v) => {
${body(compilation)}
}
export const model = unpack(${JSON.stringify(pack(bare(compilation)).core)}, evaluate)
`

/** Text of `virtual:model`: the core, completed for all who hold it. */
export const modelModule = (
  compilation: Compilation,
  imports: Imports,
): string => `import { model } from '${imports.core}'
import { complete } from '${imports.pack}'
complete(model, ${JSON.stringify(pack(bare(compilation)).details)})
export { model }
`

/** Text of `virtual:model/stages`: the same computation in pieces. */
export const stagesModule = (
  compilation: Compilation,
  imports: Imports,
): string => `${header(compilation, imports)}
export const stages = [
${compilation.steps.map(({ code, ...facts }) => `  { ...${JSON.stringify(facts)}, run: (v) => { ${code} } },`).join('\n')}
]
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
  steps
    .filter(wanted)
    .map(({ code }) => code)
    .join('\n')

/** A compiled model that can run here and now, for tests and tools that have no bundler. */
export const instantiate = (
  compilation: Compilation,
  functions: ModelDefinition['functions'],
): {
  readonly model: CompiledModel
  readonly stages: readonly Stage[]
  readonly partial: (wanted: (step: StepCode) => boolean) => (v: Float64Array) => void
} => {
  const f = Object.fromEntries(Object.entries(functions).map(([name, { compute }]) => [name, compute]))
  const { prelude, steps } = compilation
  const make = (code: string): ((v: Float64Array) => void) =>
    new Function('f', 'at', 'memo', 'round', 'YEAR', `${prelude.join('\n')}\nreturn (v) => {\n${code}\n}`)(
      f,
      runtime.at,
      runtime.memo,
      runtime.round,
      runtime.YEAR,
    )
  return {
    model: { ...bare(compilation), evaluate: make(body(compilation)) },
    stages: steps.map(({ code, ...facts }) => ({ ...facts, run: make(code) })),
    partial: (wanted) => make(partialCode(compilation, wanted)),
  }
}
