/** The story of the page: the answer first, the claims by name, and a way through. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFindings, onePage, realBrowser } from './harness.ts'

const visit = realBrowser()
const lead = onePage()

const topOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.getBoundingClientRect().top ?? null, selector)

test('the first screen says what it takes, on which basis, and what stops each side', async () => {
  const { page, problems, close } = await lead()
  const hero = page.locator('.hero')
  await expect.poll(() => page.locator('.verdict-sentence p').innerText()).toMatch(/2026 to 2050/)
  await hero.locator('#chart-limits').waitFor()
  await expect.poll(() => hero.locator('h3').innerText()).toMatch(/^Orbit is stopped by .*; the ground by /)
  await hero.getByRole('tab', { name: 'What stops it' }).press('ArrowRight')
  await expect.poll(() => hero.locator('h3').innerText()).toMatch(/^Orbit costs .* the ground/)
  await hero.locator('.drawing-read').press('Home')
  await expect.poll(() => hero.locator('.figure-readout').innerText()).toMatch(/^2026: [\d.]+/)
  expect(await accessibilityFindings(page, '.hero')).toEqual([])
  expect(problems).toEqual([])
  await close()
})

test('rows that fail stand first; the rest folds, and opens for whoever is sent to it', async () => {
  const { page, close } = await visit('/#row=landUse')
  const row = page.locator('#row-landUse')
  await expect.poll(() => row.getAttribute('hidden')).toBeNull()
  await expect.poll(async () => (await topOf(page, '#row-landUse')) ?? -1).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Show only what fails or is tight' }).click()
  await expect.poll(() => row.getAttribute('hidden')).not.toBeNull()
  const states = await page
    .locator('#verdict tbody')
    .first()
    .locator('tr[data-status]:not([hidden])')
    .evaluateAll((rows) => rows.map((each) => each.getAttribute('data-status')))
  expect(states.length).toBeGreaterThan(1)
  expect(states).not.toContain('closes')
  await close()
})

test('a claim is found by its address, in the article’s words, with a finding and what is behind it', async () => {
  const { page, problems, close } = await lead('/#claim=lower-cooling')
  const claim = page.locator('#claim-lower-cooling')
  await claim.waitFor()
  await expect.poll(async () => (await topOf(page, '#claim-lower-cooling')) ?? -1).toBeLessThan(400)
  await expect.poll(() => claim.locator('q').innerText()).toContain('Lower long-term cooling requirements')
  expect(await claim.locator('.claim-word').innerText()).toMatch(/in part/i)
  await claim.locator('summary').click()
  await claim.getByRole('link', { name: 'heat dissipation' }).click()
  await expect.poll(() => page.locator('#row-heatDissipation').getAttribute('data-target')).toBe('')
  expect(await accessibilityFindings(page, '#claims')).toEqual([])
  expect(problems).toEqual([])
  await close()
})

test('an address leads to a section, the contents follow, and a reload comes back', async () => {
  const { page, close } = await visit('/#cost')
  await expect.poll(async () => Math.abs(((await topOf(page, '#cost')) ?? 9999) - 148)).toBeLessThan(40)
  const contents = page.locator('nav.contents')
  await expect.poll(() => contents.locator('[aria-current]').textContent()).toBe('Cost')
  await contents.getByRole('link', { name: 'Heat' }).click()
  await expect.poll(async () => Math.abs(((await topOf(page, '#heat')) ?? 9999) - 148)).toBeLessThan(40)
  await page.reload()
  await expect.poll(async () => Math.abs(((await topOf(page, '#heat')) ?? 9999) - 148)).toBeLessThan(40)
  await close()
})

test('on a phone the contents are a sheet', async () => {
  const { page, close } = await visit('/', { viewport: { width: 360, height: 780 } })
  await page.locator('#race').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Contents' }).click()
  const sheet = page.getByRole('dialog', { name: 'On this page' })
  await sheet.getByRole('link', { name: 'Race' }).click()
  await expect.poll(() => sheet.count()).toBe(0)
  await expect.poll(async () => Math.abs(((await topOf(page, '#race')) ?? 9999) - 110)).toBeLessThan(60)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await close()
})

test('words of what is folded are in the page before it is opened', async () => {
  const { page, close } = await lead()
  await page.locator('#evidence').waitFor()
  await expect.poll(() => page.evaluate(() => document.body.textContent?.includes('Kirchhoff'))).toBe(true)
  await close()
})

test('one chart stands alone in a frame', async () => {
  const { page, problems, close } = await visit('/?embed=radiator&radiatorTemperature=343.15')
  await page.locator('#chart-radiator h3').waitFor()
  expect(await page.locator('figure').count()).toBe(1)
  expect(await page.locator('h3').innerText()).toMatch(/^The chips would be too hot/)
  const [whole] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'every number with its reasons' }).click(),
  ])
  await whole.waitForURL(/radiatorTemperature=.*#chart=radiator$/)
  expect(problems).toEqual([])
  await close()
})

test('readers without scripts have the verdict of each page', async () => {
  const { page, close } = await visit('/s/ai1/', { javaScriptEnabled: false })
  expect(await page.locator('h1').innerText()).toMatch(/^Putting .* of AI compute in orbit takes/)
  expect(await page.locator('tr').count()).toBeGreaterThan(30)
  await close()
})
