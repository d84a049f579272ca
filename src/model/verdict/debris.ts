/** Debris by size and altitude, and what it does to a satellite. */
import { assumption, cite, constant, constraint, derived, lookup, triangular } from '../../engine/quantity.ts'
import { distance, impactFlux, ratio, share, thickness, yearlyCount, yearlyShare } from '../kinds.ts'
import { stoppedByWall } from '../mass/armour.ts'

/** Debris at a height, relative: swept out by drag below, crowded where satellites broke up. */
const crowding = (height: string) => `(1 + debrisBelt * (exp(-((${height} - lowBelt) / beltWidth)^2)
    + exp(-((${height} - highBelt) / beltWidth)^2) / 2))
  / (1 + 10^(2.5 - ${height} / sweptStep))`

export const debris = {
  debrisFlux: assumption('Debris larger than a centimetre, at 650 km', impactFlux, {
    symbol: 'F_\\mathrm{1cm}',
    spread: triangular('1e-5 1/(m^2*year)', '3e-5 1/(m^2*year)', '1e-4 1/(m^2*year)'),
    range: ['1e-5 1/(m^2*year)', '1e-4 1/(m^2*year)'],
    limits: ['1e-9 1/(m^2*year)', '1 1/(m^2*year)'],
    evidence: 'published',
    source: ['nasa-debris-models-2021', 'esa-environment-2025'],
    moves: { debrisHitsPerYear: '+', lostToDebris: '+' },
    why: 'Flux through a surface in sun-synchronous orbit. The models of NASA and ESA differ by a factor of three either way. More than 1.2 million pieces of this size are in orbit, of which some 40,000 are tracked.',
  }),
  smallDebrisFlux: assumption('Debris larger than a millimetre, at 650 km', impactFlux, {
    symbol: 'F_\\mathrm{1mm}',
    spread: triangular('0.001 1/(m^2*year)', '0.003 1/(m^2*year)', '0.01 1/(m^2*year)'),
    range: ['0.0005 1/(m^2*year)', '0.02 1/(m^2*year)'],
    limits: ['1e-9 1/(m^2*year)', '1 1/(m^2*year)'],
    evidence: 'published',
    source: ['nasa-debris-models-2021', 'esa-environment-2025'],
    moves: { spareRadiatorMass: '+', wetMass: '+' },
    why: 'Disputed: the models give 0.001 to 0.01 per square metre and year, since no radar sees a millimetre. ESA counts 140 million pieces of a millimetre to a centimetre, some hundred times as many as larger ones, which is the default.',
  }),
  largeDebrisFlux: assumption('Objects larger than ten centimetres, at 650 km', impactFlux, {
    symbol: 'F_\\mathrm{10cm}',
    spread: triangular('5e-7 1/(m^2*year)', '1.4e-6 1/(m^2*year)', '4e-6 1/(m^2*year)'),
    range: ['1e-7 1/(m^2*year)', '1e-5 1/(m^2*year)'],
    evidence: 'estimated',
    source: 'esa-environment-2025',
    moves: { collisionChance: '+' },
    why: 'Flux of pieces of a centimetre times 54,000 over 1.2 million, the counts of both. These are large enough to be tracked and avoided.',
  }),
  debrisBelt: assumption('Debris where satellites broke up, over the background', ratio, {
    symbol: 'k_\\mathrm{belt}',
    spread: triangular(0.8, 1.8, 3.5),
    range: [0, 4],
    limits: [0, 50],
    why: 'Height of the crowded region around 850 km over what lies between; that around 1,450 km is taken as half of it. With the default there is ten times as much at 800 km as at 400 km, and twice as much as at 650 km. Models agree on where the peaks are and not on how high; the value is a judgement.',
    acts: {
      when: 'altitude != debrisReference',
      otherwise: 'The fluxes are given for {debrisReference}, where this orbit is.',
      set: { altitude: '800 km' },
    },
  }),
  debrisReference: constant('Altitude of the fluxes given', distance, {
    symbol: 'h_\\mathrm{deb}',
    value: '650 km',
    source: 'aguera-2025',
    why: 'Orbit of the first study of this kind, in which the given fluxes hold.',
  }),
  lowBelt: constant('Altitude of the first crowded region', distance, {
    symbol: 'h_1',
    value: '850 km',
    source: ['rossi-1999', cite('nrc-debris-1995', 'p. 65')],
    why: 'Most break-ups left their pieces between 750 and 1,000 km, where drag takes centuries to remove them.',
  }),
  highBelt: constant('Altitude of the second crowded region', distance, {
    symbol: 'h_2',
    value: '1450 km',
    source: ['rossi-1999', cite('nrc-debris-1995', 'p. 65')],
    why: 'A second peak lies between 1,400 and 1,500 km.',
  }),
  beltWidth: constant('Width of the crowded regions', distance, {
    symbol: 'w',
    value: '150 km',
    source: cite('nrc-debris-1995', 'p. 65'),
    why: 'Distance over which the density falls to a third on either side of a peak.',
  }),
  sweptStep: constant('Altitude over which drag sweeps ten times less', distance, {
    symbol: 'H_\\mathrm{swept}',
    value: '200 km',
    source: 'kessler-1989',
    why: 'Of the engineering model of NASA of 1989, for medium solar activity: below some 500 km drag removes debris as fast as it comes from above.',
  }),
  debrisFactor: derived('Debris in this orbit over that at 650 km', ratio, {
    symbol: 'k_h',
    formula: `(${crowding('altitude')})
      / (${crowding('debrisReference')})`,
    source: ['kessler-1989', 'rossi-1999', cite('nrc-debris-1995', 'p. 65')],
    why: 'A background that drag sweeps out at low altitude, with two crowded regions. It is a shape, not a model: for a design use ORDEM or MASTER.',
  }),
  debrisSlope: derived('Steepness of the flux with size', ratio, {
    symbol: 'p_d',
    formula: 'log10(smallDebrisFlux / debrisFlux)',
    requires: {
      'smallDebrisFlux >= debrisFlux':
        'There cannot be fewer pieces above a millimetre ({smallDebrisFlux}) than above a centimetre ({debrisFlux}).',
    },
    source: 'nasa-debris-models-2021',
    why: 'Power of the size by which the flux falls from a millimetre to a centimetre, carried on beyond both.',
  }),
  debrisHitsPerYear: derived('Debris hits on the fleet', yearlyCount, {
    symbol: 'n_\\mathrm{hit}',
    formula: 'debrisFactor * debrisFlux * orbitArea',
    source: 'nasa-debris-models-2021',
    why: 'Pieces of a centimetre or more that pass through arrays and radiators of all satellites. Most make a hole in a cell or a panel.',
  }),
  criticalAreaShare: assumption('Area whose loss ends control', share, {
    symbol: 'f_\\mathrm{crit}',
    spread: triangular('0.3 %', '1 %', '5 %'),
    range: ['0.2 %', '20 %'],
    limits: ['0.01 %', '100 %'],
    moves: { lostToDebris: '+' },
    why: 'Body and propulsion over the area of array and radiator; coolant lines are counted on their own. No design is public in that detail: a body of some 10 m² beside the 1,000 m² of a satellite of 120 kW is 1 %.',
  }),
  gapGain: assumption('Gain by gaps between the walls of the body', ratio, {
    symbol: 'k_\\mathrm{gap}',
    spread: triangular(1, 2, 4),
    range: [1, 5],
    limits: [0.1, 20],
    evidence: 'estimated',
    source: 'nasa-shielding-2003',
    moves: { bodyCriticalSize: '+', lostToDebris: '-' },
    why: 'Diameter that blanket, panel and box stop together, over what one wall of their thickness stops. Shields of two walls with a gap stop pieces several times larger; a body that is not designed as one gains less. The value is a judgement.',
  }),
  bodyCriticalSize: derived('Smallest debris that ends control', thickness, {
    symbol: 'd_\\mathrm{body}',
    formula: `gapGain * ${stoppedByWall('shieldingThickness')}`,
    source: 'nasa-shielding-2003',
    why: 'What passes the same thickness that shields the chips from radiation. A thicker shield stops larger pieces, of which there are fewer.',
  }),
  bodyFlux: derived('Debris that ends control, per area', impactFlux, {
    symbol: 'F_\\mathrm{body}',
    formula: 'debrisFactor * debrisFlux * (bodyCriticalSize / centimetre)^(-debrisSlope)',
    source: 'nasa-debris-models-2021',
    why: 'Flux of all that is large enough, in this orbit.',
  }),
  lineLossRate: lookup('Satellites that lose all coolant, per year', yearlyShare, {
    symbol: '\\lambda_\\mathrm{line}',
    by: 'radiatorLines',
    of: { segmented: '0', single: 'punctureRate' },
    why: 'With one loop the first hole is the end.',
  }),
  lostToDebris: derived('Chance that debris ends control', share, {
    symbol: 'p_\\mathrm{debris}',
    formula: '1 - exp(-(bodyFlux * criticalAreaShare * satelliteArea + lineLossRate) * satelliteLife)',
    source: cite('nasa-debris-standard-2019', 'requirement 4.5-2'),
    why: 'Per satellite over its life, by all pieces that can do it and are too small to be tracked and dodged.',
  }),
  debrisRule: constant('Chance allowed', share, {
    symbol: 'p_\\mathrm{rule}',
    value: '1 %',
    source: cite('nasa-debris-standard-2019', 'requirement 4.5-2'),
    why: 'NASA requirement 4.5-2: small debris may prevent disposal with a probability of at most 0.01.',
  }),
  debrisImpact: constraint('Debris impact', share, {
    symbol: '\\text{debris}',
    side: 'orbit',
    cause: 'Debris',
    demand: 'lostToDebris',
    capacity: 'debrisRule',
    answers: [],
    source: [cite('nasa-debris-standard-2019', 'requirement 4.5-2'), 'nasa-debris-models-2021'],
    why: 'Chance that a satellite is lost to small debris before it can be disposed of, against the NASA standard. Thicker walls, segments with valves and a less crowded altitude lower it.',
  }),
  avoidedShare: assumption('Large objects that are avoided', share, {
    symbol: 'p_\\mathrm{avoid}',
    spread: triangular('90 %', '99 %', '99.9 %'),
    range: ['80 %', '100 %'],
    evidence: 'estimated',
    source: 'spacex-maneuvers-2026',
    moves: { collisionChance: '-' },
    why: 'Of the collisions that would happen to a satellite that never moves. SpaceX moves at a chance of 3 in 10 million; what is not in the catalog cannot be avoided.',
  }),
  collisionChance: derived('Chance of collision with a large object', share, {
    symbol: 'p_\\mathrm{coll}',
    formula: `1 - exp(-debrisFactor * largeDebrisFlux * satelliteArea
      * ((1 - avoidedShare) * satelliteLife + (1 - disposalSuccess) * passiveDecayTime / 2))`,
    source: cite('nasa-debris-standard-2019', 'requirement 4.5-1'),
    why: 'In service, when most is avoided, and dead, when nothing is, at half the area as the satellite tumbles. High up those that failed stay for centuries.',
  }),
  collisionRule: constant('Chance of collision allowed', share, {
    symbol: 'p_\\mathrm{rule,L}',
    value: '0.1 %',
    source: cite('nasa-debris-standard-2019', 'requirement 4.5-1'),
    why: 'NASA requirement 4.5-1: at most 0.001 with objects larger than ten centimetres, over the time in orbit.',
  }),
  largeCollision: constraint('Collision with large objects', share, {
    symbol: '\\text{collision}',
    side: 'orbit',
    cause: 'Debris',
    demand: 'collisionChance',
    capacity: 'collisionRule',
    answers: [],
    source: [cite('nasa-debris-standard-2019', 'requirement 4.5-1'), 'esa-environment-2025'],
    why: 'Per satellite, with the chance that it fails and waits for drag. Orbits that drag clears are easier on this rule than those that it does not.',
  }),
}
