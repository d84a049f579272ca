/** What the hand does and the ear hears: naming, keeping and finding, on a phone and in a translated page. */
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
  expect(problems).toEqual([])
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

  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const markdown = page.getByRole('dialog').getByRole('textbox', { name: 'Markdown' })
  await expect.poll(() => markdown.inputValue()).toContain('What Starship aims at.')
  expect(await markdown.inputValue()).toContain('Scenario: Cheap launches')
  expect(problems).toEqual([])
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

test('what a change did is said once a gesture', async () => {
  const { page, close } = await visit()
  const said = page.getByRole('status', { name: 'Results' })
  await said.waitFor({ state: 'attached' })
  await page.getByRole('slider', { name: 'Launch price' }).first().press('PageDown')
  await expect
    .poll(() => said.textContent())
    .toMatch(/^Cost in orbit over cost on the ground [\d.]+, before [\d.]+/)
  const first = await said.textContent()
  await page.getByRole('button', { name: /^Undo: / }).click()
  await expect.poll(() => said.textContent()).not.toBe(first)
  await close()
})

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

const openInputs = async (page: Page) => {
  await page.getByRole('button', { name: 'Change the inputs' }).click()
  await page.getByRole('slider', { name: 'Radiator temperature' }).first().waitFor()
}

test('a touch that turns into a scroll moves no slider', async () => {
  const { page, close } = await visit('/', phone)
  await openInputs(page)
  const slider = page.getByRole('slider', { name: 'Altitude' }).first()
  const before = await slider.getAttribute('aria-valuetext')
  const box = await slider.boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * 0.8, (box?.y ?? 0) + 10]
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', down: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - down }],
    })
  const sheet = page.locator('#inputs')
  await touch('touchStart', 0)
  for (let down = 10; down <= 120; down += 10) await touch('touchMove', down)
  await touch('touchEnd', 120)
  await expect.poll(() => sheet.evaluate((element) => element.scrollTop)).toBeGreaterThan(20)
  expect(await slider.getAttribute('aria-valuetext')).toBe(before)
  expect(await page.getByRole('button', { name: 'Nothing to undo' }).count()).toBe(1)
  await close()
})

test('on a phone a slider and its chart are in view together', async () => {
  const { page, close } = await visit('/', phone)
  await page.locator('figure svg').first().waitFor({ state: 'attached' })
  await openInputs(page)
  await page.getByRole('button', { name: 'Chart: show the chart above radiator temperature' }).first().click()
  const slider = page.getByRole('slider', { name: 'Radiator temperature' }).first()
  const chart = page.locator('#heat figure svg.drawing').first()
  const gap = async () => {
    const sheet = await page.locator('#inputs').boundingBox()
    const drawing = await chart.boundingBox()
    const strip = await page.getByRole('region', { name: 'Main results' }).boundingBox()
    if (!sheet || !drawing || !strip) return -1
    return Math.min(sheet.y - drawing.y - drawing.height, drawing.y - strip.y - strip.height)
  }
  await expect.poll(gap, { timeout: 15_000 }).toBeGreaterThanOrEqual(0)
  const inSheet = () => page.locator('#inputs').getByRole('slider').filter({ visible: true }).count()
  expect(await inSheet()).toBe(1)
  await slider.press('PageUp')
  await page.getByRole('button', { name: 'All inputs', exact: true }).click()
  await expect.poll(inSheet).toBeGreaterThan(3)
  await close()
})

/** As the translation of a browser does: each text is moved into elements of its own. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (
        !text.data.trim() ||
        text.parentElement?.closest('svg, script, style, option, textarea, [translate="no"]')
      )
        continue
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      text.replaceWith(outer)
      outer.append(inner)
      inner.textContent = `${text.data}`
    }
  })

test('a translated page goes on working', async () => {
  const { page, problems, close } = await visit('/?launchPrice=200')
  await page.locator('figure svg').first().waitFor()
  await translate(page)
  const ratio = () => page.locator('.score', { hasText: 'Cost' }).locator('.score-value').innerText()
  const before = await ratio()
  await page.getByRole('button', { name: 'Raise launch price' }).first().click()
  await page.getByRole('slider', { name: 'Launch price' }).first().press('End')
  await expect.poll(ratio).not.toBe(before)
  await picker(page).selectOption('ai1')
  await expect.poll(() => page.locator('.load-failed').count()).toBe(0)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.getByRole('region', { name: 'Comparison' }).waitFor()
  await translate(page)
  await page.getByRole('button', { name: 'Stop comparing' }).click()
  await picker(page).selectOption('defaults')
  await page
    .getByRole('link', { name: /Satellites|[\d,]+/ })
    .first()
    .click()
  await expect.poll(() => page.locator('main').innerText()).toMatch(/\d/)
  expect(await page.locator('.load-failed').allInnerTexts()).toEqual([])
  expect(problems.filter((problem) => /Error/.test(problem))).toEqual([])
  await close()
})
