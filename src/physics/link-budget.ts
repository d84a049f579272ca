/** Building blocks of a radio link budget. */
import { hypot, log10, pow } from '../elementary/index.ts'

const SPEED_OF_LIGHT = 299_792_458

/**
 * Gain of an aperture.
 *
 * @param diameter Diameter [m].
 * @param wavelength Wavelength [m].
 * @param efficiency Aperture efficiency [1].
 * @returns Gain over an isotropic antenna [1].
 *
 * (1) G = efficiency (pi D/wavelength)^2
 *
 * Limits: D of several wavelengths.
 * Reference: Larson and Wertz, Space Mission Analysis and Design (1999), section 13.3.
 * Worked number: 0.1 m at 1,550 nm with 0.8: 3.286e10 (105.17 dB).
 */
export const apertureGain = ({
  diameter,
  wavelength,
  efficiency,
}: {
  diameter: number
  wavelength: number
  efficiency: number
}): number => efficiency * pow((Math.PI * diameter) / wavelength, 2)

/**
 * Loss between isotropic antennas in free space.
 *
 * @param range Distance [m].
 * @param frequency Frequency [Hz].
 * @returns Loss [dB].
 *
 * (1) L = 20 log10(4 pi d f/c)
 *
 * Limits: far field.
 * Reference: H. T. Friis, Proceedings of the IRE 34 (1946) 254.
 * Worked number: 1,400 km at 20 GHz: 181.39 dB.
 */
export const freeSpaceLoss = ({ range, frequency }: { range: number; frequency: number }): number =>
  20 * log10((4 * Math.PI * range * frequency) / SPEED_OF_LIGHT)

/**
 * Noise temperature of a receiver that looks through an absorbing atmosphere.
 *
 * @param receiver Noise temperature of the receiver and its antenna in a cold sky [K].
 * @param attenuation Attenuation of the atmosphere [dB].
 * @returns System noise temperature [K].
 *
 * (1) T = T_receiver + T_m (1 - 10^(-A/10)) + 2.7 K 10^(-A/10), T_m = 275 K
 *
 * Limits: the medium radiates at one temperature; the ground in the side lobes belongs to the receiver's figure.
 * Reference: ITU-R P.618-14 (2023), section 3.
 * Worked number: 300 K, 10 dB: 547.8 K.
 */
export const systemNoiseTemperature = ({
  receiver,
  attenuation,
}: {
  receiver: number
  attenuation: number
}): number => {
  const passed = pow(10, -attenuation / 10)
  return receiver + 275 * (1 - passed) + 2.7 * passed
}

/**
 * Attenuation of all weather together, exceeded for a share of the year.
 *
 * @param gas Attenuation by gases [dB].
 * @param rain Attenuation by rain [dB].
 * @param cloud Attenuation by clouds [dB].
 * @param scintillation Fade by scintillation [dB].
 * @returns Attenuation [dB].
 *
 * (1) A = A_G + sqrt((A_R + A_C)^2 + A_S^2)
 *
 * Limits: each for the same share of the year (gases and clouds at 1 % where the share is smaller).
 * Reference: ITU-R P.618-14 (2023), section 2.5.
 * Worked number: 1, 3, 1 and 3 dB: 6 dB.
 */
export const totalAttenuation = ({
  gas,
  rain,
  cloud,
  scintillation,
}: {
  gas: number
  rain: number
  cloud: number
  scintillation: number
}): number => gas + hypot(rain + cloud, scintillation)
