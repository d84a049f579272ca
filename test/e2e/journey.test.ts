/** An engineer's way through the page: a design of one's own, its workbook, its link, and a colleague's variant beside it. */
import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/library/index.ts'
import { realBrowser } from './harness.ts'

const visit = realBrowser()

const set = async (page: Page, name: string, typed: string): Promise<void> => {
  const field = page.getByRole('textbox', { name, exact: true }).first()
  await field.fill(typed)
  await field.press('Enter')
}

const strip = async (page: Page): Promise<readonly string[]> =>
  page.locator('.strip dd .score-value').allInnerTexts()

test('300 MW at 560 km, 10:30, 90 °C, on a Starship of 150 t: right at first, and passed on', async () => {
  const { page, problems, close } = await visit()
  await page.locator('figure svg').first().waitFor()
  await set(page, 'IT power delivered', '300 MW')
  await set(page, 'Altitude', '560 km')
  await set(page, 'Radiator temperature', '90 °C')
  const search = page.getByRole('searchbox').first()
  await search.fill('node')
  await set(page, 'Local time of the ascending node', '10:30')
  // In a dawn-dusk orbit the node's time acts on nothing: the page says so, and one press makes it act.
  await page.getByRole('button', { name: 'Set Kind of orbit to Sun-synchronous, another local time' }).click()
  await page.waitForURL(/orbitKind=sunSynchronous/)
  await search.fill('starship')
  await page.getByRole('button', { name: 'Starship, 100 t target' }).click()
  await set(page, 'Payload to the vehicle’s reference orbit', '150 t')
  await page.waitForURL(/vehiclePayload=150/)

  const design = {
    itPower: 300e6,
    altitude: 560e3,
    orbitKind: 'sunSynchronous',
    ltan: 10.5 * 3600,
    radiatorTemperature: 363.15,
    vehiclePayload: 150e3,
  } as const
  const launches = evaluate({ settings: design }).results['launchesFlown']?.value ?? Number.NaN
  await expect
    .poll(async () => (await strip(page)).map((text) => text.replace(/\s/g, ' ')))
    .toContain(`${Math.ceil(launches)}`)
  // Too hot for the chips: it is said where the answer is, not only in a row.
  await page.locator('.strip', { hasText: 'Heat dissipation' }).waitFor()

  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Workbook: XLSX' }).click(),
  ])
  const { sheets } = await readXlsx(readFileSync(await given.path()))
  const model = sheets.find(({ name }) => name === 'Model')
  expect(model?.rows.find((row) => row[1] === 'launchesFlown')?.[3]).toBe(launches)
  await page.keyboard.press('Escape')

  const shown = await strip(page)
  const colleague = await visit(page.url().replace(/^[^/]*\/\/[^/]*/, ''))
  await expect.poll(() => strip(colleague.page)).toEqual(shown)
  await colleague.page.getByRole('button', { name: 'Compare', exact: true }).click()
  const comparison = colleague.page.getByRole('region', { name: 'Comparison' })
  await comparison.getByRole('button', { name: 'Copy A to B' }).click()
  await comparison.getByRole('heading', { name: 'The same inputs' }).waitFor()
  expect([...problems, ...colleague.problems]).toEqual([])
  await colleague.close()
  await close()
})
