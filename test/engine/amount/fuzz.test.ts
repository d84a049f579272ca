/** Any text whatsoever: a finite value or a short sentence, and the same answer with more to read with. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { notationOf, plainNotation, printedNotation } from '../../../src/engine/amount/notation.ts'
import { readInput } from '../../../src/engine/amount/read-input.ts'
import { calculator } from '../../../src/engine/units.ts'
import { fields } from './fields.ts'

/** `RUNS=1000000 npx vitest run test/engine/amount/fuzz.test.ts` tries more. */
const numRuns = Number(process.env['RUNS'] ?? 5000)

const pieces = [
  ...'0123456789.,:;\'’ +-−*/×÷^%()$€°²³⁻¹eEkKmM_=[]{}"<>\u00a0\u202f\u200b\ud800\u0000٣',
  ...[
    '1500',
    '1,500',
    '1.500,5',
    '1e3',
    '1e00051',
    '1e999',
    '0x10',
    '18:45',
    '10 %',
    '+10%',
    'NaN',
    'Infinity',
  ],
  ...[
    'km',
    'm',
    'USD',
    'USD/kg',
    '$',
    '/kg',
    'bn',
    'million',
    '°C',
    'degC',
    'K',
    'MW',
    'mW',
    'kWh',
    '%/year',
  ],
  ...[
    'per',
    'year',
    '/yr',
    'ton',
    'tonnes',
    't',
    'Gbps',
    'sqrt(',
    'createUnit(',
    'import',
    '__proto__',
    'pi',
    'i',
  ],
]

const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join('')) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
)

const readings = {
  plain: {},
  page: { notations: [printedNotation, notationOf('de')], current: 1500, bare: { factor: 1000, offset: 0 } },
  program: { notations: [plainNotation], current: 0.5 },
}

it('is a finite value within bounds, or a sentence', { timeout: 4 * numRuns + 120_000 }, () => {
  const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(fields)), text, (field, typed) => {
      for (const options of Object.values(readings)) {
        const reading = readInput(field, typed, { ...options, calculator })
        if (reading.kind === 'value') {
          const [least, most] = field.limits
          if (!(reading.value >= least && reading.value <= most))
            throw new Error(`${typed}: ${reading.value}`)
        } else if (!/^".*\w/s.test(reading.message) || reading.message.length > 400) {
          throw new Error(`${typed}: ${reading.message}`)
        } else if (/\p{Cc}|\p{Cs}/u.test(reading.message)) throw new Error(`${typed}: a sign that is no text`)
        // A page that has not loaded units yet reads the same, or nothing.
        const early = readInput(field, typed, options)
        if (early.kind === 'value') expect(reading).toEqual(early)
        if (early.kind === 'refused') expect(reading.kind).toBe('refused')
      }
    }),
    { numRuns },
  )
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(untouched)
})
