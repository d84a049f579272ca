/** What the page must do in every browser, done in Firefox, where there is one. */
import { model } from 'virtual:model'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { site } from '../../src/tools/build-site.mjs'
import { findFirefox } from '../../src/tools/firefox.mjs'
import { serveSite } from '../../src/tools/server.mjs'

/** Ends what hangs [ms]. */
const timeout = 120_000

const executablePath = findFirefox() ?? ''

const priceOf = (page: Page) =>
  page.$eval('[data-input="launchPrice"]', (slider) => slider.getAttribute('aria-valuetext'))
const headlineOf = (page: Page) => page.$eval('h1', (heading) => heading.textContent ?? '')

/** Presses the button of this name, once it is there. */
const press = async (page: Page, name: string) => {
  await page.waitForFunction(
    (wanted) => {
      const isWanted = (button: Element) =>
        (button.getAttribute('aria-label') ?? button.textContent) === wanted
      const found = [...document.querySelectorAll('button')].find(isWanted)
      found?.click()
      return found !== undefined
    },
    {},
    name,
  )
}

describe.skipIf(executablePath === '')('in Firefox', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveSite>>

  beforeAll(async () => {
    browser = await launch({ browser: 'firefox', executablePath, headless: true, timeout })
    server = await serveSite(site)
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const open = async (path: string) => {
    const page = await browser.newPage()
    page.setDefaultTimeout(timeout)
    await page.setViewport({ width: 1400, height: 900 })
    const problems: string[] = []
    page.on('console', (message) => problems.push(`console ${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => problems.push(`error: ${error instanceof Error ? error.message : error}`))
    await page.goto(server.origin + path)
    await page.waitForSelector('html[data-ranges="present"]')
    return { page, problems }
  }

  it('a link opens, a slider moves the numbers and the address, and nothing complains', async () => {
    const { page, problems } = await open('/?launchPrice=200')
    expect(await priceOf(page)).toContain('200 US dollars per kilogram')
    const before = await headlineOf(page)
    await page.focus('[data-input="launchPrice"]')
    await page.keyboard.press('End')
    await page.waitForFunction(() => !/launchPrice=200(&|$)/.test(location.search))
    await page.waitForFunction((then) => document.querySelector('h1')?.textContent !== then, {}, before)
    expect(problems).toEqual([])
    await page.close()
  })

  it('what it exports is what is computed elsewhere, to the last bit', async () => {
    const { page } = await open('/?altitude=700km&launchPrice=250')
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL)
      URL.createObjectURL = (file) => {
        Object.assign(window, { given: file })
        return make(file)
      }
    })
    await press(page, 'Export')
    await press(page, 'For programs: Results')
    await page.waitForFunction(() => 'given' in window)
    const text = await page.evaluate(() => (window as unknown as { given: Blob }).given.text())
    const { results } = JSON.parse(text) as { results: Record<string, { value: number | null }> }
    const values = evaluate(model, { altitude: 700e3, launchPrice: 250 })
    const derived = model.quantities.filter(({ type }) => type === 'derived')
    expect(derived.length).toBeGreaterThan(400)
    for (const { id } of derived) {
      const value = numberOf(model, values, id as QuantityId)
      expect(results[id]?.value, id).toBe(Number.isFinite(value) ? value : null)
    }
    await page.close()
  })

  it('it opens again without a network', async () => {
    const { page } = await open('/?launchPrice=300')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await server.close()
    await page.reload()
    await page.waitForSelector('html[data-ranges="present"]')
    expect(await priceOf(page)).toContain('300 US dollars per kilogram')
    await page.close()
  })
})
