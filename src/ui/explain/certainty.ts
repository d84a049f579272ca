/** How sure a number is, in words: an input by its own evidence, a result by the evidence of what it rests on. */
import type { CompiledInput, CompiledQuantity } from '../../engine/compiled.ts'
import type { Evidence } from '../../engine/declaration.ts'

const words: Readonly<Record<Evidence, string>> = {
  measured: 'measured',
  published: 'published',
  vendor: 'a vendor’s claim',
  estimated: 'estimated',
  judgement: 'a judgement',
}

const order: readonly Evidence[] = ['measured', 'published', 'vendor', 'estimated', 'judgement']

export const certaintyOf = (quantity: CompiledQuantity, inputs: readonly CompiledQuantity[]): string => {
  if (quantity.type === 'input' || quantity.type === 'choice')
    return `The default is ${words[quantity.evidence]}.`
  if (quantity.type === 'constant') return 'A constant: no input moves it.'
  const kinds = inputs.flatMap((input) =>
    input.type === 'input' || input.type === 'choice' ? [input.evidence] : [],
  )
  if (kinds.length === 0) return 'Rests on constants alone.'
  const counted = order
    .map((kind) => [kind, kinds.filter((other) => other === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${count === 1 ? words[kind].replace(/^a /, '') : plural[kind]}`)
  const list = counted.length > 1 ? `${counted.slice(0, -1).join(', ')} and ${counted.at(-1)}` : counted[0]
  return `Rests on ${kinds.length} ${kinds.length === 1 ? 'input' : 'inputs'}: ${list}.`
}

const plural: Readonly<Record<Evidence, string>> = {
  measured: 'measured',
  published: 'published',
  vendor: 'vendors’ claims',
  estimated: 'estimated',
  judgement: 'judgements',
}

export const isContinuous = <Id extends string>(
  quantity: CompiledQuantity<Id>,
): quantity is CompiledInput<Id> => quantity.type === 'input'
