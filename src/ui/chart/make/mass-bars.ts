/** Mass by subsystem, the largest first. */

import { leavesOf } from '../../../engine/parts.ts'
import { t } from '../../../words/words.ts'
import { lowerFirst } from '../../number/label.ts'
import type { Bars } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { percent } from './text.ts'

export const massBars = (read: Reader): Bars => {
  if (read.number('massBeyondParts') !== 0) return oneFigure(read)
  const items = leavesOf(read.model, 'wetMass')
    .filter((id) => id !== 'massBeyondParts')
    .map((id) => ({ id, label: read.label(id), value: read.number(id), text: read.text(id) }))
    // What a design does not have takes no line.
    .filter(({ value }) => value !== 0)
    .sort((a, b) => b.value - a.value)
  const total = read.number('wetMass')
  const share = read.number('itMass') / total
  const [largest] = items
  return {
    kind: 'bars',
    id: 'mass',
    title:
      share < 0.5
        ? t('Only {share} of the mass is compute', { share: percent(share) })
        : t('{share} of the mass is compute', { share: percent(share) }),
    subtitle: t('Mass at launch by subsystem, {wetMass} in all.', { wetMass: read.text('wetMass') }),
    summary: t('Of {wetMass} at launch, {x} takes {text} and {x2} {itMass}.', {
      wetMass: read.text('wetMass'),
      x: lowerFirst(largest?.label ?? ''),
      text: largest?.text,
      x2: lowerFirst(read.label('itMass')),
      itMass: read.text('itMass'),
    }),
    domain: [0, Math.max(...items.map(({ value }) => value))],
    bars: items.map(({ id, label, value, text }) => ({
      id,
      label,
      from: 0,
      to: value,
      text,
      tone: 'orbit',
      strong: id === 'itMass',
    })),
    table: {
      columns: [t('Subsystem'), t('Mass'), t('Share')],
      rows: items.map(({ label, value, text }) => [label, text, percent(value / total)]),
    },
  }
}

/** Where one figure gives the mass, its parts are not in it: what they would weigh stands beside it instead. */
const oneFigure = (read: Reader): Bars => {
  const items = (['wetMass', 'partsMass', 'itMass'] as const).map((id) => ({
    id,
    label: id === 'partsMass' ? t('All parts, not counted') : read.label(id),
    value: read.number(id),
    text: read.text(id),
  }))
  const figure = read.text('satelliteSpecificPower')
  const apart = percent(Math.abs(read.number('massBeyondParts')) / read.number('partsMass'))
  const way = read.number('massBeyondParts') < 0 ? 'lighter' : 'heavier'
  return {
    kind: 'bars',
    id: 'mass',
    title: t('One figure, {figure}, makes the fleet {apart} {way} than its parts', { figure, apart, way }),
    subtitle: t('Mass at launch by {figure} for the whole satellite, beside what its parts would weigh.', {
      figure,
    }),
    summary: t('By {figure} the fleet weighs {wetMass}; its parts would weigh {partsMass}.', {
      figure,
      wetMass: read.text('wetMass'),
      partsMass: read.text('partsMass'),
    }),
    domain: [0, Math.max(...items.map(({ value }) => value))],
    bars: items.map(({ id, label, value, text }) => ({
      id,
      label,
      from: 0,
      to: value,
      text,
      tone: id === 'wetMass' ? 'orbit' : 'neutral',
      strong: id === 'wetMass',
    })),
    table: { columns: [t('Mass'), t('Value')], rows: items.map(({ label, text }) => [label, text]) },
  }
}
