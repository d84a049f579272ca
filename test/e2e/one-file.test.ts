/** The page in one file, as somebody keeps it: opened from a disk, in a browser that has no network. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { realBrowser, watch } from './harness.ts'

const visit = realBrowser()
const folder = mkdtempSync(join(tmpdir(), 'dawnline-one-file-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const price = (page: Page) => page.getByRole('textbox', { name: 'Launch price', exact: true })
const verdict = (page: Page) => page.getByRole('heading', { level: 1 }).first()
const ratio = (page: Page) => page.locator('.score', { hasText: /^Cost/ }).locator('.score-value').innerText()

/** Saves the page on show as one file, and gives its address. */
const save = async (page: Page, name: string): Promise<string> => {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const button = page.getByRole('dialog').getByRole('button', { name: 'One page: HTML' })
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(file.suggestedFilename()).toMatch(/^dawnline-[a-z0-9-]+-page\.html$/)
  const place = join(folder, name)
  await file.saveAs(place)
  await page.keyboard.press('Escape')
  return pathToFileURL(place).href
}

test('a page saved as one file opens from a disk with its scenario, computes, and asks for nothing', async () => {
  const { page, origin, problems, close } = await visit('/s/ai1/')
  await price(page).fill('250')
  await price(page).press('Enter')
  await page.waitForURL(/launchPrice=250/)
  const shown = await ratio(page)
  const address = await save(page, 'kept.html')
  expect(problems).toEqual([])
  await page.context().setOffline(true)

  const kept = await page.context().newPage()
  const wrong = watch(kept, pathToFileURL(folder).href)
  await kept.goto(address)
  await verdict(kept).waitFor()
  expect(await price(kept).inputValue()).toBe('250')
  expect(await ratio(kept)).toBe(shown)
  expect(kept.url()).toMatch(/kept\.html\?.*launchPrice=250/)

  // Every kind of worker: what the scenario bears, and an orbit by a propagator that is WebAssembly.
  await kept.getByRole('heading', { level: 1 }).filter({ hasText: 'in eight worlds of ten' }).waitFor()
  const check = kept.locator('.sunlight-check')
  await check.scrollIntoViewIfNeeded()
  await check.getByRole('button', { name: 'Check the shadow against SGP4' }).click()
  await check.getByRole('heading', { name: 'A real orbit’s year agrees with the formula' }).waitFor()

  // It goes on from there: the address follows, links lead to the site, and it can be saved again.
  await price(kept).fill('400')
  await price(kept).press('Enter')
  await kept.waitForURL(/launchPrice=400/)
  await kept.getByRole('button', { name: 'Share', exact: true }).click()
  const link = await kept.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue()
  expect(link.startsWith(`${origin}/?v=`)).toBe(true)
  await kept.keyboard.press('Escape')
  const again = await save(kept, 'again.html')
  expect(wrong).toEqual([])

  // Leaving ends workers that are on their way: what follows is watched on a page of its own.
  await kept.getByRole('link', { name: 'Dawnline', exact: true }).click()
  await kept.waitForURL(/launchPrice=250/)
  const next = await page.context().newPage()
  const wrongNext = watch(next, pathToFileURL(folder).href)
  await next.goto(again)
  await verdict(next).waitFor()
  expect(await price(next).inputValue()).toBe('400')
  await next.getByRole('button', { name: 'Export', exact: true }).click()
  const zip = next.getByRole('dialog').getByRole('button', { name: 'All of it: ZIP' })
  await Promise.all([next.waitForEvent('download'), zip.click()])
  expect(wrongNext).toEqual([])
  await close()

  const still = await visit('/', { javaScriptEnabled: false })
  await still.page.goto(again)
  await still.page.getByRole('heading', { level: 1 }).filter({ hasText: 'AI' }).waitFor()
  await still.page.getByRole('row', { name: /launchPrice .*400 USD\/kg/ }).waitFor()
  await still.close()
})
