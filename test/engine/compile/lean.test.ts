import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { leanFunctions, withoutTexts } from '../../../src/engine/compile/lean.ts'

const lean = (code: string) => withoutTexts(code, parseAst(code))

describe('lean functions', () => {
  it('lose their texts and keep what computes', () => {
    const code =
      "export const f = { boil: numeric({ label: 'Boil', why: `It` + 's', source: ['a', 'b'], returns: 'kg', steps: true, compute: (label) => label }) }"
    expect(lean(code)).toBe(
      "export const f = { boil: numeric({ label: '', why: `It` + 's', source: '', returns: '', steps: true, compute: (label) => label }) }",
    )
  })

  it.each([
    ['why: `Water leaves.`', "why: ''"],
    ['why: `Water $' + '{leaves}.`', null],
    ["source: ['a', other]", null],
    ["source: [, 'a']", null],
    ["source: [['a'], `b`]", "source: ''"],
    ["source: [cite('a', 'p. 1'), cite('b', null)]", "source: ''"],
    ["source: cite('a', placeOf('b'))", null],
    ["source: other('a')", null],
    ["'why': 'quoted'", null],
    ["deep: { label: 'Deep' }", "deep: { label: '' }"],
    ['label', null],
  ])('%s', (inside, expected) => {
    expect(lean(`const o = { ${inside} }`)).toBe(`const o = { ${expected ?? inside} }`)
  })

  it('are those of the modules named, in built pages', () => {
    const plugin = leanFunctions(/\/src\/recipes\/\w+\.ts$/)
    const transform = plugin.transform as (this: object, code: string, id: string) => unknown
    const context = { parse: parseAst }
    const code = "export const o = { why: 'Boiled.' }"
    expect(plugin.apply).toBe('build')
    expect(transform.call(context, code, '/home/src/recipes/jam.ts')).toMatchObject({
      code: "export const o = { why: '' }",
    })
    expect(transform.call(context, code, '/home/src/recipes.ts')).toBeNull()
  })

  it('keep texts that are computed, and code without any', () => {
    for (const code of ["const a = { why: 'in ' + unit }", 'const label = 1', "const o = { [label]: 'x' }"]) {
      expect(lean(code)).toBe(code)
    }
  })
})
