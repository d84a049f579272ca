import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { atRest, frames, onePage, realBrowser } from './harness.ts'

const visit = realBrowser()
const lead = onePage({ colorScheme: 'light' })

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true }).first()
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first()
const score = (page: Page, label: string) =>
  page.locator('.score', { hasText: label }).locator('.score-value')
/** What an element says but for ranges and odds, which are drawn anew after the last move and marked until then. */
const withoutRanges = (element: Locator) =>
  element.evaluate((found) => {
    const copy = found.cloneNode(true) as Element
    for (const range of copy.querySelectorAll('[data-range], .verdict-odds')) range.remove()
    return copy.textContent
  })
/** Where an element is once nothing above it moves it any more. */
const placeOf = async (page: Page, element: Locator) => {
  let before = await element.boundingBox()
  await expect
    .poll(async () => {
      await frames(page, 5)
      const now = await element.boundingBox()
      const isStill = now !== null && now.x === before?.x && now.y === before?.y
      before = now
      return isStill
    })
    .toBe(true)
  if (!before) throw new Error('the element has no place')
  return before
}
const opened = async () => {
  const visited = await lead()
  await expect.poll(() => field(visited.page, 'Launch price').inputValue()).toBe('900')
  return visited
}

test('Colossus 1 in orbit, opened, and the launch price moved: table and sentence change', async () => {
  const { page, problems, close } = await opened()
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: 'Colossus 1 in orbit' })
  const heading = page.getByRole('heading', { level: 1 })
  await expect.poll(() => heading.innerText()).toMatch(/300\sMW/)
  const before = await heading.innerText()
  const row = page.locator('.verdict-table tr', { hasText: 'Launch cost' })
  // Rows are written when they come into view.
  await row.scrollIntoViewIfNeeded()
  await expect.poll(() => row.innerText()).toMatch(/\d/)
  const burden = await row.innerText()
  await field(page, 'Launch price').fill('200')
  await field(page, 'Launch price').press('Enter')
  await expect.poll(() => heading.innerText()).not.toBe(before)
  await expect.poll(() => row.innerText()).not.toBe(burden)
  expect(problems).toEqual([])
  await close()
})

test('a slider follows the mouse, and one drag is one step to undo', async () => {
  const { page, close } = await visit()
  const price = slider(page, 'Launch price')
  const box = await placeOf(page, price)
  const ratio = await score(page, 'Cost ratio').innerText()
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.656, y)
  await page.mouse.down()
  for (const share of [0.6, 0.5, 0.4, 0.3]) await page.mouse.move(box.x + box.width * share, y)
  await page.mouse.up()
  await expect
    .poll(() => price.getAttribute('aria-valuetext'))
    .toMatch(/^\d[\d,]* US dollars per kilogram, default 900/)
  await expect.poll(() => score(page, 'Cost ratio').innerText()).not.toBe(ratio)
  const undo = page.getByRole('button', { name: /^Undo: launch price 900/ })
  await undo.click()
  await expect.poll(() => field(page, 'Launch price').inputValue()).toBe('900')
  await expect.poll(() => score(page, 'Cost ratio').innerText()).toBe(ratio)
  await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
  await close()
})

test('which single change would make both sides cost the same comes when the hand rests', async () => {
  const { page, close } = await opened()
  const last = page.locator('.verdict-words p').last()
  await expect.poll(() => last.innerText()).toMatch(/No single input/)
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: 'Optimistic, 2035' })
  await field(page, 'Launch price').fill('10')
  await field(page, 'Launch price').press('Enter')
  await expect.poll(() => last.innerText()).toMatch(/The nearest single change/)
  await close()
})

test('on a slow machine all numbers agree once the hand lets go', async () => {
  const { page, close } = await opened()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  // Rows follow while they are in view.
  await page.locator('.verdict-table tr', { hasText: 'Launch cost' }).scrollIntoViewIfNeeded()
  const box = await placeOf(page, slider(page, 'Launch price'))
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.656, y)
  await page.mouse.down()
  for (let move = 0; move < 40; move++) await page.mouse.move(box.x + box.width * (0.7 - move / 100), y)
  await page.mouse.up()
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const shown = async () => [
    await score(page, 'Cost ratio').innerText(),
    await withoutRanges(page.getByRole('heading', { level: 1 })),
    await withoutRanges(page.locator('.verdict-words p').first()),
    await withoutRanges(page.locator('.verdict-table tr', { hasText: 'Launch cost' })),
  ]
  await frames(page, 2)
  const atRelease = await shown()
  await expect.poll(() => page.url()).toContain('launchPrice')
  await page.reload()
  await page.locator('.verdict-table').waitFor()
  await expect.poll(shown).toEqual(atRelease)
  await close()
})

