import { describe, expect, it } from 'vitest'
import { quantitiesById } from '../../../src/engine/evaluate.ts'
import { fallOf, waterfalls } from '../../../src/scenario/waterfall.ts'
import { fallChart } from '../../../src/ui/reference/fall-chart.ts'
import { engine } from '../../reference/engine.ts'

describe.each(waterfalls.map((one) => [one.id, one] as const))(
  'the chart from %s to ours',
  (_, waterfall) => {
    const fall = fallOf(engine, waterfall)
    const quantityOf = (id: string) => quantitiesById(engine.model).get(id)
    const { bars, domain, title, table } = fallChart(fall, { work: 'A. Nobody (2025)', quantityOf })

    it('has both numbers as whole bars, and each step from where the last one ended', () => {
      const [first, ...rest] = bars
      const last = rest.pop()
      expect([first?.from, last?.from]).toEqual([0, 0])
      expect(last?.to).toBe(fall.ours)
      rest.reduce((reached, bar) => {
        expect(bar.from).toBe(reached)
        return bar.to
      }, first?.to)
      expect(rest.at(-1)?.to).toBe(fall.ours)
      expect(Math.max(...bars.map(({ to }) => to))).toBe(domain[1])
    })

    it('groups formulas, conventions and inputs, and names what moves most', () => {
      const named = bars.flatMap(({ group }) => (group ? [group] : []))
      expect(named).toEqual(['Formulas', 'Conventions', 'Inputs', 'And so'])
      const size = ({ from, to }: { from: number; to: number }) => Math.abs(Math.log(to / from))
      const most = Math.max(...fall.steps.map(size))
      const change = fall.steps.find((step) => size(step) === most)?.change ?? '?'
      expect(title.toLowerCase()).toContain(change.toLowerCase())
    })

    it('tells in its table what each step sets free, as people read it', () => {
      expect(table.rows).toHaveLength(fall.steps.length)
      const words = table.rows.map((row) => String(row.at(-1)))
      expect(words.filter((text) => /undefined|NaN|not feasible/.test(text))).toEqual([])
      expect(words.slice(1).every((text) => text.includes(' → '))).toBe(true)
    })
  },
)
