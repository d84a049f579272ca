/** Small debris against the coolant lines: how thick a wall stops what, and what is lost and carried in spare. */
import {
  assumption,
  choice,
  cite,
  constant,
  decision,
  derived,
  lookup,
  triangular,
} from '../../engine/quantity.ts'
import {
  area,
  deviceMass,
  impactFlux,
  mass,
  ratio,
  share,
  speed,
  thickness,
  unitArea,
  yearlyCount,
  yearlyShare,
} from '../kinds.ts'

/** Largest aluminium sphere that a single aluminium wall stops at normal incidence (Cour-Palais, solved for it). */
const stoppedBy = (wall: string) => `centimetre * (${wall} / (centimetre * 1.8 * 5.24 * wallHardness^(-1/4)
  * (impactSpeed / aluminiumSound)^(2/3)))^(18/19)`

export const armour = {
  impactSpeed: assumption('Speed of impact', speed, {
    symbol: 'v_\\mathrm{hit}',
    spread: triangular('10 km/s', '13 km/s', '15 km/s'),
    range: ['8 km/s', '15 km/s'],
    limits: ['3 km/s', '20 km/s'],
    evidence: 'published',
    source: cite('ecss-environment-2008', '§J.2.2.1.3'),
    moves: { lineCriticalSize: '-', lostToDebris: '+' },
    why: 'Debris meets a satellite at up to 15.5 km/s, at 13 km/s on average in orbits near the poles and at 10 in low inclinations.',
  }),
  centimetre: constant('One centimetre', thickness, {
    symbol: '\\mathrm{cm}',
    value: '10 mm',
    source: 'nasa-shielding-2003',
    why: 'Unit of length in the equation of Cour-Palais, and size of the debris whose flux is given.',
  }),
  wallHardness: constant('Hardness of the wall', ratio, {
    symbol: 'H_\\mathrm{wall}',
    value: 95,
    source: 'nasa-shielding-2003',
    why: 'Brinell number of aluminium 6061-T6.',
  }),
  aluminiumSound: constant('Speed of sound in aluminium', speed, {
    symbol: 'c_\\mathrm{Al}',
    value: '5.1 km/s',
    source: 'nasa-shielding-2003',
    why: 'By which the speed of impact is measured in the equation of Cour-Palais.',
  }),
  radiatorLines: choice('Coolant lines of the radiator', {
    symbol: '\\mathrm{lines}',
    default: 'segmented',
    evidence: 'estimated',
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'What one hole takes away. Radiators of the International Space Station are in several loops with valves; a radiator of heat pipes loses one pipe.',
    options: {
      segmented: {
        label: 'Segments that can be shut off, or heat pipes',
        why: 'A hole empties one segment. The radiator is built larger by what is lost at the end of life.',
      },
      single: {
        label: 'One loop',
        why: 'The first hole empties all of it, and the satellite cannot be cooled.',
      },
    },
  }),
  segmentArea: decision('Radiator in one segment', unitArea, {
    symbol: 'A_\\mathrm{seg}',
    default: '10 m^2',
    range: ['0.5 m^2', '100 m^2'],
    limits: ['0.001 m^2', null],
    scale: 'log',
    moves: { radiatorLossRate: '+', segmentHardware: '-' },
    why: 'Panel that one hole puts out of use, with valves of its own. A heat pipe is a segment of half a square metre or less without valves. The value is a judgement near the least mass.',
  }),
  segmentHardwareMass: assumption('Valves and headers of a segment', deviceMass, {
    symbol: 'm_\\mathrm{seg}',
    spread: triangular('0.5 kg', '1.5 kg', '4 kg'),
    range: ['0 kg', '5 kg'],
    moves: { segmentHardware: '+' },
    why: 'Two latch valves, a sensor and the pipes to them. Heat pipes need none of it. The value is a judgement.',
  }),
  tubeDiameter: decision('Outside diameter of the coolant tubes', thickness, {
    symbol: 'd_\\mathrm{tube}',
    default: '10 mm',
    range: ['4 mm', '25 mm'],
    limits: ['0.5 mm', '500 mm'],
    moves: { lineShare: '+', armourMass: '+' },
    why: 'What of the panel debris has to hit to let coolant out. Tubes and heat pipes of flown panels are about a centimetre wide; the value is a judgement.',
  }),
  tubeWall: assumption('Wall of the tubes, as aluminium', thickness, {
    symbol: 't_\\mathrm{tube}',
    spread: triangular('0.7 mm', '1 mm', '2 mm'),
    range: ['0.5 mm', '3 mm'],
    limits: ['0.05 mm', '50 mm'],
    moves: { lineCriticalSize: '+' },
    why: 'What stands between coolant and space without armour, face sheet included. It is in the mass of the radiator per area. The value is a judgement.',
  }),
  radiatorArmour: decision('Armour over the coolant tubes, as aluminium', thickness, {
    symbol: 't_\\mathrm{arm}',
    default: '1 mm',
    range: ['0 mm', '10 mm'],
    limits: ['0 mm', '200 mm'],
    moves: { armourMass: '+', lineCriticalSize: '+', radiatorLossRate: '-' },
    why: 'Strips above and below each tube, as the Space Shuttle flew over its coolant loops. More armour weighs more, less is paid for in segments lost. The default is near the least mass in all.',
  }),
  lineShare: derived('Panel that is coolant tube', share, {
    symbol: 'f_\\mathrm{line}',
    formula: 'min(1, tubeDiameter / tubeSpacing)',
    why: 'Width of a tube over the distance of tubes.',
  }),
  armourMass: derived('Armour of the radiator', mass, {
    symbol: 'm_\\mathrm{arm}',
    formula: 'radiatorArea * lineShare * radiatorFaces * radiatorArmour * aluminiumDensity',
    source: 'nasa-shielding-2003',
    why: 'Strips as wide as the tubes on every face that sees space.',
  }),
  lineCriticalSize: derived('Smallest debris that empties a tube', thickness, {
    symbol: 'd_\\mathrm{line}',
    formula: stoppedBy('(tubeWall + radiatorArmour)'),
    source: 'nasa-shielding-2003',
    why: 'Diameter of an aluminium sphere that just perforates wall and armour together at the speed of impact: single-wall equation of Cour-Palais.',
  }),
  lineFlux: derived('Debris that empties a tube, per area', impactFlux, {
    symbol: 'F_\\mathrm{line}',
    formula: 'debrisFactor * debrisFlux * (lineCriticalSize / centimetre)^(-debrisSlope)',
    source: 'nasa-debris-models-2021',
    why: 'Flux of all that is large enough, in this orbit.',
  }),
  punctureRate: derived('Tubes of one satellite emptied', yearlyCount, {
    symbol: 'n_\\mathrm{leak}',
    formula: 'lineFlux * lineShare * radiatorArea / satelliteCount',
    why: 'Flux times the area of tube in the radiator of one satellite.',
  }),
  radiatorLossRate: lookup('Radiator lost to debris, per year', yearlyShare, {
    symbol: '\\lambda_\\mathrm{rad}',
    by: 'radiatorLines',
    of: { segmented: 'lineFlux * lineShare * segmentArea', single: '0' },
    source: 'jman-2026',
    why: 'Every hole takes a segment. An open model of orbital data centers assumes 0.5 % a year. With one loop nothing is lost by part, and the loss of all is a loss of satellites.',
  }),
  spareRadiatorShare: derived('Radiator built in spare', ratio, {
    symbol: 'x_\\mathrm{rsp}',
    formula: 'exp(radiatorLossRate * satelliteLife) - 1',
    requires: {
      'radiatorLossRate * satelliteLife < 7':
        'Debris empties {radiatorLossRate} of the radiator, and no spare lasts for such a life: armour, smaller segments or a less crowded altitude are needed.',
    },
    why: 'So that what is left at the end of life still sheds all the heat.',
  }),
  spareRadiatorArea: derived('Area of the spare radiator', area, {
    symbol: 'A_\\mathrm{sp}',
    formula: 'spareRadiatorShare * radiatorArea',
    why: 'It meets air, light and debris as the rest does.',
  }),
  spareRadiatorMass: derived('Spare radiator for debris', mass, {
    symbol: 'm_\\mathrm{sp}',
    formula: 'spareRadiatorShare * (radiatorMass + armourMass)',
    why: 'Panels and their armour beyond what the heat asks for when all segments work. Their area is not in the area that the heat asks for.',
  }),
  segmentHardware: lookup('Valves between segments', mass, {
    symbol: 'm_\\mathrm{valve}',
    by: 'radiatorLines',
    of: { segmented: 'radiatorArea / segmentArea * segmentHardwareMass', single: '0' },
    why: 'As many segments as the area has.',
  }),
}

/** The same wall equation for what stands before the vital units of the body. */
export const stoppedByWall = stoppedBy
