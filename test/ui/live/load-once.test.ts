/** What is fetched when it is first needed. */
import { expect, test, vi } from 'vitest'
import { loadBoth, loadOnce } from '../../../src/ui/live/load-once.ts'

test('loads when first asked, and once', async () => {
  const fetched = vi.fn(async () => 'notes')
  const load = loadOnce(fetched)
  expect(load.state.value).toEqual({ is: 'idle' })
  const [first, second] = [load(), load()]
  expect(load.state.value).toEqual({ is: 'loading' })
  expect(await first).toBe('notes')
  expect(await second).toBe('notes')
  expect(await load()).toBe('notes')
  expect(fetched).toHaveBeenCalledTimes(1)
  expect(load.state.value).toEqual({ is: 'loaded', value: 'notes' })
})

test('a failure is told and not kept: the next call loads again', async () => {
  const fetched = vi.fn<() => Promise<string>>()
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce('notes')
  const load = loadOnce(fetched)
  await expect(load()).rejects.toThrow('Failed to fetch')
  expect(load.state.value).toEqual({ is: 'failed' })
  expect(await load()).toBe('notes')
  expect(load.state.value).toEqual({ is: 'loaded', value: 'notes' })
})

test('of two, only the one that failed is loaded again', async () => {
  const code = vi.fn(async () => 'code')
  const data = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline'))
  data.mockResolvedValueOnce('data')
  const both = loadBoth(loadOnce(code), loadOnce(data))
  await expect(both()).rejects.toThrow('offline')
  expect(await both()).toEqual(['code', 'data'])
  expect(code).toHaveBeenCalledTimes(1)
  expect(data).toHaveBeenCalledTimes(2)
})
