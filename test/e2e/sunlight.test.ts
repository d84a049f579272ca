import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFindings, realBrowser } from './harness.ts'

const visit = realBrowser()

const start = async (page: Page) => {
  const check = page.locator('.sunlight-check')
  await check.scrollIntoViewIfNeeded()
  await check.getByRole('button', { name: 'Check the shadow against SGP4' }).click()
  return check
}

test('the formula is checked against SGP4 in the page, can be cancelled and begun again, and agrees', async () => {
  const { page, problems, close } = await visit()
  const check = await start(page)
  await page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 0.05)
  await check.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => check.getByRole('progressbar').count()).toBe(0)
  await start(page)
  await check.getByRole('progressbar').waitFor()
  await check.getByRole('heading', { name: 'A real orbit’s year agrees with the formula' }).waitFor()
  const mean = check.getByRole('row', { name: /^Mean time in shadow/ })
  const [simulated, formula] = (await mean.getByRole('cell').allTextContents()).map(Number)
  expect(formula).toBeCloseTo(4.0, 0)
  expect(Math.abs((simulated ?? 0) - (formula ?? 0))).toBeLessThan(0.2)
  expect(await accessibilityFindings(page, '.sunlight-check')).toEqual([])
  const altitude = page.locator('[data-input="altitude"]')
  await altitude.focus()
  await altitude.press('PageUp')
  await check.getByText('The orbit has changed since this check').waitFor()
  expect(problems).toEqual([])
  await close()
})
