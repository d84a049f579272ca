/** Spectral efficiency of DVB-S2X, in the steps of the standard. */
import { log1p, pow } from '../elementary/index.ts'

/** Modulation and code, bits per symbol, and the ratio Es/N0 in dB it needs without impairments. */
type Step = readonly [name: string, efficiency: number, threshold: number]

/** Modes of EN 302 307-2 Table 20a (normal frames, ideal Es/N0) that no other mode beats at less power. */
export const steps: readonly Step[] = [
  ['QPSK 2/9', 0.434841, -2.85],
  ['QPSK 13/45', 0.567805, -2.03],
  ['QPSK 9/20', 0.889135, 0.22],
  ['QPSK 11/20', 1.088581, 1.45],
  ['8APSK 5/9-L', 1.647211, 4.73],
  ['8APSK 26/45-L', 1.713601, 5.13],
  ['16APSK 1/2-L', 1.972253, 5.97],
  ['16APSK 8/15-L', 2.10485, 6.55],
  ['16APSK 5/9-L', 2.193247, 6.84],
  ['16APSK 3/5-L', 2.370043, 7.41],
  ['16APSK 28/45', 2.458441, 8.1],
  ['16APSK 23/36', 2.524739, 8.38],
  ['16APSK 2/3-L', 2.635236, 8.43],
  ['16APSK 25/36', 2.745734, 9.27],
  ['16APSK 13/18', 2.856231, 9.71],
  ['16APSK 7/9', 3.077225, 10.65],
  ['32APSK 2/3-L', 3.291954, 11.1],
  ['32APSK 32/45', 3.510192, 11.75],
  ['32APSK 11/15', 3.620536, 12.17],
  ['32APSK 7/9', 3.841226, 13.05],
  ['64APSK 32/45-L', 4.206428, 13.98],
  ['64APSK 11/15', 4.338659, 14.81],
  ['64APSK 7/9', 4.603122, 15.47],
  ['64APSK 4/5', 4.735354, 15.87],
  ['64APSK 5/6', 4.936639, 16.55],
  ['256APSK 29/45-L', 5.06569, 16.98],
  ['256APSK 2/3-L', 5.241514, 17.24],
  ['256APSK 31/45-L', 5.417338, 18.1],
  ['256APSK 32/45', 5.593162, 18.59],
  ['256APSK 11/15-L', 5.768987, 18.84],
  ['256APSK 3/4', 5.900855, 19.57],
]

/**
 * Bits that a symbol carries, in the steps of DVB-S2X.
 *
 * @param carrierToNoise Ratio of carrier to noise and interference in the symbol rate, less margin [dB].
 * @returns Spectral efficiency [bit], 0 where even the most robust mode fails.
 *
 * (1) the largest tabulated efficiency whose threshold is met
 *
 * Limits: very-low-SNR modes and short frames are left out; thresholds are ideal, so give the margin beforehand.
 * Reference: ETSI EN 302 307-2 V1.3.1 (2021), Table 20a.
 * Worked number: 10 dB: 2.856231 bit (16APSK 13/18).
 */
export const spectralEfficiency = ({ carrierToNoise }: { carrierToNoise: number }): number => {
  let best = 0
  for (const [, efficiency, threshold] of steps) if (carrierToNoise >= threshold) best = efficiency
  return best
}

/**
 * Most bits a symbol can carry over a noisy channel.
 *
 * @param carrierToNoise Ratio of carrier to noise in the symbol rate [dB].
 * @returns Spectral efficiency [bit].
 *
 * (1) log2(1 + C/N)
 *
 * Limits: Gaussian noise; the bound that no mode reaches.
 * Reference: C. E. Shannon, Bell System Technical Journal 27 (1948) 379.
 * Worked number: 10 dB: 3.4594 bit.
 */
export const shannonEfficiency = ({ carrierToNoise }: { carrierToNoise: number }): number =>
  log1p(pow(10, carrierToNoise / 10)) / Math.LN2
