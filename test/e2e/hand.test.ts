/** What the hand does: names and keeps scenarios. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFindings, realBrowser } from './harness.ts'

const visit = realBrowser()

const picker = (page: Page) => page.getByRole('combobox', { name: 'Scenario', exact: true })
const shown = (page: Page) =>
  picker(page).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)
const set = async (page: Page, label: string, value: string) => {
  const field = page.getByRole('textbox', { name: label }).first()
  await field.fill(value)
  await field.press('Enter')
}
const openSaved = async (page: Page) => {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  return page.getByRole('dialog', { name: 'Your scenarios' })
}

test('the first scenario that a visitor chooses survives a reload, and opening is not changing', async () => {
  const { page, problems, close } = await visit()
  await picker(page).selectOption('optimistic-2035')
  await page.waitForURL(/[?&]s=optimistic-2035/)
  expect(await shown(page)).toBe('Optimistic, 2035')
  await page.reload()
  await expect.poll(() => shown(page)).toBe('Optimistic, 2035')
  await page.goBack()
  await expect.poll(() => shown(page)).toBe('Model defaults')
  expect(problems.filter((problem) => !problem.includes('icon.svg'))).toEqual([])
  await close()
})

test('a changed scenario says so until it is named; its name is kept, found again and passed on', async () => {
  const { page, problems, close } = await visit()
  await set(page, 'Launch price', '200')
  await expect.poll(() => shown(page)).toBe('Model defaults, 1 changed')

  const dialog = await openSaved(page)
  await dialog.getByLabel('Name', { exact: true }).fill('Model defaults')
  await dialog.getByRole('button', { name: 'Keep on this device' }).click()
  await dialog.getByText('is the name of a published scenario').waitFor()
  await dialog.getByLabel('Name', { exact: true }).fill('Cheap launches')
  await dialog.getByLabel('Note').fill('What Starship aims at.')
  await dialog.getByRole('button', { name: 'Keep on this device' }).click()
  await dialog.getByText('“Cheap launches” is kept on this device.').waitFor()
  expect(await accessibilityFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.waitForURL(/name=Cheap\+launches&note=What\+Starship\+aims\+at\./)
  expect(await shown(page)).toBe('Cheap launches')

  await page.reload()
  await expect.poll(() => shown(page)).toBe('Cheap launches')
  await page.getByRole('heading', { name: 'Cheap launches' }).waitFor()
  await picker(page).selectOption('defaults')
  await expect
    .poll(() => picker(page).locator('optgroup[label="Yours"] option').allInnerTexts())
    .toEqual(['Cheap launches'])
  await picker(page).selectOption({ label: 'Cheap launches' })
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Launch price' }).first().inputValue())
    .toBe('200')

  await page.getByRole('button', { name: 'Export' }).click()
  const markdown = page.getByRole('dialog').getByRole('textbox', { name: 'Markdown' })
  await expect.poll(() => markdown.inputValue()).toContain('What Starship aims at.')
  expect(await markdown.inputValue()).toContain('Scenario: Cheap launches')
  expect(problems.filter((problem) => !problem.includes('icon.svg'))).toEqual([])
  await close()
})

test('own scenarios are duplicated, renamed, deleted, exported and imported', async () => {
  const { page, close } = await visit('/?launchPrice=200&name=Mine')
  const dialog = await openSaved(page)
  const titles = () => dialog.locator('.own-title').allInnerTexts()
  expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Mine')
  await dialog.getByRole('button', { name: 'Keep on this device' }).click()
  await dialog.getByRole('button', { name: 'Duplicate Mine' }).click()
  await expect.poll(titles).toEqual(['Mine (2)', 'Mine'])
  await dialog.getByRole('button', { name: 'Rename Mine (2)' }).click()
  await dialog.getByRole('textbox', { name: 'New name of Mine (2)' }).fill('Yours')
  await dialog.getByRole('textbox', { name: 'New name of Mine (2)' }).press('Enter')
  await expect.poll(titles).toEqual(['Yours', 'Mine'])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export all' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('dawnline-scenarios.json')
  const file = await download.path()
  await dialog.getByRole('button', { name: 'Delete Yours' }).click()
  await expect.poll(titles).toEqual(['Mine'])
  await dialog.locator('input[type="file"]').setInputFiles(file)
  await expect.poll(titles).toEqual(['Mine', 'Yours'])
  await dialog.getByText('1 added.').waitFor()
  await dialog.getByRole('button', { name: 'Open Yours' }).click()
  await expect.poll(() => shown(page)).toBe('Yours')
  await close()
})

test('where the browser keeps nothing, the page works and says so', async () => {
  const { page, problems, close } = await visit('/?launchPrice=200&name=Mine')
  await page.evaluate(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    }),
  )
  const dialog = await openSaved(page)
  await dialog.getByRole('button', { name: 'Keep on this device' }).click()
  await dialog.getByText('does not let the page keep anything').waitFor()
  expect(await dialog.locator('.own-title').allInnerTexts()).toEqual(['Mine'])
  expect(problems).toEqual([])
  await close()
})
