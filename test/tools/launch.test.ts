import { expect, test } from 'vitest'
import { nodeComplaint } from '../../src/tools/launch.mjs'

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
