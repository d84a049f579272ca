import { expect, test } from 'vitest'
import { difference } from '../../src/tools/packages.mjs'

const machine = { platform: 'linux', arch: 'x64' }
const wanted = {
  '': {},
  'node_modules/vite': { version: '8.0.0', integrity: 'sha512-v' },
  'node_modules/@rolldown/linux': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/@rolldown/darwin': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
}
const { '': project, 'node_modules/@rolldown/darwin': darwin, ...installed } = wanted

test('a whole installation without the packages of other machines is up to date', () => {
  expect(difference(wanted, installed, machine)).toBeUndefined()
})

test('nothing installed, or an installation cut short', () => {
  expect(difference(wanted, undefined, machine)).toBe('packages are not installed')
})

test('a package that is missing, another version, other contents, or not wanted', () => {
  const { 'node_modules/vite': vite, ...rest } = installed
  expect(difference(wanted, rest, machine)).toBe('vite is not installed')
  const older = { ...rest, 'node_modules/vite': { ...vite, version: '7.9.0' } }
  expect(difference(wanted, older, machine)).toBe('vite is 7.9.0, package-lock.json wants 8.0.0')
  const other = { ...rest, 'node_modules/vite': { ...vite, integrity: 'sha512-w' } }
  expect(difference(wanted, other, machine)).toContain('vite is 8.0.0')
  const more = { ...installed, 'node_modules/vite/node_modules/left-over': { version: '1.0.0' } }
  expect(difference(wanted, more, machine)).toBe('left-over is not in package-lock.json')
})

test('packages copied from another kind of machine', () => {
  const copied = { ...installed, 'node_modules/@rolldown/darwin': darwin }
  expect(difference(wanted, copied, machine)).toBe(
    '@rolldown/darwin was installed for another kind of machine',
  )
})

test('without package-lock.json there is nothing to go by', () => {
  expect(() => difference(undefined, installed, machine)).toThrow(/package-lock\.json is missing/)
})
