/** What the parts of a formula share on the way back from its value to its quantities. */
import { type Emission, temporary } from './emission.ts'
import { type Expression, walk } from './expression.ts'

/** What the code of one formula shares. */
export interface Backward {
  readonly emission: Emission
  /** Id of the quantity, which is named where its formula moves in steps. */
  readonly id: string
  /** Whether a quantity depends on any input that is a number. */
  readonly moves: (id: string) => boolean
  readonly stepsOf: (functionName: string) => boolean
  /** Whether slopes of a numeric function are taken of another that has the same (`near`). */
  readonly hasNear: (functionName: string) => boolean
  /** What must hold, of choices, for any such input to move a quantity; null where nothing must. */
  readonly movesIf: (id: string) => Expression | null
}

/** A part of a formula. */
export interface Part {
  /** Its value: the name of a temporary, which is then computed in `before`, or something as short. */
  readonly value: () => string
  /** Statements that pass a slope on; none where no input moves the part. */
  readonly back: (slope: string) => string
}

/** Where values that are needed are computed, in order. */
export type Before = string[]

/** Whether any input that is a number moves an expression. */
export const moving = (expression: Expression, { moves }: Pick<Backward, 'moves'>): boolean => {
  let found = false
  walk(expression, (e) => {
    if (e.kind === 'name' && moves(e.id)) found = true
  })
  return found
}

/** Something computed once, when it is first asked for. */
export const once = (emission: Emission, before: Before, compute: () => string): (() => string) => {
  let name: string | undefined
  return () => {
    if (name) return name
    const code = compute()
    name = temporary(emission)
    before.push(`${name} = ${code}`)
    return name
  }
}
