import { expect, test } from 'vitest'
import { accessibilityFindings, realBrowser } from './harness.ts'

const visit = realBrowser()

test('the evening of a city is chosen by keyboard, and curve, words and sky follow', async () => {
  const { page, problems, close } = await visit('/', { reducedMotion: 'reduce' })
  const view = page.locator('.dusk')
  await view.scrollIntoViewIfNeeded()
  const sky = view.getByRole('img', { name: /of New York/ }).last()
  await sky.waitFor()
  const heading = view.getByRole('heading')
  await expect
    .poll(() => heading.textContent())
    .toMatch(/over New York, the Sun still lights [\d,]+ satellites/)
  const slider = view.getByRole('slider', { name: 'Minutes after sunset' })
  await slider.press('End')
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('240 minutes')
  await expect.poll(() => view.locator('.dusk-sky').getAttribute('aria-label')).toMatch(/^240 minutes/)
  await view.getByRole('combobox', { name: 'The sky over' }).selectOption('Moscow')
  await view.getByRole('combobox', { name: 'on' }).selectOption('21 Jun')
  await expect.poll(() => heading.textContent()).toContain('over Moscow')
  expect(await accessibilityFindings(page, '.dusk')).toEqual([])
  expect(problems).toEqual([])
  await close()
})
