import { pow } from '../elementary/index.ts'
import { stefanBoltzmann } from './constants.ts'
import { root } from './root.ts'

/** What falls on one face of a panel [W/m^2]. */
export interface FaceLoad {
  /** Direct sunlight on the face: S cos(incidence). */
  readonly sunlight: number
  /** Sunlight returned by the Earth: F a S cos(zenith angle of the Sun under the satellite). */
  readonly albedo: number
  /** Heat radiated by the Earth: F OLR. */
  readonly infrared: number
}

export interface PanelOptics {
  /** Infrared emissivity, and by Kirchhoff's law infrared absorptivity [1]. */
  readonly emissivity: number
  /** Absorptivity for sunlight [1]. */
  readonly absorptivity: number
}

/**
 * Heat that a panel takes from its surroundings, per area of one face.
 *
 * @param optics - emissivity, solar absorptivity [1]; @param faces - loads on the faces that radiate [W/m^2]
 * @returns absorbed flux [W/m^2]
 *
 * (1) sum over faces of alpha (S cos gamma + F a S cos phi) + epsilon F OLR
 *
 * Limits: grey in each of two bands, sunlight and heat.
 * Reference: Gilmore (2002), Spacecraft Thermal Control Handbook, chapter 2, ISBN 978-1884989117.
 * Worked number: Starcloud's panel (alpha 0.09, epsilon 0.92, F 0.25, 1366 W/m^2, Earth at 253.15 K, albedo 0.3,
 * one sunlit face) -> 185.72 W/m^2.
 */
export const absorbedFlux = ({
  emissivity,
  absorptivity,
  faces,
}: PanelOptics & { readonly faces: readonly FaceLoad[] }): number =>
  faces.reduce(
    (sum, face) => sum + absorptivity * (face.sunlight + face.albedo) + emissivity * face.infrared,
    0,
  )

export interface Panel {
  readonly emissivity: number
  /** Faces that radiate [1]. */
  readonly faces: number
  /** Fin efficiency [1], or as a function of the panel's temperature [K]. */
  readonly finEfficiency: number | ((temperature: number) => number)
  /** Flux taken from the surroundings [W/m^2]. */
  readonly absorbed: number
}

/**
 * Heat that a panel gets rid of, per area of one face.
 *
 * @param temperature - of the panel at its tubes [K]; @param panel - emissivity, faces, fin efficiency [1], absorbed flux [W/m^2]
 * @returns net flux [W/m^2]; below zero where the panel absorbs more than it emits
 *
 * (1) q = eta (N epsilon sigma T^4 - absorbed): the fin law, in which what is absorbed between the tubes reaches them
 *     over the same fin as what is emitted there
 *
 * Limits: one temperature; the sky's 2.7 K is left out (3 microwatts a square metre).
 * Reference: Gilmore (2002), Spacecraft Thermal Control Handbook, chapter 6, ISBN 978-1884989117.
 * Worked number: Starcloud's panel at 293.15 K, fins without loss -> 584.81 W/m^2 (584.76 with the white paper's
 * rounded sigma).
 */
export const netFlux = ({ temperature, ...panel }: Panel & { readonly temperature: number }): number => {
  const efficiency =
    typeof panel.finEfficiency === 'number' ? panel.finEfficiency : panel.finEfficiency(temperature)
  return (
    efficiency * (panel.faces * panel.emissivity * stefanBoltzmann * pow(temperature, 4) - panel.absorbed)
  )
}

/**
 * Temperature at which a panel of a given area gets rid of a given heat.
 *
 * @param heat - to reject [W]; @param area - of one face [m^2]; @param panel - as `netFlux`
 * @returns temperature [K]; NaN where the area or the heat is not a positive finite number
 *
 * (1) netFlux(T) area = heat, by a bracketed root: the fin efficiency may fall with temperature
 *
 * Limits: as `netFlux`; up to 5,000 K.
 * Reference: as `netFlux`; root by `root`.
 * Worked number: AI1, 120 kW over 110 m^2 two-sided, emissivity 0.91, 220 K sink -> 337.1 K.
 */
export const equilibriumTemperature = ({
  heat,
  area,
  ...panel
}: Panel & { readonly heat: number; readonly area: number }): number =>
  area > 0 && heat >= 0
    ? root({ f: (temperature) => netFlux({ ...panel, temperature }) - heat / area, low: 0, high: 5000 })
    : Number.NaN

/**
 * Temperature of an empty black sky that would load the panel as its real surroundings do.
 *
 * @param absorbed - flux [W/m^2]; @param emissivity, faces - of the panel [1]
 * @returns temperature [K]
 *
 * (1) Ts = (absorbed/(N epsilon sigma))^(1/4)
 *
 * Limits: as `absorbedFlux`.
 * Reference: Gilmore (2002), Spacecraft Thermal Control Handbook, chapter 6, ISBN 978-1884989117.
 * Worked number: edge-on at 550 km, no sunlight, OLR 237 W/m^2 -> 181 K.
 */
export const sinkTemperature = ({
  absorbed,
  emissivity,
  faces,
}: {
  absorbed: number
  emissivity: number
  faces: number
}): number => pow(absorbed / (faces * emissivity * stefanBoltzmann), 0.25)
