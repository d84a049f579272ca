import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { schemaVersion } from '../../src/scenario/migrations/migrations.ts'
import { findProgram } from '../../src/tools/find-program.mjs'
import { unzip } from '../export/unzip.ts'
import { accessibilityFindings, onePage, realBrowser } from './harness.ts'

const visit = realBrowser()
const lead = onePage()

const open = async (page: Page): Promise<Locator> => {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('button', { name: 'ZIP' }).waitFor()
  return dialog
}

/** The file that a press gives. */
const download = async (page: Page, press: () => Promise<void>) => {
  const [given] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: given.suggestedFilename(), data: readFileSync(await given.path()) }
}

const ratioOf = (page: Page) =>
  page.locator('.score', { hasText: /^Cost/ }).locator('.score-value').innerText()

test('every file carries the numbers on show, and opens in other programs', async () => {
  const { page, origin, problems, close } = await lead('/?launchPrice=250')
  const dialog = await open(page)
  const shown = Number(await ratioOf(page))
  const give = (name: string) => download(page, () => dialog.getByRole('button', { name }).click())

  const csv = await give('Tables: Results')
  expect(csv.name).toMatch(/^dawnline-.*-results\.csv$/)
  const rows = parseCsv(csv.data.toString('utf8'), { delimiter: ',' })
  const ratio = rows.find((row) => row[1] === 'costRatio')
  expect(Number(ratio?.[3])).toBeCloseTo(shown, 1)
  expect(rows.filter((row) => row.length !== rows[0]?.length)).toEqual([])

  const results = JSON.parse((await give('For programs: Results')).data.toString('utf8'))
  expect(results.results.costRatio.value).toBe(Number(ratio?.[3]))
  expect(results.inputs.launchPrice).toEqual({ value: 250, unit: 'USD/kg' })
  expect(results.link).toMatch(new RegExp(`^${origin}/\\?v=${schemaVersion}&m=[^&]+&launchPrice=250$`))

  const scenario = JSON.parse((await give('For programs: Scenario')).data.toString('utf8'))
  expect(scenario.settings).toEqual({ launchPrice: 250 })
  const schema = await page.request.get(scenario.$schema)
  expect((await schema.json()).$defs.settings.properties.launchPrice.default).toBe(900)

  const book = await readXlsx((await give('Workbook: XLSX')).data)
  const model = book.sheets.find(({ name }) => name === 'Model')
  expect(model?.rows.find((row) => row[1] === 'costRatio')?.[3]).toBe(Number(ratio?.[3]))
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(problems).toEqual([])
  await close()
})

test('with uncertainty the results have percentiles around the value', async () => {
  const { page, close } = await lead()
  const dialog = await open(page)
  await dialog.getByRole('checkbox', { name: /With uncertainty/ }).check()
  const { data } = await download(page, () => dialog.getByRole('button', { name: 'Tables: Results' }).click())
  const [head = [], ...rows] = parseCsv(data.toString('utf8'), { delimiter: ',' })
  const row = rows.find((cells) => cells[1] === 'costRatio') ?? []
  const [p10, p50, p90] = ['p10', 'p50', 'p90'].map((name) => Number(row[head.indexOf(name)]))
  expect(p10).toBeGreaterThan(0)
  expect(p50).toBeGreaterThan(p10 ?? Number.NaN)
  expect(p90).toBeGreaterThan(p50 ?? Number.NaN)
  await page.keyboard.press('Escape')
  await close()
})

test('the archive has every table and chart, and its pictures can be drawn', async () => {
  const { page, problems, close } = await lead('/?s=ai1')
  await page.locator('figure svg').first().waitFor()
  const dialog = await open(page)
  const { name, data } = await download(page, () => dialog.getByRole('button', { name: 'ZIP' }).click())
  expect(name).toBe('dawnline-ai1-all.zip')
  const files = unzip(data)
  const expected = [
    'README.md',
    'inputs.csv',
    'results.csv',
    'verdict.csv',
    'series.csv',
    'sources.csv',
    'csv-metadata.json',
  ]
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      ...expected,
      'tables.md',
      'results.json',
      'workbook.xlsx',
      'scenario.json',
      'citation.bib',
    ]),
  )
  const pictures = [...files].filter(([file]) => file.endsWith('.svg'))
  expect(pictures.length).toBeGreaterThan(5)
  expect(files.get('README.md')?.toString('utf8')).toContain('model release')

  const reader = await page.context().newPage()
  for (const [file, content] of pictures) {
    const text = content.toString('utf8')
    expect(text, file).not.toMatch(/NaN|var\(--/)
    const size = await reader.evaluate(async (svg) => {
      const image = new Image()
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const { data: pixels = [] } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
      return {
        width: canvas.width,
        colours: new Set(new Uint32Array(Uint8ClampedArray.from(pixels).buffer)).size,
      }
    }, text)
    expect(size.colours, file).toBeGreaterThan(10)
    const png = files.get(file.replace(/svg$/, 'png'))
    expect(png?.toString('latin1', 1, 4)).toBe('PNG')
    expect(png?.readUInt32BE(16), file).toBe(2 * size.width)
  }
  expect(problems).toEqual([])
  await close()
})

test('the printed page has the verdict and the numbers', async () => {
  const { page, close } = await visit()
  await page.locator('figure svg').first().waitFor()
  // Until the draws have come the headline keeps room for its range, which paper does without.
  await page.locator('html[data-ranges="present"]').waitFor()
  const verdict = await page.getByRole('heading', { level: 1 }).innerText()
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.toString('latin1', 0, 5)).toBe('%PDF-')
  const reader = findProgram({
    variable: 'PDFTOTEXT_PATH',
    commands: ['pdftotext'],
    macApplications: [],
    windowsPaths: [],
  })
  if (reader) {
    const folder = await mkdtemp(join(tmpdir(), 'dawnline-print-'))
    await writeFile(join(folder, 'page.pdf'), paper)
    const { stdout } = await promisify(execFile)(reader, [join(folder, 'page.pdf'), '-'], { maxBuffer: 1e8 })
    await rm(folder, { recursive: true })
    const plain = (text: string) => text.replaceAll(/\s+/g, ' ')
    expect(plain(stdout)).toContain(plain(verdict))
    expect(plain(stdout)).toContain('Launch cost')
  }
  await close()
})

test('the dialogs are sound in the dark, on a phone', async () => {
  const { page, close } = await visit('/', { colorScheme: 'dark', viewport: { width: 320, height: 640 } })
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const name of ['Share', 'Export']) {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('button', { name, exact: true }).click()
    const dialog = page.getByRole('dialog', { name })
    await dialog.getByRole('textbox').first().waitFor()
    expect(await dialog.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true)
    expect(await accessibilityFindings(page, 'dialog')).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  await close()
})
