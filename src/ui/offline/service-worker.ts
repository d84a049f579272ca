/** The service worker: wires the browser's events to `strategy.ts`. The build puts its list of files in. */
import { answer, type Build, dropOthers, keepAll } from './strategy.ts'

interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface Asked extends Event {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}

interface Page {
  readonly postMessage: (message: unknown, transfer: readonly MessagePort[]) => void
}

/** What of a service worker's scope is used here: its types would clash with the page's. */
interface Scope {
  readonly registration: { readonly scope: string }
  readonly caches: CacheStorage
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (of: { type: 'window'; includeUncontrolled: true }) => Promise<readonly Page[]>
  }
  readonly skipWaiting: () => Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent & Lasting) => void): void
}

/** Put in by `offlinePlugin`. */
declare const __DAWNLINE_BUILD__: Build

const worker = globalThis as unknown as Scope
const build: Build = __DAWNLINE_BUILD__
const { scope } = worker.registration
const get = (request: Request) => fetch(request)

worker.addEventListener('install', (event) => event.waitUntil(keepAll(build, scope, worker.caches, get)))

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const response = answer(event.request, build, scope, worker.caches, get)
  if (response) event.respondWith(response)
})

/** By which script a page was started; a page that does not answer is waited for. */
const scriptOf = (page: Page): Promise<string> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(String(data))
    page.postMessage('which script?', [port2])
  })

/** Where a page does not answer, nothing is dropped, and the next page that is opened asks again. */
const tidyUp = async (): Promise<void> => {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await dropOthers(build, worker.caches, await Promise.all(pages.map(scriptOf)))
}

/** A page asks whether it belongs to this build, and says when this one shall take over, and when it has. */
worker.addEventListener('message', (event) => {
  const {
    data,
    ports: [port],
  } = event
  if (data === 'taken over') event.waitUntil(tidyUp())
  if (data?.has) port?.postMessage(build.files.some((file) => new URL(file, scope).href === data.has))
  if (data === 'take over') worker.skipWaiting()
})
