import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { firstLoad, scriptsOf } from '../../src/tools/size.mjs'

test('scripts and preloads are what a page loads by itself', () => {
  const html = `<link rel="stylesheet" href="/a.css"><link rel="modulepreload" crossorigin href="/b.js">
    <script type="module" crossorigin src="/c.js"></script><script>inline</script><link rel="icon" href="/d.svg">`
  expect(scriptsOf(html)).toEqual(['/b.js', '/c.js'])
})

test('static imports count, once, and what is imported later does not', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'size-'))
  const files = {
    'index.html':
      '<link rel="modulepreload" href="./assets/shared.js"><script src="./assets/entry.js"></script>',
    'assets/entry.js':
      'import{a}from"./shared.js";export*from"./all.js";const b=()=>import("./later.js");a(b)',
    'assets/shared.js': 'export const a=(b)=>b',
    'assets/all.js': 'import"./shared.js";export{c}from"./named.js"',
    'assets/named.js': 'export const c=1',
    'assets/later.js': `export const big="${'x'.repeat(5000)}"`,
  }
  mkdirSync(path.join(folder, 'assets'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  const loaded = firstLoad(folder)
  expect(loaded.map(({ file }) => file).sort()).toEqual([
    'assets/all.js',
    'assets/entry.js',
    'assets/named.js',
    'assets/shared.js',
  ])
  const named = loaded.find(({ file }) => file === 'assets/named.js')
  expect(named?.size).toBe(gzipSync(files['assets/named.js'], { level: 9 }).length)
  rmSync(folder, { recursive: true })
})
