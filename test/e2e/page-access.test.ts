import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFindings, atRest, frames, lead, realBrowser } from './harness.ts'

const visit = realBrowser()

interface State {
  readonly name: string
  readonly path: string
  readonly prepare: (page: Page) => Promise<unknown>
}

const nothing = async () => undefined

const wide: readonly State[] = [
  { name: 'as opened', path: '/', prepare: nothing },
  { name: 'as opened, in the dark', path: '/', prepare: nothing },
  {
    name: 'with a reason',
    path: '/#why=netRadiatorFlux',
    prepare: (page) => page.locator('math').first().waitFor(),
  },
  {
    name: 'with an article',
    path: '/#article=landUse',
    prepare: (page) => page.locator('blockquote').first().waitFor(),
  },
  {
    name: 'with an error in a field',
    path: '/',
    prepare: async (page) => {
      const price = page.getByRole('textbox', { name: 'Launch price', exact: true })
      await price.fill('much')
      await price.press('Enter')
      await page.getByRole('alert').first().waitFor()
    },
  },
  {
    name: 'with the keys',
    path: '/',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Keys', exact: true }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'not feasible',
    path: '/',
    prepare: async (page) => {
      const temperature = page.getByRole('textbox', { name: 'Radiator temperature', exact: true })
      await temperature.fill('-90')
      await temperature.press('Enter')
      await page.getByText('not feasible').first().waitFor()
    },
  },
]

const narrow: readonly State[] = [
  { name: 'as opened', path: '/', prepare: nothing },
  {
    name: 'with a reason',
    path: '/#why=launchPrice',
    prepare: (page) => page.getByRole('complementary').getByText('How sure').waitFor(),
  },
  {
    name: 'with the inputs',
    path: '/',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Change the inputs' }).click()
      await page.getByRole('slider').first().waitFor()
      await atRest(page)
    },
  },
  {
    name: 'with the menu',
    path: '/',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'More', exact: true }).click()
    },
  },
]

const views = [
  { width: 1400, themes: ['light', 'dark'], states: wide },
  { width: 768, themes: ['light'], states: wide.slice(0, 1) },
  { width: 320, themes: ['dark', 'light'], states: narrow },
] as const

test.each(views)('axe finds nothing wrong at $width px', async ({ width, themes, states }) => {
  const { page, problems, close } = await visit('/', {
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  })
  await page.locator('#matters').waitFor({ state: 'attached' })
  for (const [at, { name, path, prepare }] of states.entries()) {
    await page.emulateMedia({ colorScheme: themes[at % themes.length] ?? null })
    await lead(page, path)
    await prepare(page)
    expect(await accessibilityFindings(page), name).toEqual([])
    await page.keyboard.press('Escape')
  }
  expect(problems).toEqual([])
  await close()
})

test('nothing sticks out, from the narrowest phone to a wide desk', async () => {
  const { page, close } = await visit()
  await page.locator('#matters').waitFor({ state: 'attached' })
  for (const width of [320, 360, 480, 600, 768, 960, 1024, 1280, 1400, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await frames(page, 2)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await close()
})

test('forced colours leave the sliders visible', async () => {
  const { page, close } = await visit('/', { forcedColors: 'active' })
  const range = page.getByRole('slider').first()
  await range.waitFor()
  expect(await range.evaluate((element) => getComputedStyle(element).appearance)).toBe('auto')
  await close()
})
