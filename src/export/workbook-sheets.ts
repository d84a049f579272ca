/** The sheets of the workbook: inputs, model, verdict, series, sources. */
import type { CompiledMeasured, CompiledQuantity } from '../engine/compiled.ts'
import { isInput, rowOf as constraintRow } from '../engine/evaluate.ts'
import { displayUnitFor, inUnit } from '../engine/format.ts'
import { linkOf, referenceText, type Works } from './citation.ts'
import type { Source } from './subject.ts'
import { literal, numberCell, quotedText, relative, type SheetSpec, type Spec, styles } from './workbook-cells.ts'
import { scalarFormula, yearFormula } from './workbook-formulas.ts'
import {
  editedUnit,
  HEAD,
  INPUT_VALUE,
  MODEL_STATE,
  MODEL_VALUE,
  type Plan,
  SERIES_INITIAL,
} from './workbook-plan.ts'
