import { expect, test } from 'vitest'
import { chromiumAdvice, findChromium } from '../../src/tools/chromium.mjs'
import { findOffice } from '../../src/tools/office.mjs'

function machine(platform: string, env: Record<string, string>, ...files: string[]) {
  return { platform, env, isFile: (file: string) => files.includes(file) }
}

test('Linux: the first known name on the PATH', () => {
  const env = { PATH: '/usr/local/bin::/usr/bin' }
  expect(findChromium(machine('linux', env, '/usr/bin/google-chrome', '/usr/bin/chromium'))).toBe(
    '/usr/bin/chromium',
  )
  expect(findChromium(machine('linux', env, '/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome')
  expect(findChromium(machine('linux', env, '/snap/bin/chromium'))).toBe('/snap/bin/chromium')
  expect(findChromium(machine('linux', env, '/opt/chromium'))).toBeUndefined()
  expect(findChromium(machine('linux', {}))).toBeUndefined()
  expect(findOffice(machine('linux', env, '/usr/bin/libreoffice'))).toBe('/usr/bin/libreoffice')
})

test('macOS: applications of everybody and of one person, then the PATH', () => {
  const env = { HOME: '/Users/ada', PATH: '/opt/homebrew/bin' }
  const chrome = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(findChromium(machine('darwin', env, `/${chrome}`))).toBe(`/${chrome}`)
  expect(findChromium(machine('darwin', env, `/Users/ada/${chrome}`))).toBe(`/Users/ada/${chrome}`)
  expect(findChromium(machine('darwin', env, '/opt/homebrew/bin/chromium'))).toBe(
    '/opt/homebrew/bin/chromium',
  )
})

test('Windows: the folders for programs; Edge will do', () => {
  const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  expect(findChromium(machine('win32', env, edge))).toBe(edge)
  const office = 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'
  expect(findOffice(machine('win32', env, office))).toBe(office)
})

test('a program named in the environment comes first, and a wrong name is said, not passed over', () => {
  const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' }
  expect(findChromium(machine('linux', env, '/usr/bin/chromium', '/opt/chrome'))).toBe('/opt/chrome')
  expect(() => findChromium(machine('linux', env, '/usr/bin/chromium'))).toThrow(
    'CHROME_PATH = /opt/chrome is not a file',
  )
})

test.each([
  ['linux', 'apt-get install chromium'],
  ['darwin', 'brew install'],
  ['win32', 'winget install'],
  ['sunos', 'package manager'],
])('the advice for %s says %s', (platform, words) => {
  expect(chromiumAdvice(platform)).toContain(words)
  expect(chromiumAdvice(platform)).toContain('CHROME_PATH')
})
