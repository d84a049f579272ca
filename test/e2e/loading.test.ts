/** Parts that are loaded later, when they do not come. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { site } from '../../src/tools/build-site.mjs'
import { serveSite } from '../../src/tools/server.mjs'
import { launchBrowser, newContext } from './harness.ts'

let browser: Browser
let server: Awaited<ReturnType<typeof serveSite>>

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveSite(site)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** A page on which some files cannot be had until `restore` is called. */
const cutOff = async (files: RegExp) => {
  const context = await newContext(browser, { serviceWorkers: 'block' })
  const page = await context.newPage()
  let isCut = true
  await page.route(files, (route) => (isCut ? route.abort('connectionfailed') : route.continue()))
  const restore = () => {
    isCut = false
  }
  return { page, restore, close: () => context.close() }
}

test('what could not be loaded says so, and comes when one tries again', async () => {
  const { page, restore, close } = await cutOff(/assets\/why-panel-[\w-]+\.js/)
  await page.goto(`${server.origin}/#why=radiatorArea`)
  const panel = page.getByRole('complementary')
  await panel.getByText('This part could not be loaded.').waitFor()
  restore()
  await panel.getByRole('button', { name: 'Try again' }).click()
  await panel.getByRole('heading', { name: 'Radiator area' }).waitFor()
  await close()
})

test('the page works without its charts, which come when one tries again', async () => {
  const { page, restore, close } = await cutOff(/assets\/stages-[\w-]+\.js/)
  await page.goto(server.origin)
  const results = page.getByRole('main')
  await results.getByText('This part could not be loaded.').waitFor()
  await page.getByRole('slider', { name: 'Launch price' }).press('End')
  await expect.poll(() => results.getByRole('figure').count()).toBe(0)
  restore()
  // An attempt that began while the file could not be had may still be on its way, and fails once more.
  await expect
    .poll(async () => {
      const again = results.getByRole('button', { name: 'Try again' })
      if (await again.isVisible()) await again.click()
      return results.getByRole('figure').count()
    })
    .toBeGreaterThan(0)
  await close()
})
