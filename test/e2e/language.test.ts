/** The page in German: chosen by the reader, kept on the device, and never part of a link. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFindings, realBrowser } from './harness.ts'

const visit = realBrowser()

const german = (page: Page) => page.locator('html[lang="de"] h1', { hasText: 'Rechenleistung' }).waitFor()
const english = (page: Page) => page.locator('html[lang="en"] h1', { hasText: 'compute' }).waitFor()

test('the reader switches to German, and the device remembers it', async () => {
  const { page, problems, close } = await visit()
  await english(page)
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await german(page)
  const labels = await page.locator('.strip dt').allInnerTexts()
  expect(labels).toContain('Satelliten')
  await page.getByRole('tab', { name: 'Kosten nach Jahren' }).waitFor()
  await page.reload()
  await german(page)
  await page.getByRole('button', { name: 'English' }).click()
  await english(page)
  expect(problems).toEqual([])
  await close()
})

test('what is typed is read with a comma before the decimals', async () => {
  const { page, problems, close } = await visit('/?lang=de')
  await german(page)
  const power = page.getByRole('textbox', { name: 'Gelieferte IT-Leistung' }).first()
  await power.fill('1,5 GW')
  await power.press('Enter')
  await page.waitForURL(/itPower=1\.5(GW)?(&|$)/)
  await page.locator('h1', { hasText: '1,5 GW' }).waitFor()
  expect(page.url()).not.toContain('lang=')

  const shared = await visit(page.url().replace(/^[^/]*\/\/[^/]*/, ''))
  await english(shared.page)
  await shared.page.locator('h1', { hasText: '1.5 GW' }).waitFor()
  expect(shared.problems).toEqual([])
  await shared.close()
  expect(problems).toEqual([])
  await close()
})

test('the German page has no fault of access, and an English reader loads none of it', async () => {
  const { page, close } = await visit('/?lang=de')
  await german(page)
  await page.locator('.hero-always dd a').first().waitFor()
  expect(await accessibilityFindings(page)).toEqual([])
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => /\/(german|speak)-/.test(path)),
    )
  expect((await loaded()).length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'English' }).click()
  await english(page)
  await page.locator('.hero-always dd a').first().waitFor()
  expect(await loaded()).toEqual([])
  await close()
})
