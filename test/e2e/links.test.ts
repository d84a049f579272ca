import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { schemaVersion } from '../../src/scenario/migrations/migrations.ts'
import { accessibilityFindings, frames, realBrowser } from './harness.ts'

const visit = realBrowser()

const ready = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor()
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label }).first()

/** The scores as they stand, by their names. */
const score = (page: Page, label: RegExp) =>
  page.locator('.score', { hasText: label }).locator('.score-value').innerText()

const set = async (page: Page, label: string, value: string) => {
  await field(page, label).fill(value)
  await field(page, label).press('Enter')
}

test('a link opens with its settings, and says in one note what it did not take', async () => {
  const { page, problems, close } = await visit(
    `/?v=${schemaVersion}&m=1999.1&launchPrice=200&altitude=high&nonsense=1`,
  )
  await ready(page)
  await expect.poll(() => field(page, 'Launch price').inputValue()).toBe('200')
  const note = page.getByRole('status').filter({ hasText: 'Not everything was taken as it stands' })
  const lines = await note.getByRole('listitem').allInnerTexts()
  expect(lines).toHaveLength(3)
  expect(lines[0]).toContain('1999.1')
  expect(lines[1]).toMatch(/^altitude = "high" is not a number.* it was left out/)
  expect(lines[2]).toContain('"nonsense" is not an input')
  expect(await accessibilityFindings(page)).toEqual([])
  await note.getByRole('button', { name: 'Dismiss' }).click()
  await expect.poll(() => page.getByText('Not everything was taken').count()).toBe(0)
  expect(problems).toEqual([])
  await close()
})

test('the address follows each change, and back and forward bring the scenarios back', async () => {
  const { page, problems, close } = await visit()
  await ready(page)
  const before = await score(page, /^Cost/)
  await set(page, 'Launch price', '200')
  await page.waitForURL(/launchPrice=200(&|$)/)
  await expect.poll(() => score(page, /^Cost/)).not.toBe(before)
  const cheap = await score(page, /^Cost/)
  await set(page, 'Altitude', '800')
  await page.waitForURL(/altitude=800km/)
  await page.goBack()
  await page.waitForURL((url) => !url.search.includes('altitude'))
  await expect.poll(() => field(page, 'Altitude').inputValue()).toBe('650')
  await expect.poll(() => score(page, /^Cost/)).toBe(cheap)
  await page.goBack()
  await expect.poll(() => field(page, 'Launch price').inputValue()).toBe('900')
  await expect.poll(() => score(page, /^Cost/)).toBe(before)
  await page.goForward()
  await page.goForward()
  await expect.poll(() => field(page, 'Altitude').inputValue()).toBe('800')
  await page.reload()
  await ready(page)
  await expect.poll(() => field(page, 'Altitude').inputValue()).toBe('800')
  await expect.poll(() => field(page, 'Launch price').inputValue()).toBe('200')
  expect(problems).toEqual([])
  await close()
})

test('fast changes make one entry or update in 300 ms, and no more', async () => {
  const { page, close } = await visit()
  await ready(page)
  await page.evaluate(() => {
    const counted = { calls: 0, start: performance.now() }
    Object.assign(window, { counted })
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history)
      history[name] = (...args) => {
        counted.calls += 1
        original(...args)
      }
    }
  })
  await page.getByRole('slider', { name: 'Launch price' }).first().focus()
  const lower = page.getByRole('button', { name: 'Lower launch price' }).first()
  const count = () =>
    page.evaluate(() => {
      const { calls, start } = (window as unknown as { counted: { calls: number; start: number } }).counted
      return { calls, rests: Math.ceil((performance.now() - start) / 300) }
    })
  let counted = await count()
  for (let i = 0; i < 40 || counted.rests < 6; i++) {
    await page.keyboard.press(i % 2 ? 'ArrowLeft' : 'ArrowRight')
    if (i % 3 === 0) await lower.dispatchEvent('click')
    counted = await count()
    expect(counted.calls).toBeLessThanOrEqual(counted.rests)
  }
  expect(counted.calls).toBeGreaterThan(1)
  await close()
})

const hostile = [
  '?__proto__=1&constructor=2&hasOwnProperty=3',
  '?launchPrice=<script>alert(1)</script>&s=<img src=x onerror=alert(1)>',
  '?s=../../../etc/passwd&b.s=%00',
  '?launchPrice=1e999&altitude=-1e999&itPower=NaN&orbitKind=0',
  '?%E0%A4%A&=&&&==&%=%',
  `?${'x'.repeat(6000)}=${'9'.repeat(2000)}`,
  `?${Array.from({ length: 400 }, (_, i) => `k${i}=${i}`).join('&')}`,
  '?v=99999&m=%F0%9F%9A%80&launchPrice=0&pue=0',
  '?b.=1&b.b.=2&b.launchPrice=-5',
  `?launchPrice=${encodeURIComponent('=HYPERLINK("https://example.org")')}`,
]

