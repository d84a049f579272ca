import { expect, test } from 'vitest'
import { aptPrefix } from '../../src/tools/system-packages.mjs'

const debian = { platform: 'linux', userId: 1000, hasAptGet: true, sudoWithoutPassword: async () => false }

test('root needs nothing before apt-get, and sudo is not even tried', async () => {
  const sudoWithoutPassword = async () => {
    throw new Error('tried')
  }
  expect(await aptPrefix({ ...debian, userId: 0, sudoWithoutPassword })).toEqual([])
})

test('sudo is used only where it asks for no password', async () => {
  expect(await aptPrefix({ ...debian, sudoWithoutPassword: async () => true })).toEqual(['sudo', '-n'])
  expect(await aptPrefix(debian)).toBeUndefined()
})

test('nothing is installed on other systems', async () => {
  expect(await aptPrefix({ ...debian, userId: 0, hasAptGet: false })).toBeUndefined()
  expect(await aptPrefix({ ...debian, platform: 'darwin', userId: 0 })).toBeUndefined()
})
