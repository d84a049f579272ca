/** Real things to be marked on a map; what they are read from is large and comes when a map is looked at. */
import type { CompiledModel } from '../../engine/compiled.ts'
import { quantityOf } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import { type Mark, marksOf } from '../../scenario/marks.ts'
import { loadScenarios } from '../live/loads.ts'

/** @returns Rows of catalogs, scenarios, published cases and marks of sliders that say something of the two inputs. */
export const realThings = async (
  model: CompiledModel<QuantityId>,
  x: QuantityId,
  y: QuantityId,
): Promise<readonly Mark[]> => {
  const [along, up] = [quantityOf(model, x), quantityOf(model, y)]
  if (along.type !== 'input' || up.type !== 'input') return []
  const [{ catalogs }, scenarios, { referenceCases }, { calculator }] = await Promise.all([
    import('virtual:model/catalogs'),
    loadScenarios(),
    import('../../scenario/reference.ts'),
    import('../../engine/units.ts'),
  ])
  return marksOf(model, [along, up], { catalogs, scenarios, cases: referenceCases, calculator })
}
