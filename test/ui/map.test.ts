/** The map of two inputs: its marks, its names, its numbers and its address. */
import { model } from 'virtual:model'
import { catalogs } from 'virtual:model/catalogs'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, quantityOf, rowOf, type Settings } from '../../src/engine/evaluate.ts'
import { calculator } from '../../src/engine/units.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { type Mark, marksOf } from '../../src/scenario/marks.ts'
import { referenceCases } from '../../src/scenario/reference.ts'
import { chartData } from '../../src/ui/chart/chart-data.ts'
import { marksOn, twoWayMap } from '../../src/ui/chart/make/two-way-map.ts'
import { placePlot } from '../../src/ui/chart/place-plot.ts'
import { boxOf } from '../../src/ui/chart/place-points.ts'
import { createReader } from '../../src/ui/chart/reader.ts'
import { mapOf } from '../../src/ui/decide/jobs.ts'
import { mapPlace, readMapPlace, usualMap } from '../../src/ui/decide/map-place.ts'

const marksFor = (x: QuantityId, y: QuantityId): readonly Mark[] => {
  const axes = [quantityOf(model, x), quantityOf(model, y)] as const
  if (axes[0].type !== 'input' || axes[1].type !== 'input') throw new Error('no input')
  return marksOf(model, [axes[0], axes[1]], { catalogs, scenarios, cases: referenceCases, calculator })
}

const drawn = (x: QuantityId, y: QuantityId, settings: Settings = {}) => {
  const map = mapOf(model, stages, { settings, x, y, result: 'costRatio', goal: 1 })
  return twoWayMap(createReader(model, evaluate(model, settings)), map, marksFor(x, y))
}

const pairs: readonly (readonly [QuantityId, QuantityId])[] = [
  ['launchPrice', 'serviceLife'],
  ['launchPrice', 'satelliteBuildPrice'],
  ['altitude', 'radiatorTemperature'],
  ['vehiclePayload', 'launchPrice'],
  ['itPower', 'launchCadence'],
]

describe('names on a map', () => {
  it.each(pairs)('of %s and %s stand apart and inside at every width', (x, y) => {
    const plot = drawn(x, y)
    for (const width of [320, 360, 640, 1100]) {
      const height = Math.max(190, Math.min(420, Math.round(width * 0.42)))
      const { points } = placePlot(plot, width, height)
      const named = points.filter(({ isNamed }) => isNamed)
      expect(named.length).toBeGreaterThan(0)
      const boxes = named.map(({ label, anchor, labelX, labelY }) => boxOf(label, anchor, labelX, labelY))
      boxes.forEach((box, n) => {
        expect(box.left, `${named[n]?.label} at ${width}`).toBeGreaterThanOrEqual(0)
        expect(box.right, `${named[n]?.label} at ${width}`).toBeLessThanOrEqual(width)
        for (const other of boxes.slice(n + 1)) {
          const isOver =
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom
          expect(isOver, `${named[n]?.label} at ${width}`).toBe(false)
        }
      })
    }
  })
})

describe('real things', () => {
  it('stand where their own numbers put them, at the edge where they say nothing of the other input', () => {
    const plot = drawn('launchPrice', 'serviceLife')
    const vehicle = catalogs
      .flatMap(({ rows }) => rows)
      .find(({ sets, label }) => 'launchPrice' in sets && label.startsWith('Falcon 9'))
    const mark = marksFor('launchPrice', 'serviceLife').find(({ label }) => label === vehicle?.label)
    const layer = plot.layers.find((one) => one.mark === 'point' && one.label === vehicle?.label)
    expect(layer).toMatchObject({ along: 'x', at: [mark?.x, plot.y.domain[0]] })
  })

  it('beyond the map are left out, and each is there once', () => {
    const axis = (values: readonly number[]) => ({ id: 'launchPrice' as const, values, isLog: false })
    const one = { kind: 'catalog', label: 'one', x: 2, y: null, sources: [] } as const
    const far = { ...one, label: 'far', x: 20 }
    expect(marksOn({ x: axis([1, 3]), y: axis([0, 1]) }, [one, far, one])).toEqual([one])
  })
})

it('what is hatched is where the chosen row does not close', () => {
  const map = mapOf(model, stages, {
    ...{ settings: {}, x: 'launchPrice', y: 'radiatorTemperature', result: 'costRatio', goal: 1 },
    rows: ['heatDissipation'],
  })
  const n = map.y.values.length - 1
  for (const row of [0, n]) {
    const settings = {
      launchPrice: map.x.values[5] ?? 0,
      radiatorTemperature: map.y.values[row] ?? 0,
    }
    const { ratio } = rowOf(model, evaluate(model, settings), 'heatDissipation')
    expect(map.unmet[row * map.x.values.length + 5]).toEqual(ratio <= 1 ? [] : ['heatDissipation'])
  }
  expect(new Set(map.unmet.map((rows) => rows.length))).toEqual(new Set([0, 1]))
  const chart = twoWayMap(createReader(model, evaluate(model, {})), map)
  expect(chart.subtitle).toContain(`“${quantityOf(model, 'heatDissipation').label}” is not met`)
})

