/** Words and abbreviations of the field, in alphabetical order. */
import type { QuantityId } from '../../model/index.ts'
export interface GlossaryTerm {
  readonly term: string
  /** What an abbreviation stands for. */
  readonly long?: string
  readonly means: string
  /** Quantities that it is about. */
  readonly about: readonly QuantityId[]
}

export const terms: readonly GlossaryTerm[] = [
  {
    term: 'Accelerator',
    means: 'The chip that does the arithmetic of AI, with its memory: today mostly a graphics processor.',
    about: ['acceleratorPower', 'acceleratorCount'],
  },
  {
    term: 'Albedo',
    means:
      'Share of the sunlight that a planet throws back. A panel in low orbit is warmed by it on the day side.',
    about: ['albedo'],
  },
  {
    term: 'Availability',
    means: 'Share of the time in which something works: a chip, a link, a whole fleet.',
    about: ['orbitalAvailability', 'groundAvailability', 'networkAvailability'],
  },
  {
    term: 'Beta angle',
    means:
      'Height of the Sun above the plane of an orbit. At 0° the Sun lies in the plane and the shadow is crossed at its widest; near 90° the orbit stays in the light.',
    about: ['smallestBetaAngle', 'meanEclipseFraction'],
  },
  {
    term: 'BOL',
    long: 'beginning of life',
    means:
      'The state of a part when it is new. An array is larger at BOL than it need be, so that it is enough at its end.',
    about: ['arrayPowerBol'],
  },
  {
    term: 'Cadence',
    means: 'Launches in a year by one vehicle or one provider.',
    about: ['launchCadence'],
  },
  {
    term: 'Capital recovery',
    means:
      'The yearly payment that pays a purchase back with interest over its life, as a mortgage does. It makes things with different lives comparable.',
    about: ['orbitCostPerKwYear', 'groundCostPerKwYear'],
  },
  {
    term: 'Constraint',
    means:
      'A row of the verdict: a need set against what there is to meet it. Up to 80 % it closes, up to 100 % it is tight, above that it does not close.',
    about: [],
  },
  {
    term: 'Cost ratio',
    means:
      'What a kilowatt of computing delivered for a year costs from orbit, over what it costs on the ground. Below 1 orbit is the cheaper.',
    about: ['costRatio'],
  },
  {
    term: 'Dawn-dusk orbit',
    means:
      'A sun-synchronous orbit along the line between day and night, so that the Sun always stands to one side and there is a shadow in one season only.',
    about: ['orbitKind'],
  },
  {
    term: 'Deep space',
    means:
      'What a radiator looks at when it looks past the Sun and the Earth: a background at 2.7 K, cold enough to be left out of the sums.',
    about: ['equivalentSinkTemperature'],
  },
  {
    term: 'Depth of discharge',
    means:
      'Share of a battery’s energy that is drawn in each shadow. The deeper, the fewer the cycles that it lasts.',
    about: ['depthOfDischarge'],
  },
  {
    term: 'Drag make-up',
    means: 'Thrust that gives back the height lost to the last traces of air.',
    about: ['dragDeltaVPerYear'],
  },
  {
    term: 'Duty in eclipse',
    means: 'Share of the computing that goes on, from batteries, while the satellite is in shadow.',
    about: ['eclipseDuty'],
  },
  {
    term: 'Eclipse',
    means: 'The passage of a satellite through the shadow of the Earth.',
    about: ['worstEclipseDuration', 'eclipseDaysPerYear'],
  },
  {
    term: 'EIRP',
    long: 'equivalent isotropic radiated power',
    means:
      'Power that an antenna without any direction would have to send to be as loud as this one in its beam.',
    about: [],
  },
  {
    term: 'Emissivity',
    means:
      'How much heat a surface radiates against the most that physics allows at its temperature. For the same wavelengths it equals the share that the surface absorbs.',
    about: ['radiatorEmissivity'],
  },
  {
    term: 'EOL',
    long: 'end of life',
    means:
      'The state of a part on its last day of service, after radiation, atomic oxygen and wear. Sizes are set by it.',
    about: ['arrayPowerEol'],
  },
  {
    term: 'FCC and FAA',
    long: 'Federal Communications Commission, Federal Aviation Administration',
    means: 'The United States authorities that license satellites’ radio and orbits, and rocket launches.',
    about: ['licensingTime', 'launchCadence'],
  },
  {
    term: 'Feasible',
    means:
      'A number that can exist. Where it cannot, the page says which condition failed in place of a number, and so does everything computed from it.',
    about: [],
  },
  {
    term: 'Fin efficiency',
    means:
      'How well a thin panel spreads heat from its pipes: 1 would be as warm at its edge as at the pipe.',
    about: ['finEfficiency'],
  },
  {
    term: 'Ground site',
    means:
      'Antennas or telescopes on the ground that speak with the satellites, or the place of the data center that orbit is compared with.',
    about: ['groundSites', 'groundSitePower'],
  },
  {
    term: 'Isp',
    long: 'specific impulse',
    means:
      'How far an engine’s propellant goes, in seconds: thrust over the weight of propellant used in a second.',
    about: [],
  },
  {
    term: 'IT power',
    means:
      'Power that the computers themselves take, without cooling, conversion and losses. The demand of a comparison is stated in it.',
    about: ['itPower', 'builtItPower'],
  },
  {
    term: 'ITU',
    long: 'International Telecommunication Union',
    means: 'The United Nations agency whose recommendations say how rain, cloud and air weaken a radio link.',
    about: [],
  },
  {
    term: 'J2',
    means:
      'The bulge of the Earth at its equator as gravity feels it. It slowly turns the planes of orbits, and makes sun-synchronous ones possible.',
    about: ['earthOblateness'],
  },
  {
    term: 'Junction temperature',
    means:
      'Temperature of the silicon itself, above that of the coolant by the heat’s path through packages and plates.',
    about: ['junctionTemperature'],
  },
  {
    term: 'Kirchhoff’s law',
    means:
      'A surface absorbs each wavelength as well as it emits it. A radiator that is black in the infrared therefore takes up the Earth’s infrared in full.',
    about: ['absorbedInfrared'],
  },
  {
    term: 'Learning rate',
    means: 'Fall of a price with every doubling of all that was ever made (Wright’s law).',
    about: ['learningRate'],
  },
  {
    term: 'LEO',
    long: 'low Earth orbit',
    means: 'Orbits up to about 2,000 km above the ground.',
    about: ['altitude'],
  },
  {
    term: 'Link budget',
    means:
      'The account of a radio or laser link in decibels: power sent, gained, lost on the way and needed at the end.',
    about: ['downlinkCapacity'],
  },
  {
    term: 'LTAN',
    long: 'local time of the ascending node',
    means:
      'Clock time on the ground below where a satellite crosses the equator northwards. Constant for a sun-synchronous orbit; 6 h or 18 h is dawn-dusk.',
    about: ['ltan', 'nodeTime'],
  },
  {
    term: 'Monte Carlo',
    means:
      'Computing a result many times with inputs drawn from their ranges, to see how far the result can be from its single value.',
    about: [],
  },
  {
    term: 'OLR',
    long: 'outgoing longwave radiation',
    means: 'Heat that the Earth itself sends out, about 240 W from each square metre, day and night.',
    about: ['olr'],
  },
  {
    term: 'Optical link',
    means: 'A laser beam between satellites or to the ground. Fast and unlicensed, and stopped by a cloud.',
    about: ['networkAvailability'],
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
    term: 'Radiator',
    means: 'A panel that gives off heat as infrared light, the only way to lose heat in a vacuum.',
    about: ['radiatorArea', 'radiatorTemperature'],
  },
  {
    term: 'Service life',
    means: 'Years from the start of service until a satellite is replaced.',
    about: ['serviceLife'],
  },
  {
    term: 'SGP4',
    means:
      'The standard model by which the motion of real satellites is followed. Here it is the judge of the closed forms.',
    about: [],
  },
  {
    term: 'Specific mass',
    means: 'Mass in orbit for each kilowatt of computing.',
    about: ['specificMass'],
  },
  {
    term: 'Spread',
    means: 'The range from which an input is drawn when the page asks how uncertain a result is.',
    about: [],
  },
  {
    term: 'SSO',
    long: 'sun-synchronous orbit',
    means:
      'An orbit, slightly beyond the poles, whose plane turns once a year with the Sun, so that it meets the same local time all year.',
    about: ['orbitKind', 'orbitInclination'],
  },
  {
    term: 'Stefan-Boltzmann law',
    means:
      'Heat radiated grows with the fourth power of absolute temperature: a radiator at 60 °C sheds twice what it does at 5 °C.',
    about: ['stefanBoltzmann'],
  },
  {
    term: 'Terminator',
    means: 'The line between day and night on the Earth.',
    about: [],
  },
  {
    term: 'Total ionising dose',
    means: 'Radiation that a part has taken up in its life, in grays or rads (1 Gy = 100 rad).',
    about: ['lifetimeDose', 'doseRate'],
  },
  {
    term: 'Umbra',
    means:
      'The part of a shadow from which nothing of the Sun is seen; around it lies the penumbra, where part of it is.',
    about: [],
  },
  {
    term: 'View factor',
    means:
      'Share of what a surface sees, weighted by its slant, that is filled by something: for a radiator, by the warm Earth.',
    about: ['viewFactorEdge', 'viewFactorNadir'],
  },
  {
    term: 'WACC',
    long: 'weighted average cost of capital',
    means: 'The yearly return that lenders and owners together ask for their money.',
    about: ['waccOrbit', 'waccGround'],
  },
  {
    term: 'Wet and dry mass',
    means: 'Mass of the fleet with and without the propellant that it carries.',
    about: ['wetMass', 'dryMass'],
  },
  {
    term: 'WUE',
    long: 'water usage effectiveness',
    means: 'Water used at a site for each kilowatt-hour that its computers take.',
    about: ['wueSite'],
  },
  {
    term: 'Yardstick',
    means:
      'A limit that nobody enforces: a recommendation, a pledge, a precedent or a rate of nature. It is shown, but said not to bind.',
    about: [],
  },
]
