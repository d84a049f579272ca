/** Gathers what exports are made from. */
import { useMemo } from 'react'
import { workAndPlace } from '../../engine/cited.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { formatNumber } from '../../engine/format.ts'
import { believed } from '../../engine/own-spread.ts'
import { usualDraws } from '../../engine/sample.ts'
import type { Source } from '../../export/subject.ts'
import { schemaPath } from '../../scenario/file.ts'
import { nameOf } from '../../scenario/naming.ts'
import { releaseDate } from '../../scenario/releases.ts'
import type { Side } from '../../scenario/store.ts'
import { useScenario, useSession } from '../live/session.tsx'
import type { Material } from './export-files.ts'
import { drawPercentiles } from './uncertainty.ts'

export type Texts = Pick<Material, 'notes' | 'works'>

/** @param link The whole link to the scenario on show. */
export const useMaterial = ({ notes, works }: Texts, link: string): Material => {
  const { model } = useSession()
  const state = useScenario((current) => current)
  return useMemo(() => {
    const { settings, opened, compared } = state
    const name = nameOf(model, settings, opened)
    const subjectOf = (side: Side) => ({ name: side.title, values: evaluate(model, side.settings) })
    const source: Source = {
      model: believed(model, settings),
      meta: {
        title: name.title,
        ...(name.note ? { note: name.note } : {}),
        release: model.release,
        date: releaseDate(model.release) ?? '',
        link,
      },
      a: { name: name.title, settings, values: evaluate(model, settings) },
      ...(compared ? { b: subjectOf(compared), others: (compared.others ?? []).map(subjectOf) } : {}),
      sourcesOf: (id) => (notes.quantities[id]?.sources ?? []).map(workAndPlace),
    }
    return { source, name, state, notes, works, schema: new URL(`.${schemaPath}`, new URL('./', link)).href }
  }, [model, notes, works, state, link])
}

/** The same with percentiles, which take a while to draw. */
export const withPercentiles = async (material: Material): Promise<Material> => {
  const { model, a } = material.source
  const percentiles = await drawPercentiles(model, a.values)
  return { ...material, source: { ...material.source, percentiles } }
}

export const percentilesLabel = `With uncertainty (P10, P50, P90 of ${formatNumber(usualDraws.count)} draws, seed ${usualDraws.seed})`
