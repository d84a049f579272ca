/** Numeric functions of the decay of an orbit. */
import { type NumericFunction, numeric } from '../../engine/quantity.ts'
import { decayAltitude, decayTime } from '../../physics/decay.ts'
import { whereKnown } from '../where-known.ts'

export const massFunctions = {
  decayTime: numeric({
    label: 'Time to decay',
    symbol: 't_\\mathrm{decay}',
    arguments: [
      { name: 'altitude', unit: 'm' },
      { name: 'drag area over mass', unit: 'm^2/kg' },
      { name: 'solar activity', unit: '1' },
    ],
    returns: 's',
    expensive: true,
    source: ['king-hele-1987', 'vallado-2013'],
    why: 'Integral of da/(ρ (C_D A/m) √(μ a)) from 120 km up to the orbit.',
    compute: whereKnown((altitude = 0, ballisticArea = 0, activity = 0) =>
      decayTime({ altitude, ballisticArea, activity }),
    ),
  }),
  decayAltitude: numeric({
    label: 'Highest altitude that decays in time',
    symbol: 'h_\\mathrm{decay}',
    arguments: [
      { name: 'time', unit: 's' },
      { name: 'drag area over mass', unit: 'm^2/kg' },
      { name: 'solar activity', unit: '1' },
    ],
    returns: 'm',
    expensive: true,
    source: ['king-hele-1987', 'vallado-2013'],
    why: 'Inverse of the time to decay, found by a bracketed root between 120 and 2,000 km.',
    compute: whereKnown((time = 0, ballisticArea = 0, activity = 0) =>
      decayAltitude({ time, ballisticArea, activity }),
    ),
  }),
} satisfies Record<string, NumericFunction>
