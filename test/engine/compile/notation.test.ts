import { describe, expect, it } from 'vitest'
import { mathmlOf, texOf } from '../../../src/engine/compile/notation.ts'
import { parseFormula } from '../../../src/engine/compile/parse.ts'
import { readModel } from '../../../src/engine/compile/read-model.ts'
import { spreadsheetOf } from '../../../src/engine/compile/spreadsheet.ts'
import { choice } from '../../../src/engine/quantity.ts'
import { toyDefinition } from '../toy.ts'

const model = readModel(toyDefinition(), (id) => id)
const tex = (text: string) =>
  texOf(parseFormula(text), model).replaceAll(/\\class\{q q-(\w+)\}\{[^}]*\}/g, '$1')
const sheet = (text: string) => spreadsheetOf(parseFormula(text), model)?.text ?? null

describe('formulas as people write them', () => {
  it.each([
    ['fruitMass / (1 - sugarShare)', '\\frac{fruitMass}{1 - sugarShare}'],
    ['fruitMass * (1 - sugarShare)', 'fruitMass \\, \\left(1 - sugarShare\\right)'],
    ['fruitMass * 2', 'fruitMass \\cdot 2'],
    ['(1 + sugarShare)^2', '{\\left(1 + sugarShare\\right)}^{2}'],
    ['-(sugarShare + 1)', '-\\left(sugarShare + 1\\right)'],
    ['1 - (sugarShare - 1)', '1 - \\left(sugarShare - 1\\right)'],
    ['1e-9 * pots', '1\\times 10^{-9} \\, pots'],
    ['sqrt(pots) + pi', '\\sqrt{pots} + \\pi'],
    ['exp(sugarShare)', 'e^{sugarShare}'],
    ['abs(sugarShare)', '\\left|sugarShare\\right|'],
    ['floor(pots) + ceil(pots)', '\\left\\lfloor pots\\right\\rfloor + \\left\\lceil pots\\right\\rceil'],
    ['min(pots, 2)', '\\min\\left(pots,\\,2\\right)'],
    ['boilDown(jamMass, sugarShare)', 'B\\left(jamMass,\\,sugarShare\\right)'],
    [
      'quality == "extra" ? 1 : 2',
      '\\begin{cases} 1 & \\text{if } quality = \\text{Extra} \\\\ 2 & \\text{otherwise} \\end{cases}',
    ],
    [
      'quality != "extra" and not (pots > 1) ? 1 : 2',
      '\\begin{cases} 1 & \\text{if } quality \\ne \\text{Extra} \\land \\lnot \\left(pots > 1\\right) \\\\ 2 & \\text{otherwise} \\end{cases}',
    ],
    ['(1 / pots)^2', '{\\left(\\frac{1}{pots}\\right)}^{2}'],
    ['(1e-9)^2 + 10^pots', '{\\left(1\\times 10^{-9}\\right)}^{2} + {10}^{pots}'],
    ['sqrt(pots)^2', '{\\sqrt{pots}}^{2}'],
    ['pots + -sugarShare', 'pots + \\left(-sugarShare\\right)'],
    ['pots - -sugarShare', 'pots - \\left(-sugarShare\\right)'],
    [
      '(pots > 1 ? 2 : 3) * pots',
      '\\left(\\begin{cases} 2 & \\text{if } pots > 1 \\\\ 3 & \\text{otherwise} \\end{cases}\\right) \\, pots',
    ],
    [
      'pots > 1 ? 2 : pots < 0 ? 3 : 4',
      '\\begin{cases} 2 & \\text{if } pots > 1 \\\\ 3 & \\text{if } pots < 0 \\\\ 4 & \\text{otherwise} \\end{cases}',
    ],
    [
      '(pots > 1 or pots < 0) and pots != 3 and pots >= 2 ? 1 : 2',
      '\\begin{cases} 1 & \\text{if } \\left(pots > 1 \\lor pots < 0\\right) \\land pots \\ne 3 \\land pots \\ge 2 \\\\ 2 & \\text{otherwise} \\end{cases}',
    ],
    ['log(pots) + log10(pots)', '\\ln\\left(pots\\right) + \\log_{10}\\left(pots\\right)'],
    ['log2(pots)', '\\log_{2}\\left(pots\\right)'],
    ['sin(pots) + cos(pots)', '\\sin\\left(pots\\right) + \\cos\\left(pots\\right)'],
    ['tan(pots) + asin(pots)', '\\tan\\left(pots\\right) + \\arcsin\\left(pots\\right)'],
    ['acos(pots) + atan(pots)', '\\arccos\\left(pots\\right) + \\arctan\\left(pots\\right)'],
    [
      'max(pots, 2) + round(pots)',
      '\\max\\left(pots,\\,2\\right) + \\operatorname{round}\\left(pots\\right)',
    ],
    ['sum(made)', '\\sum_{\\text{years}} made'],
    ['last(made)', '{made}_{\\text{last year}}'],
    ['maximum(made) - minimum(made)', '\\max_{\\text{years}} made - \\min_{\\text{years}} made'],
    ['firstYear(made > jamMass)', '\\text{first year with } made > jamMass'],
    ['discounted(income, interest)', '\\sum_{\\text{years}} \\frac{income}{{(1 + interest)}^{t}}'],
    [
      'previous(made) + delayed(made, aYear) + previous(made, aYear)',
      '{made}_{t - 1} + {made}_{t - aYear} + {made}_{t - aYear}',
    ],
    ['elapsed * year', '\\mathrm{elapsed} \\, \\mathrm{year}'],
  ])('%s', (text, expected) => {
    expect(tex(text)).toBe(expected)
    expect(mathmlOf(texOf(parseFormula(text), model))).toMatch(/^<math/)
  })

  it('mark every quantity so that its value can be put in', () => {
    expect(mathmlOf(texOf(parseFormula('jamMass / potMass'), model))).toMatch(
      /class="q q-jamMass".*class="q q-potMass"/s,
    )
  })

  it('refuses broken symbols, and names that mean nothing here', () => {
    expect(() => mathmlOf('q_\\max')).toThrow()
    expect(() => tex('boilUp(pots)')).toThrow('the function boilUp is missing')
    expect(() => tex('pots == "extra" ? 1 : 2')).toThrow('"extra" of pots is missing')
    expect(() => tex('quality == "best" ? 1 : 2')).toThrow('"best" of quality is missing')
  })

  it('leaves out of a label what TeX would read', () => {
    const labelled = readModel(
      toyDefinition({
        grade: choice('Grade', {
          symbol: 'G',
          why: 'For a test.',
          default: 'top',
          options: { top: { label: 'Top 5% {A_1}', why: 'Best.' } },
          evidence: 'judgement',
        }),
      }),
      (id) => id,
    )
    expect(texOf(parseFormula('grade == "top" ? 1 : 2'), labelled)).toContain('\\text{Top 5   A 1 }')
  })
})

