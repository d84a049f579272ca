/** Numeric functions of the radiator. */
import { cite, type NumericFunction, numeric } from '../../engine/quantity.ts'
import { finParameter } from '../../physics/fin.ts'
import { equilibriumTemperature } from '../../physics/heat-balance.ts'
import { plateViewFactor } from '../../physics/view-factor.ts'
import { whereKnown } from '../where-known.ts'

export const heatFunctions = {
  plateViewFactor: numeric({
    label: 'View factor of a plate to the Earth',
    symbol: 'F',
    arguments: [
      { name: 'angular radius of the Earth', unit: 'rad' },
      { name: 'tilt of the normal from the nadir', unit: 'rad' },
    ],
    returns: '1',
    source: cite('howell-catalog-2010', 'section B'),
    why: 'Exact for a small plate and a sphere at any tilt, including the case in which the plate’s own plane cuts the Earth.',
    compute: whereKnown((angularRadius = 0, tilt = 0) => plateViewFactor({ angularRadius, tilt })),
  }),
  panelTemperature: numeric({
    label: 'Equilibrium temperature of a panel',
    symbol: 'T_\\mathrm{eq}',
    arguments: [
      { name: 'heat', unit: 'W' },
      { name: 'area of one face', unit: 'm^2' },
      { name: 'faces', unit: '1' },
      { name: 'fin efficiency', unit: '1' },
      { name: 'emissivity', unit: '1' },
      { name: 'flux absorbed', unit: 'W/m^2' },
    ],
    returns: 'K',
    expensive: true,
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'Temperature at which the faces emit the heat and what they absorb, found by a bracketed root.',
    compute: whereKnown((heat = 0, area = 0, faces = 0, finEfficiency = 0, emissivity = 0, absorbed = 0) =>
      equilibriumTemperature({ heat, area, faces, finEfficiency, emissivity, absorbed }),
    ),
  }),
  finParameter: numeric({
    label: 'Fin parameter at an efficiency',
    symbol: '\\xi',
    arguments: [{ name: 'fin efficiency', unit: '1' }],
    returns: '1',
    expensive: true,
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'The x at which tanh(x)/x equals the efficiency.',
    compute: whereKnown((efficiency = 0) => finParameter({ efficiency })),
  }),
} satisfies Record<string, NumericFunction>
