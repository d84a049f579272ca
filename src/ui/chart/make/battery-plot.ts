/** How deep each eclipse draws on the battery, by day of the year. */
import { t } from '../../../words/words.ts'
import type { Plot, Point, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { dateOf, yearAxis } from './dates.ts'
import { energyOf } from './energy-year-plot.ts'
import { noPicture } from './no-picture.ts'
import { percent } from './text.ts'

export const batteryPlot = (read: Reader): Plot | Words => {
  const points = [...energyOf(read).depth].map((depth, day): Point => [day, depth * 100])
  const [peakDay, peak] = points.reduce((most, point) => (point[1] > most[1] ? point : most), [0, 0])
  const used = points.slice(0, 365).filter(([, depth]) => depth > 0).length
  const subtitle = 'Share of the battery that each eclipse takes, by day.'
  const names = { id: 'battery', subtitle }
  if (!Number.isFinite(read.number('batteryEnergy')) || !points.every(([, depth]) => Number.isFinite(depth)))
    return read.number('batteryEnergy') === 0
      ? nothing(
          read,
          names,
          'Nothing runs in the eclipse',
          'With no load in the eclipse there is no battery.',
        )
      : noPicture(read, { ...names, title: t('No battery can be sized') }, 'batteryEnergy')
  if (used === 0)
    return nothing(
      read,
      names,
      'No battery is called upon',
      'This orbit has no eclipse on any day, so the battery has nothing to bridge.',
    )
  const limit = read.number('usedDepthOfDischarge') * 100
  const wear = read.number('batteryWear')
  const life = Number.isFinite(wear)
    ? ` ${read.text('batteryCycles')} eclipses over the service life use ${read.text('batteryWear')} of its cycles.`
    : ''
  return {
    kind: 'plot',
    ...names,
    title:
      used >= 364
        ? t('The battery works on every orbit, {x} of it at most', { x: percent(peak / 100) })
        : t('The battery works on {used} days of the year, {x} of it at most', {
            used,
            x: percent(peak / 100),
          }),
    subtitle: `${subtitle}${life}`,
    summary: t(
      'Depth of discharge is greatest on {peakDay}, {x} of the battery; it is sized for {usedDepthOfDischarge}.',
      {
        peakDay: dateOf(peakDay),
        x: percent(peak / 100),
        usedDepthOfDischarge: read.text('usedDepthOfDischarge'),
      },
    ),
    x: yearAxis,
    y: { title: t('% of the battery'), scale: 'linear', domain: [0, Math.max(limit, peak) * 1.15] },
    layers: [
      { mark: 'area', points, tone: 'orbit' },
      { mark: 'line', points, tone: 'orbit' },
      {
        mark: 'level',
        y: limit,
        label: t('sized for {usedDepthOfDischarge}', {
          usedDepthOfDischarge: read.text('usedDepthOfDischarge'),
        }),
      },
    ],
    table: {
      columns: [t('Day'), t('Depth of discharge, %')],
      rows: points.filter(([day]) => day % 10 === 0).map(([day, depth]) => [dateOf(day), depth.toFixed(1)]),
    },
  }
}

const nothing = (
  read: Reader,
  names: { readonly id: string; readonly subtitle: string },
  title: string,
  text: string,
): Words => {
  read.touch('eclipsePower')
  return {
    kind: 'words',
    ...names,
    title,
    summary: text,
    text,
    table: { columns: [t('Finding')], rows: [[text]] },
  }
}
