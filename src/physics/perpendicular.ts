/** One corner of the sum: rectangles from their common line to a distance each, this far apart along it. */
import { atan, log1p } from '../elementary/index.ts'

const corner = (near: number, far: number, along: number): number => {
  const square = near * near + far * far
  const shift = along * along
  // Its limit where one of the two vanishes, before the ratio of the two overflows.
  if (Math.min(square, shift) <= 1e-32 * Math.max(square, shift)) return 0
  const reach = Math.sqrt(square)
  return (
    (along * reach * atan(along / reach) -
      (square * log1p(shift / square) - shift * log1p(square / shift)) / 4) /
    (2 * Math.PI)
  )
}

/**
 * View factor from a rectangle to another in a plane at right angles, with parallel edges, anywhere in the two planes.
 *
 * @param width - of both rectangles along the line in which their planes meet [m]
 * @param height - of the first, away from that line [m]; @param reach - of the second, away from that line [m]
 * @param gap - from that line to the first rectangle [m]
 * @param offset - of the second along that line, from beside the first [m]
 * @returns share of what leaves the first that falls on the second [1]
 *
 * (1) A1 F12 = sum over the four corners of each of (-1)^(i+j+k+l) G(x_i, y_j, eta_k, xi_l)
 * (2) G = [d r atan(d/r) - (r^2 ln(1 + d^2/r^2) - d^2 ln(1 + r^2/d^2))/4]/(2 pi), d = y - eta, r^2 = x^2 + xi^2
 *
 * Limits: both send out and reflect evenly in all directions; nothing stands between them.
 * Reference: Gross, Spindler, Hahn (1981), Shapefactor-equations for radiation heat transfer between plane
 * rectangular surfaces of arbitrary position and size with parallel boundaries, Letters in Heat and Mass Transfer 8;
 * Howell, A Catalog of Radiation Heat Transfer Configuration Factors, C-14, https://www.thermalradiation.net.
 * Worked number: two squares with a common edge -> 0.20004.
 */
export const perpendicularViewFactor = ({
  width,
  height,
  reach,
  gap,
  offset,
}: {
  width: number
  height: number
  reach: number
  gap: number
  offset: number
}): number => {
  let sum = 0
  for (let i = 0; i < 2; i++)
    for (let l = 0; l < 2; l++)
      for (let j = 0; j < 2; j++)
        for (let k = 0; k < 2; k++) {
          const sign = (i + j + k + l) % 2 === 0 ? 1 : -1
          sum += sign * corner(gap + i * height, l * reach, j * width - offset - k * width)
        }
  return Math.max(0, sum / (width * height))
}
