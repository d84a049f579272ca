/**
 * Root of a continuous function between two points where its sign differs.
 *
 * @param f - function; @param low, high - ends of the bracket; @param tolerance - width at which to stop
 * @returns abscissa, or NaN where the ends do not bracket a root
 *
 * (1) f(x) = 0: inverse quadratic steps where they are safe and bisection elsewhere, so that it always ends
 *
 * Limits: one root is found where there are several.
 * Reference: Chandrupatla (1997), Advances in Engineering Software 28, 145, doi:10.1016/S0965-9978(96)00051-8.
 * Worked number: x^3 = 2 between 0 and 2 -> 1.259921.
 */
export const root = ({
  f,
  low,
  high,
  tolerance = 1e-12 * Math.max(Math.abs(low), Math.abs(high)),
}: {
  f: (x: number) => number
  low: number
  high: number
  tolerance?: number
}): number => {
  let [a, b] = [high, low]
  let [fa, fb] = [f(a), f(b)]
  if (fa === 0) return a
  if (fb === 0) return b
  if (!(fa * fb < 0)) return Number.NaN
  let [c, fc] = [a, fa]
  let step = 0.5
  for (;;) {
    const x = a + step * (b - a)
    const fx = f(x)
    if (fx > 0 === fa > 0) [c, fc] = [a, fa]
    else [c, b, fc, fb] = [b, a, fb, fa]
    ;[a, fa] = [x, fx]
    const best = Math.abs(fa) < Math.abs(fb) ? a : b
    const limit = (0.5 * tolerance) / Math.abs(b - a)
    if (fa === 0 || limit > 0.5 || Number.isNaN(fx)) return Number.isNaN(fx) ? fx : best
    const ratio = (a - b) / (c - b)
    const rise = (fa - fb) / (fc - fb)
    const quadratic = rise * rise < ratio && (1 - rise) * (1 - rise) < 1 - ratio
    step = quadratic
      ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
      : 0.5
    step = Math.min(1 - limit, Math.max(limit, step))
  }
}
