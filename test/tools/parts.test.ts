/** Where the bytes of the first load go. */
import { expect, test } from 'vitest'
import { partsOfModule, sizeByPart } from '../../src/tools/parts.mjs'

const partOf = (id: string) => partsOfModule(id, '').map(([part]) => part)

test('a module belongs to a package, to React with all that comes with it, to a folder of ours, or to the bundler', () => {
  expect(partOf('/dawnline/node_modules/react-dom/cjs/react-dom-client.production.js')).toEqual(['React'])
  expect(partOf('/dawnline/node_modules/scheduler/index.js')).toEqual(['React'])
  expect(partOf('/dawnline/node_modules/@preact/signals-core/dist/signals-core.mjs')).toEqual([
    '@preact/signals-core',
  ])
  expect(partOf('/dawnline/src/ui/live/session.tsx')).toEqual(['ui/live'])
  expect(partOf('/dawnline/src/ui/app.tsx')).toEqual(['ui'])
  expect(partOf('/dawnline/src/physics/orbit.ts')).toEqual(['physics'])
  expect(partOf('\0vite/preload-helper.js')).toEqual(['bundler'])
})

test('the module of the model is told apart into code and kinds of data, and nothing is lost', () => {
  const code = 'const evaluate = (v) => { v[2] = v[0] }\n'
  const packed =
    'const model = unpack({"units":[],"quantities":[{"type":"input","id":"a","label":"A \\"b\\"","unit":"kg"}]})'
  const parts = new Map(partsOfModule('\0virtual:model/core', code + packed))
  expect(parts.get('model: code')).toBe(`${code}const model = `)
  expect(parts.get('model: labels')).toBe('"label":"A \\"b\\"",')
  expect(parts.get('model: ids')).toBe('"id":"a",')
  expect(parts.get('model: units')).toBe('"unit":"kg"')
  const whole = [...parts.values()].join('')
  expect([...whole].sort().join('')).toBe([...(code + packed)].sort().join(''))
})

test('the bytes of a script are shared out among its parts, and add up', () => {
  const files = [
    { file: 'a.js', size: 900 },
    { file: 'b.js', size: 100 },
  ]
  const scripts = { 'a.js': { React: 400, 'ui/live': 200 }, 'b.js': { 'ui/live': 50 } }
  expect(sizeByPart(files, scripts)).toEqual([
    { part: 'React', size: 600 },
    { part: 'ui/live', size: 400 },
  ])
  expect(sizeByPart([{ file: 'unknown.js', size: 30 }], scripts)).toEqual([{ part: 'bundler', size: 30 }])
})
