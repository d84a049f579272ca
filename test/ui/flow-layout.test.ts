/** Where the names of a flow stand. */
import { expect, test } from 'vitest'
import { type FlowBox, placeFlow } from '../../src/ui/chart/place-flow.ts'

const node = (id: string, x: number, y0: number, high: number): FlowBox => ({
  ...{ id, words: `${id} of cells`, x0: x, x1: x + 6, y0, y1: y0 + high },
})

test('a name in the middle of a narrow flow stands over its node, and under it where a larger one has its name', () => {
  const places = placeFlow([node('large', 150, 100, 60), node('small', 170, 101, 20)], 320)
  expect(places.get('large')).toEqual({ x: 153, y: 94, textAnchor: 'middle' })
  expect(places.get('small')).toEqual({ x: 173, y: 135, textAnchor: 'middle' })
})

test('a third in the same place, or a thin one, goes without', () => {
  const crowd = ['a', 'b', 'c', 'd'].map((id, at) => node(id, 150 + at, 100, 10))
  expect(placeFlow(crowd, 320).size).toBeLessThan(crowd.length)
  expect(placeFlow([node('thin', 150, 100, 7)], 320).size).toBe(0)
  expect(placeFlow([node('thin', 150, 100, 7)], 700).size).toBe(1)
})

test('names at the edges always stand, inwards of their nodes', () => {
  const places = placeFlow([node('source', 1, 8, 200), node('sink', 313, 8, 200)], 320)
  expect(places.get('source')).toEqual({ x: 13, y: 112, textAnchor: 'start' })
  expect(places.get('sink')).toEqual({ x: 307, y: 112, textAnchor: 'end' })
})
