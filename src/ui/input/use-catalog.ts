/** A catalog over the scenario on show: which inputs its rows set, and how one is taken. */
import { useMemo } from 'react'
import type { Settings } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import type { Catalog } from '../evidence/evidence.ts'
import { type Session, useSession } from '../live/session.tsx'
import { STANDARD } from './catalog-rows.ts'

interface Taken {
  /** Inputs that a row of the catalog may set. */
  readonly ids: readonly QuantityId[]
  /** Their defaults: what another row set must not stay behind. */
  readonly standards: Settings
  /** Sets a row, in one step. */
  readonly take: (row: string) => void
}

const defaultOf = ({ quantity }: Pick<Session, 'quantity'>, id: QuantityId): number | string => {
  const found = quantity(id)
  if (found.type === 'input') return found.default
  return (found.type === 'choice' && found.options[found.default]?.id) || ''
}

export const useCatalog = (catalog: Catalog): Taken => {
  const session = useSession()
  return useMemo(() => {
    const ids = [...new Set(catalog.rows.flatMap((row) => Object.keys(row.sets)))].filter(session.has)
    const standards = Object.fromEntries(ids.map((id) => [id, defaultOf(session, id)]))
    const take = (id: string) => {
      const row = catalog.rows.find((candidate) => candidate.id === id)
      if (row || id === STANDARD) session.store.setAll({ ...standards, ...row?.sets })
    }
    return { ids, standards, take }
  }, [catalog, session])
}
