/** What goes wrong in one part of the page stays there, is said, and can be tried again. */
import { expect, it } from 'vitest'
import { realBrowser } from './harness.ts'

const visit = realBrowser()

/** Without the copy that is kept offline, so that what is cut is missing. */
const online = { serviceWorkers: 'block' } as const

/** The code of a part as it comes from the server, by the beginning of its file's name. */
const codeOf = (part: string) => new RegExp(`/assets/${part}-[^/]*\\.js$`)

it('says that a dialog could not be loaded, keeps the page, and loads it when it can', async () => {
  const { page, close } = await visit('/?launchPrice=200', online)
  const isCut = { now: true }
  await page.route(codeOf('export-dialog'), (route) => (isCut.now ? route.abort() : route.continue()))
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' })
  await alert.waitFor()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toMatch(/orbit/i)
  isCut.now = false
  await alert.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('dialog', { name: 'Export' }).waitFor()
  await close()
})

it('starts the analysis again after its worker could not run', async () => {
  const isCut = { now: true }
  const { page, close } = await visit('/', online)
  await page.route(codeOf('analysis.worker'), (route) => (isCut.now ? route.abort() : route.continue()))
  await page.reload()
  const stuck = page.getByRole('alert').filter({ hasText: 'could not be tried' })
  await page.locator('#matters').scrollIntoViewIfNeeded()
  await stuck.waitFor()
  isCut.now = false
  await stuck.getByRole('button', { name: 'Try again' }).click()
  await stuck.waitFor({ state: 'detached' })
  await page.locator('#matters figure').first().waitFor()
  await close()
})

it('keeps the rest when something else changes the document under a section', async () => {
  const { page, close } = await visit('/', online)
  const rows = page.getByRole('table').first()
  await rows.waitFor()
  // As translators and extensions do: each text is wrapped in elements that React knows nothing of.
  await page.evaluate(() => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script, style')) continue
      const font = document.createElement('font')
      text.replaceWith(font)
      font.append(text.data)
    }
  })
  const before = await page.locator('body').innerText()
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption({ index: 3 })
  await expect.poll(() => page.locator('body').innerText()).not.toBe(before)
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(1000)
  await close()
})
