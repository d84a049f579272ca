import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/cli/check.ts'
import { type ReferenceCase, referenceCases } from '../../src/scenario/reference.ts'

const plain: ReferenceCase = {
  id: 'one',
  title: 'One',
  kind: 'published',
  source: 'aguera-2025',
  where: 'page 1',
  verified: null,
  settings: { itPower: '1 GW' },
  expected: { itPower: { printed: '1.2', unit: 'GW' } },
}
const explained: ReferenceCase = {
  ...plain,
  id: 'two',
  expected: { itPower: { printed: '1.25', unit: 'GW', differs: { by: '−20 %', why: 'A reason.' } } },
  bridge: [{ change: 'A change', set: { itPower: '1.2 GW' } }],
  left: 'A rest.',
}

describe('dawnline check', () => {
  it('has no difference without an explanation, and counts kinds apart', () => {
    const { text, status } = checkText(false)
    expect(status).toBe(0)
    expect(text).not.toMatch(/DIFFERS|without an explanation/)
    const summary = text.trimEnd().split('\n').slice(-5)
    expect(summary.map((line) => /^(\d+) of (\d+) numbers agree/.test(line))).toEqual(Array(5).fill(true))
    expect(summary[0]).toMatch(/inputs to its result, \d+ cases of \d+ works$/)
  })

  it('fails with status 1 where a number differs and nobody says why', () => {
    const { text, status } = checkText(false, [plain, explained])
    expect(status).toBe(1)
    expect(text).toMatch(/^DIFFERS +published +one +itPower .*−17 %$/m)
    expect(text).toMatch(/one, itPower: .*\n {2}Not explained\.$/m)
  })

  it('gives the reason, the bridge and what it leaves where a number differs and is explained', () => {
    const { text, status } = checkText(false, [explained])
    expect(status).toBe(0)
    expect(text).toMatch(/^explained +published +two/m)
    expect(text).toMatch(/A reason\.\n {2}- A change: itPower 1\.2.GW \(−4 %\)\n {2}Left: A rest\.$/m)
    expect(text).toContain('0 of 1 numbers agree, 1 differs and is explained')
  })

  it('says the same in JSON', () => {
    const { text, status } = checkText(true)
    expect(status).toBe(0)
    const { counts, cases } = JSON.parse(text)
    expect(counts[0]).toMatchObject({ kind: 'published', outcomes: { unexplained: 0 } })
    expect(cases).toHaveLength(referenceCases.length)
    const ai1 = cases.find(({ id }: { id: string }) => id === 'ai1')
    expect(ai1).toMatchObject({ kind: 'published', sources: ['lee-odinson-ai1-2026'] })
    expect(ai1.numbers[0]).toMatchObject({
      id: 'satelliteMass',
      printed: ['1.7', '2.1'],
      outcome: 'explained',
    })
    expect(ai1.bridge.length).toBeGreaterThan(3)
  })
})
