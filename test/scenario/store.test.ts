import { expect, test, vi } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { createScenarioStore } from '../../src/scenario/store.ts'
import { model } from '../ui/fixture.ts'

const opened = { slug: null, title: 'Model defaults', settings: {} }
const colossus = { slug: 'colossus', title: 'Colossus', settings: { itPower: 3e8 } }
const newStore = () => createScenarioStore(model, opened)

test('values are those of the engine before anyone is told of the change', () => {
  const store = newStore()
  let heard = Number.NaN
  store.subscribe(() => {
    heard = numberOf(model, store.values, 'launchCost')
  })
  store.set('launchPrice', 200)
  expect(heard).toBe(numberOf(model, evaluate(model, { launchPrice: 200 }), 'launchCost'))
})

test('only what differs from the default is kept', () => {
  const store = newStore()
  store.set('launchPrice', 200)
  expect(store.getState().settings).toEqual({ launchPrice: 200 })
  store.set('launchPrice', 1500)
  expect(store.getState().settings).toEqual({})
  store.set('radiatorAttitude', 'nadir')
  store.set('radiatorAttitude', 'edgeOn')
  expect(store.getState().settings).toEqual({})
})

test('a gesture that was none leaves everything as it was', () => {
  const store = newStore()
  const before = Float64Array.from(store.values)
  store.cancelGesture()
  for (const price of [1400, 200]) store.move('launchPrice', price)
  store.cancelGesture()
  expect(store.getState()).toMatchObject({ settings: {}, gesture: null, history: { past: [] } })
  expect(store.values).toEqual(before)
})

test('a name makes what is on show the scenario as opened, in one step', () => {
  const store = newStore()
  store.set('launchPrice', 200)
  store.name('Cheap', 'So they say.')
  expect(store.getState().opened).toEqual({
    slug: null,
    title: 'Cheap',
    note: 'So they say.',
    settings: { launchPrice: 200 },
  })
  store.undo()
  expect(store.getState()).toMatchObject({ opened, settings: { launchPrice: 200 } })
})

test('a gesture is one step, however many moves it has', () => {
  const store = newStore()
  for (const price of [1400, 900, 300, 200]) store.move('launchPrice', price)
  expect(store.getState().history.past).toHaveLength(0)
  store.endGesture()
  expect(store.getState().history.past).toHaveLength(1)
  store.undo()
  expect(store.getState().settings).toEqual({})
  expect(numberOf(model, store.values, 'launchCost')).toBe(6e10)
  store.redo()
  expect(store.getState().settings).toEqual({ launchPrice: 200 })
})

test('a gesture that comes back to where it began is no step', () => {
  const store = newStore()
  store.move('launchPrice', 200)
  store.move('launchPrice', 1500)
  store.endGesture()
  expect(store.getState().history.past).toHaveLength(0)
})

test('undo in the middle of a gesture ends it and takes all of it back', () => {
  const store = newStore()
  store.set('itPower', 2e9)
  store.move('launchPrice', 200)
  store.undo()
  expect(store.getState().settings).toEqual({ itPower: 2e9 })
  expect(store.getState().gesture).toBeNull()
})

test('opening a scenario can be undone and brings its own values to compare with', () => {
  const store = newStore()
  store.set('launchPrice', 200)
  store.open(colossus)
  expect(store.getState().settings).toEqual({ itPower: 3e8 })
  expect(numberOf(model, store.openedValues, 'itPower')).toBe(3e8)
  store.set('launchPrice', 100)
  expect(numberOf(model, store.openedValues, 'launchCost')).toBe(3e8 * 0.04 * 1500)
  store.undo()
  store.undo()
  expect(store.getState().settings).toEqual({ launchPrice: 200 })
  expect(store.getState().opened).toBe(opened)
  expect(numberOf(model, store.openedValues, 'itPower')).toBe(1e9)
})

test('two kinds of reset: to the scenario as opened and to the default', () => {
  const store = newStore()
  store.open(colossus)
  store.set('itPower', 5e9)
  store.set('launchPrice', 200)
  store.reset('opened', ['itPower'])
  expect(store.getState().settings).toEqual({ itPower: 3e8, launchPrice: 200 })
  store.reset('default')
  expect(store.getState().settings).toEqual({})
  store.undo()
  expect(store.getState().settings).toEqual({ itPower: 3e8, launchPrice: 200 })
})

test('a preview shows other settings and leaves no trace', () => {
  const store = newStore()
  store.preview({ launchPrice: 1 })
  expect(numberOf(model, store.values, 'launchPrice')).toBe(1)
  expect(store.getState().settings).toEqual({})
  store.preview(null)
  expect(numberOf(model, store.values, 'launchPrice')).toBe(1500)
  expect(store.getState().history.past).toHaveLength(0)
})

test('several settings at once are one step', () => {
  const store = newStore()
  store.setAll({ launchPrice: 200, itPower: 2e9 })
  expect(store.getState().history.past).toHaveLength(1)
  store.undo()
  expect(store.getState().settings).toEqual({})
})

test('setting what is set already tells nobody and is no step', () => {
  const store = newStore()
  const listener = vi.fn()
  store.subscribe(listener)
  store.set('launchPrice', 1500)
  expect(listener).not.toHaveBeenCalled()
})

test('unknown inputs and impossible values are refused with the id and the value', () => {
  const store = newStore()
  expect(() => store.set('launchPrise', 1)).toThrow(/launchPrise = 1/)
  expect(() => store.set('launchPrice', -5)).toThrow(/launchPrice = −5/)
  expect(store.getState().settings).toEqual({})
})

test('the count of settled changes rises with whole changes, not with moves', () => {
  const store = newStore()
  store.move('launchPrice', 200)
  store.move('launchPrice', 300)
  expect(store.getState().settled).toBe(0)
  store.endGesture()
  store.set('itPower', 2e9)
  store.undo()
  expect(store.getState().settled).toBe(3)
})
