import { expect, test } from 'vitest'
import { realBrowser } from './harness.ts'

const visit = realBrowser()

test('the page opens with a title and a heading, and without a complaint', async () => {
  const { page, problems, close } = await visit()
  await page.getByRole('heading').first().waitFor()
  expect(await page.title()).toContain('Dawnline')
  expect(problems).toEqual([])
  await close()
})

test('an unknown address answers with a page that leads back', async () => {
  const { page, close } = await visit('/no/such/page')
  expect(await page.title()).toContain('Not found')
  await page.getByRole('link').first().click()
  expect(new URL(page.url()).pathname).toBe('/')
  await close()
})

test('the policy of the page runs no text as a script', async () => {
  const { page, problems, close } = await visit()
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "inline script"'
    document.body.append(script)
    document.body.setAttribute('onclick', 'document.title = "inline handler"')
    document.body.click()
    setTimeout('document.title = "text timer"')
  })
  for (const kind of ['inline script', 'inline event handler', 'string as JavaScript'])
    await expect
      .poll(() => problems)
      .toContainEqual(expect.stringMatching(new RegExp(`${kind}.*Content Security Policy`, 'i')))
  expect(await page.title()).toContain('Dawnline')
  await close()
})
