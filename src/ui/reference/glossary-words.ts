/** Words of the field, in alphabetical order. */
import type { GlossaryTerm } from './glossary-term.ts'

export const words: readonly GlossaryTerm[] = [
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
    term: 'Emissivity',
    means:
      'How much heat a surface radiates against the most that physics allows at its temperature. For the same wavelengths it equals the share that the surface absorbs.',
    about: ['radiatorEmissivity'],
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
    term: 'IT power',
    means:
      'Power that the computers themselves take, without cooling, conversion and losses. The demand of a comparison is stated in it.',
    about: ['itPower', 'builtItPower'],
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
    term: 'Link budget',
    means:
      'The account of a radio or laser link in decibels: power sent, gained, lost on the way and needed at the end.',
    about: ['downlinkCapacity'],
  },
  {
    term: 'Monte Carlo',
    means:
      'Computing a result many times with inputs drawn from their ranges, to see how far the result can be from its single value.',
    about: [],
  },
  {
    term: 'Optical link',
    means: 'A laser beam between satellites or to the ground. Fast and unlicensed, and stopped by a cloud.',
    about: ['networkAvailability'],
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
    term: 'Wet and dry mass',
    means: 'Mass of the fleet with and without the propellant that it carries.',
    about: ['wetMass', 'dryMass'],
  },
  {
    term: 'Yardstick',
    means:
      'A limit that nobody enforces: a recommendation, a pledge, a precedent or a rate of nature. It is shown, but said not to bind.',
    about: [],
  },
]
