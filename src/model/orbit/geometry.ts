/** The orbit, and when the Sun reaches it. */
import { choice, cite, decision, derived, triangular } from '../../engine/quantity.ts'
import {
  angle,
  angularDrift,
  count,
  days,
  distance,
  hours,
  minutes,
  share,
  speed,
  yearlyCount,
} from '../kinds.ts'

export const geometry = {
  orbitKind: choice('Kind of orbit', {
    symbol: '\\mathrm{orbit}',
    default: 'dawnDusk',
    main: true,
    evidence: 'published',
    source: [cite('aguera-2025', '§2.2'), 'fcc-spacex-odc-2026'],
    why: 'Decides how the Sun stands over the orbit all year round. Most plans for data centers choose the dawn-dusk orbit for its light.',
    options: {
      dawnDusk: {
        label: 'Dawn-dusk, sun-synchronous',
        why: 'The orbit follows the line between day and night. Its plane turns with the Sun, so that eclipses come in one season a year only.',
        source: cite('aguera-2025', '§2.2'),
      },
      sunSynchronous: {
        label: 'Sun-synchronous, another local time',
        why: 'The plane turns with the Sun but stands at the local time that you choose. Away from dawn and dusk there is an eclipse on every orbit.',
      },
      inclined: {
        label: 'Inclined',
        why: 'The plane drifts against the Sun, so that its light is averaged over whole turns and a year. A filing for a million satellites asks for 30 degrees besides sun-synchronous orbits.',
        source: 'fcc-spacex-odc-2026',
      },
    },
  }),
  terminatorNode: choice('Ascending node of the dawn-dusk orbit', {
    symbol: '\\mathrm{node}',
    default: 'dawn',
    evidence: 'published',
    source: [cite('larson-wertz-1999', '§5.1'), cite('prsa-2016', 'table 1')],
    why: 'The line between day and night can be flown in either sense, and the launch costs the same: one is reached at dawn, the other at dusk. What differs is the season of the eclipses.',
    options: {
      dawn: {
        label: 'Dawn, 6:00',
        why: 'Eclipses come around the solstice of December, when sunlight is 3.3 % above its mean, so the array that bridges them is some 6 % smaller: the better choice wherever there are eclipses.',
      },
      dusk: {
        label: 'Dusk, 18:00',
        why: 'Eclipses come around the solstice of June, when sunlight is 3.3 % below its mean: long shadow and weak sunlight meet.',
      },
    },
  }),
  altitude: decision('Altitude', distance, {
    symbol: 'h',
    spread: triangular('500 km', '650 km', '1000 km'),
    range: ['300 km', '2000 km'],
    limits: ['200 km', '36000 km'],
    marks: [
      { at: '550 km', label: 'McCalip', source: 'mccalip-2025' },
      { at: '650 km', label: 'Suncatcher', source: 'aguera-2025' },
      { at: '1395 km', label: 'No eclipse' },
      { at: '1600 km', label: 'Tether design', source: 'bargatin-2025' },
    ],
    main: true,
    evidence: 'published',
    source: [cite('aguera-2025', '§2.2'), 'fcc-spacex-odc-2026'],
    moves: {
      earthAngularRadius: '-',
      meanEclipseFraction: '-',
      worstEclipseDuration: '-',
      doseRate: '+',
      atmosphericDensity: '-',
    },
    why: 'Height of the circular orbit above the equator. Higher means more light and less drag, but more radiation, less payload and no natural disposal. Google’s study stands at 650 km; filings range from 500 to 2,000 km.',
  }),
  ltan: decision('Local time of the ascending node', hours, {
    symbol: '\\mathrm{LTAN}',
    default: '18 h',
    range: ['0 h', '24 h'],
    marks: [
      { at: '6 h', label: 'Dawn' },
      { at: '10.5 h', label: 'Usual for Earth observation', source: 'larson-wertz-1999' },
      { at: '18 h', label: 'Dusk' },
    ],
    main: true,
    why: 'Local solar time at which a sun-synchronous orbit crosses the equator northwards. It counts only for the kind “another local time”; dusk, the default, is a judgement.',
  }),
  inclination: decision('Inclination of an inclined orbit', angle, {
    symbol: 'i_\\mathrm{incl}',
    default: '53 deg',
    range: ['0 deg', '98 deg'],
    marks: [
      { at: '30 deg', label: 'SpaceX filing', source: 'fcc-spacex-odc-2026' },
      { at: '53 deg', label: 'Starlink’s first shell', source: 'fcc-starlink-gen2-2022' },
    ],
    main: true,
    evidence: 'published',
    source: ['fcc-spacex-odc-2026', cite('fcc-starlink-gen2-2022', 'section I')],
    why: 'Angle between the orbit and the equator. It counts only for the kind “inclined”: a sun-synchronous orbit has no choice.',
  }),
  orbitRadius: derived('Radius of the orbit', distance, {
    symbol: 'r',
    formula: 'earthRadius + altitude',
    requires: {
      'altitude >= lowestAltitude':
        'At {altitude} the air would bring panels of this size down within days, and thrust without pause is no part of this model, so it starts at {lowestAltitude}.',
      'altitude <= highestAltitude':
        'At {altitude} the orbit is no longer a low one: radiation, disposal and payload follow other rules above {highestAltitude}.',
    },
    why: 'Distance from the centre of the Earth.',
  }),
  meanMotion: derived('Mean motion', angularDrift, {
    display: ['deg/s'],
    symbol: 'n',
    formula: 'sqrt(earthGravity / orbitRadius^3)',
    source: cite('vallado-2013', 'eq. 1-27'),
    why: 'Angular rate of a circular orbit.',
  }),
  orbitalPeriod: derived('Orbital period', minutes, {
    symbol: 'P',
    formula: '2 * pi / meanMotion',
    source: cite('vallado-2013', 'eq. 1-27'),
    why: 'Time of one turn around the Earth. Oblateness changes it by less than 0.1 %.',
  }),
  orbitalSpeed: derived('Orbital speed', speed, {
    symbol: 'v',
    formula: 'meanMotion * orbitRadius',
    source: 'vallado-2013',
    why: 'Speed along the circular orbit, against which drag acts.',
  }),
  orbitInclination: derived('Inclination of the orbit', angle, {
    symbol: 'i',
    formula: `orbitKind == "inclined"
      ? inclination
      : acos(-2 / 3 * sunRate / (earthOblateness * meanMotion) * (orbitRadius / earthRadius)^2)`,
    source: cite('vallado-2013', '§11.4.1'),
    why: 'For a sun-synchronous orbit the inclination at which the bulge of the Earth turns the plane once a year; otherwise your own.',
  }),
  nodeTime: derived('Local time of the node in use', hours, {
    symbol: 't_\\mathrm{node}',
    formula: `orbitKind == "sunSynchronous"
      ? ltan
      : (orbitKind == "dawnDusk" ? (terminatorNode == "dawn" ? dawnNode : duskNode) : duskNode)`,
    source: 'larson-wertz-1999',
    why: 'Dawn or dusk for a dawn-dusk orbit, your own local time for another sun-synchronous one. For an inclined orbit it drifts and drops out of every mean.',
  }),
  nodeRate: derived('Turn of the orbit’s plane', angularDrift, {
    symbol: '\\dot\\Omega',
    formula: `-3 / 2 * meanMotion * earthOblateness * (earthRadius / orbitRadius)^2 * cos(orbitInclination)`,
    source: cite('vallado-2013', 'eq. 9-37'),
    why: 'The bulge of the Earth turns the plane: westwards for orbits that fly with the Earth’s rotation, and eastwards by 0.986 degrees a day, as fast as the Sun goes, for a sun-synchronous one.',
  }),
  nodeDrift: derived('Drift of the orbit against the Sun', angularDrift, {
    symbol: '\\dot\\Omega - \\dot\\Omega_\\odot',
    formula: 'orbitKind == "inclined" ? nodeRate - sunRate : 0',
    requires: {
      'orbitKind != "inclined" or abs(nodeRate - sunRate) * serviceLife >= 2 * pi':
        'At {inclination} the plane turns almost as fast as the Sun, less than once against it in {serviceLife}, so its light depends on the local time at which it starts and no mean over a turn holds. Choose a sun-synchronous kind of orbit, or another inclination.',
    },
    source: cite('vallado-2013', 'eq. 9-37'),
    why: 'Rate at which the node moves against the mean Sun: none for a sun-synchronous orbit, a whole turn in about two months at 53 degrees. From one turn in a life on, the mean over all local times is within 0.03 of the mean eclipse fraction of any start.',
  }),
  earthAngularRadius: derived('Angular radius of the Earth', angle, {
    symbol: '\\theta',
    formula: 'asin(earthRadius / orbitRadius)',
    source: cite('larson-wertz-1999', '§5.2'),
    why: 'Half-angle of the Earth’s disc seen from orbit. It rules eclipses and view factors.',
  }),
  smallestBetaAngle: derived('Smallest beta angle of the year', angle, {
    symbol: '\\beta_\\mathrm{min}',
    formula: 'smallestBeta(altitude, orbitInclination, nodeTime, nodeDrift)',
    source: cite('larson-wertz-1999', '§5.1'),
    why: 'Elevation of the Sun above the plane of the orbit when it is lowest. There is an eclipse where it is below the angular radius of the Earth.',
  }),
  meanEclipseFraction: derived('Mean time in eclipse', share, {
    symbol: '\\overline{f}',
    formula: 'meanEclipse(altitude, orbitInclination, nodeTime, nodeDrift)',
    source: [cite('larson-wertz-1999', '§5.1'), cite('vallado-2013', '§5.3')],
    why: 'Share of the year in the Earth’s shadow. Claims of 98 to 99 % sunlight at 550 to 650 km are too high: it is 95 to 96 %. SGP4 orbits with a conical shadow agree with this closed form within 0.002.',
  }),
  sunlitFraction: derived('Mean time in sunlight', share, {
    symbol: '\\overline{s}',
    formula: '1 - meanEclipseFraction',
    source: [cite('larson-wertz-1999', '§5.1'), 'turyshev-2026'],
    why: 'What remains of the year outside the shadow. A JPL study uses 95 % for well-lit low orbits.',
  }),
  worstEclipseFraction: derived('Longest eclipse, share of the orbit', share, {
    symbol: '\\hat f',
    formula: 'deepestEclipse(altitude, orbitInclination, nodeTime, nodeDrift)',
    source: cite('larson-wertz-1999', '§5.1'),
    why: 'Share of the orbit in shadow on the day on which it is largest.',
  }),
  worstEclipseDuration: derived('Longest eclipse', minutes, {
    symbol: '\\hat t_\\mathrm{ecl}',
    formula: 'worstEclipseFraction * orbitalPeriod',
    source: cite('larson-wertz-1999', '§5.1'),
    why: 'The eclipse that the battery must bridge. It comes on every orbit of its season, some fifteen times a day.',
  }),
  worstEclipseDay: derived('Day of the longest eclipse', count, {
    symbol: '\\hat d_\\mathrm{ecl}',
    formula: 'deepestEclipseDay(altitude, orbitInclination, nodeTime, nodeDrift)',
    source: cite('larson-wertz-1999', '§5.1'),
    why: 'Days after 1 January of the longest eclipse: 171 is 21 June, 354 is 21 December. Without eclipses it reads 0.',
  }),
  eclipseSeasonShare: derived('Share of the year with eclipses', share, {
    symbol: 'x_\\mathrm{ecl}',
    formula: 'eclipseDayShare(altitude, orbitInclination, nodeTime, nodeDrift)',
    source: cite('larson-wertz-1999', '§5.1'),
    why: 'Share of the days on which the orbit crosses the shadow.',
  }),
  eclipseDaysPerYear: derived('Days a year with eclipses', days, {
    symbol: 'D_\\mathrm{ecl}',
    formula: 'eclipseSeasonShare * julianYear',
    source: cite('larson-wertz-1999', '§5.1'),
    why: 'Length of the eclipse season: about three months at 550 to 650 km at dawn and dusk, all year round elsewhere.',
  }),
  eclipsesPerYear: derived('Eclipses a year', yearlyCount, {
    symbol: '\\dot N_\\mathrm{ecl}',
    formula: 'eclipseSeasonShare / orbitalPeriod',
    source: cite('larson-wertz-1999', '§5.1'),
    why: 'Every one is a cycle of the battery: about 1,300 a year at dawn and dusk, 5,500 where every orbit is eclipsed.',
  }),
}
