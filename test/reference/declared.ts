/** Evaluates declared formulas with values of one's own: slow, independent of the compiler, and all a test needs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MathNode, parse, type SymbolNode } from 'mathjs'
import type { Declaration, Declarations, NumericFunction } from '../../src/engine/quantity.ts'
import { parseAmount, unitInfo } from '../../src/engine/units.ts'

/** What a case starts from. */
interface Given {
  readonly id: string
  /** Amounts as declarations write them; any quantity may be given, not only inputs. */
  readonly inputs?: Readonly<Record<string, number | string>>
  readonly settings?: Readonly<Record<string, number | string>>
  readonly choices?: Readonly<Record<string, string>>
}

/** Cases of a file in `seeds/reference`. */
export const casesOf = (file: string): readonly Given[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../seeds/reference', file), 'utf8'))

/** A model in parts: what the formulas may name. */
export interface Parts {
  readonly declarations: Declarations
  readonly functions: Readonly<Record<string, NumericFunction>>
}

const choiceTest = /(\w+) == "(\w+)"/g

/** Formulas may span lines, which mathjs would read as several formulas. */
const oneLine = (formula: string): string => formula.trim().replaceAll(/\s+/g, ' ')

const isSymbol = (node: MathNode): node is SymbolNode => node.type === 'SymbolNode'

/** Value of an input or constant as declared, in SI. */
const amountOf = (amount: number | string, unit: string): number =>
  typeof amount === 'number' ? amount : parseAmount(amount, unit)

/** Evaluates the quantities of a model one by one, starting from given values in place of the declared ones. */
export const evaluatorOf = (
  { declarations, functions }: Parts,
  { settings = {}, inputs = {}, choices = {} }: Given,
) => {
  const amounts: Readonly<Record<string, number | string>> = { ...settings, ...inputs }
  const known = new Map<string, number>()
  const declarationOf = (id: string): Declaration => {
    const declaration = declarations[id]
    if (!declaration) throw new Error(`"${id}" is not declared`)
    return declaration
  }
  const optionOf = (id: string): string => {
    const declaration = declarationOf(id)
    if (declaration.type !== 'choice') throw new Error(`${id} is no choice`)
    return choices[id] ?? String(amounts[id] ?? declaration.default)
  }
  const compute = (formula: string): number => {
    const text = oneLine(formula).replaceAll(choiceTest, (_, id, option) => String(optionOf(id) === option))
    const node = parse(text)
    const scope: Record<string, unknown> = {}
    for (const { name } of node.filter(isSymbol) as SymbolNode[]) {
      const registered = functions[name]
      if (registered) scope[name] = registered.compute
      else if (name in declarations) scope[name] = quantityValue(name)
    }
    return Number(node.evaluate(scope))
  }
  const fresh = (id: string): number => {
    const declaration = declarationOf(id)
    const given = amounts[id]
    if (given !== undefined && 'unit' in declaration) return amountOf(given, declaration.unit)
    if (declaration.type === 'input') return amountOf(declaration.default, declaration.unit)
    if (declaration.type === 'constant') return amountOf(declaration.value, declaration.unit)
    if (declaration.type === 'derived') return compute(declaration.formula)
    throw new Error(`${id} is a ${declaration.type}, which has no single value`)
  }
  const quantityValue = (id: string): number => {
    const value = known.get(id) ?? fresh(id)
    known.set(id, value)
    return value
  }
  const inUnit = (id: string, unit: string): number => {
    const { factor, offset } = unitInfo(unit)
    return quantityValue(id) / factor - offset
  }
  return { inUnit }
}