describe('formulas for a spreadsheet', () => {
  it.each([
    ['-2^2', '-(2^2)'],
    ['-pots', '-pots'],
    ['2 - -pots', '2-(-pots)'],
    ['(pots + 1) * 2', '(pots+1)*2'],
    ['pots^2 / 3', '(pots^2)/3'],
    ['1e-9 * pots', '1E-9*pots'],
    ['log(pots)', 'LN(pots)'],
    ['log10(pots) + log2(pots)', 'LOG10(pots)+LOG(pots,2)'],
    ['floor(pots) + ceil(pots)', 'INT(pots)+(-INT(-(pots)))'],
    ['round(pots)', 'ROUND(pots,0)'],
    ['sin(pots) + cos(pots) + tan(pots)', '(SIN(pots)+COS(pots))+TAN(pots)'],
    ['asin(pots) + acos(pots) + atan(pots)', '(ASIN(pots)+ACOS(pots))+ATAN(pots)'],
    ['sqrt(pots) + exp(pots) + abs(pots)', '(SQRT(pots)+EXP(pots))+ABS(pots)'],
    ['max(pots, 2)', 'MAX(pots,2)'],
    ['min(pots, 2, 3)', 'MIN(pots,2,3)'],
    ['pi * pots', 'PI()*pots'],
    ['quality == "extra" ? 1 : 2', 'IF(quality="extra",1,2)'],
    ['quality != "extra" or pots == 1 ? 1 : 2', 'IF(OR(quality<>"extra",pots=1),1,2)'],
    ['not (pots != 1) ? 1 : 2', 'IF(NOT(pots<>1),1,2)'],
    ['boilDown(jamMass, sugarShare)', null],
    ['made', null],
  ])('%s is %s', (text, expected) => {
    expect(sheet(text)).toBe(expected)
  })
})
