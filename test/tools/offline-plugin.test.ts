import { expect, test } from 'vitest'
import { buildOf } from '../../src/tools/offline-plugin.mjs'

const bundle = {
  'index.html': { source: '<!doctype html>' },
  'assets/index-AbCd_123.js': { code: 'one' },
  'assets/serif-AbCd_124.woff2': { source: new Uint8Array([1, 2]) },
  's/ai1/index.html': { source: 'a page of one scenario' },
  'card.png': { source: new Uint8Array([5]) },
  's/ai1/card.png': { source: new Uint8Array([3]) },
  'service-worker.js': { code: 'itself' },
  '.vite/manifest.json': { source: '{}' },
}

test('the list holds what the page can need, and nothing else', () => {
  expect(buildOf(bundle, ['icon.svg', 'manifest.webmanifest', '.DS_Store', 'icon.svg']).files).toEqual([
    './assets/index-AbCd_123.js',
    './assets/serif-AbCd_124.woff2',
    './icon.svg',
    './',
    './manifest.webmanifest',
    './s/ai1/',
  ])
})

test('the id changes with any file of the page, and only with those', () => {
  const { id } = buildOf(bundle, [])
  expect(buildOf({ ...bundle, 'index.html': { source: '<!doctype html> ' } }, []).id).not.toBe(id)
  expect(buildOf({ ...bundle, 'assets/index-AbCd_123.js': { code: 'two' } }, []).id).not.toBe(id)
  expect(buildOf({ ...bundle, 's/ai1/card.png': { source: new Uint8Array([4]) } }, []).id).toBe(id)
  expect(buildOf(bundle, []).id).toBe(id)
})
