import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFindings, atRest, realBrowser } from './harness.ts'

const visit = realBrowser()

interface State {
  readonly name: string
  readonly path: string
  readonly prepare: (page: Page) => Promise<unknown>
}

const nothing = async () => undefined

const wide: readonly State[] = [
  { name: 'as opened', path: '/', prepare: nothing },
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
    prepare: (page) => page.getByText('How sure').waitFor(),
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

const cases = [
  ...wide.flatMap((state, at) => [{ state, width: 1400, theme: at % 2 === 0 ? 'light' : 'dark' } as const]),
  ...wide.slice(0, 2).map((state) => ({ state, width: 1400, theme: 'dark' }) as const),
  ...wide.slice(0, 1).map((state) => ({ state, width: 768, theme: 'light' }) as const),
  ...narrow.map((state, at) => ({ state, width: 320, theme: at % 2 === 0 ? 'dark' : 'light' }) as const),
]

test.each(cases)('axe: $state.name, $width px, $theme', async ({ state, width, theme }) => {
  const { page, problems, close } = await visit(state.path, {
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  await page.locator('#matters').waitFor({ state: 'attached' })
  await state.prepare(page)
  expect(await accessibilityFindings(page)).toEqual([])
  expect(problems).toEqual([])
  await close()
})

test.each([320, 360, 480, 600, 768, 960, 1024, 1280, 1400, 1920])(
  'nothing sticks out at %d px',
  async (width) => {
    const { page, close } = await visit('/', { viewport: { width, height: 900 } })
    await page.locator('#matters').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await close()
  },
)

test('forced colours leave the sliders visible', async () => {
  const { page, close } = await visit('/', { forcedColors: 'active' })
  const range = page.getByRole('slider').first()
  await range.waitFor()
  expect(await range.evaluate((element) => getComputedStyle(element).appearance)).toBe('auto')
  await close()
})