it('several rows are hatched in directions of their own, and each place names those that do not close', () => {
  const rows = ['heatDissipation', 'launchRateNeeded'] as const
  const map = mapOf(model, stages, {
    ...{ settings: {}, x: 'launchCadence', y: 'radiatorTemperature', result: 'costRatio', goal: 1 },
    rows,
  })
  const plot = twoWayMap(createReader(model, evaluate(model, {})), map)
  const field = plot.layers.find((layer) => layer.mark === 'field')
  if (field?.mark !== 'field') throw new Error('no field')
  const [m, n] = [map.x.values.length, map.y.values.length]
  for (const at of [0, m - 1, (n - 1) * m, n * m - 1]) {
    const values = evaluate(model, {
      launchCadence: map.x.values[at % m] ?? 0,
      radiatorTemperature: map.y.values[Math.floor(at / m)] ?? 0,
    })
    const unmet = rows.filter((row) => !(rowOf(model, values, row).ratio <= 1))
    expect(map.unmet[at]).toEqual(unmet)
    const cell = field.cells[at]
    expect(cell?.hatches).toEqual(unmet.map((row) => rows.indexOf(row)))
    expect(cell?.unmet).toEqual(unmet.map((row) => quantityOf(model, row).label))
    for (const row of unmet) expect(cell?.text).toContain(`“${quantityOf(model, row).label}”`)
  }
  // One fails where radiators are cool, the other where launches are few, and somewhere both do.
  expect(new Set(field.cells.map(({ hatches }) => hatches.join())).size).toBeGreaterThan(2)
  for (const [n, row] of rows.entries())
    expect(plot.subtitle).toContain(`${['╱', '╲'][n]} “${quantityOf(model, row).label}”`)
})

it('the rows that close as set are named where they no longer do', () => {
  const map = mapOf(model, stages, {
    ...{ settings: {}, x: 'altitude', y: 'radiatorTemperature', result: 'costRatio', goal: 1 },
  })
  const plot = twoWayMap(createReader(model, evaluate(model, {})), map)
  const broken = [...new Set(map.unmet.flat())]
  expect(broken.length).toBeGreaterThan(0)
  for (const row of broken) {
    expect(rowOf(model, evaluate(model, {}), row).ratio).toBeLessThanOrEqual(1)
    expect(plot.subtitle).toContain(`“${quantityOf(model, row).label}”`)
  }
})

it('its file holds every place of the grid in numbers', () => {
  const plot = drawn('launchPrice', 'serviceLife')
  const table = chartData(plot)
  const field = table?.rows.filter(([, mark]) => mark === 'field') ?? []
  expect(field).toHaveLength(41 * 29)
  const [, , launchPrice, years, value, hatched] = field[41 * 10 + 7] ?? []
  const serviceLife = Number(years) * 365.25 * 86400
  const ratio = numberOf(
    model,
    evaluate(model, { launchPrice: Number(launchPrice), serviceLife }),
    'costRatio',
  )
  expect(Number(value) / ratio).toBeCloseTo(1, 9)
  expect([0, 1]).toContain(hatched)
  expect(table?.columns).toContain('hatched')
})

describe('its address', () => {
  const kinds = {
    isInput: (id: string): id is QuantityId => ['launchPrice', 'altitude', 'serviceLife'].includes(id),
    isResult: (id: string): id is QuantityId => id === 'costRatio',
    isRow: (id: string): id is QuantityId => ['heatDissipation', 'launchRateNeeded'].includes(id),
  }

  it('is read as it is written', () => {
    for (const choice of [
      usualMap,
      { ...usualMap, x: 'altitude', rows: ['launchRateNeeded', 'heatDissipation'] } as const,
    ])
      expect(readMapPlace(`#${mapPlace(choice)}`, kinds)).toEqual(choice)
    expect(mapPlace(usualMap)).toBe('map=launchPrice.serviceLife.costRatio')
  })

  it.each([
    '#map=launchPrice.launchPrice.costRatio',
    '#map=launchPrice.serviceLife',
    '#map=launchPrice.serviceLife.costRatio.nothing',
    '#map=launchPrice.serviceLife.costRatio.heatDissipation.heatDissipation',
    '#map=launchPrise.serviceLife.costRatio',
    '#chart=map',
    '',
  ])('%j names no map', (hash) => {
    expect(readMapPlace(hash, kinds)).toBeNull()
  })
})