test('a slider obeys the keys: steps, fine steps, tenths, ends and the default', async () => {
  const { page, close } = await opened()
  const temperature = slider(page, 'Radiator temperature')
  const shown = async () => Number((await field(page, 'Radiator temperature').inputValue()).replace('−', '-'))
  const start = await shown()
  await temperature.focus()
  await page.keyboard.press('ArrowRight')
  const stepped = await shown()
  expect(stepped).toBeGreaterThan(start)
  await page.keyboard.press('Shift+ArrowRight')
  const fine = await shown()
  expect(fine).toBeGreaterThan(stepped)
  expect(fine - stepped).toBeLessThan(stepped - start + 0.5)
  await page.keyboard.press('PageUp')
  expect((await shown()) - fine).toBeGreaterThan(5)
  await page.keyboard.press('Home')
  const low = await shown()
  await page.keyboard.press('End')
  expect(await shown()).toBeGreaterThan(low + 50)
  await page.keyboard.press('Delete')
  expect(await shown()).toBe(start)
  await close()
})

test('the field takes units and arithmetic, keeps what it cannot read and says what it can', async () => {
  const { page, close } = await opened()
  const price = field(page, 'Launch price')
  for (const [typed, shown] of [
    ['$200/kg', '200'],
    ['1.5k', '1,500'],
    ['*2', '3,000'],
    ['-50%', '1,500'],
    ['90000 USD/t', '90'],
  ] as const) {
    await price.fill(typed)
    await price.press('Enter')
    await expect.poll(() => price.inputValue()).toBe(shown)
  }
  await price.fill('65 °C')
  await price.press('Enter')
  await expect.poll(() => page.getByRole('alert').first().innerText()).toContain('USD/kg')
  await expect.poll(() => price.inputValue()).toBe('65 °C')
  await price.press('Escape')
  await expect.poll(() => price.inputValue()).toBe('90')
  await price.fill('-5')
  await price.press('Enter')
  await expect.poll(() => page.getByRole('alert').first().innerText()).toMatch(/below the least possible/)
  await close()
})

test('beyond the slider is allowed, and said', async () => {
  const { page, close } = await opened()
  await field(page, 'Launch price').fill('20000')
  await field(page, 'Launch price').press('Enter')
  await page.getByText('Beyond the slider').waitFor()
  await close()
})

test('a finger moves a slider', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const { page, close } = await visit('/', phone)
  await page.getByRole('button', { name: 'Change the inputs' }).tap()
  const price = slider(page, 'IT power delivered')
  await price.waitFor()
  await atRest(page)
  const box = await price.boundingBox()
  if (!box) throw new Error('the slider has no place')
  await page.touchscreen.tap(box.x + box.width * 0.8, box.y + box.height / 2)
  await expect.poll(() => price.getAttribute('aria-valuetext')).not.toContain('1 gigawatts, default')
  const strip = await page.locator('.strip').boundingBox()
  const sheet = await page.locator('#inputs').boundingBox()
  expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1)
  await close()
})

test('why: a number opens its panel, two terms are followed, back returns, Escape closes', async () => {
  const { page, problems, close } = await opened()
  await score(page, 'Radiators').click()
  const panel = page.getByRole('complementary', { name: 'Why this number?' })
  await panel.getByRole('heading', { name: 'Radiator area' }).waitFor()
  await expect.poll(() => panel.locator('math').count()).toBeGreaterThan(1)
  await panel.getByRole('link', { name: 'Radiator of the main loop' }).click()
  await panel.getByRole('heading', { name: 'Radiator of the main loop' }).waitFor()
  expect(new URL(page.url()).hash).toBe('#why=chipRadiatorArea')
  await panel.locator('.terms a').first().click()
  await expect.poll(() => new URL(page.url()).hash).not.toBe('#why=chipRadiatorArea')
  await page.goBack()
  await panel.getByRole('heading', { name: 'Radiator of the main loop' }).waitFor()
  await panel.focus()
  await page.keyboard.press('Escape')
  await expect.poll(() => panel.count()).toBe(0)
  expect(problems).toEqual([])
  await close()
})

test('why opens by link', async () => {
  const { page, close } = await lead('/#why=radiatorArea')
  await page.getByRole('heading', { name: 'Radiator area' }).waitFor()
  await close()
})

test('a row tells what the articles say', async () => {
  const { page, close } = await opened()
  await page.getByRole('link', { name: 'What the articles say about heat dissipation' }).click()
  const panel = page.getByRole('complementary', { name: 'What the articles say' })
  await panel.locator('blockquote').first().waitFor()
  await expect.poll(() => panel.innerText()).toContain('Dobrev')
  await close()
})

