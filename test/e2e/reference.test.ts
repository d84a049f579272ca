import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFindings, frames, onePage, realBrowser } from './harness.ts'

const visit = onePage()
const visitAnew = realBrowser()

/** Opens a part of the evidence and gives its body. */
async function open(page: Page, title: string) {
  const heading = page.getByRole('heading', { name: title, exact: true })
  const summary = page.locator('#evidence summary').filter({ has: heading }).first()
  // By keyboard: charts that are still being drawn above move what a pointer would hit.
  if (!(await summary.evaluate((element) => element.parentElement?.hasAttribute('open'))))
    await summary.press('Enter')
  const body = summary.locator('xpath=following-sibling::div')
  await body.waitFor()
  return body
}

test('published cases stand beside ours, kinds apart, and what differs most stands first', async () => {
  const { page, problems, close } = await visit()
  const cases = await open(page, 'Published cases')
  await cases.locator('.case-kinds').waitFor()
  const first = (await cases.locator('p').first().textContent()) ?? ''
  const [, works, agreed, all, explained] =
    /inputs of (\d+) works .* (\d+) of (\d+) numbers agree, (\d+) differ and are explained/.exec(first) ?? []
  expect(Number(works)).toBeGreaterThan(5)
  expect(Number(agreed) + Number(explained)).toBe(Number(all))
  await expect.poll(() => cases.locator('.case-kinds li').count()).toBe(4)
  await expect
    .poll(() => cases.getByRole('heading', { level: 4 }).first().textContent())
    .toBe('What differs most')
  const most = await open(page, 'What differs most')
  const ai1 = most.locator('article').filter({ hasText: 'AI1: one satellite as announced' })
  await expect.poll(() => ai1.locator('.case-differs').textContent()).toMatch(/\+\d+ %/)
  await expect.poll(() => ai1.locator('.case-bridge tbody tr').count()).toBeGreaterThan(4)
  await open(page, 'Heat')
  const starcloud = cases.locator('article').filter({ hasText: 'Starcloud’s radiator balance as printed' })
  await expect.poll(() => starcloud.getByRole('row', { name: /Net/ }).textContent()).toMatch(/633/)
  await expect.poll(() => starcloud.locator('.case-note').textContent()).toContain('0.09')
  await starcloud.getByRole('link', { name: /^Net/ }).first().click()
  expect(page.url()).toContain('#why=netRadiatorFlux')
  expect(problems).toEqual([])
  await close()
})

test('the number of another calculator leads to ours step by step, as a chart and as a table', async () => {
  const { page, problems, close } = await visit()
  await open(page, 'Published cases')
  const ways = await open(page, 'From their numbers to ours')
  await expect.poll(() => ways.getByRole('figure').count()).toBeGreaterThan(3)
  const figure = ways.getByRole('figure').filter({ hasText: 'From 3.22' })
  await expect.poll(() => figure.textContent()).toContain('Chips on both sides')
  await figure.getByRole('button', { name: /^Table: From 3\.22/ }).press('Enter')
  const row = figure.getByRole('row', { name: /Our launch price/ })
  await expect.poll(() => row.textContent()).toMatch(/Launch price 500.USD\/kg → [\d,]+.USD\/kg/)
  expect(await accessibilityFindings(page)).toEqual([])
  expect(problems).toEqual([])
  await close()
})

test('sources are found by word and say what they are used for', async () => {
  const { page, close } = await visit()
  const shelf = await open(page, 'Sources')
  await expect.poll(() => shelf.getByRole('listitem').count()).toBeGreaterThan(150)
  await shelf.getByRole('searchbox').fill('wertz')
  await page.waitForFunction(() => document.querySelectorAll('.shelf > li').length < 5)
  const row = shelf.getByRole('listitem').first()
  await expect.poll(() => row.textContent()).toContain('Space Mission Analysis')
  await expect.poll(() => row.getByRole('link').count()).toBeGreaterThan(1)
  await close()
})

test('the model reference prints formulas as MathML, with values that follow', async () => {
  const { page, close } = await visit()
  const reference = await open(page, 'Model reference')
  await reference.getByRole('searchbox').fill('radiatorAreaPerPower')
  const entry = reference
    .locator('article')
    .filter({ has: page.locator('code', { hasText: /^radiatorAreaPerPower$/ }) })
  await entry.waitFor()
  await expect.poll(() => entry.locator('math mfrac').count()).toBe(1)
  const before = await entry.locator('dd').first().textContent()
  const slider = page.locator('[data-input="radiatorTemperature"]')
  await slider.focus()
  await slider.press('PageDown')
  await expect.poll(() => entry.locator('dd').first().textContent()).not.toBe(before)
  await close()
})

test('the glossary explains LTAN and leads to its number', async () => {
  const { page, close } = await visit()
  const glossary = await open(page, 'Glossary')
  const entry = glossary.locator('div').filter({ hasText: 'LTAN' }).first()
  await expect.poll(() => entry.textContent()).toContain('ascending node')
  await entry.getByRole('link').first().click()
  expect(page.url()).toContain('#why=ltan')
  await close()
})

test('axe finds nothing wrong with the evidence, all open, in both themes, wide and narrow', async () => {
  const { page, close } = await visitAnew('/', {
    colorScheme: 'light',
    viewport: { width: 1400, height: 800 },
  })
  for (const title of ['Published cases', 'Sources', 'Glossary', 'Model reference']) await open(page, title)
  // Two hundred works are alike; axe takes its time over each.
  await page.getByRole('searchbox', { name: 'Find a source' }).fill('nasa')
  await open(page, 'Mass')
  const topics = page.locator('.fold-4 > summary').filter({ hasText: 'quantities' })
  await topics.nth(3).click()
  await page.locator('.entry math').first().waitFor()
  expect(await accessibilityFindings(page, '#evidence')).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 800 })
  await frames(page, 2)
  expect(await accessibilityFindings(page, '#evidence')).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await close()
})
