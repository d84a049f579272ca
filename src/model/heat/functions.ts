/** Numeric functions of the radiator. */
import { cite, numeric } from '../../engine/quantity.ts'
import { finParameter } from '../../physics/fin.ts'
import { perpendicularViewFactor } from '../../physics/perpendicular.ts'
import { plateViewFactor } from '../../physics/view-factor.ts'

export const heatFunctions = {
  plateViewFactor: numeric({
    label: 'View factor of a plate to the Earth',
    symbol: 'F',
    arguments: { angularRadius: 'rad', tilt: 'rad' },
    returns: '1',
    source: cite('howell-catalog-2010', 'section B'),
    why: 'Exact for a small plate and a sphere at any tilt, including the case in which the plate’s own plane cuts the Earth.',
    compute: plateViewFactor,
  }),
  perpendicularViewFactor: numeric({
    label: 'View factor between rectangles at right angles',
    symbol: 'F_\\perp',
    arguments: { width: '1', height: '1', reach: '1', gap: '1', offset: '1' },
    returns: '1',
    source: cite('howell-catalog-2010', 'section C'),
    why: 'Exact for rectangles with parallel edges anywhere in two planes at right angles; only the shape counts, so lengths are over the width of the radiator.',
    compute: perpendicularViewFactor,
  }),
  finParameter: numeric({
    label: 'Fin parameter at an efficiency',
    symbol: '\\xi',
    arguments: { efficiency: '1' },
    returns: '1',
    expensive: true,
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'The x at which tanh(x)/x equals the efficiency.',
    compute: finParameter,
  }),
}
