/** A laser link counted in photons. */
import { pow } from '../elementary/index.ts'
import { apertureGain } from './link-budget.ts'

const PLANCK = 6.626_070_15e-34
const SPEED_OF_LIGHT = 299_792_458

/**
 * Power that a telescope receives from a laser.
 *
 * @param power Optical power sent [W].
 * @param wavelength Wavelength [m].
 * @param transmitAperture Diameter of the sending telescope [m].
 * @param receiveAperture Diameter of the receiving telescope [m].
 * @param efficiency Aperture efficiency of both [1].
 * @param range Distance [m].
 * @param loss All other losses: pointing, implementation, atmosphere [dB].
 * @returns Power received [W].
 *
 * (1) P_r = P_t G_t G_r (wavelength/(4 pi d))^2 10^(-loss/10)
 *
 * Limits: far field; nearer than the confocal range all power arrives and (1) would overstate it.
 * Reference: B. Agüera y Arcas and others (2025), arXiv 2511.19468, section 4.2.
 * Worked number: 5 W, 1,550 nm, 0.1 m to 0.1 m at 0.8, 5,000 km, 3 dB: 1.647e-6 W.
 */
export const opticalReceivedPower = ({
  power,
  wavelength,
  transmitAperture,
  receiveAperture,
  efficiency,
  range,
  loss,
}: {
  power: number
  wavelength: number
  transmitAperture: number
  receiveAperture: number
  efficiency: number
  range: number
  loss: number
}): number =>
  power *
  apertureGain({ diameter: transmitAperture, wavelength, efficiency }) *
  apertureGain({ diameter: receiveAperture, wavelength, efficiency }) *
  pow(wavelength / (4 * Math.PI * range), 2) *
  pow(10, -loss / 10)

/**
 * Bits that a stream of photons carries.
 *
 * @param power Power received [W].
 * @param wavelength Wavelength [m].
 * @param photonsPerBit Photons the receiver needs for a bit [1/bit].
 * @returns Data rate [bit/s].
 *
 * (1) R = P_r wavelength/(h c n)
 *
 * Limits: shot-noise limited; background light and the modem's own limit are not counted.
 * Reference: B. Agüera y Arcas and others (2025), arXiv 2511.19468, section 4.2.
 * Worked number: -20 dBm at 1,550 nm with 195.6 photons a bit: 3.99e11 bit/s.
 */
export const photonRate = ({
  power,
  wavelength,
  photonsPerBit,
}: {
  power: number
  wavelength: number
  photonsPerBit: number
}): number => (power * wavelength) / (PLANCK * SPEED_OF_LIGHT * photonsPerBit)
