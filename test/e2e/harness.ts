/**
 * A real browser on the built page: one browser and one server a file, a fresh profile a visit.
 */
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { schemaVersion } from '../../src/scenario/migrations/migrations.ts'
import { site } from '../../src/tools/build-site.mjs'
import { browserArguments, findChromium } from '../../src/tools/chromium.mjs'
import { serveSite } from '../../src/tools/server.mjs'

/** Ends what hangs [ms]: no state of the page may take so long, on however busy a machine. */
const patience = 120_000

/** What the driver writes where it keeps a page from being kept offline. */
const isOnline = 'Service Worker registration blocked by Playwright'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

export interface Visit {
  readonly page: Page
  readonly origin: string
  /** What a well-behaved page has none of: console messages, errors, failed or foreign requests. */
  readonly problems: string[]
  readonly close: () => Promise<void>
}

/** Collects what goes wrong on a page, and every request that leaves the folder of the site. */
export function watch(page: Page, origin: string): string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.text() !== isOnline) problems.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // What was on its way when the page was left or loaded anew is given up by the browser.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      problems.push(`foreign: ${request.url()}`)
  })
  return problems
}

/** A browser without a window; its contexts give up on a state after `patience`. */
export const launchBrowser = (): Promise<Browser> => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium found: run npm test, which installs it or says how')
  return chromium.launch({ executablePath, args: browserArguments, timeout: patience })
}

/** A fresh profile, which waits patiently. */
export const newContext = async (browser: Browser, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(patience)
  return context
}

/**
 * Call at the top of a test file; the function that it gives opens an address of the site, in a fresh profile.
 *
 * The page is not kept offline there: copying the whole site costs a fifth of a visit, and has tests of its own.
 */
export function realBrowser(): (path?: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser | undefined
  let server: Awaited<ReturnType<typeof serveSite>> | undefined

  beforeAll(async () => {
    server = await serveSite(site)
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  return async (path = '/', options = {}) => {
    if (!browser || !server) throw new Error('a visit is possible only inside a test')
    const { origin } = server
    const context = await newContext(browser, { baseURL: origin, serviceWorkers: 'block', ...options })
    const page = await context.newPage()
    const problems = watch(page, origin)
    await page.goto(path)
    return { page, origin, problems, close: () => context.close() }
  }
}

/** Leads a page to an address as the back button does, without loading it anew. */
export const lead = (page: Page, path: string): Promise<void> =>
  page.evaluate(
    (addresses) => {
      for (const address of addresses) {
        history.pushState(null, '', address)
        dispatchEvent(new PopStateEvent('popstate'))
      }
      dispatchEvent(new HashChangeEvent('hashchange'))
      scrollTo(0, 0)
    },
    // By way of the defaults: a change that is not in the address yet would otherwise outlast an address without any.
    [`/?v=${schemaVersion}`, path],
  )

/**
 * Like `realBrowser`, with one page for the whole file: it is led to each address, which costs a tenth of loading it.
 * A test that fails does not close, and leaves the next a fresh page.
 */
export function onePage(options: BrowserContextOptions = {}): (path?: string) => Promise<Visit> {
  const visit = realBrowser()
  let held: Visit | undefined
  let isInUse = false
  return async (path = '/') => {
    if (isInUse) await held?.close()
    if (!held || isInUse) held = await visit(path, options)
    else {
      held.problems.length = 0
      await lead(held.page, path)
    }
    isInUse = true
    const close = async () => {
      isInUse = false
    }
    return { ...held, close }
  }
}

/** Waits until the page has drawn so many frames more. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (wanted) => {
    for (let drawn = 0; drawn < wanted; drawn++) await new Promise(requestAnimationFrame)
  }, count)

/** Waits until nothing on the page is on its way from one place to another. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
  })

/** What axe finds wrong with a page, or with a part of it, as it is now: a line each. */
export async function accessibilityFindings(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (selector) => {
    // Naming the elements that pass takes most of the time on a long page, and nobody reads it.
    const { violations } = await window.axe.run(selector ?? document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    )
  }, part)
}
