import { expect, test, vi } from 'vitest'
import {
  answer,
  type Build,
  dropOthers,
  keepAll,
  type Stores,
  storeName,
} from '../../../src/ui/offline/strategy.ts'

const scope = 'https://example.org/app/'
const build: Build = { id: 'two', files: ['./', './assets/index-AbCd_123.js', './icon.svg'] }
const script = `${scope}assets/index-AbCd_123.js`

const text = (body: string, status = 200) => new Response(body, { status })

/** Stores as the browser has them, in memory. */
const memory = (kept: Record<string, Record<string, string>> = {}) => {
  const caches = new Map(Object.entries(kept).map(([name, pages]) => [name, new Map(Object.entries(pages))]))
  const stores: Stores = {
    open: async (name) => {
      const pages = caches.get(name) ?? new Map<string, string>()
      caches.set(name, pages)
      return {
        match: async (address) => (pages.has(address) ? text(pages.get(address) ?? '') : undefined),
        put: async (address, response) => void pages.set(address, await response.text()),
      }
    },
    match: async (address) => {
      for (const pages of caches.values()) if (pages.has(address)) return text(pages.get(address) ?? '')
      return undefined
    },
    keys: async () => [...caches.keys()],
    delete: async (name) => caches.delete(name),
  }
  return { caches, stores }
}

const offline = () => Promise.reject(new TypeError('no network'))
const online = async (request: Request) => text(`fresh ${new URL(request.url).pathname}`)

test('every file of a build is kept under its address', async () => {
  const { caches, stores } = memory()
  await keepAll(build, scope, stores, online)
  expect([...(caches.get('dawnline-two') ?? new Map()).entries()].sort()).toEqual(
    [
      [scope, 'fresh /app/'],
      [script, 'fresh /app/assets/index-AbCd_123.js'],
      [`${scope}icon.svg`, 'fresh /app/icon.svg'],
    ].sort(),
  )
})

test('a script that an earlier build has kept is not fetched again, the page is', async () => {
  const { stores, caches } = memory({ 'dawnline-one': { [script]: 'kept', [scope]: 'old page' } })
  const fetch = vi.fn(online)
  await keepAll(build, scope, stores, fetch)
  expect(fetch.mock.calls.map(([{ url }]) => url).sort()).toEqual([scope, `${scope}icon.svg`])
  expect(caches.get(storeName(build))?.get(script)).toBe('kept')
  expect(caches.get(storeName(build))?.get(scope)).toBe('fresh /app/')
})

test('a file that is not there stops the installation, so that no half release is kept', async () => {
  const { stores, caches } = memory({ 'dawnline-one': {} })
  const broken = async (request: Request) => (request.url === script ? text('', 404) : text('x'))
  await expect(keepAll(build, scope, stores, broken)).rejects.toThrow('index-AbCd_123.js answers 404')
  expect([...caches.keys()]).toEqual(['dawnline-one'])
})

test('a new build drops the old one and nothing of others', async () => {
  const { stores, caches } = memory({ 'dawnline-one': {}, 'dawnline-two': {}, 'another-app': {} })
  await dropOthers(build, stores, [script])
  expect([...caches.keys()]).toEqual(['dawnline-two', 'another-app'])
})

test('an old build stays while a page of it is open, and gives it what it has not loaded yet', async () => {
  const [first, later] = [`${scope}assets/index-Old_1234.js`, `${scope}assets/export-Old_1234.js`]
  const { stores, caches } = memory({
    'dawnline-zero': { [`${scope}assets/index-Older_12.js`]: 'older' },
    'dawnline-one': { [first]: 'old', [later]: 'old export' },
    ...kept,
  })
  await dropOthers(build, stores, [script, first])
  expect([...caches.keys()]).toEqual(['dawnline-one', 'dawnline-two'])
  expect(await ask(later, offline, stores)).toBe('old export')
})

const kept = {
  'dawnline-two': {
    [scope]: 'kept page',
    [script]: 'kept script',
    [`${scope}icon.svg`]: 'kept icon',
    [`${scope}s/ai1/`]: 'kept scenario',
  },
}
const ask = async (
  address: string,
  fetch: (request: Request) => Promise<Response>,
  stores = memory(kept).stores,
) => (await answer(new Request(address), build, scope, stores, fetch))?.text()

test('the page comes from the network while there is one, whatever is kept', async () => {
  expect(await ask(`${scope}?v=1&launchPrice=200&m=9`, online)).toBe('fresh /app/')
})

test('without a network every link opens the page that is kept', async () => {
  expect(await ask(scope, offline)).toBe('kept page')
  expect(await ask(`${scope}?v=1&launchPrice=200`, offline)).toBe('kept page')
  expect(await ask(`${scope}index.html?v=1`, offline)).toBe('kept page')
  expect(await ask(`${scope}icon.svg`, offline)).toBe('kept icon')
  expect(await ask(`${scope}s/ai1/?v=1`, offline)).toBe('kept scenario')
  expect(await ask(`${scope}s/ai1/index.html`, offline)).toBe('kept scenario')
})

test('scripts come from the device, and from the network where the device has none', async () => {
  expect(await ask(script, online)).toBe('kept script')
  expect(await ask(`${scope}assets/later-AbCd_124.js`, online)).toBe('fresh /app/assets/later-AbCd_124.js')
})

test('what is not kept fails without a network as it would by itself', async () => {
  await expect(ask(`${scope}s/ai2/`, offline)).rejects.toThrow('no network')
  await expect(ask(`${scope}assets/later-AbCd_124.js`, offline)).rejects.toThrow('no network')
})

test('other sites and other methods are left to the browser', () => {
  const { stores } = memory(kept)
  const other = new Request('https://example.org/other/')
  expect(answer(other, build, scope, stores, online)).toBeUndefined()
  expect(answer(new Request(scope, { method: 'POST' }), build, scope, stores, online)).toBeUndefined()
})
