import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFindings, realBrowser } from './harness.ts'

const visit = realBrowser()

const ratioOf = (page: Page) =>
  page.locator('.score', { hasText: /^Cost/ }).locator('.score-value').innerText()
const comparison = (page: Page) => page.getByRole('region', { name: 'Comparison' })
const row = (page: Page, name: string) =>
  comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .first()

const cells = async (page: Page, name: string) =>
  (await row(page, name).getByRole('cell').allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '))

test('two scenarios stand side by side with their differences', async () => {
  const { page, problems, close } = await visit('/?launchPrice=200')
  await page.locator('figure svg').first().waitFor()
  const cheap = await ratioOf(page)
  const charts = await page.locator('figure:has(svg.drawing)').count()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await comparison(page).waitFor()
  await expect.poll(() => comparison(page).getByRole('heading', { name: '1 input differs' }).count()).toBe(1)
  expect(await cells(page, 'Launch price')).toEqual(['200 USD/kg', '900 USD/kg'])
  await page.waitForURL(/b\.s=defaults/)
  await expect.poll(() => page.locator('figure:has(svg.drawing)').count()).toBeGreaterThan(charts)
  await expect.poll(() => page.locator('.score-change').first().innerText()).toMatch(/^B\s/)
  expect(await accessibilityFindings(page)).toEqual([])

  await page.getByRole('button', { name: 'Swap A and B' }).click()
  expect(await cells(page, 'Launch price')).toEqual(['900 USD/kg', '200 USD/kg'])
  expect(await ratioOf(page)).not.toBe(cheap)
  await page.waitForURL(/b\.launchPrice=200/)

  await page.reload()
  await comparison(page).waitFor()
  expect(await cells(page, 'Launch price')).toEqual(['900 USD/kg', '200 USD/kg'])
  await page.getByRole('button', { name: 'Copy A to B' }).click()
  await expect.poll(() => comparison(page).getByRole('heading', { name: 'The same inputs' }).count()).toBe(1)
  await page.getByRole('combobox', { name: 'Scenario B' }).selectOption('ai1')
  await page.waitForURL(/b\.s=ai1/)
  await page.getByRole('button', { name: 'Add a third' }).click()
  await page.getByRole('combobox', { name: 'Scenario C' }).selectOption('optimistic-2035')
  await page.waitForURL(/c\.s=optimistic-2035/)
  await page.locator('figure[data-chart="mass-c"]').first().waitFor()
  const ranges = row(page, 'Cost in orbit over cost on the ground').locator('.comparison-range')
  await expect.poll(() => ranges.count()).toBe(3)
  expect(await accessibilityFindings(page, '.comparison')).toEqual([])
  await page.getByRole('button', { name: 'Remove B' }).click()
  await page.waitForURL((url) => url.search.includes('b.s=optimistic-2035') && !url.search.includes('c.'))
  await page.getByRole('button', { name: 'Stop comparing' }).click()
  await page.waitForURL((url) => !url.search.includes('b.'))
  await expect.poll(() => comparison(page).count()).toBe(0)
  expect(problems).toEqual([])
  await close()
})

test('exports of a comparison have both scenarios', async () => {
  const { page, close } = await visit('/?launchPrice=200&b.s=ai1')
  await comparison(page).waitFor()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const text = page.getByRole('dialog').getByRole('textbox', { name: 'Markdown' })
  const markdown = await text.inputValue()
  expect(markdown).toContain('| Demand A | Demand B |')
  expect(markdown).toMatch(/- A is .*\. B is One AI1 satellite\./)
  await close()
})

test('a comparison reads on a phone', async () => {
  const { page, close } = await visit('/?launchPrice=200&b.s=defaults', {
    viewport: { width: 320, height: 700 },
  })
  await comparison(page).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await accessibilityFindings(page)).toEqual([])
  await close()
})
