import { readFileSync } from 'node:fs'
import { transformWithOxc } from 'vite'
import { expect, test } from 'vitest'
import { nodeComplaint } from '../../src/tools/door.cjs'

test.each([
  ['20.19.0', '>=20.19'],
  ['20.20.2', '>=20.19'],
  ['22.0.0', '>=20.19'],
  ['20.19.1', '^20.19 || >=22.12'],
  ['22.12.0', '^20.19 || >=22.12'],
  ['26.1.0', '^20.19 || >=22.12'],
])('Node %s fits %s', (version, accepted) => {
  expect(nodeComplaint(version, accepted)).toBeUndefined()
})

test.each([
  ['16.20.2', '>=20.19'],
  ['20.18.3', '>=20.19'],
  ['21.7.3', '^20.19 || >=22.12'],
  ['22.11.0', '^20.19 || >=22.12'],
])('Node %s does not fit %s, and the message says both', (version, accepted) => {
  const complaint = nodeComplaint(version, accepted)
  expect(complaint).toContain(version)
  expect(complaint).toContain(accepted)
})

test.each(['start.cjs', 'test.cjs', 'dawnline.cjs', 'door.cjs'])(
  '%s is in the language of 2015, so that an old Node can read it and say that it is old',
  async (name) => {
    const code = readFileSync(new URL(`../../src/tools/${name}`, import.meta.url), 'utf8')
    const written = async (target: string) => (await transformWithOxc(code, name, { target })).code
    expect(await written('es2015')).toBe(await written('esnext'))
  },
)
