/** Abbreviations of the field, in alphabetical order. */
import type { GlossaryTerm } from './glossary-term.ts'

export const abbreviations: readonly GlossaryTerm[] = [
  {
    term: 'BOL',
    long: 'beginning of life',
    means:
      'The state of a part when it is new. An array is larger at BOL than it need be, so that it is enough at its end.',
    about: ['arrayPowerBol'],
  },
  {
    term: 'EIRP',
    long: 'equivalent isotropic radiated power',
    means:
      'Power that an antenna without any direction would have to send to be as loud as this one in its beam.',
    about: [],
  },
  {
    term: 'EOL',
    long: 'end of life',
    means:
      'The state of a part on its last day of service, after radiation, atomic oxygen and wear. Sizes are set by it.',
    about: ['arrayEndOfLife', 'arrayFluxEol'],
  },
  {
    term: 'FCC and FAA',
    long: 'Federal Communications Commission, Federal Aviation Administration',
    means: 'The United States authorities that license satellites’ radio and orbits, and rocket launches.',
    about: ['licensingTime', 'launchCadence'],
  },
  {
    term: 'Isp',
    long: 'specific impulse',
    means:
      'How far an engine’s propellant goes, in seconds: thrust over the weight of propellant used in a second.',
    about: [],
  },
  {
    term: 'ITU',
    long: 'International Telecommunication Union',
    means: 'The United Nations agency whose recommendations say how rain, cloud and air weaken a radio link.',
    about: [],
  },
  {
    term: 'LEO',
    long: 'low Earth orbit',
    means: 'Orbits up to about 2,000 km above the ground.',
    about: ['altitude'],
  },
  {
    term: 'LTAN',
    long: 'local time of the ascending node',
    means:
      'Clock time on the ground below where a satellite crosses the equator northwards. Constant for a sun-synchronous orbit; 6 h or 18 h is dawn-dusk.',
    about: ['ltan', 'terminatorNode', 'nodeTime'],
  },
  {
    term: 'OLR',
    long: 'outgoing longwave radiation',
    means: 'Heat that the Earth itself sends out, about 240 W from each square metre, day and night.',
    about: ['olr'],
  },
  {
    term: 'PMAD',
    long: 'power management and distribution',
    means:
      'Everything between the solar cells and the load that regulates and carries electricity, with its losses and mass.',
    about: ['pmadEfficiency', 'pmadMass'],
  },
  {
    term: 'PUE',
    long: 'power usage effectiveness',
    means: 'All power that a data center draws over what its computers take. 1 would be no overhead.',
    about: ['pue'],
  },
  {
    term: 'SSO',
    long: 'sun-synchronous orbit',
    means:
      'An orbit, slightly beyond the poles, whose plane turns once a year with the Sun, so that it meets the same local time all year.',
    about: ['orbitKind', 'orbitInclination'],
  },
  {
    term: 'WACC',
    long: 'weighted average cost of capital',
    means: 'The yearly return that lenders and owners together ask for their money.',
    about: ['waccOrbit', 'waccGround'],
  },
  {
    term: 'WUE',
    long: 'water usage effectiveness',
    means: 'Water used at a site for each kilowatt-hour that its computers take.',
    about: ['wueSite'],
  },
]
