import { expect, test } from 'vitest'
import { announcement } from '../../src/ui/layout/announced.ts'

const before = [
  { label: 'Cost ratio', text: '6.3' },
  { label: 'Launches', text: '902' },
  { label: 'Mass', text: '80 kilotonnes' },
  { label: 'Radiators', text: '2 square kilometres' },
]
const with_ = (...texts: readonly string[]) =>
  before.map(({ label, text }, i) => ({ label, text: texts[i] ?? text }))

test('what a change did is said in one sentence', () => {
  expect(announcement(before, with_('3', '1,060'))).toBe(
    'Cost ratio 3, before 6.3; launches 1,060, before 902.',
  )
})

test('of many results three are said, and how many more there are', () => {
  expect(announcement(before, with_('1', '2', '3 tonnes', '4'))).toMatch(
    /^Cost ratio 1, before 6\.3; launches 2, before 902; mass 3 tonnes, .*; and 1 more changed\.$/,
  )
})

test('that nothing changed is said too', () => {
  expect(announcement(before, before)).toBe('No main result changed.')
})
