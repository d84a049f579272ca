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

const named = (rule: DimensionRule, js: string, sheet: string, tex: string): Builtin => ({
  arity: 1,
  rule,
  javascript: ([x]) => `${js}(${x})`,
  spreadsheet: ([x]) => `${sheet}(${x})`,
  tex: ([x]) => `${tex}\\left(${x}\\right)`,
})

const extreme = (name: 'min' | 'max'): Builtin => ({
  arity: 'many',
  rule: 'same',
  javascript: (args) => `Math.${name}(${args.join(', ')})`,
  spreadsheet: (args) => `${name.toUpperCase()}(${args.join(',')})`,
  tex: (args) => `\\${name}\\left(${args.join(',\\,')}\\right)`,
})

export const builtins: Readonly<Record<string, Builtin>> = {
  sqrt: { ...named('root', 'Math.sqrt', 'SQRT', ''), tex: ([x]) => `\\sqrt{${x}}` },
  exp: { ...named('pure', 'Math.exp', 'EXP', ''), tex: ([x]) => `e^{${x}}` },
  log: named('pure', 'Math.log', 'LN', '\\ln'),
  log10: named('pure', 'Math.log10', 'LOG10', '\\log_{10}'),
  log2: {
    ...named('pure', 'Math.log2', '', '\\log_{2}'),
    spreadsheet: ([x]) => `LOG(${x},2)`,
  },
  sin: named('pure', 'Math.sin', 'SIN', '\\sin'),
  cos: named('pure', 'Math.cos', 'COS', '\\cos'),
  tan: named('pure', 'Math.tan', 'TAN', '\\tan'),
  asin: named('pure', 'Math.asin', 'ASIN', '\\arcsin'),
  acos: named('pure', 'Math.acos', 'ACOS', '\\arccos'),
  atan: named('pure', 'Math.atan', 'ATAN', '\\arctan'),
  abs: { ...named('same', 'Math.abs', 'ABS', ''), tex: ([x]) => `\\left|${x}\\right|` },
  floor: {
    ...named('pure', 'Math.floor', 'FLOOR', ''),
    spreadsheet: ([x]) => `INT(${x})`,
    tex: ([x]) => `\\left\\lfloor ${x}\\right\\rfloor`,
  },
  ceil: {
    ...named('pure', 'Math.ceil', '', ''),
    spreadsheet: ([x]) => `(-INT(-(${x})))`,
    tex: ([x]) => `\\left\\lceil ${x}\\right\\rceil`,
  },
  round: {
    ...named('pure', 'round', 'ROUND', '\\operatorname{round}'),
    spreadsheet: ([x]) => `ROUND(${x},0)`,
  },
  min: extreme('min'),
  max: extreme('max'),
}

/** Functions over the years of a series, which make a scalar of it. */
export const reducers: readonly string[] = ['sum', 'last', 'maximum', 'minimum', 'firstYear', 'discounted']

/** Functions that look back in time, inside a series. */
export const lags: readonly string[] = ['previous', 'delayed']

/** Names that exist inside series only: the calendar year and the years since the first, pure numbers. */
export const clock: readonly string[] = ['year', 'elapsed']

/** Names no quantity may take: words of the grammar, and what a spreadsheet reads as something else. */
export const isReserved = (id: string): boolean =>
  Object.hasOwn(builtins, id) ||
  [
    ...reducers,
    ...lags,
    ...clock,
    'pi',
    'e',
    'i',
    'true',
    'false',
    'and',
    'or',
    'not',
    'to',
    'in',
    'mod',
  ].includes(id) ||
  /^(?:r|c|rc|[a-z]{1,3}\d+)$/i.test(id)
