/** Sines, tangents and their inverses from IEEE operations alone: the same bits on every engine. */

// pi/2 in three parts: products of the first two with a count of up to 2^20 are exact.
const HALF_1 = 1.5707963267341256
const HALF_2 = 6.077100506303966e-11
const HALF_3 = 2.0222662487959506e-21

/** sin r / r - 1 over r^2, and (cos r - 1 + r^2/2) over r^4, by the square, for r up to pi/4. */
const sineTail = (z: number): number =>
  -1 / 6 +
  z *
    (1 / 120 +
      z *
        (-1 / 5040 +
          z *
            (1 / 362880 +
              z * (-1 / 39916800 + z * (1 / 6227020800 + z * (-1 / 1307674368000 + z / 355687428096000))))))
const cosineTail = (z: number): number =>
  1 / 24 +
  z *
    (-1 / 720 +
      z *
        (1 / 40320 + z * (-1 / 3628800 + z * (1 / 479001600 + z * (-1 / 87178291200 + z / 20922789888000)))))

/** Sine (turn 0) or cosine (turn 1) of x, after its whole quarters. */
const wave = (x: number, turn: number): number => {
  if (!(Math.abs(x) < Infinity)) return Number.NaN
  // Far out the digits of the angle itself are gone: the remainder keeps what is left.
  const angle = Math.abs(x) > 1e6 ? x % (2 * Math.PI) : x
  const k = Math.round(angle * (2 / Math.PI))
  const a = angle - k * HALF_1
  const b = k * HALF_2
  const c = a - b
  const left = a - c - b - k * HALF_3
  const r = c + left
  const error = c - r + left
  const z = r * r
  const quarter = (((k + turn) % 4) + 4) % 4
  const value =
    quarter % 2 === 0
      ? r + (error * (1 - z / 2) + r * z * sineTail(z))
      : 1 - (z / 2 - (z * z * cosineTail(z) - r * error))
  return quarter < 2 ? value : -value
}

/** Sine of an angle [rad], within one unit in the last place up to 1e6; `sin(1)` is 0.8414709848078965. */
export const sin = (x: number): number => (x === 0 ? x : wave(x, 0))

/** Cosine of an angle [rad], within one unit in the last place up to 1e6; `cos(1)` is 0.5403023058681398. */
export const cos = (x: number): number => wave(x, 1)

/** Tangent of an angle [rad]; `tan(1)` is 1.5574077246549023. */
export const tan = (x: number): number => sin(x) / cos(x)

/** Arctangents of 0, 1/8, … 1. */
const ATANS = [
  0, 0.12435499454676144, 0.24497866312686414, 0.3587706702705722, 0.4636476090008061, 0.5585993153435624,
  0.6435011087932844, 0.7188299996216245, 0.7853981633974483,
]
const PI_2_LOW = 6.123233995736766e-17

/** Arctangent [rad] of a ratio; `atan(1)` is 0.7853981633974483. */
export const atan = (x: number): number => {
  const size = Math.abs(x)
  if (Number.isNaN(x) || x === 0) return x
  if (size > 1) {
    const rest = atan(1 / size)
    return Math.sign(x) * (Math.PI / 2 - (rest - PI_2_LOW))
  }
  const n = Math.round(size * 8)
  const c = n / 8
  const t = (size - c) / (1 + size * c)
  const z = t * t
  const series = z * (1 / 3 - z * (1 / 5 - z * (1 / 7 - z * (1 / 9 - z * (1 / 11 - z * (1 / 13 - z / 15))))))
  return Math.sign(x) * ((ATANS[n] as number) + (t - t * series))
}

/** Angle [rad] of the point (x, y) from the x axis; `atan2(1, -1)` is 2.356194490192345. */
export const atan2 = (y: number, x: number): number => {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  const isBehind = x < 0 || Object.is(x, -0)
  const side = y < 0 || Object.is(y, -0) ? -1 : 1
  if (y === 0) return isBehind ? side * Math.PI : y
  if (x === 0) return (side * Math.PI) / 2
  if (Math.abs(x) === Infinity && Math.abs(y) === Infinity) return side * (isBehind ? 0.75 : 0.25) * Math.PI
  const angle = atan(Math.abs(y / x))
  return side * (isBehind ? Math.PI - (angle - 2 * PI_2_LOW) : angle)
}

/** Arcsine [rad] of a ratio from -1 to 1; `asin(0.5)` is 0.5235987755982989. */
export const asin = (x: number): number => atan2(x, Math.sqrt((1 - x) * (1 + x)))

/** Arccosine [rad] of a ratio from -1 to 1; `acos(0.5)` is 1.0471975511965979. */
export const acos = (x: number): number => 2 * atan2(Math.sqrt(1 - x), Math.sqrt(1 + x))
