/** From what others have printed to our number, one change at a time, each step computed by the model. */

import { useState } from 'react'
import type { Stage } from '../../engine/compiled.ts'
import { quantitiesById } from '../../engine/evaluate.ts'
import { functionsByName } from '../../physics/by-name.ts'
import { citedBy } from '../../scenario/reference.ts'
import { fallOf, waterfalls } from '../../scenario/waterfall.ts'
import { t } from '../../words/words.ts'
import { Figure } from '../chart/figure.tsx'
import { type Library, sourcesOf } from '../evidence/library.ts'
import { useSession } from '../live/session.tsx'
import { fallChart } from './fall-chart.ts'

interface Props {
  readonly stages: readonly Stage[]
  readonly library: Library
}

export const Falls = ({ stages, library }: Props) => {
  const { model } = useSession()
  const [charts] = useState(() =>
    waterfalls.map((waterfall) => {
      const fall = fallOf({ model, stages, functions: functionsByName }, waterfall)
      const [work] = sourcesOf(library, citedBy(fall.reference))
      return fallChart(fall, {
        work: `${work?.authors ?? waterfall.id} (${work?.year})`,
        quantityOf: (id) => quantitiesById(model).get(id),
      })
    }),
  )
  return (
    <>
      <p>
        {t(
          'A bridge begins with the number that a work prints. First our formulas take its inputs and its conventions; then each convention, and each group of inputs, gives way to ours. The last step is the model at its defaults. The table names everything that a step sets free.',
        )}
      </p>
      {charts.map((chart) => (
        <Figure key={chart.id} chart={chart} wide />
      ))}
    </>
  )
}
