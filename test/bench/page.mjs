/**
 * What the built page costs while a slider is dragged, and how soon it shows: `npm run bench` runs this last.
 *
 *   node test/bench/page.mjs [folder of the built page]
 */
import { chromium } from 'playwright-core'
import { site } from '../../src/tools/build-site.mjs'
import { browserArguments, findChromium } from '../../src/tools/chromium.mjs'
import { serveSite } from '../../src/tools/server.mjs'
import { movesOf, quantile } from './trace.mjs'

const sliders = ['itPower', 'altitude', 'radiatorTemperature', 'launchPrice']
const movesEach = 90
const viewport = { width: 1400, height: 900 }
const slowDowns = [1, 4]
const loads = 5
/** Time between two moves [ms]: two frames at normal speed, so that the work of one ends before the next. */
const pace = 34
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing']

/** Width of a slider's handle [px]. */
const thumb = 16

/** A place that goes up from 0 to 1, back to 0, and so on: 1.3 stands for 0.7 on the way down. */
const there = (/** @type {number} */ way) => 1 - Math.abs(1 - (way % 2))

/** Limits of the design, in milliseconds. */
const limits = { median: { 1: 6, 4: 16 }, high: { 1: 12 }, paint: 1500 }

/** @param {import('playwright-core').Browser} browser @param {string} origin @param {number} slowDown */
async function open(browser, origin, slowDown) {
  const context = await browser.newContext({ viewport, baseURL: origin, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500 * slowDown)
  return { context, page, session }
}

/**
 * Drags one slider by mouse from where it is to both ends and back, and traces it.
 * @param {Awaited<ReturnType<typeof open>>} visit @param {string} id @param {number} slowDown
 */
async function drag({ page, session }, id, slowDown) {
  const slider = page.locator(`input[data-input="${id}"]`)
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (!box) throw new Error(`the slider of ${id} is not on the page`)
  const y = box.y + box.height / 2
  const start = await slider.evaluate((/** @type {any} */ range) => range.value / range.max)
  const path = Array.from({ length: movesEach + 1 }, (_, move) => {
    const share = there(start + (2 * move) / movesEach)
    return box.x + thumb / 2 + (box.width - thumb) * share
  })
  // Straight to the browser: Playwright's own mouse adds work of its own to every move of a held button.
  const mouse = (/** @type {'mouseMoved' | 'mousePressed' | 'mouseReleased'} */ type, x = path[0] ?? 0) =>
    session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 })
  await mouse('mousePressed')
  await page.waitForTimeout(300 * slowDown)
  /** @type {any[]} */
  const trace = []
  const collect = (/** @type {{ value: any[] }} */ { value }) => trace.push(...value)
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  })
  for (const x of path.slice(1)) {
    await mouse('mouseMoved', x)
    await page.waitForTimeout(pace * (slowDown > 1 ? 2 : 1))
  }
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  await mouse('mouseReleased')
  await page.waitForTimeout(400 * slowDown)
  return movesOf(trace)
}

/** @param {import('playwright-core').Browser} browser @param {string} origin @param {number} slowDown */
async function largestPaint(browser, origin, slowDown) {
  const context = await browser.newContext({ viewport, baseURL: origin, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  await page.goto('/')
  await page.waitForTimeout(1000 * slowDown)
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime))
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return Number(time)
}

/** @param {readonly (readonly string[])[]} rows */
function print(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0)))
        .join('  '),
    )
}

/** @param {number} value */
const ms = (value) => (Number.isFinite(value) ? value.toFixed(1) : '—')

/** @param {string} name @param {readonly import('./trace.mjs').Move[]} moves */
function row(name, moves) {
  const of = (/** @type {keyof import('./trace.mjs').Move} */ key, /** @type {number} */ share) =>
    ms(
      quantile(
        moves.map((move) => move[key]),
        share,
      ),
    )
  const next = moves.filter(({ wait }) => wait <= 1000 / 60).length / moves.length
  return [
    name,
    String(moves.length),
    of('total', 0.5),
    of('total', 0.95),
    of('total', 1),
    of('script', 0.5),
    of('style', 0.5),
    of('layout', 0.5),
    of('paint', 0.5),
    of('wait', 0.5),
    `${(next * 100).toFixed(0)} %`,
  ]
}

const head = [
  '',
  'moves',
  'median',
  'p95',
  'most',
  'script',
  'style',
  'layout',
  'paint',
  'shown after',
  'in a frame',
]

const executablePath = findChromium()
if (!executablePath) throw new Error('no Chromium found: npm run bench says how to install it')
const server = await serveSite(process.argv[2] ?? site)
const browser = await chromium.launch({ executablePath, args: browserArguments })
try {
  for (const slowDown of slowDowns) {
    const visit = await open(browser, server.origin, slowDown)
    /** @type {import('./trace.mjs').Move[]} */
    const all = []
    const rows = [head]
    for (const id of sliders) {
      const moves = await drag(visit, id, slowDown)
      all.push(...moves)
      rows.push(row(id, moves))
    }
    rows.push(row('all', all))
    await visit.context.close()
    const [median, high] = [limits.median, limits.high].map((limit) => /** @type {any} */ (limit)[slowDown])
    console.log(
      `\nMain-thread work for each move of a slider, ms${slowDown > 1 ? `, at ${slowDown} times slower` : ''}`,
    )
    console.log('(time of the thread; "shown after" by the clock, from the move to the commit of its frame)')
    console.log(`(wanted: median at most ${median}${high ? `, p95 at most ${high}` : ''})\n`)
    print(rows)
  }
  for (const slowDown of slowDowns) {
    const times = []
    for (let load = 0; load < loads; load++) times.push(await largestPaint(browser, server.origin, slowDown))
    const wanted = slowDown === 4 ? ` (wanted: at most ${limits.paint})` : ''
    console.log(
      `\nLargest contentful paint at ${slowDown}×, median of ${loads} loads: ${quantile(times, 0.5).toFixed(0)} ms${wanted}`,
    )
  }
} finally {
  await browser.close()
  await server.close()
}
