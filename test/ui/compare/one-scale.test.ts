import { describe, expect, it } from 'vitest'
import type { Areas, Bars, Plot } from '../../../src/ui/chart/chart.ts'
import { placeAreas } from '../../../src/ui/chart/place-areas.ts'
import { againstFirst, toOneScale } from '../../../src/ui/compare/one-scale.ts'

const base = { id: 'x', title: 'X', subtitle: '', summary: '', table: { columns: [], rows: [] } }
const bars = (most: number): Bars => ({
  ...base,
  kind: 'bars',
  domain: [0, most],
  bars: [{ label: 'Emitted', from: 0, to: most, text: `${most} W/m²`, tone: 'orbit' }],
})
const plot = (low: number, high: number): Plot => ({
  ...base,
  kind: 'plot',
  x: { title: 'x', scale: 'linear', domain: [0, 1] },
  y: { title: 'y', scale: 'linear', domain: [low, high] },
  layers: [
    { mark: 'line', points: [[0, low]], tone: 'orbit', label: 'area' },
    { mark: 'level', y: 1, label: 'limit' },
  ],
})
const areas = (area: number): Areas => ({
  ...base,
  kind: 'areas',
  shapes: [{ label: 'Field', text: '', area, tone: 'ground' }],
})

describe('one scale', () => {
  it('makes a longer bar more, in either scenario', () => {
    const [a, b] = toOneScale([bars(1110), bars(1560)])
    expect(a).toMatchObject({ domain: [0, 1560] })
    expect(b).toMatchObject({ domain: [0, 1560] })
  })

  it('spans the axes of all plots, and leaves axes of another kind alone', () => {
    const log = { ...plot(1, 9), y: { ...plot(1, 9).y, scale: 'log' as const } }
    expect(toOneScale([plot(0, 1.2), plot(0.4, 0.8)])).toMatchObject([
      { y: { domain: [0, 1.2] } },
      { y: { domain: [0, 1.2] } },
    ])
    expect(toOneScale([plot(0, 1.2), log])).toMatchObject([
      { y: { domain: [0, 1.2] } },
      { y: { domain: [1, 9] } },
    ])
  })

  it('draws areas to one scale: four times the area is twice as wide', () => {
    const [small, large] = toOneScale([areas(100), areas(400)]) as [Areas, Areas]
    const wide = (chart: Areas) => placeAreas(chart, 400, 300)[0]?.width ?? 0
    expect(wide(large) / wide(small)).toBeCloseTo(2, 6)
    expect(wide(areas(100))).toBeCloseTo(wide(large), 6)
  })

  it('leaves one chart alone as it is', () => expect(toOneScale([bars(3)])).toEqual([bars(3)]))
})

describe('what differs', () => {
  it('is said of bars', () => {
    expect(againstFirst(bars(1000), bars(1400))).toMatchObject({ bars: [{ text: '1400 W/m² (+40\u00a0%)' }] })
    expect(againstFirst(bars(1000), bars(1000))).toMatchObject({ bars: [{ text: '1000 W/m²' }] })
  })

  it('is drawn in plots: the first one lies behind, dashed, under its own name', () => {
    const { layers } = againstFirst(plot(1, 2), plot(3, 4)) as Plot
    expect(layers).toHaveLength(3)
    expect(layers[0]).toEqual({
      mark: 'line',
      points: [[0, 1]],
      tone: 'neutral',
      dashed: true,
      label: 'A, area',
    })
  })

  it('is nothing between charts of different kinds', () => {
    expect(againstFirst(bars(1), plot(1, 2))).toEqual(plot(1, 2))
  })
})
