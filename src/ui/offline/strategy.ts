/**
 * How the service worker answers. The page itself always comes from the network where there is one, so that an old
 * model never stands under a new link; scripts and styles, whose names change with what is in them, come from the
 * device.
 */

/** What the build leaves behind. */
export interface Build {
  /** Changes with any file. */
  readonly id: string
  /** Addresses of all files of the page, from its folder. */
  readonly files: readonly string[]
}

export interface Stores {
  readonly open: (name: string) => Promise<Store>
  readonly match: (address: string) => Promise<Response | undefined>
  readonly keys: () => Promise<readonly string[]>
  readonly delete: (name: string) => Promise<boolean>
}

interface Store {
  readonly match: (address: string) => Promise<Response | undefined>
  readonly put: (address: string, response: Response) => Promise<void>
}

type Fetch = (request: Request) => Promise<Response>

const prefix = 'dawnline-'
export const storeName = ({ id }: Build): string => prefix + id

/** Names of such files change with their content, so that one kept is as good as one fetched. */
const isLasting = (address: string): boolean =>
  /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(new URL(address).pathname)

/**
 * Keeps every file of a build, or none; what an earlier build has kept under the same name is not fetched again.
 *
 * @throws Where a file cannot be had or kept.
 */
export const keepAll = async (build: Build, scope: string, stores: Stores, fetch: Fetch): Promise<void> => {
  try {
    await keepEach(build, scope, stores, fetch)
  } catch (error) {
    await stores.delete(storeName(build))
    throw error
  }
}

const keepEach = async (build: Build, scope: string, stores: Stores, fetch: Fetch): Promise<void> => {
  const store = await stores.open(storeName(build))
  // All are waited for, so that none arrives after the store of a failed installation is gone.
  const done = await Promise.allSettled(
    build.files.map(async (file) => {
      const address = new URL(file, scope).href
      const kept = isLasting(address) ? await stores.match(address) : undefined
      const response = kept ?? (await fetch(new Request(address, { cache: 'no-cache' })))
      if (!response.ok) throw new Error(`${address} answers ${response.status}`)
      await store.put(address, response)
    }),
  )
  const failed = done.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}

/**
 * Drops what other builds have kept, but for those of which a page is open: it may still need a part that it has not
 * loaded yet.
 *
 * @param open Addresses of the scripts by which the open pages were started.
 */
export const dropOthers = async (build: Build, stores: Stores, open: readonly string[]): Promise<void> => {
  const names = await stores.keys()
  for (const name of names.filter((each) => each.startsWith(prefix) && each !== storeName(build))) {
    const store = await stores.open(name)
    const needed = await Promise.all(open.map((script) => store.match(script)))
    if (needed.every((kept) => kept === undefined)) await stores.delete(name)
  }
}

/** The address under which something is kept: links that differ in their query only share one page. */
const keptAs = (address: string): string => {
  const { origin, pathname } = new URL(address)
  return origin + pathname.replace(/\/index\.html$/, '/')
}

/** The answer to a request, or nothing where the browser shall answer by itself. */
export const answer = (
  request: Request,
  build: Build,
  scope: string,
  stores: Stores,
  fetch: Fetch,
): Promise<Response> | undefined => {
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return undefined
  return isLasting(request.url)
    ? deviceFirst(request, build, stores, fetch)
    : networkFirst(request, build, stores, fetch)
}

const deviceFirst = async (
  request: Request,
  build: Build,
  stores: Stores,
  fetch: Fetch,
): Promise<Response> => {
  const store = await stores.open(storeName(build))
  // A page of an earlier build finds what it needs in the store of its own.
  return (await store.match(request.url)) ?? (await stores.match(request.url)) ?? fetch(request)
}

const networkFirst = async (
  request: Request,
  build: Build,
  stores: Stores,
  fetch: Fetch,
): Promise<Response> => {
  try {
    return await fetch(request)
  } catch (error) {
    const store = await stores.open(storeName(build))
    const kept = await store.match(keptAs(request.url))
    if (kept) return kept
    throw error
  }
}
