import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { withoutTexts } from '../../../src/engine/compile/lean.ts'

const lean = (code: string) => withoutTexts(code, parseAst(code))

describe('lean functions', () => {
  it('lose their texts and keep what computes', () => {
    const code =
      "export const f = { boil: numeric({ label: 'Boil', why: `It` + 's', source: ['a', 'b'], returns: 'kg', compute: (label) => label }) }"
    expect(lean(code)).toBe(
      "export const f = { boil: numeric({ label: '', why: `It` + 's', source: '', returns: 'kg', compute: (label) => label }) }",
    )
  })

  it('keep texts that are computed, and code without any', () => {
    for (const code of ["const a = { why: 'in ' + unit }", 'const label = 1', "const o = { [label]: 'x' }"]) {
      expect(lean(code)).toBe(code)
    }
  })
})
