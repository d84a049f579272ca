/** Numeric functions of the decay of an orbit, and of who lives under it. */
import { numeric } from '../../engine/quantity.ts'
import { decayAltitude, decayTime } from '../../physics/decay.ts'
import { peopleUnderOrbit } from '../../physics/population.ts'

export const massFunctions = {
  decayTime: numeric({
    label: 'Time to decay',
    symbol: 't_\\mathrm{decay}',
    arguments: { altitude: 'm', ballisticArea: 'm^2/kg', activity: '1' },
    returns: 's',
    source: ['king-hele-1987', 'vallado-2013'],
    why: 'Integral of da/(ρ (C_D A/m) √(μ a)) from 120 km up to the orbit, by Gauss’s rule in each layer of the air.',
    compute: decayTime,
  }),
  decayAltitude: numeric({
    label: 'Highest altitude that decays in time',
    symbol: 'h_\\mathrm{decay}',
    arguments: { time: 's', ballisticArea: 'm^2/kg', activity: '1' },
    returns: 'm',
    source: ['king-hele-1987', 'vallado-2013'],
    why: 'Inverse of the time to decay between 120 and 2,000 km: the layer of the air from a table, the height in it by Newton’s steps.',
    compute: decayAltitude,
  }),
  peopleUnderOrbit: numeric({
    label: 'Population density under an orbit',
    symbol: '\\rho_\\mathrm{pop}',
    arguments: { inclination: 'rad' },
    returns: '1/m^2',
    source: 'byers-2022',
    why: 'Mean over the time that an orbit spends at each latitude, land and sea together, in 2020.',
    compute: peopleUnderOrbit,
  }),
}
