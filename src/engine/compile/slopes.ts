/** Slopes of the builtin functions of one argument, as code. */

/**
 * The slope at `x` where the function has the value `t`, both as code. Those that move in steps are not here, and
 * where a slope jumps (`abs` at zero) it is taken as zero.
 */
export const slopes: Readonly<Record<string, (x: string, t: string) => string>> = {
  sqrt: (_, t) => `0.5 / ${t}`,
  exp: (_, t) => t,
  log: (x) => `1 / ${x}`,
  log10: (x) => `1 / (${x} * Math.LN10)`,
  log2: (x) => `1 / (${x} * Math.LN2)`,
  sin: (x) => `cos(${x})`,
  cos: (x) => `-sin(${x})`,
  tan: (_, t) => `(1 + ${t} * ${t})`,
  asin: (x) => `1 / Math.sqrt(1 - ${x} * ${x})`,
  acos: (x) => `-1 / Math.sqrt(1 - ${x} * ${x})`,
  atan: (x) => `1 / (1 + ${x} * ${x})`,
  abs: (x) => `Math.sign(${x})`,
}

/** Builtins that move in steps. */
export const stepped: readonly string[] = ['floor', 'ceil', 'round']
