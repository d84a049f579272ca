/** One line, one meaning: what is typed on the page, in a link, in a file and for `--set` gives the same number. */
import { model } from 'virtual:model'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readRequest } from '../../src/cli/request.ts'
import type { CompiledInput } from '../../src/engine/compiled.ts'
import { quantityOf } from '../../src/engine/evaluate.ts'
import { fromUnit } from '../../src/engine/format.ts'
import { calculator } from '../../src/engine/units.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { readScenarioFile } from '../../src/scenario/file.ts'
import { decodeLink } from '../../src/scenario/link.ts'
import { readTyped } from '../../src/ui/input/plain-amount.ts'
import { changeLines, typedLines } from './typed-lines.ts'

type Read = number | 'refused'

const inputOf = (id: QuantityId): CompiledInput => quantityOf(model, id) as CompiledInput

const onPage = async (id: QuantityId, typed: string): Promise<Read> => {
  const reading = await readTyped(inputOf(id), typed, inputOf(id).default, 'en')
  return reading.kind === 'value' ? reading.value : 'refused'
}

/** What is not taken as it stands is told; a value beyond the limits is brought within them, and that is told too. */
const taken = (
  id: QuantityId,
  { settings, problems }: { settings: object; problems: readonly string[] },
): Read => {
  if (problems.length > 0) return 'refused'
  const value: unknown = Object.hasOwn(settings, id) ? Reflect.get(settings, id) : inputOf(id).default
  return Number(value)
}

const inLink = (id: QuantityId, typed: string): Read =>
  taken(id, decodeLink(model, `?${id}=${encodeURIComponent(typed)}`, { calculator }))

const inFile = (id: QuantityId, typed: string): Read =>
  taken(id, readScenarioFile(model, JSON.stringify({ settings: { [id]: typed } }), { calculator }))

const onCommandLine = async (id: QuantityId, typed: string): Promise<Read> => {
  try {
    const { settings } = await readRequest({
      text: () => undefined,
      texts: (option: string) => (option === 'set' ? [`${id}=${typed}`] : []),
    } as unknown as Parameters<typeof readRequest>[0])
    return Number(settings[id])
  } catch {
    return 'refused'
  }
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => vi.restoreAllMocks())

const lines = Object.entries(typedLines).flatMap(([id, typed]) =>
  typed.map(([text, read, unit]) => [id as QuantityId, text, read, unit] as const),
)

it('there are at least two hundred lines', () => expect(lines.length).toBeGreaterThanOrEqual(200))

it.each(lines)('%s: %s → %s', async (id, typed, expected, unit) => {
  const { display } = inputOf(id)
  const scale = display.find(({ text }) => text === unit) ?? { factor: 1, offset: 0 }
  const read = {
    page: await onPage(id, typed),
    link: inLink(id, typed),
    file: inFile(id, typed),
    line: await onCommandLine(id, typed),
  }
  if (expected === 'refused')
    return expect(read).toEqual({ page: 'refused', link: 'refused', file: 'refused', line: 'refused' })
  // Whoever reads it, to the last bit the same.
  expect(read).toEqual({ page: read.page, link: read.page, file: read.page, line: read.page })
  expect(Number(read.page) / fromUnit(expected, scale)).toBeCloseTo(1, 12)
})

it.each(changeLines)(
  '%s of the launch price is %d of it, where there is a present value',
  async (typed, of) => {
    const value = of * inputOf('launchPrice').default
    expect(await onPage('launchPrice', typed)).toBeCloseTo(value, 9)
    expect(await onCommandLine('launchPrice', typed)).toBeCloseTo(value, 9)
    expect(inLink('launchPrice', typed)).toBe('refused')
    expect(inFile('launchPrice', typed)).toBe('refused')
  },
)
