/** Numbers of the store as signals. */
import { effect } from '@preact/signals-core'
import { expect, test, vi } from 'vitest'
import { newSession } from '../fixture.ts'

test('a text follows its number, and others stay the same', () => {
  const { store, text, number } = newSession()
  expect(text('launchPrice').value).toBe('1,500\u00a0USD/kg')
  const changes = vi.fn()
  const stop = effect(() => changes(text('radiatorArea').value))
  store.set('launchPrice', 200)
  expect(text('launchPrice').value).toBe('200\u00a0USD/kg')
  expect(number('launchPrice').value).toBe(200)
  expect(changes).toHaveBeenCalledTimes(1)
  store.set('itPower', 2e9)
  expect(changes).toHaveBeenCalledTimes(2)
  stop()
})

test('what is not feasible is no change again and again', () => {
  const { store, text } = newSession()
  store.setAll({ radiatorTemperature: 280, sinkTemperature: 300 })
  const changes = vi.fn()
  const stop = effect(() => changes(text('radiatorArea').value))
  store.set('itPower', 2e9)
  store.set('itPower', 3e9)
  expect(changes.mock.calls).toEqual([['not feasible']])
  stop()
})

test('rows are read once for each state of the store', () => {
  const { store, rows } = newSession()
  const before = rows.value
  expect(rows.value).toBe(before)
  expect(before.get('launchRateNeeded')?.status).toBe('does-not-close')
  store.set('launchCadence', 10_000 / 31_557_600)
  expect(rows.value.get('launchRateNeeded')?.status).toBe('closes')
})

test('the second scenario is evaluated once, and gone when the comparison ends', () => {
  const { store, compared } = newSession()
  expect(compared.value).toBeNull()
  store.compare({ title: 'B', settings: { itPower: 2e9 } })
  const second = compared.value
  store.set('launchPrice', 200)
  expect(compared.value).toBe(second)
  store.compare(null)
  expect(compared.value).toBeNull()
})

test('an id that the model of the session lacks is named', () => {
  expect(() => newSession().text('arrayArea')).toThrow('arrayArea')
})
