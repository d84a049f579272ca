import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemaVersion } from '../../src/scenario/migrations/migrations.ts'
import { site } from '../../src/tools/build-site.mjs'
import { launchBrowser, newContext, watch } from './harness.ts'
import { servePlainly } from './plain-server.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser?.close())

/** A page of the site as it lies in a folder of a plain host; a path that ends like a page of a scenario is one. */
const visit = async (place = '', path = '/some/models/dawnline/') => {
  const host = await servePlainly(site, path)
  const context = await newContext(browser)
  const page = await context.newPage()
  const problems = watch(page, host.address)
  await page.goto(host.address + place)
  return {
    ...host,
    context,
    page,
    problems,
    end: async () => {
      await context.close()
      await host.close()
    },
  }
}

const price = (page: Page) => page.getByRole('textbox', { name: 'Launch price', exact: true })
const scenario = (page: Page) => page.getByRole('combobox', { name: 'Scenario' })

/** Waits until the site is kept on the device. */
const kept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).scope)

test('in a folder of a plain host the page computes, links to itself, and asks for nothing outside', async () => {
  const { address, page, problems, end } = await visit()
  await price(page).fill('200')
  await price(page).press('Enter')
  await page.waitForURL(/launchPrice=200/)
  expect(page.url().startsWith(`${address}?v=${schemaVersion}`)).toBe(true)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue()
  expect(link.startsWith(`${address}?v=${schemaVersion}`)).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'For programs: Scenario' }).click(),
  ])
  const text = await file.createReadStream().then((stream) => stream.toArray())
  expect(Buffer.concat(text).toString('utf8')).toContain(`"$schema": "${address}schema/scenario.json"`)
  expect((await page.request.get(`${address}schema/scenario.json`)).status()).toBe(200)
  await page.keyboard.press('Escape')
  const check = page.locator('.sunlight-check')
  await check.scrollIntoViewIfNeeded()
  await check.getByRole('button', { name: 'Check the shadow against SGP4' }).click()
  await check.getByRole('heading', { name: 'A real orbit’s year agrees with the formula' }).waitFor()
  expect(problems).toEqual([])
  await end()
})

test('the page of a scenario there names its picture and leads back to the calculator', async () => {
  const { address, context, page, problems, end } = await visit('s/ai1/')
  await expect.poll(() => scenario(page).inputValue()).toBe('ai1')
  const picture = page.locator('meta[property="og:image"]')
  await expect.poll(() => picture.count()).toBe(1)
  const place = new URL((await picture.getAttribute('content')) ?? '', page.url()).href
  expect(place).toBe(`${address}s/ai1/card.png`)
  expect((await page.request.get(place)).headers()['content-type']).toBe('image/png')
  // A number's own address names the release, though the bar has no query yet.
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(() => {
    location.hash = 'why=radiatorArea'
  })
  await page.getByRole('button', { name: 'Copy address' }).click()
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\?v=\d+&m=20\d\d\.\d+&s=ai1&.*#why=radiatorArea$/)
  expect(copied.startsWith(address)).toBe(true)
  await page.keyboard.press('Escape')
  // Where the site knows its address, its own page is enough for those who embed by address.
  const share = async () => {
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    return page.getByRole('dialog', { name: 'Share' })
  }
  const byAddress = (await share()).getByRole('radio', { name: /oEmbed/ })
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /Pinned/ })
    .waitFor()
  expect(await byAddress.count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    const known = document.createElement('meta')
    known.setAttribute('property', 'og:url')
    document.head.append(known)
  })
  await (await share()).getByRole('radio', { name: /oEmbed/ }).check()
  expect(await page.getByRole('textbox', { name: 'Code' }).inputValue()).toBe(`${address}s/ai1/`)
  await page.keyboard.press('Escape')
  await price(page).fill('123')
  await price(page).press('Enter')
  await page.waitForURL((url) => url.href.startsWith(`${address}?v=${schemaVersion}`))
  await share()
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /Pinned/ })
    .waitFor()
  expect(await byAddress.count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.goto(`${address}s/ai1/?embed=1`)
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'AI compute' }).waitFor()
  expect(await page.getByRole('link', { name: 'Open in Dawnline' }).count()).toBe(1)
  expect(problems).toEqual([])
  await end()
})

test('every address of the site opens again without a network, the pages of scenarios too', async () => {
  const { address, close, context, page, end } = await visit('s/ai1/')
  expect(await kept(page)).toBe(address)
  await close()
  await context.setOffline(true)
  await page.reload()
  await expect.poll(() => scenario(page).inputValue()).toBe('ai1')
  for (const place of ['', 'index.html', 's/starcloud-5gw/', '?v=1&launchPrice=200']) {
    await page.goto(address + place)
    await page.getByText('Offline: this is release').waitFor()
    expect(page.url()).toBe(address + place)
  }
  await expect.poll(() => price(page).inputValue()).toBe('200')
  await end()
})
