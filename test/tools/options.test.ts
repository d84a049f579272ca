import { expect, test } from 'vitest'
import { readOptions as readTestOptions } from '../../src/tools/check.mjs'
import { readOptions as readStartOptions } from '../../src/tools/serve.mjs'

const stages = ['lint', 'dead code', 'types', 'unit']

test('npm start: an argument beats the variable, which beats the default', () => {
  expect(readStartOptions([], {}).port).toBe(4173)
  expect(readStartOptions([], { PORT: '' }).port).toBe(4173)
  expect(readStartOptions([], { PORT: '8080' }).port).toBe(8080)
  expect(readStartOptions(['--port', '0'], { PORT: '8080' }).port).toBe(0)
  expect(readStartOptions(['--port=9000'], {}).port).toBe(9000)
  expect(readStartOptions(['--help'], {}).help).toBe(true)
})

test.each(['65536', '-1', '80.5', 'http', '1e3', ' '])(
  'npm start: port %j is refused with the range',
  (port) => {
    expect(() => readStartOptions([`--port=${port}`], {})).toThrow(
      `port = ${port} is not a whole number from 0 to 65535`,
    )
  },
)

test('npm test: everything, unless told otherwise', () => {
  expect(readTestOptions([], stages)).toEqual({ help: false, install: true, only: undefined })
  expect(readTestOptions(['--no-install'], stages).install).toBe(false)
})

test('npm test: stages by name, in lists or one by one, by their beginnings', () => {
  expect(readTestOptions(['--only', 'unit,types'], stages).only).toEqual(['unit', 'types'])
  expect(readTestOptions(['--only', 'unit, dead', '--only', 'l'], stages).only).toEqual([
    'unit',
    'dead code',
    'lint',
  ])
})

test('npm test: an unknown stage or flag is refused with what there is', () => {
  expect(() => readTestOptions(['--only', 'units'], stages)).toThrow(
    'there is no stage "units"; there are lint, dead code, types, unit',
  )
  expect(() => readTestOptions(['--only', 'unit,'], stages)).toThrow('there is no stage ""')
  expect(() => readTestOptions(['--onyl', 'unit'], stages)).toThrow(/--onyl[\s\S]*npm test \[--/)
})
