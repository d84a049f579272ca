import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { decodeLink, encodeLink } from '../../../src/scenario/link.ts'
import { schemaVersion } from '../../../src/scenario/migrations/migrations.ts'
import { createScenarioStore } from '../../../src/scenario/store.ts'
import { type Bar, REST, syncAddress } from '../../../src/ui/share/address.ts'
import { toy } from '../../engine/toy.ts'

const { model } = toy()

/** A browser's history that counts what is done to it. */
const fakeBar = () => {
  const entries = ['']
  let at = 0
  let listener = () => {}
  let calls = 0
  const bar: Bar = {
    query: () => entries[at] ?? '',
    push: (query) => {
      calls += 1
      entries.splice(at + 1, entries.length, query)
      at += 1
    },
    replace: (query) => {
      calls += 1
      entries[at] = query
    },
    onTravel: (heard) => {
      listener = heard
      return () => {}
    },
  }
  return {
    bar,
    entries,
    calls: () => calls,
    go: (by: number) => {
      at += by
      listener()
    },
  }
}

const start = () => {
  const store = createScenarioStore(model, { slug: null, title: 'Defaults', settings: {} })
  const fake = fakeBar()
  const write = () => encodeLink(model, store.getState().settings)
  const open = (query: string) => {
    const { settings } = decodeLink(model, query)
    store.setAll({ fruitMass: 2000, potMass: 0.35, ...settings })
  }
  syncAddress(store, fake.bar, write, open)
  return { store, ...fake }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the address', () => {
  it('is left alone until something changes', () => {
    const { calls } = start()
    vi.advanceTimersByTime(5000)
    expect(calls()).toBe(0)
  })

  it('gets one entry a gesture, brought up to date while the hand rests in it', () => {
    const { store, entries } = start()
    store.move('fruitMass', 3000)
    vi.advanceTimersByTime(REST)
    expect(entries).toEqual(['', `?v=${schemaVersion}&m=toy&fruitMass=3t`])
    store.move('fruitMass', 4000)
    vi.advanceTimersByTime(REST)
    expect(entries).toEqual(['', `?v=${schemaVersion}&m=toy&fruitMass=4t`])
    store.move('fruitMass', 5000)
    store.endGesture()
    vi.advanceTimersByTime(REST)
    expect(entries).toEqual(['', `?v=${schemaVersion}&m=toy&fruitMass=5t`])
    store.set('potMass', 0.5)
    vi.advanceTimersByTime(REST)
    expect(entries).toHaveLength(3)
  })

  it('is not written while the hand moves', () => {
    const { store, calls } = start()
    for (let i = 1; i <= 100; i++) {
      store.move('fruitMass', 2000 + i)
      vi.advanceTimersByTime(16)
    }
    expect(calls()).toBe(0)
    store.endGesture()
    vi.advanceTimersByTime(0)
    expect(calls()).toBe(1)
  })

  it('is written at most 40 times in ten seconds, however fast the changes come', () => {
    const { store, calls, entries } = start()
    for (let ms = 0; ms < 10_000; ms += 20) {
      store.set('fruitMass', 2001 + ms)
      vi.advanceTimersByTime(20)
    }
    expect(calls()).toBeLessThanOrEqual(40)
    expect(calls()).toBeGreaterThan(20)
    vi.advanceTimersByTime(1000)
    expect(entries.at(-1)).toBe(`?v=${schemaVersion}&m=toy&fruitMass=11981`)
  })

  it('brings scenarios back when the person goes back and forward, and writes nothing then', () => {
    const { store, calls, go } = start()
    store.set('fruitMass', 3000)
    vi.advanceTimersByTime(1000)
    store.set('potMass', 0.5)
    vi.advanceTimersByTime(1000)
    const before = calls()
    go(-1)
    expect(store.getState().settings).toEqual({ fruitMass: 3000 })
    go(-1)
    expect(store.getState().settings).toEqual({})
    go(2)
    expect(store.getState().settings).toEqual({ fruitMass: 3000, potMass: 0.5 })
    vi.advanceTimersByTime(1000)
    expect(calls()).toBe(before)
  })

  it('forgets what was ahead when something changes after going back', () => {
    const { store, entries, go } = start()
    store.set('fruitMass', 3000)
    vi.advanceTimersByTime(1000)
    go(-1)
    store.set('potMass', 0.5)
    vi.advanceTimersByTime(1000)
    expect(entries).toEqual(['', `?v=${schemaVersion}&m=toy&potMass=0.5`])
  })
})
