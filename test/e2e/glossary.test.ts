import { expect, test } from 'vitest'
import { accessibilityFindings, realBrowser } from './harness.ts'

const visit = realBrowser()

test('a term opens its meaning by keyboard, Escape gives the focus back, and axe finds nothing', async () => {
  const { page, problems, close } = await visit('/', { viewport: { width: 1400, height: 900 } })
  const term = page.locator('#results .term').first()
  await term.waitFor()
  await term.focus()
  const before = await page.locator('.term-meaning:popover-open').count()
  await page.keyboard.press('Enter')
  const meaning = page.locator('.term-meaning:popover-open')
  await meaning.waitFor()
  expect(before).toBe(0)
  await expect.poll(() => meaning.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await meaning.textContent()).toMatch(/[a-z]\.All terms$/)
  const room = await meaning.boundingBox()
  expect(room && room.x >= 0 && room.y >= 0 && room.y + room.height <= 900).toBe(true)
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Tab')
  await expect
    .poll(() => meaning.getByRole('link').evaluate((element) => element === document.activeElement))
    .toBe(true)
  await page.keyboard.press('Escape')
  await meaning.waitFor({ state: 'detached' })
  await expect.poll(() => term.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(problems).toEqual([])
  await close()
})

test('on a telephone a term opens and closes by finger, inside the screen, in the dark theme too', async () => {
  const { page, problems, close } = await visit('/', {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  })
  const term = page.locator('#results .term').first()
  await term.waitFor()
  await term.scrollIntoViewIfNeeded()
  await term.tap()
  const meaning = page.locator('.term-meaning:popover-open')
  await meaning.waitFor()
  const room = await meaning.boundingBox()
  expect(room && room.x >= 0 && room.x + room.width <= 320).toBe(true)
  expect(await accessibilityFindings(page)).toEqual([])
  await term.tap()
  await meaning.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(problems).toEqual([])
  await close()
})

test('a section explains a term once, at its first use, and paper shows no mark of it', async () => {
  const { page, close } = await visit('/')
  await page.locator('#heat .term').first().waitFor()
  const twice = await page.evaluate(() =>
    [...document.querySelectorAll('section')].flatMap((section) => {
      const names = [...section.querySelectorAll('.term-meaning')].map((found) =>
        found.getAttribute('aria-label'),
      )
      return names.filter((name, at) => names.indexOf(name) !== at)
    }),
  )
  expect(twice).toEqual([])
  await page.emulateMedia({ media: 'print' })
  expect(
    await page
      .locator('.term')
      .evaluateAll((found) => [
        ...new Set(found.map((element) => getComputedStyle(element).textDecorationLine)),
      ]),
  ).toEqual(['none'])
  await close()
})

test('on the German page a meaning is German, or says that it is English', async () => {
  const { page, problems, close } = await visit('/?lang=de')
  const term = page.locator('#results .term').first()
  await term.waitFor()
  await term.press('Enter')
  const meaning = page.locator('.term-meaning:popover-open')
  await meaning.getByRole('link', { name: 'Alle Begriffe' }).waitFor()
  const said = meaning.locator('span')
  const language = (await said.getAttribute('lang')) ?? 'de'
  const text = (await said.textContent()) ?? ''
  expect(language).toBe(/\b(?:the|of|is|that)\b/.test(text) ? 'en' : 'de')
  expect(problems).toEqual([])
  await close()
})
