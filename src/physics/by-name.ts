/** Functions of the physics by name, with the units of what goes in: what a published example of one of them calls. */
import { cos, log10, pow } from '../elementary/index.ts'
import { cloudAttenuation } from './cloud.ts'
import { earthGravity } from './constants.ts'
import { visibilityAngle } from './contact.ts'
import { eclipseFraction } from './eclipse.ts'
import { gasAttenuation, zenithVapourAttenuation } from './gas-path.ts'
import { apertureGain, freeSpaceLoss } from './link-budget.ts'
import { opticalReceivedPower, photonRate } from './optical-link.ts'
import { rainAttenuation } from './rain-path.ts'
import { rainCoefficients, rainSpecificAttenuation } from './rain-specific.ts'
import { diversityAvailability } from './site-diversity.ts'
import { edgeOnViewFactor, plateViewFactor } from './view-factor.ts'

/** Arguments of a function by name, numbers and lists of numbers; asking for one that is missing throws. */
export interface Arguments {
  /** In SI. */
  readonly number: (name: string) => number
  /** As listed. */
  readonly list: (name: string) => readonly number[]
}

/** A function with the units of its numbers; results are in SI (decibels as pure numbers). */
export interface NamedFunction {
  readonly units: Readonly<Record<string, string>>
  readonly compute: (given: Arguments) => Readonly<Record<string, number>>
}

const named = <const Name extends string>(
  units: Readonly<Record<Name, string>>,
  compute: (given: Readonly<Record<Name, number>>) => Readonly<Record<string, number>>,
): NamedFunction => ({
  units,
  compute: ({ number }) => {
    const names = Object.keys(units) as Name[]
    return compute(Object.fromEntries(names.map((name) => [name, number(name)])) as Record<Name, number>)
  },
})

const drops = { frequency: 'Hz', elevation: 'rad', tilt: 'rad' } as const

/**
 * The functions that cases of `seeds/reference` name.
 *
 * Worked number: `freeSpaceLoss` of 1,000 km at 20 GHz gives `{ freeSpaceLoss: 178.47 }`.
 */
export const functionsByName: Readonly<Record<string, NamedFunction>> = {
  cloudAttenuation: named({ frequency: 'Hz', elevation: 'rad', liquid: 'kg/m^2' }, (given) => ({
    cloudAttenuation: cloudAttenuation(given),
  })),
  gasAttenuation: named(
    { frequency: 'Hz', elevation: 'rad', dryPressure: 'Pa', temperature: 'K', vapourDensity: 'kg/m^3' },
    (given) => ({ gasAttenuation: gasAttenuation(given) }),
  ),
  zenithVapourAttenuation: named({ frequency: 'Hz', column: 'kg/m^2', siteHeight: 'm' }, (given) => ({
    zenithVapourAttenuation: zenithVapourAttenuation(given),
  })),
  rainSpecificAttenuation: named({ ...drops, rainRate: 'm/s' }, (given) => ({
    ...rainCoefficients(given),
    rainSpecificAttenuation: rainSpecificAttenuation(given),
  })),
  rainAttenuation: named(
    { ...drops, rainRate: 'm/s', latitude: 'rad', siteHeight: 'm', rainHeight: 'm', exceedance: '1' },
    (given) => ({ rainAttenuation: rainAttenuation(given) }),
  ),
  freeSpaceLoss: named({ range: 'm', frequency: 'Hz' }, (given) => ({ freeSpaceLoss: freeSpaceLoss(given) })),
  apertureGainDecibels: named({ diameter: 'm', wavelength: 'm', efficiency: '1' }, (given) => ({
    apertureGainDecibels: 10 * log10(apertureGain(given)),
  })),
  opticalReceivedPower: named(
    {
      power: 'W',
      wavelength: 'm',
      transmitAperture: 'm',
      receiveAperture: 'm',
      efficiency: '1',
      range: 'm',
      loss: '1',
    },
    (given) => ({ opticalReceivedPower: opticalReceivedPower(given) }),
  ),
  photonRate: named({ power: 'W', wavelength: 'm', photonsPerBit: '1' }, (given) => ({
    photonRate: photonRate(given),
  })),
  overheadPass: named({ altitude: 'm', elevation: 'rad', earthRadius: 'm' }, (given) => {
    const angle = visibilityAngle(given)
    const meanMotion = Math.sqrt(earthGravity / pow(given.earthRadius + given.altitude, 3))
    return { longestPass: (2 * angle) / meanMotion, sphereAverage: (1 - cos(angle)) / 2 }
  }),
  diversityAvailability: named({ clear: '1', sites: '1', correlation: '1' }, (given) => ({
    diversityAvailability: diversityAvailability(given),
  })),
  eclipseFraction: named({ altitude: 'm', beta: 'rad' }, (given) => ({
    eclipseFraction: eclipseFraction(given),
  })),
  plateViewFactor: named({ angularRadius: 'rad', tilt: 'rad' }, (given) => ({
    plateViewFactor: plateViewFactor(given),
  })),
  edgeOnViewFactor: named({ angularRadius: 'rad' }, (given) => ({
    edgeOnViewFactor: edgeOnViewFactor(given),
  })),
}