test('keys: undo, redo, find, theme, help', async () => {
  const { page, close } = await opened()
  await field(page, 'Launch price').fill('200')
  await field(page, 'Launch price').press('Enter')
  await page.locator('body').click({ position: { x: 700, y: 890 } })
  await page.keyboard.press('Control+z')
  await expect.poll(() => field(page, 'Launch price').inputValue()).toBe('900')
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => field(page, 'Launch price').inputValue()).toBe('200')
  await page.keyboard.press('t')
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  await page.keyboard.press('Shift+?')
  await page.getByRole('heading', { name: 'Keys' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Find an input')
  await close()
})

test('the theme is remembered', async () => {
  const { page, close } = await visit('/', { colorScheme: 'light' })
  await page.getByRole('button', { name: 'Dark', exact: true }).click()
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await background()).toBe('rgb(13, 17, 23)')
  await page.reload()
  await slider(page, 'Launch price').waitFor()
  expect(await background()).toBe('rgb(13, 17, 23)')
  await close()
})

test('search finds inputs by words, and the filter those that were changed', async () => {
  const { page, close } = await opened()
  await page.getByRole('searchbox', { name: 'Find an input' }).fill('electricity price')
  await slider(page, 'Grid electricity price').waitFor()
  await expect.poll(() => page.getByRole('slider', { name: 'Launch price', exact: true }).count()).toBe(0)
  await page.getByRole('searchbox', { name: 'Find an input' }).fill('')
  await field(page, 'Altitude').fill('700')
  await field(page, 'Altitude').press('Enter')
  await page.getByRole('checkbox', { name: /^Changed/ }).check()
  await slider(page, 'Altitude').waitFor()
  await expect.poll(() => page.getByRole('slider').filter({ visible: true }).count()).toBeLessThan(6)
  await page.getByRole('button', { name: 'model defaults' }).click()
  await page.getByText('Nothing is changed').waitFor()
  await page.getByRole('checkbox', { name: /^Changed/ }).uncheck()
  await close()
})

test('a catalog sets several inputs at once, in one step, and says when they are changed', async () => {
  const { page, close } = await opened()
  await page.getByRole('button', { name: 'Launch', exact: true }).click()
  const vehicle = page.getByRole('combobox', { name: 'Launch vehicle' })
  await vehicle.waitFor()
  await expect.poll(() => vehicle.inputValue()).toBe('starship-v3')
  const wanted =
    (await vehicle.locator('option').allInnerTexts()).find((label) => /Falcon 9/.test(label)) ?? ''
  await vehicle.selectOption({ label: wanted })
  await expect.poll(() => vehicle.inputValue()).toBe('falcon-9-recovered')
  // It stands among the main inputs and in its own group, which is in view here.
  const price = field(page, 'Launch price')
  await price.fill('4000')
  await price.press('Enter')
  await expect.poll(() => vehicle.inputValue()).toBe('')
  await page.getByRole('button', { name: /^Undo: launch price/ }).click()
  await page.getByRole('button', { name: /^Undo: \d+ inputs/ }).click()
  await expect.poll(() => vehicle.inputValue()).toBe('starship-v3')
  await close()
})

test('charts follow the numbers and have tables', async () => {
  const { page, close } = await opened()
  const figure = page.locator('.figure', { hasText: 'Mass at launch by subsystem' })
  await figure.waitFor()
  await figure.scrollIntoViewIfNeeded()
  const title = await figure.getByRole('heading').textContent()
  await figure.getByRole('button', { name: 'Table' }).click()
  await expect.poll(() => figure.getByRole('row').count()).toBeGreaterThan(10)
  await figure.getByRole('button', { name: 'Chart' }).click()
  await field(page, 'IT power delivered').fill('2 GW')
  await field(page, 'IT power delivered').press('Enter')
  await expect.poll(() => figure.locator('.figure-subtitle').textContent()).toMatch(/16\d\skt/)
  expect(title).toMatch(/of the mass is compute/)
  await close()
})

test('the page does nothing on the network once it is open and used', async () => {
  const { page, origin, problems, close } = await visit()
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await field(page, 'Launch price').fill('200')
  await field(page, 'Launch price').press('Enter')
  await score(page, 'Radiators').click()
  await page.getByRole('heading', { name: 'Radiator area' }).waitFor()
  expect(asked.filter((address) => !address.startsWith(origin))).toEqual([])
  expect(problems).toEqual([])
  await close()
})
