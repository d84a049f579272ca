import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/export/csv.ts'
import type { Chart } from '../../src/ui/chart/chart.ts'
import { chartData } from '../../src/ui/chart/chart-data.ts'
import { tableOf } from '../../src/ui/chart/save-chart.ts'
import { chartsOf } from '../gallery/charts.ts'

const base = { id: 'x', title: 'X', subtitle: '', summary: '', table: { columns: ['a'], rows: [['1 m']] } }
const bars: Chart = {
  ...base,
  kind: 'bars',
  domain: [0, 4e10],
  bars: [
    { id: 'launchPrice', label: 'Launch', from: 0, to: 32345678901, text: 'USD 32.3 bn', tone: 'orbit' },
  ],
}

it('a bar is its number with all digits, its id, and its unit in the text beside', () => {
  expect(chartData(bars)).toEqual({
    columns: ['id', 'group', 'label', 'from', 'to', 'text'],
    rows: [['launchPrice', '', 'Launch', 0, 32345678901, 'USD 32.3 bn']],
  })
})

it('a plot is its points, with the units of its axes', () => {
  const plot: Chart = {
    ...base,
    kind: 'plot',
    x: { title: 'Temperature, °C', scale: 'linear', domain: [0, 1] },
    y: { title: 'km²', scale: 'linear', domain: [0, 1] },
    layers: [
      { mark: 'line', points: [[1, 0.123456789]], tone: 'orbit', label: 'area' },
      { mark: 'level', y: 2, label: 'limit' },
    ],
  }
  expect(chartData(plot)).toEqual({
    columns: ['series', 'mark', 'Temperature, °C', 'km²'],
    rows: [
      ['area', 'line', 1, 0.123456789],
      ['limit', 'level', '', 2],
    ],
  })
})

it('the file says beside each number which scenario, release and link it is of', () => {
  const meta = { title: 'Mine', release: '2026.12', date: '2026-11-29', link: 'https://example.org/?v=1' }
  const [head, row] = csvOf(tableOf(bars, meta)).split('\r\n')
  expect(head).toBe('id,group,label,from,to,text,scenario,release,link')
  expect(row).toBe('launchPrice,,Launch,0,32345678901,USD 32.3 bn,Mine,2026.12,https://example.org/?v=1')
})

describe('every chart of the page', () => {
  it.each(chartsOf({}).map((chart) => [chart.id, chart] as const))('%s has numbers', (_, chart) => {
    const data = chartData(chart)
    if (chart.kind === 'words') return expect(data).toBeNull()
    expect(data?.rows.length).toBeGreaterThan(0)
    for (const row of data?.rows ?? []) {
      expect(row).toHaveLength(data?.columns.length ?? 0)
      expect(row.some((cell) => typeof cell === 'number')).toBe(true)
    }
  })
})
