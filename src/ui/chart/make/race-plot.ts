/** Power online by year on both sides. */

import { outcomeOf } from '../../../engine/outcome.ts'
import type { QuantityId } from '../../../model/index.ts'
import { t } from '../../../words/words.ts'
import type { Layer, Plot, Point } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { bandOfYears } from './band-of-years.ts'

export const racePlot = (read: Reader): Plot => {
  const [first, last] = read.model.horizon
  const orbit = read.series('orbitOnline')
  const ground = read.series('groundOnline')
  const capIn = (id: QuantityId, at: number): string =>
    outcomeOf(read.quantity(id), read.series(id)[at] ?? Number.NaN)?.label ?? ''
  const tops = (['orbitOnline', 'groundOnline'] as const).flatMap((id) =>
    bandOfYears(read, id).map(([, , high]) => high),
  )
  const most = Math.max(read.number('itPower'), ...orbit, ...ground, ...tops)
  const [unit, name] = most >= 1e9 ? [1e9, 'GW'] : most >= 1e6 ? [1e6, 'MW'] : [1e3, 'kW']
  const points = (values: Float64Array) => [...values].map((value, at): Point => [first + at, value / unit])
  const orbitYear = read.number('orbitTargetYear')
  const groundYear = read.number('groundTargetYear')
  const band = (id: QuantityId, tone: 'orbit' | 'ground'): readonly Layer[] => {
    const spans = bandOfYears(read, id, unit)
    return spans.length > 0 ? [{ mark: 'band', spans, tone }] : []
  }
  return {
    kind: 'plot',
    id: 'race',
    title: titleOf(read, orbitYear, groundYear),
    subtitle: t('IT power delivered by year, {name}; each side as fast as its own limits let it.{x}', {
      name,
      x: tops.length > 0 ? ' Shaded: eight worlds of ten.' : '',
    }),
    summary: t('By {last} orbit delivers {x} and the ground {x2} of {itPower}.', {
      last,
      x: read.as('itPower', orbit.at(-1) ?? 0),
      x2: read.as('itPower', ground.at(-1) ?? 0),
      itPower: read.text('itPower'),
    }),
    x: {
      title: '',
      scale: 'linear',
      domain: [first, last],
      format: String,
    },
    y: { title: name, scale: 'linear', domain: [0, (most / unit) * 1.04] },
    layers: [
      ...band('groundOnline', 'ground'),
      ...band('orbitOnline', 'orbit'),
      {
        mark: 'level',
        y: read.number('itPower') / unit,
        label: t('asked for, {itPower}', { itPower: read.text('itPower') }),
      },
      { mark: 'line', points: points(ground), tone: 'ground', label: t('ground') },
      { mark: 'line', points: points(orbit), tone: 'orbit', label: t('orbit') },
    ],
    table: {
      columns: [t('Year'), t('Orbit'), t('Capped by'), t('Ground'), t('Ground capped by')],
      rows: [...orbit].map((value, at) => [
        String(first + at),
        read.as('itPower', value),
        capIn('orbitCap', at),
        read.as('itPower', ground[at] ?? Number.NaN),
        capIn('groundCap', at),
      ]),
    },
  }
}

const titleOf = (read: Reader, orbitYear: number, groundYear: number): string => {
  const orbitNever = Number.isNaN(orbitYear)
  const groundNever = Number.isNaN(groundYear)
  if (orbitNever && groundNever)
    return `Neither side delivers ${read.text('itPower')} by ${read.model.horizon[1]}`
  if (orbitNever)
    return `The ground delivers it all in ${groundYear}; orbit does not by ${read.model.horizon[1]}`
  if (groundNever)
    return `Orbit delivers it all in ${orbitYear}; the ground does not by ${read.model.horizon[1]}`
  if (orbitYear === groundYear) return `Both sides deliver it all in ${orbitYear}`
  return orbitYear < groundYear
    ? `Orbit delivers it all in ${orbitYear}, ${years(groundYear - orbitYear)} before the ground`
    : `The ground delivers it all in ${groundYear}, ${years(orbitYear - groundYear)} before orbit`
}

const years = (count: number): string => (count === 1 ? 'a year' : `${count} years`)
