/**
 * Equivalent heights of oxygen and water vapour, ITU-R P.676-13 Annex 2.
 *
 * The Recommendation tabulates the oxygen coefficients every 0.5 GHz; these rows are enough for straight lines
 * between them to stay within 0.2 % of the table outside the oxygen complex (50 to 70 GHz is left out).
 */
import { pow } from '../elementary/index.ts'

/** Frequency in GHz, then a, b, c and d of `h = a + b T + c P + d rho` in km, K, hPa and g/m^3. */
type HeightRow = readonly [number, number, number, number, number]

const oxygenHeights: readonly HeightRow[] = [
  [10, -2.295323, 2.736264e-2, -5.785541e-4, -6.00485e-4],
  [12.5, -2.306753, 2.742886e-2, -5.860924e-4, -6.34082e-4],
  [15, -2.321292, 2.750593e-2, -5.917632e-4, -6.719425e-4],
  [17.5, -2.33834, 2.759306e-2, -5.967282e-4, -7.148383e-4],
  [20, -2.357536, 2.768932e-2, -6.014528e-4, -7.629822e-4],
  [22.5, -2.378623, 2.779384e-2, -6.061485e-4, -8.16379e-4],
  [25, -2.401392, 2.790579e-2, -6.109244e-4, -8.749324e-4],
  [27.5, -2.425647, 2.802432e-2, -6.158468e-4, -9.384668e-4],
  [30, -2.451157, 2.814843e-2, -6.209652e-4, -1.006705e-3],
  [32.5, -2.477595, 2.827664e-2, -6.26325e-4, -1.079205e-3],
  [35, -2.504421, 2.840651e-2, -6.319744e-4, -1.155244e-3],
  [37.5, -2.53065, 2.853358e-2, -6.379683e-4, -1.233591e-3],
  [38.5, -2.540595, 2.858191e-2, -6.404764e-4, -1.265134e-3],
  [40, -2.554353, 2.86491e-2, -6.443708e-4, -1.312051e-3],
  [41, -2.562329, 2.868847e-2, -6.470617e-4, -1.34264e-3],
  [42, -2.568853, 2.872124e-2, -6.498328e-4, -1.372215e-3],
  [43, -2.573279, 2.874452e-2, -6.526856e-4, -1.400218e-3],
  [44, -2.574641, 2.875398e-2, -6.556169e-4, -1.425886e-3],
  [45, -2.571417, 2.874281e-2, -6.586126e-4, -1.448142e-3],
  [46, -2.561074, 2.869975e-2, -6.616317e-4, -1.465444e-3],
  [47, -2.539025, 2.860452e-2, -6.645626e-4, -1.475542e-3],
  [48, -2.495838, 2.841564e-2, -6.670666e-4, -1.475172e-3],
  [49, -2.407158, 2.802601e-2, -6.676717e-4, -1.459266e-3],
  [49.5, -2.323643, 2.765616e-2, -6.646817e-4, -1.438567e-3],
  [50, -2.181135, 2.700265e-2, -6.497764e-4, -1.354873e-3],
  [70, -2.592492, 2.916126e-2, -7.958885e-4, -2.444973e-3],
  [71, -2.828868, 3.021282e-2, -8.046727e-4, -2.588993e-3],
  [72, -2.970905, 3.084823e-2, -8.078029e-4, -2.705738e-3],
  [73, -3.07414, 3.13147e-2, -8.104904e-4, -2.808016e-3],
  [73.5, -3.117395, 3.15116e-2, -8.119257e-4, -2.854971e-3],
  [75, -3.226985, 3.201481e-2, -8.168366e-4, -2.98321e-3],
  [77.5, -3.372239, 3.269225e-2, -8.269827e-4, -3.167317e-3],
  [80, -3.494679, 3.327281e-2, -8.39045e-4, -3.326474e-3],
  [82.5, -3.605148, 3.380408e-2, -8.524524e-4, -3.466861e-3],
  [85, -3.707683, 3.430392e-2, -8.667609e-4, -3.590836e-3],
  [87.5, -3.803478, 3.477777e-2, -8.815878e-4, -3.699163e-3],
  [90, -3.892248, 3.522465e-2, -8.965493e-4, -3.792046e-3],
  [95, -4.04326, 3.601435e-2, -9.24984e-4, -3.932938e-3],
  [100, -4.14521, 3.660372e-2, -9.46352e-4, -4.023103e-3],
]

/**
 * Height of a uniform layer of surface air that absorbs as much as the oxygen above the site.
 *
 * @param frequency Carrier frequency [Hz], 10 to 50 or 70 to 100 GHz.
 * @param temperature Surface temperature [K].
 * @param pressure Total surface pressure [Pa].
 * @param vapourDensity Surface density of water vapour [kg/m^3].
 * @returns Equivalent height [m].
 *
 * (1) h = a(f) + b(f) T + c(f) P + d(f) rho
 *
 * Limits: the two frequency windows; elsewhere an error.
 * Reference: ITU-R P.676-13 (2022), Annex 2, with its table of coefficients.
 * Worked number: 38.5 GHz, 295.15 K, 1,007.4 hPa, 14 g/m^3: 5,232 m.
 */
export const oxygenHeight = ({
  frequency,
  temperature,
  pressure,
  vapourDensity,
}: {
  frequency: number
  temperature: number
  pressure: number
  vapourDensity: number
}): number => {
  const ghz = frequency / 1e9
  let above = 0
  while (above < oxygenHeights.length && (oxygenHeights[above] as HeightRow)[0] < ghz) above++
  const upper = oxygenHeights[above]
  const lower = upper?.[0] === ghz ? upper : oxygenHeights[above - 1]
  if (!lower || !upper || (ghz > 50 && ghz < 70)) {
    throw new RangeError(`frequency = ${frequency} Hz is outside 10 to 50 GHz and 70 to 100 GHz`)
  }
  const share = upper[0] === lower[0] ? 0 : (ghz - lower[0]) / (upper[0] - lower[0])
  const mix = (i: 1 | 2 | 3 | 4): number => lower[i] + share * (upper[i] - lower[i])
  return (mix(1) + mix(2) * temperature + mix(3) * (pressure / 100) + mix(4) * vapourDensity * 1e3) * 1e3
}

// Centre in GHz, strength and width of the three resonances that raise the equivalent height.
const resonances = [
  [22.23508, 2.6846, 2.7649],
  [183.310087, 5.8905, 4.9219],
  [325.152888, 2.981, 3.0748],
] as const

/**
 * Height of a uniform layer of surface air that absorbs as much as the water vapour above the site.
 *
 * @param frequency Carrier frequency [Hz], 1 to 350 GHz.
 * @returns Equivalent height [m].
 *
 * (1) h = 5.6585e-5 f + 1.8348 + sum a/((f - f_i)^2 + b), in km and GHz
 *
 * Limits: an average atmosphere; a single profile differs by tens of percent.
 * Reference: ITU-R P.676-13 (2022), Annex 2.
 * Worked number: 38.5 GHz: 1,847 m.
 */
export const vapourHeight = ({ frequency }: { frequency: number }): number => {
  const f = frequency / 1e9
  let height = 5.6585e-5 * f + 1.8348
  for (const [line, a, b] of resonances) height += a / (pow(f - line, 2) + b)
  return height * 1e3
}
