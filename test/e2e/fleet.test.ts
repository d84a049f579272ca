import { expect, test } from 'vitest'
import { accessibilityFindings, realBrowser } from './harness.ts'

const visit = realBrowser()

test('the fleet is flown, stands beside the closed forms, and can be stopped', async () => {
  const { page, problems, close } = await visit('/?satellitePower=10MW')
  const view = page.locator('.fleet-check')
  await view.scrollIntoViewIfNeeded()
  await view.getByRole('button', { name: 'Fly the fleet over real places' }).press('Enter')
  await view.getByRole('button', { name: 'Stop' }).press('Enter')
  await view.getByRole('button', { name: 'Place the sites for the worst hour' }).press('Enter')
  const table = view.getByRole('table', { name: 'Flown by SGP4 beside the closed form' })
  await table.waitFor()
  expect(await table.getByRole('row').count()).toBe(8)
  expect(await table.textContent()).not.toContain('NaN')
  const bias = view.getByText('Data transmission: against this flight the closed form has')
  expect(await bias.textContent()).toMatch(/of the work delivered, where [\d.]+\u00a0% was flown/)
  expect(await bias.textContent()).not.toContain('NaN')
  await view.locator('summary').press('Enter')
  expect(await accessibilityFindings(page)).toEqual([])
  expect(problems).toEqual([])
  await close()
})
