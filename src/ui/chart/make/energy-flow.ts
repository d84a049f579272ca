/** From sunlight to deep space on the worst day, averaged over an orbit: every loss by name. */
import { t } from '../../../words/words.ts'
import type { Flow, FlowNode, Tone } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { percent } from './text.ts'

export const energyFlow = (read: Reader): Flow => {
  const dark = read.number('sizingEclipseFraction')
  const sunlight = read.number('sizingFlux') * read.number('arrayArea') * (1 - dark)
  const gaps = sunlight * (1 - read.number('packingFactor') * read.number('pointingFactor'))
  const onCells = sunlight - gaps
  const unconverted = onCells * (1 - read.number('cellEfficiency'))
  const electricity = read.number('arrayPowerEol') * (1 - dark)
  const worn = onCells - unconverted - electricity
  const efficiency = read.number('pmadEfficiency')
  const built = read.number('builtItPower')
  const inTheDark = read.number('eclipseDuty') * read.number('darkShare')
  const compute = built * read.number('powerShare') * (1 - dark + dark * inTheDark)
  const load = read.number('loadPower') * (1 - dark) + read.number('eclipsePower') * dark
  const bus = built * read.number('busShare')
  const pumps = load - compute - bus
  const conversion = load * (1 / efficiency - 1)
  const battery = electricity - load - conversion
  const text = (value: number) => read.as('builtItPower', value)

  const node = (id: string, label: string, value: number, tone: Tone = 'orbit'): FlowNode => ({
    id,
    label,
    text: text(value),
    tone,
  })
  const losses = [
    node('gaps', 'Gaps, pointing', gaps, 'neutral'),
    node('unconverted', 'Not converted', unconverted, 'neutral'),
    node('worn', 'Warm, aged cells', worn, 'neutral'),
  ]
  const uses = [
    ['compute', 'Compute', compute],
    ['bus', 'Bus', bus],
    ['pumps', 'Pumps', pumps],
    ['conversion', 'Conversion', conversion],
    ['battery', 'Battery', battery],
  ] as const
  const kept = uses.filter(([, , value]) => value > electricity * 1e-4)
  return {
    kind: 'flow',
    id: 'energy',
    title: t('Of {sunlight} of sunlight, {compute} reaches the chips', {
      sunlight: text(sunlight),
      compute: text(compute),
    }),
    subtitle: t(
      'Mean power over an orbit on the worst day, in proportion to what works at the age that sizes the array.',
    ),
    summary: t(
      '{x} of the sunlight on the array is used by compute; all electricity, {electricity}, leaves through the radiators as heat.',
      { x: percent(compute / sunlight), electricity: text(electricity) },
    ),
    nodes: [
      node('sun', 'Sunlight', sunlight, 'neutral'),
      ...losses,
      node('electricity', 'Electricity', electricity),
      ...kept.map(([id, label, value]) => node(id, label, value)),
      node('space', 'Radiators', electricity),
    ],
    links: [
      ...losses.map(({ id }, at) => ({
        source: 'sun',
        target: id,
        value: [gaps, unconverted, worn][at] ?? 0,
        tone: 'neutral' as const,
      })),
      { source: 'sun', target: 'electricity', value: electricity, tone: 'orbit' },
      ...kept.flatMap(([id, , value]) => [
        { source: 'electricity', target: id, value, tone: 'orbit' as const },
        { source: id, target: 'space', value, tone: 'orbit' as const },
      ]),
      // What has no value stays, so that the page says why instead of drawing the rest.
    ].filter(({ value }) => !(value <= 0)) as Flow['links'],
    table: {
      columns: [t('Where'), t('Power'), t('Share of sunlight')],
      rows: [
        ['Sunlight on the array', text(sunlight), percent(1)],
        ['Gaps between cells and pointing', text(gaps), percent(gaps / sunlight)],
        ['Not converted by the cells', text(unconverted), percent(unconverted / sunlight)],
        ['Lost to warm and aged cells', text(worn), percent(worn / sunlight)],
        ...uses.map(([, label, value]) => [label, text(value), percent(value / sunlight)]),
        ['Heat through the radiators', text(electricity), percent(electricity / sunlight)],
      ],
    },
  }
}
