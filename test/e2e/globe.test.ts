import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFindings, frames, lead, realBrowser } from './harness.ts'

const visit = realBrowser()
const timeOf = (page: Page) => page.locator('.globe-facts dd').first().textContent()

async function globe(page: Page) {
  const figure = page.locator('figure.globe')
  await figure.scrollIntoViewIfNeeded()
  await page.waitForFunction(() => document.querySelector('.globe-facts dd')?.textContent?.includes(':'))
  return figure
}

/** What is seen of the globe, as a number. */
const picture = async (page: Page) =>
  createHash('sha256')
    .update(await page.locator('.globe-box').screenshot())
    .digest('hex')

/** Waits until the page has been told that the globe is out of view. */
const outOfView = (page: Page) =>
  page.locator('.globe-box').evaluate(
    (box) =>
      new Promise<void>((resolve) => {
        const observer = new IntersectionObserver(([entry]) => {
          if (entry?.isIntersecting) return
          observer.disconnect()
          resolve()
        })
        observer.observe(box)
      }),
  )

test('the globe turns, and stands still while paused and while out of view', async () => {
  const { page, problems, close } = await visit()
  const figure = await globe(page)
  const before = await timeOf(page)
  await page.waitForFunction(
    (then) => document.querySelector('.globe-facts dd')?.textContent !== then,
    before,
  )
  await figure.getByRole('button', { name: 'Pause' }).click()
  const still = await picture(page)
  await frames(page, 20)
  expect(await picture(page)).toBe(still)
  await figure.getByRole('button', { name: 'Play' }).click()
  await page.evaluate(() => scrollTo(0, 0))
  await outOfView(page)
  const away = await timeOf(page)
  await frames(page, 40)
  expect(await timeOf(page)).toBe(away)
  expect(problems).toEqual([])
  await close()
})

test('the day is moved by keyboard, and words, numbers and picture follow', async () => {
  const { page, close } = await visit('/', { reducedMotion: 'reduce' })
  const figure = await globe(page)
  await expect.poll(() => figure.getByRole('heading').textContent()).toContain('On 21 Dec, 20 minutes')
  const december = await picture(page)
  const day = figure.getByRole('slider', { name: 'Day of the year' })
  await day.focus()
  await day.press('Home')
  await expect.poll(() => figure.getByRole('heading').textContent()).toContain('On 1 Jan')
  await expect.poll(() => day.getAttribute('aria-valuetext')).toContain('1 Jan')
  await expect.poll(() => picture(page)).not.toBe(december)
  await day.fill('171')
  await expect
    .poll(() => figure.getByRole('heading').textContent())
    .toContain('the whole orbit is in sunlight')
  await expect
    .poll(() => figure.getByRole('img').getAttribute('aria-label'))
    .toContain('no part of the orbit is in shadow')
  await close()
})

test('the time of the day and the speed are set by keyboard', async () => {
  const { page, close } = await visit('/', { reducedMotion: 'reduce' })
  const figure = await globe(page)
  await expect.poll(() => timeOf(page)).toContain('12:00')
  const noon = await picture(page)
  const time = figure.getByRole('slider', { name: 'Time of the day, UT' })
  await time.focus()
  await time.press('Home')
  await expect.poll(() => timeOf(page)).toContain('00:00')
  expect(await time.getAttribute('aria-valuetext')).toBe('00:00')
  expect(await picture(page)).not.toBe(noon)
  await figure.getByRole('combobox', { name: 'Speed' }).selectOption({ label: 'as it is' })
  await figure.getByRole('button', { name: 'Play' }).click()
  await frames(page, 30)
  expect(await timeOf(page)).toContain('00:00')
  await close()
})

test('less motion means none until it is asked for', async () => {
  const { page, close } = await visit('/', { reducedMotion: 'reduce' })
  const figure = await globe(page)
  const before = await timeOf(page)
  await frames(page, 30)
  expect(await timeOf(page)).toBe(before)
  await figure.getByRole('button', { name: 'Play' }).click()
  await page.waitForFunction(
    (then) => document.querySelector('.globe-facts dd')?.textContent !== then,
    before,
  )
  await close()
})

test('the eye moves by named view, by slider and by hand, to the same kind of place', async () => {
  const { page, close } = await visit('/', { reducedMotion: 'reduce' })
  const figure = await globe(page)
  const views = new Set([await picture(page)])
  const addView = async () => {
    await expect.poll(async () => views.has(await picture(page))).toBe(false)
    views.add(await picture(page))
  }
  await figure.getByRole('button', { name: 'From the Sun' }).click()
  await figure.getByRole('button', { name: 'From the Sun', pressed: true }).waitFor()
  await addView()
  await figure.getByRole('slider', { name: 'Tilt' }).press('ArrowRight')
  await addView()
  await figure.locator('.globe-box').scrollIntoViewIfNeeded()
  const box = await figure.locator('.globe-box').boundingBox()
  if (!box) throw new Error('the globe has no place')
  await page.mouse.move(box.x + 100, box.y + 100)
  await page.mouse.down()
  await page.mouse.move(box.x + 180, box.y + 120, { steps: 4 })
  await page.mouse.up()
  await addView()
  await close()
})

test('another orbit is another picture, and no orbit is said in words', async () => {
  const { page, close } = await visit('/?v=1&orbitKind=inclined', { reducedMotion: 'reduce' })
  const figure = await globe(page)
  await expect
    .poll(() => figure.getByRole('heading').textContent())
    .toMatch(/% of the satellites are in shadow/)
  await lead(page, '/?v=1&altitude=200000')
  await page.getByRole('heading', { name: 'No orbit to draw' }).waitFor()
  await expect.poll(() => page.locator('figure.globe').textContent()).toMatch(/At 200\skm the air/)
  await close()
})

test('axe finds nothing wrong with the globe at 320 px, in both themes', async () => {
  const { page, close } = await visit('/', { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await globe(page)
    expect(await accessibilityFindings(page, 'figure.globe')).toEqual([])
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await close()
})
