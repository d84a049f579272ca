/**
 * Counting what passed and what failed.
 */

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 *
 * The parts of vitest's JSON report that are counted.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one a file
 */

/**
 * A file that could not be loaded has no tests to fail, and counts as one failure; so does a run that ended badly
 * though every test passed.
 * @param {VitestReport | undefined} report
 * @param {number} code exit status of the run
 * @returns {Tally}
 */
export function tallyVitest(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Where the time went: the stages that took longest, the longest first.
 * @param {readonly { name: string, seconds: number }[]} results
 * @param {number} [most]
 */
export function longestLine(results, most = 3) {
  const ran = results.filter(({ seconds }) => seconds > 0).sort((a, b) => b.seconds - a.seconds)
  const words = ran.slice(0, most).map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`)
  return `longest: ${words.join(', ')}`
}

/**
 * @param {readonly Tally[]} tallies
 */
export function closingLine(tallies) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    tallies.reduce((total, tally) => total + tally[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
