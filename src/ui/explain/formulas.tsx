/** Each formula of a quantity, in symbols and with today's values. */
import type { CompiledQuantity, Note } from '../../engine/compiled.ts'
import { openRoute } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { formatAbsolute, formatValue, isWhole } from '../number/format-value.ts'
import { Formula } from './math.tsx'

const roles = [
  ['formula', null],
  ['initial', 'In the first year'],
  ['demand', 'Needs'],
  ['capacity', 'Has'],
] as const

export const Formulas = ({
  quantity,
  note,
}: {
  readonly quantity: CompiledQuantity
  readonly note: Note
}) => {
  const { store, has, quantity: find } = useSession()
  const visit = (id: string) => openRoute('why', id)
  const textOf = (id: string) => {
    if (!has(id)) return null
    const found = find(id)
    if (found.type === 'series') return null
    return formatAbsolute(found, store.values[found.slot] ?? Number.NaN)
  }
  const resultOf = (role: string): string | null => {
    if (quantity.type === 'series') return null
    const offset = role === 'capacity' ? 1 : 0
    const value = store.values[quantity.slot + offset] ?? Number.NaN
    if (role === 'initial') return null
    const shown = formatValue(quantity, value)
    return isWhole(quantity) ? `${formatAbsolute(quantity, value)}, shown whole: ${shown}` : shown
  }
  return roles.map(([role, title]) => {
    const formula = note.formulas[role]
    if (!formula) return null
    const result = resultOf(role)
    const isPlain = !formula.mathml.includes('q-')
    return (
      <section key={role} className="why-formula">
        {title && <h3 className="small-caps">{title}</h3>}
        <Formula
          mathml={formula.mathml}
          symbol={role === 'formula' ? note.symbolMathml : undefined}
          onTerm={visit}
        />
        {!isPlain && <Formula mathml={formula.mathml} onTerm={visit} textOf={textOf} />}
        {result && <p className="why-equals">= {result}</p>}
      </section>
    )
  })
}
