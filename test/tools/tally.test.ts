import { expect, test } from 'vitest'
import { closingLine, longestLine, tallyVitest } from '../../src/tools/tally.mjs'

const report = {
  numPassedTests: 40,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
}

test('tests are counted one by one', () => {
  expect(tallyVitest(report, 0)).toEqual({ passed: 40, failed: 0, skipped: 3 })
  const failing = {
    ...report,
    numFailedTests: 2,
    testResults: [{ status: 'failed', assertionResults: [{}, {}] }],
  }
  expect(tallyVitest(failing, 1)).toEqual({ passed: 40, failed: 2, skipped: 3 })
})

test('a file that could not be loaded counts as a failure', () => {
  const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] }
  expect(tallyVitest(broken, 1).failed).toBe(1)
})

test('a run that ended badly though no test failed is a failure', () => {
  expect(tallyVitest(report, 1).failed).toBe(1)
  expect(tallyVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('the closing line is the sum', () => {
  const passed = { passed: 1, failed: 0, skipped: 0 }
  expect(closingLine([passed, tallyVitest(report, 0), tallyVitest(undefined, 1)])).toBe('41 passed, 1 failed')
  expect(closingLine([])).toBe('0 passed, 0 failed')
})

test('the longest stages are named, those that did not run are not', () => {
  const stages = [
    { name: 'lint', seconds: 3.02 },
    { name: 'unit', seconds: 140 },
    { name: 'browser', seconds: 95.25 },
    { name: 'size', seconds: 0 },
  ]
  expect(longestLine(stages)).toBe('longest: unit 140.0 s, browser 95.3 s, lint 3.0 s')
  expect(longestLine(stages, 1)).toBe('longest: unit 140.0 s')
})
