/** How often each row of the verdict can be met. */
import type { Uncertainty } from '../analysis/uncertainty.ts'
import { percent } from '../chart/make/text.ts'
import { useSession } from '../live/session.tsx'

export const RowOdds = ({ result }: { readonly result: Uncertainty }) => {
  const { quantity } = useSession()
  const rows = result.met.toSorted((a, b) => a.share - b.share)
  return (
    <figure className="figure" aria-labelledby="odds-name">
      <h3 id="odds-name">How often each row can be met</h3>
      <p className="figure-subtitle">Share of draws in which the need stays within what there is.</p>
      <div className="figure-table odds">
        <table>
          <tbody>
            {rows.map(({ id, share }) => {
              const found = quantity(id)
              return (
                <tr key={id} data-side={found.type === 'constraint' ? found.side : undefined}>
                  <th scope="row">{found.label}</th>
                  <td>{share === 0 ? 'never' : share === 1 ? 'always' : percent(share)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
