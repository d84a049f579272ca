import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { onePage } from './harness.ts'

const visit = onePage({ colorScheme: 'dark' })

/** Pages of a PDF, counted in its own text. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** Waits for what a print needs: the page at rest, with all its words. */
const settled = async (page: Page) => {
  await page.locator('#evidence').waitFor()
  await page.locator('html[data-ranges="present"]').waitFor()
}

const links = ['/', '/?s=semianalysis-2026', '/?s=starcloud-5gw', '/?s=suncatcher-81']

test('where there is no satellite two pages are enough too', async () => {
  const { page, close } = await visit('/?v=1&altitude=200000')
  await page.locator('#evidence').waitFor()
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2)
  await close()
})

for (const link of links)
  test(`${link} is printed on two pages, on either side of the Atlantic`, async () => {
    const { page, problems, close } = await visit(link)
    await settled(page)
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format }))).toBe(2)
    expect(problems).toEqual([])
    await close()
  })

test('what is printed is the verdict, all its rows, what it rests on, and the link; black on white', async () => {
  const { page, close } = await visit('/?v=1&itPower=2000000000')
  await settled(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const paper = page.locator('.print-pages')
  await expect.poll(() => paper.getByRole('heading', { level: 1 }).textContent()).toMatch(/Putting 2\sGW/)
  await expect
    .poll(() => paper.locator('tbody tr[data-status]').count())
    .toBe(await page.locator('.verdict-table tr[data-status]').count())
  await expect.poll(() => paper.locator('svg.drawing').count()).toBe(3)
  await expect
    .poll(() => paper.locator('.print-inputs').textContent())
    .toMatch(/IT power delivered2\sGW for 1\sGW/)
  await expect.poll(() => paper.locator('.print-foot').textContent()).toContain('?v=1&itPower=2000000000')
  await expect.poll(() => page.locator('#root').isVisible()).toBe(false)
  const colour = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).color)
  expect(await colour('.print-pages h1')).toBe('rgb(22, 24, 29)')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await expect.poll(() => paper.count()).toBe(0)
  await expect.poll(() => page.locator('#root').isVisible()).toBe(true)
  await close()
})
