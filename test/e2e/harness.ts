/**
 * A real browser on the built page: one browser and one server a file, a fresh profile a visit.
 */
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { site } from '../../src/tools/build-site.mjs'
import { browserArguments, findChromium } from '../../src/tools/chromium.mjs'
import { serveSite } from '../../src/tools/server.mjs'

export interface Visit {
  readonly page: Page
  readonly origin: string
  /** What a well-behaved page has none of: console messages, errors, failed or foreign requests. */
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

function watch(page: Page, origin: string): readonly string[] {
  const problems: string[] = []
  page.on('console', (message) => problems.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('requestfailed', (request) =>
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  )
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      problems.push(`foreign: ${request.url()}`)
  })
  return problems
}

/** Call at the top of a test file; the function that it gives opens an address of the site. */
export function realBrowser(): (path?: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser | undefined
  let server: Awaited<ReturnType<typeof serveSite>> | undefined

  beforeAll(async () => {
    const executablePath = findChromium()
    if (!executablePath) throw new Error('no Chromium found: run npm test, which installs it or says how')
    server = await serveSite(site)
    browser = await chromium.launch({ executablePath, args: browserArguments })
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  return async (path = '/', options = {}) => {
    if (!browser || !server) throw new Error('a visit is possible only inside a test')
    const { origin } = server
    const context = await browser.newContext({ baseURL: origin, ...options })
    const page = await context.newPage()
    const problems = watch(page, origin)
    await page.goto(path)
    return { page, origin, problems, close: () => context.close() }
  }
}

/** What axe finds wrong with a page, or with a part of it, as it is now: a line each. */
export async function accessibilityFindings(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  const { violations } = await (part ? builder.include(part) : builder).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  )
}
