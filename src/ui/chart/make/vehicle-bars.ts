/** How many launches this fleet would take with each vehicle of the catalog. */

import type { Stage } from '../../../engine/compiled.ts'
import type { Settings } from '../../../engine/evaluate.ts'
import { countedText } from '../../../model/verdict/prose/amounts.ts'
import { t } from '../../../words/words.ts'
import type { Catalog } from '../../evidence/evidence.ts'
import type { Bar, Bars, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { noPicture } from './no-picture.ts'
import { variantsOf } from './variants.ts'

/** Bars of the vehicles that take the fewest launches; the table has all of them. */
const mostBars = 14

/** What another vehicle sets must not stay behind: inputs that a row leaves out are at their defaults. */
const completed = (read: Reader, rows: Catalog['rows']): readonly Settings[] => {
  const ids = [...new Set(rows.flatMap(({ sets }) => Object.keys(sets)))].filter(read.has)
  const standards = Object.fromEntries(
    ids.map((id) => {
      const quantity = read.quantity(id)
      return [id, quantity.type === 'input' || quantity.type === 'choice' ? quantity.default : Number.NaN]
    }),
  )
  return rows.map(({ sets }) => ({
    ...standards,
    ...Object.fromEntries(Object.entries(sets).filter(([id]) => read.has(id))),
  }))
}

export const vehicleBars =
  (stages: readonly Stage[], catalogs: readonly Catalog[]) =>
  (read: Reader): Bars | Words => {
    const rows = catalogs.find(({ id }) => id === 'launch-vehicles')?.rows ?? []
    const settings = completed(read, rows)
    const launches = variantsOf(read, stages, 'launchesFlown', settings)
    const times = variantsOf(read, stages, 'deploymentTime', settings)
    const found = rows
      .map(({ label }, at) => ({
        label,
        launches: launches[at] ?? Number.NaN,
        time: times[at] ?? Number.NaN,
      }))
      .sort((a, b) =>
        Number.isNaN(a.launches) ? 1 : Number.isNaN(b.launches) ? -1 : a.launches - b.launches,
      )
    const able = found.filter((vehicle) => Number.isFinite(vehicle.launches))
    const shown = able.slice(0, mostBars)
    const among =
      shown.length < able.length ? `the ${shown.length} vehicles that take the fewest` : 'by vehicle'
    const subtitle = `Launches for ${read.text('wetMass')} into this orbit, failed ones included, ${among}; the table has ${rows.length}, with the years they take at each vehicle’s own cadence.`
    const [fewest, most] = [shown.at(0), shown.at(-1)]
    if (!fewest || !most)
      return noPicture(
        read,
        { id: 'vehicles', title: t('No vehicle can launch this fleet'), subtitle: t('Launches by vehicle.') },
        'launchesFlown',
      )
    const text = (value: number) =>
      Number.isFinite(value) ? read.as('launchesFlown', value) : 'does not fit'
    const left = found.length - able.length
    return {
      kind: 'bars',
      id: 'vehicles',
      title: titleOf(fewest, most, text),
      subtitle,
      summary: t(
        'As set the fleet takes {x}; among {length} vehicles the fewest are {x2} with {label} and the most {x3} with {label2}{x4}.',
        {
          x: countedText(read.number('launchesFlown'), read.text('launchesFlown'), 'launch'),
          length: shown.length,
          x2: text(fewest.launches),
          label: fewest.label,
          x3: text(most.launches),
          label2: most.label,
          x4: left > 0 ? `, and one satellite does not fit ${left} of the ${rows.length} in the table` : '',
        },
      ),
      domain: [0, most.launches],
      bars: shown.map(
        (vehicle): Bar => ({
          label: vehicle.label,
          from: 0,
          to: Number.isFinite(vehicle.launches) ? vehicle.launches : 0,
          text: text(vehicle.launches),
          tone: 'orbit',
          strong: vehicle.launches <= read.number('launchesFlown'),
        }),
      ),
      table: {
        columns: [t('Vehicle'), t('Launches'), t('Time at its cadence')],
        rows: found.map((vehicle) => [
          vehicle.label,
          text(vehicle.launches),
          Number.isFinite(vehicle.time) ? read.as('deploymentTime', vehicle.time) : '',
        ]),
      },
    }
  }

interface Vehicle {
  readonly label: string
  readonly launches: number
}

const titleOf = (fewest: Vehicle, most: Vehicle, text: (launches: number) => string): string => {
  if (most.launches < 0.9995) return 'Part of one launch is enough with any vehicle'
  const least = fewest.launches < 0.9995 ? 'part of one' : text(fewest.launches)
  return fewest === most
    ? `${text(most.launches)} launches of ${most.label}; no other vehicle can`
    : `From ${least} (${fewest.label}) to ${text(most.launches)} launches (${most.label})`
}
