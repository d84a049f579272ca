import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer, serveSite } from '../../src/tools/server.mjs'
import { readSite } from '../../src/tools/site.mjs'

const base = mkdtempSync(path.join(tmpdir(), 'site-'))
const folder = path.join(base, 'dist')
const script = `export const words = "${'orbit '.repeat(500)}"`

beforeAll(() => {
  const files = {
    'index.html': '<title>Home</title>',
    's/colossus/index.html': '<title>Scenario</title>',
    'assets/app-B1cD_f-3.js': script,
    'assets/orbit.worker-B1cD_f-4.js': script,
    'assets/font-AbCdEf12.woff2': 'x'.repeat(2000),
    'manifest.webmanifest': '{}',
    'sw.js': script,
    'a b/ü.txt': 'spaced',
    '.stamp.json': 'secret',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  writeFileSync(path.join(base, 'secret.txt'), 'secret')
})

afterAll(() => rmSync(base, { recursive: true }))

const get = (address: string, more: { accepted?: string; known?: string; method?: string } = {}) =>
  answer(readSite(folder), { method: 'GET', address, ...more })

test('a worker may compile WebAssembly, the page may not, and neither runs text', () => {
  const policy = (address: string) => String(get(address).headers['Content-Security-Policy'])
  expect(policy('/assets/orbit.worker-B1cD_f-4.js')).toContain("script-src 'self' 'wasm-unsafe-eval';")
  for (const address of ['/', '/assets/app-B1cD_f-3.js', '/no.worker-B1cD_f-4.js'])
    expect(policy(address)).toContain("script-src 'self';")
  expect(policy('/assets/orbit.worker-B1cD_f-4.js')).not.toContain("'unsafe-eval'")
})

describe('what an address answers', () => {
  test.each([
    ['/', 'Home', 'text/html; charset=utf-8'],
    ['/index.html', 'Home', 'text/html; charset=utf-8'],
    ['/?v=1&launchPrice=200', 'Home', 'text/html; charset=utf-8'],
    ['/s/colossus/', 'Scenario', 'text/html; charset=utf-8'],
    ['/sw.js', 'orbit', 'text/javascript; charset=utf-8'],
    ['/manifest.webmanifest', '{}', 'application/manifest+json; charset=utf-8'],
    ['/a%20b/%C3%BC.txt', 'spaced', 'text/plain; charset=utf-8'],
    ['/assets/font-AbCdEf12.woff2', 'x', 'font/woff2'],
  ])('%s', (address, words, type) => {
    const { status, headers, body } = get(address)
    expect(status).toBe(200)
    expect(headers['Content-Type']).toBe(type)
    expect(headers['Content-Length']).toBe(body?.length)
    expect(body?.toString()).toContain(words)
  })

  test('a folder without its slash is sent on, with the query', () => {
    const { status, headers } = get('/s/colossus?x=1')
    expect(status).toBe(307)
    expect(headers['Location']).toBe('/s/colossus/?x=1')
  })

  test.each([
    '/nothing',
    '/s/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/.stamp.json',
    '/%',
    '/%00',
    '/index.html%00.js',
    '/constructor',
    '/__proto__',
    'http://elsewhere/',
  ])('%s is not found', (address) => {
    const { status, headers, body } = get(address)
    expect(status).toBe(404)
    expect(headers['Content-Type']).toBe('text/html; charset=utf-8')
    expect(body?.toString()).toContain('Not found')
    expect(body?.toString()).not.toContain('secret')
  })

  test('a 404.html of the site is used where there is one', () => {
    const site = readSite(folder)
    const own = site.get('/s/colossus/')
    if (own) site.set('/404.html', own)
    const { status, body } = answer(site, { method: 'GET', address: '/nothing' })
    expect(status).toBe(404)
    expect(body?.toString()).toContain('Scenario')
  })
})

describe('headers', () => {
  test.each(['/', '/nothing', '/sw.js', '/s/colossus'])('%s comes under the strict policy', (address) => {
    const { headers } = get(address)
    const policy = String(headers['Content-Security-Policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
    expect(headers['Referrer-Policy']).toBe('no-referrer')
  })

  test('only files named after their contents may be kept', () => {
    expect(get('/assets/app-B1cD_f-3.js').headers['Cache-Control']).toContain('immutable')
    for (const address of ['/', '/sw.js', '/nothing', '/s/colossus/'])
      expect(get(address).headers['Cache-Control']).toBe('no-cache')
  })

  test('a known file is not sent again, and a changed one is', () => {
    const known = String(get('/').headers['ETag'])
    const again = get('/', { known: `W/"other", ${known}` })
    expect(again.status).toBe(304)
    expect(again.body).toBeUndefined()
    expect(get('/sw.js', { known }).status).toBe(200)
  })

  test('HEAD has the headers of GET and no body; other methods are refused', () => {
    const head = get('/sw.js', { method: 'HEAD' })
    expect(head.headers).toEqual(get('/sw.js').headers)
    expect(head.body).toBeUndefined()
    const post = get('/', { method: 'POST' })
    expect(post.status).toBe(405)
    expect(post.headers['Allow']).toBe('GET, HEAD')
  })
})

describe('compression', () => {
  const app = (accepted: string) => get('/assets/app-B1cD_f-3.js', { accepted })

  test('the best that the browser takes, and the same text comes out', () => {
    const brotli = app('gzip, deflate, br')
    expect(brotli.headers['Content-Encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body ?? '').toString()).toBe(script)
    const gzip = app('gzip, deflate')
    expect(gzip.headers['Content-Encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body ?? '').toString()).toBe(script)
    expect(gzip.headers['Content-Length']).toBe(gzip.body?.length)
  })

  test('an encoding with weight zero is not taken', () => {
    expect(app('br;q=0, gzip;q=0.5').headers['Content-Encoding']).toBe('gzip')
    expect(app('br; q=0.0').headers['Content-Encoding']).toBeUndefined()
    expect(app('').headers['Content-Encoding']).toBeUndefined()
  })

  test('small files and packed ones go as they are', () => {
    expect(get('/', { accepted: 'br' }).headers['Content-Encoding']).toBeUndefined()
    expect(get('/assets/font-AbCdEf12.woff2', { accepted: 'br' }).headers['Content-Encoding']).toBeUndefined()
  })
})

describe('over a real socket', () => {
  const status = (port: number, address: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      httpRequest({ port, host: '127.0.0.1', path: address }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })

  test('serves the folder as it was at the start, and takes the next port when one is taken', async () => {
    const first = await serveSite(folder)
    const second = await serveSite(folder, first.port)
    expect(second.port).toBeGreaterThan(first.port)
    writeFileSync(path.join(folder, 'later.txt'), 'later')
    expect(await status(second.port, '/index.html')).toBe(200)
    expect(await status(second.port, '/../secret.txt')).toBe(404)
    expect(await status(second.port, '/later.txt')).toBe(404)
    await first.close()
    await second.close()
    await expect(status(first.port, '/')).rejects.toThrow('ECONNREFUSED')
  })
})
