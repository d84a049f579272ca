/** The words formulas may use besides the model's own ids. */

/** How the dimension of a function follows from those of its arguments. */
export type DimensionRule = 'pure' | 'same' | 'root'

interface Builtin {
  /** Number of arguments; 'many' is two or more. */
  readonly arity: number | 'many'
  readonly rule: DimensionRule
  /** JavaScript for the given argument texts. */
  readonly javascript: (args: readonly string[]) => string
  readonly spreadsheet: (args: readonly string[]) => string
  readonly tex: (args: readonly string[]) => string
}

/** A function whose argument stands where the templates have `@`. */
const one = (rule: DimensionRule, javascript: string, spreadsheet: string, tex: string): Builtin => {
  const put =
    (template: string) =>
    ([argument]: readonly string[]) =>
      template.split('@').join(argument)
  return { arity: 1, rule, javascript: put(javascript), spreadsheet: put(spreadsheet), tex: put(tex) }
}

const extreme = (name: 'min' | 'max'): Builtin => ({
  arity: 'many',
  rule: 'same',
  javascript: (args) => `Math.${name}(${args.join(', ')})`,
  spreadsheet: (args) => `${name.toUpperCase()}(${args.join(',')})`,
  tex: (args) => `\\${name}\\left(${args.join(',\\,')}\\right)`,
})

export const builtins: Readonly<Record<string, Builtin>> = {
  sqrt: one('root', 'Math.sqrt(@)', 'SQRT(@)', '\\sqrt{@}'),
  exp: one('pure', 'exp(@)', 'EXP(@)', 'e^{@}'),
  log: one('pure', 'log(@)', 'LN(@)', '\\ln\\left(@\\right)'),
  log10: one('pure', 'log10(@)', 'LOG10(@)', '\\log_{10}\\left(@\\right)'),
  log2: one('pure', 'log2(@)', 'LOG(@,2)', '\\log_{2}\\left(@\\right)'),
  sin: one('pure', 'sin(@)', 'SIN(@)', '\\sin\\left(@\\right)'),
  cos: one('pure', 'cos(@)', 'COS(@)', '\\cos\\left(@\\right)'),
  tan: one('pure', 'tan(@)', 'TAN(@)', '\\tan\\left(@\\right)'),
  asin: one('pure', 'asin(@)', 'ASIN(@)', '\\arcsin\\left(@\\right)'),
  acos: one('pure', 'acos(@)', 'ACOS(@)', '\\arccos\\left(@\\right)'),
  atan: one('pure', 'atan(@)', 'ATAN(@)', '\\arctan\\left(@\\right)'),
  abs: one('same', 'Math.abs(@)', 'ABS(@)', '\\left|@\\right|'),
  floor: one('pure', 'Math.floor(@)', 'INT(@)', '\\left\\lfloor @\\right\\rfloor'),
  ceil: one('pure', 'Math.ceil(@)', '(-INT(-(@)))', '\\left\\lceil @\\right\\rceil'),
  round: one('pure', 'round(@)', 'ROUND(@,0)', '\\operatorname{round}\\left(@\\right)'),
  min: extreme('min'),
  max: extreme('max'),
}

/** Functions over the years of a series, which make a scalar of it. */
export const reducers: readonly string[] = ['sum', 'last', 'maximum', 'minimum', 'firstYear', 'discounted']

/** Functions that look back in time, inside a series. */
export const lags: readonly string[] = ['previous', 'delayed']

/** Names that exist inside series only: the calendar year and the years since the first, pure numbers. */
export const clock: readonly string[] = ['year', 'elapsed']

const grammar = ['pi', 'e', 'i', 'true', 'false', 'and', 'or', 'not', 'to', 'in', 'mod']

/** Names no quantity may take: words of the grammar, and what a spreadsheet reads as something else. */
export const isReserved = (id: string): boolean =>
  Object.hasOwn(builtins, id) ||
  [...reducers, ...lags, ...clock, ...grammar].includes(id) ||
  /^(?:r|c|rc|[a-z]{1,3}\d+)$/i.test(id)