test('any text in the address gives a working page', async () => {
  const { page, problems, close } = await visit()
  for (const query of hostile) {
    problems.length = 0
    await page.goto(`/${query}`)
    await ready(page)
    await page.locator('figure svg').first().waitFor()
    await frames(page, 5)
    expect(await score(page, /^Satellites/), query).not.toMatch(/NaN|undefined|Infinity/)
    await expect.poll(() => page.locator('script:not([src]), img[src="x"]').count()).toBe(0)
    expect([...new Set(problems)].slice(0, 8), query).toEqual([])
  }
  await close()
})

test('a reset to the defaults is not taken for the scenario that it began as', async () => {
  const { page, close } = await visit('/?s=ai1')
  await ready(page)
  await page.getByRole('button', { name: 'model defaults' }).first().click()
  await page.waitForURL((url) => !url.search.includes('s=ai1'))
  const scores = await page.locator('.score-value').allInnerTexts()
  await page.reload()
  await ready(page)
  await expect.poll(() => page.locator('.score-value').allInnerTexts()).toEqual(scores)
  await close()
})

test('the page of a shipped scenario has its own title, description and picture, and opens it', async () => {
  const { page, problems, close } = await visit('/s/ai1/')
  await ready(page)
  expect(await page.title()).toMatch(/AI1.* · Dawnline/)
  const content = async (name: string) => {
    const tag = page.locator(`meta[property="${name}"]`)
    expect(await tag.count(), name).toBe(1)
    return tag.getAttribute('content')
  }
  expect(await content('og:title')).toMatch(/AI1/)
  expect((await content('og:description'))?.length).toBeGreaterThan(40)
  const picture = await page.request.get(new URL((await content('og:image')) ?? '', page.url()).href)
  expect(picture.headers()['content-type']).toBe('image/png')
  expect((await picture.body()).readUInt32BE(16)).toBe(1200)
  await expect.poll(() => page.getByRole('combobox', { name: 'Scenario' }).inputValue()).toBe('ai1')
  await set(page, 'Launch price', '123')
  await page.waitForURL(new RegExp(`^[^?]*/\\?v=${schemaVersion}&.*launchPrice=123`))
  expect(problems).toEqual([])
  await close()
})

test('the dialog gives link, words and code; its frame shows the scenario and leads to the whole page', async () => {
  const { page, origin, problems, close } = await visit('/?launchPrice=200')
  await ready(page)
  const opener = page.getByRole('button', { name: 'Share', exact: true })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
  expect(link).toMatch(new RegExp(`^${origin}/\\?v=${schemaVersion}&m=[^&]+&launchPrice=200$`))
  const words = await dialog.getByRole('textbox', { name: 'Text' }).inputValue()
  expect(words).toMatch(/launch price 900 USD\/kg → 200 USD\/kg/)
  expect(words).toMatch(/costs .* times/)
  expect(words).toContain(link)
  const code = await dialog.getByRole('textbox', { name: 'Code' }).inputValue()
  await dialog.getByRole('radio', { name: /Pinned/ }).check()
  const pinned = await dialog.getByRole('textbox', { name: 'Code' }).inputValue()
  expect(pinned).toContain(await score(page, /^Cost/))
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => dialog.count()).toBe(0)
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)

  const source = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? ''
  await page.goto(source)
  await ready(page)
  await expect.poll(() => page.getByRole('slider').count()).toBe(0)
  const whole = page.getByRole('link', { name: 'Open in Dawnline' })
  const [opened] = await Promise.all([page.context().waitForEvent('page'), whole.click()])
  await opened.waitForURL(/launchPrice=200/)
  expect(opened.url()).not.toContain('embed')
  expect(problems).toEqual([])
  await close()
})

test('scenario files open by picker, drop and paste, with what is wrong in them said', async () => {
  const { page, problems, close } = await visit()
  await ready(page)
  const text = JSON.stringify({
    version: schemaVersion,
    title: 'From a file',
    settings: { launchPrice: '250 USD/kg', pue: -3 },
  })
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.locator('input[type="file"]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await expect.poll(() => field(page, 'Launch price').inputValue()).toBe('250')
  await expect
    .poll(() => page.getByRole('combobox', { name: 'Scenario' }).innerText())
    .toContain('From a file')
  await expect
    .poll(() => page.locator('.link-note li').allInnerTexts())
    .toEqual([expect.stringMatching(/^pue = "-3" is below the least possible.* became 1/)])

  const give = (kind: 'drop' | 'paste', content: string) =>
    page.evaluate(
      ([type, data]) => {
        const transfer = new DataTransfer()
        if (type === 'drop') transfer.items.add(new File([data ?? ''], 'a.json'))
        else transfer.setData('text/plain', data ?? '')
        const event =
          type === 'drop'
            ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true })
        document.body.dispatchEvent(event)
      },
      [kind, content],
    )
  await give('drop', JSON.stringify({ settings: { launchPrice: 321 } }))
  await expect.poll(() => field(page, 'Launch price').inputValue()).toBe('321')
  await give('paste', JSON.stringify({ settings: { launchPrice: 432 } }))
  await expect.poll(() => field(page, 'Launch price').inputValue()).toBe('432')
  await give('drop', 'not a scenario')
  await expect
    .poll(() => page.locator('.link-note li').allInnerTexts())
    .toEqual([expect.stringMatching(/This is not a scenario file/)])
  await expect.poll(() => field(page, 'Launch price').inputValue()).toBe('432')
  expect(problems).toEqual([])
  await close()
})
