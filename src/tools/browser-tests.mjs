/**
 * The browser tests: vitest over `test/e2e`, with the project's own configuration, in the page as built last.
 *
 *   node src/tools/browser-tests.mjs [part of a file name]…
 */
import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'
import { launch } from './launch.mjs'

await launch(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { report: { type: 'string' } },
  })
  const vitest = await startVitest('test', positionals, {
    run: true,
    watch: false,
    include: ['test/e2e/**/*.test.ts'],
    exclude: [],
    maxWorkers: '100%',
    ...(values.report && { reporters: ['dot', 'json'], outputFile: { json: values.report } }),
  })
  await vitest.close()
  return Number(process.exitCode ?? 0)
})
