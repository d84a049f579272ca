import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { site } from '../../src/tools/build-site.mjs'
import { serveSite } from '../../src/tools/server.mjs'
import { accessibilityFindings, launchBrowser, newContext } from './harness.ts'

let browser: Browser
let folder: string

beforeAll(async () => {
  browser = await launchBrowser()
  folder = mkdtempSync(path.join(tmpdir(), 'dawnline-'))
  cpSync(site, path.join(folder, 'one'), { recursive: true })
  makeRelease(path.join(folder, 'one'), path.join(folder, 'two'))
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const entryOf = (html: string) => /assets\/(index-[\w-]{8})\.js/.exec(html)?.[1] ?? ''

/** The same page under other names of its scripts, which is what a new release looks like from outside. */
function makeRelease(from: string, to: string): void {
  cpSync(from, to, { recursive: true })
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' })
  const [dialog = ''] = files.flatMap((file) => /export-dialog-[\w-]{8}(?=\.js$)/.exec(file) ?? [])
  const renamed = [
    [entryOf(readFileSync(path.join(to, 'index.html'), 'utf8')), 'index-newer_00'],
    [dialog, 'export-dialog-newer_00'],
  ] as const
  for (const file of files.filter((name) => /\.(html|js)$/.test(name))) {
    const place = path.join(to, file)
    let text = readFileSync(place, 'utf8')
    for (const [name, next] of renamed) text = text.replaceAll(`${name}.js`, `${next}.js`)
    writeFileSync(place, text.replace(/(?<="id":")\w+(?=","files")/, 'newer'))
  }
  for (const [name, next] of renamed)
    renameSync(path.join(to, 'assets', `${name}.js`), path.join(to, 'assets', `${next}.js`))
}

/** A page that the service worker has taken over, with all files kept. */
async function keptPage(origin: string) {
  const context = await newContext(browser)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(origin)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20))
  })
  return { context, page, errors }
}

const scriptOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src)

const keptNames = (page: Page) => page.evaluate(() => caches.keys())

test('without a network the page opens at any link, computes, and explains itself', async () => {
  const server = await serveSite(path.join(folder, 'one'))
  const { context, page, errors } = await keptPage(server.origin)
  await server.close()
  await context.setOffline(true)
  await page.goto(`${server.origin}/?v=1&itPower=2000000000`)
  await page.getByText('Offline: this is release').waitFor()
  const verdict = page.locator('#results').getByRole('heading', { level: 1 })
  await expect.poll(() => verdict.textContent()).toMatch(/Putting 2\sGW/)
  await page.locator('.score a').first().click()
  await page.locator('.panel math').first().waitFor()
  // By keyboard: charts that are still being drawn above move what a pointer would hit.
  await page.locator('#evidence summary').first().press('Enter')
  await page
    .locator('#evidence .fold-body')
    .first()
    .getByText(/A number agrees when it rounds/)
    .first()
    .waitFor()
  expect(await accessibilityFindings(page, '.release-note')).toEqual([])
  expect(errors).toEqual([])
  await context.close()
})

test('a new release is announced under an open page, and comes when it is asked for', async () => {
  const first = await serveSite(path.join(folder, 'one'))
  const { context, page, errors } = await keptPage(first.origin)
  await page.goto(`${first.origin}/?v=1&itPower=2000000000`)
  await first.close()
  const second = await serveSite(path.join(folder, 'two'), first.port)
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  const load = page.getByRole('button', { name: 'Load the new release' })
  await load.waitFor()
  expect(await accessibilityFindings(page, '.release-note')).toEqual([])
  expect(await scriptOf(page)).not.toContain('newer')
  await load.click()
  await page.waitForFunction(() =>
    document.querySelector<HTMLScriptElement>('script[src]')?.src.includes('newer'),
  )
  expect(page.url()).toContain('itPower=2000000000')
  await expect.poll(() => keptNames(page)).toHaveLength(1)
  expect(errors).toEqual([])
  await context.close()
  await second.close()
})

test('the page of a scenario keeps itself too', async () => {
  const server = await serveSite(path.join(folder, 'one'))
  const { context, page } = await keptPage(`${server.origin}/s/optimistic-2035/`)
  await server.close()
  await page.goto(server.origin)
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Putting/)
  await context.close()
})

test('a page loaded anew is the newest, without a word', async () => {
  const first = await serveSite(path.join(folder, 'one'))
  const { context, page } = await keptPage(first.origin)
  const before = await keptNames(page)
  await first.close()
  const second = await serveSite(path.join(folder, 'two'), first.port)
  await page.reload()
  expect(await scriptOf(page)).toContain('newer')
  const old = async () => (await keptNames(page)).filter((name) => before.includes(name))
  await expect.poll(old).toEqual([])
  await expect.poll(() => page.getByText('A new release is available').count()).toBe(0)
  await context.close()
  await second.close()
})

test('a page stays whole when another has called a new release in, and loads it when it is asked to', async () => {
  const first = await serveSite(path.join(folder, 'one'))
  const { context, page, errors } = await keptPage(first.origin)
  const old = await keptNames(page)
  await first.close()
  const second = await serveSite(path.join(folder, 'two'), first.port)
  const other = await context.newPage()
  await other.goto(second.origin)
  await expect.poll(() => scriptOf(other)).toContain('newer')
  await expect.poll(() => keptNames(page)).toHaveLength(2)
  await page.getByText('A new release is available').waitFor()
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting === null)

  // Without its files in the browser's own cache, the page has those only that its release has kept.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'ZIP' }).waitFor()
  expect(await keptNames(page)).toEqual(expect.arrayContaining(old))
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Load the new release' }).click()
  await page.waitForFunction(() =>
    document.querySelector<HTMLScriptElement>('script[src]')?.src.includes('newer'),
  )
  await expect.poll(async () => (await keptNames(page)).filter((name) => old.includes(name))).toEqual([])
  expect(errors).toEqual([])
  await context.close()
  await second.close()
})
