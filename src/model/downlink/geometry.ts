/** When satellites and sites see each other. */
import { choice, cite, constant, decision, derived, triangular, uniform } from '../../engine/quantity.ts'
import { earthRotation } from '../../physics/constants.ts'
import { angle, count, distance, length, minutes, perSecond, share, things } from '../kinds.ts'

export const geometry = {
  elevationMask: decision('Lowest elevation used', angle, {
    symbol: '\\varepsilon_\\mathrm{el}',
    spread: triangular('10 deg', '20 deg', '25 deg'),
    range: ['5 deg', '45 deg'],
    limits: ['5 deg', '80 deg'],
    marks: [
      { at: '10 deg', label: 'Open horizon' },
      { at: '25 deg', label: 'Starlink gateways', source: 'spacex-gateways-2023' },
    ],
    evidence: 'judgement',
    source: 'spacex-gateways-2023',
    why: 'Lower means longer passes through more air. Between the open horizon of a polar station and the 25 degrees of early Starlink gateways.',
  }),
  siteLatitude: decision('Latitude of the sites', angle, {
    symbol: '\\varphi',
    spread: triangular('20 deg', '40 deg', '60 deg'),
    range: ['-80 deg', '80 deg'],
    limits: ['-90 deg', '90 deg'],
    marks: [
      { at: '78.2 deg', label: 'Svalbard', source: 'ksat-network-2024' },
      { at: '-33 deg', label: 'Santiago', source: 'ssc-network-2024' },
    ],
    main: true,
    why: 'Users and fibre are mostly at middle latitudes; polar sites see a sun-synchronous fleet several times as long. Choosing a place from the catalog sets it with its climate.',
  }),
  siteHeight: decision('Height of the sites', length, {
    symbol: 'h_s',
    default: '200 m',
    range: ['0 m', '4000 m'],
    limits: ['-400 m', '5500 m'],
    why: 'Less air and less rain above a mountain. Judgement: an ordinary lowland site.',
  }),
  earthRotation: constant('Rotation rate of Earth', perSecond, {
    symbol: '\\omega_\\oplus',
    value: earthRotation,
    source: cite('nga-wgs84-2014', 'table 3.1'),
    why: 'Moves the sites under the orbits.',
  }),
  visibilityAngle: derived('Central angle of visibility', angle, {
    symbol: '\\lambda',
    formula: 'acos(earthRadius * cos(elevationMask) / orbitRadius) - elevationMask',
    source: cite('larson-wertz-1999', '§5.2'),
    why: 'A site sees every satellite whose ground point is within this angle of it.',
  }),
  slantRange: derived('Longest distance to a satellite in use', distance, {
    symbol: 'd_\\mathrm{s}',
    formula: 'sqrt(orbitRadius^2 - (earthRadius * cos(elevationMask))^2) - earthRadius * sin(elevationMask)',
    source: cite('larson-wertz-1999', '§5.2'),
    why: 'The link is sized for this distance, so it holds over the whole pass.',
  }),
  meanSlantRange: derived('Mean distance to a satellite in view', distance, {
    symbol: '\\bar{d}',
    formula: '(slantRange^3 - altitude^3) / (3 * earthRadius * orbitRadius * (1 - cos(visibilityAngle)))',
    why: 'Averaged over the cap of sky in use; it sets the delay.',
  }),
  longestPass: derived('Longest pass', minutes, {
    symbol: 't_\\mathrm{pass}',
    formula: '2 * visibilityAngle / (2 * pi / orbitalPeriod - earthRotation * cos(orbitInclination))',
    source: cite('larson-wertz-1999', '§5.3'),
    why: 'Straight overhead, with the rotation of Earth to first order. After a pass the link is handed to the next satellite.',
  }),
  meanPass: derived('Mean pass', minutes, {
    symbol: '\\bar{t}_\\mathrm{pass}',
    formula: 'pi / 4 * longestPass',
    why: 'The mean chord of a circle is π/4 of its diameter; terminals change satellites about this often.',
  }),
  contactFraction: derived('Share of time that a site sees a given satellite', share, {
    symbol: 'f_c',
    formula: 'contactShare(siteLatitude, orbitInclination, visibilityAngle)',
    why: 'Averaged over the orbit and over the rotation of Earth for this latitude and inclination, not over the sphere.',
  }),
  planeDuty: derived('Share of the day that a site is in reach of the fleet', share, {
    symbol: 'f_p',
    formula: 'orbitKind == "inclined" ? 1 : planeShare(siteLatitude, orbitInclination, visibilityAngle)',
    why: 'A sun-synchronous fleet flies in about one plane. A site at middle latitude passes under it twice a day, for dawn-dusk orbits around its own dawn and dusk, and sees nothing in between. Inclined fleets are spread over many planes.',
  }),
  relay: choice('Relay between satellites', {
    symbol: '\\mathcal{R}',
    evidence: 'published',
    default: 'interSatellite',
    source: 'spacex-starlink-2024',
    why: 'Whether a satellite out of reach of every site can pass its traffic on.',
    options: {
      interSatellite: {
        label: 'Laser links between satellites',
        why: 'Flown by the thousand on Starlink.',
        source: 'spacex-starlink-2024',
      },
      none: {
        label: 'None: each satellite serves users only while a site sees it',
        why: 'Enough for work that can wait, not for a conversation.',
        source: 'turyshev-2026',
      },
    },
  }),
  gatewayShare: decision('Share of satellites that carry ground links', share, {
    symbol: 'g',
    default: 1,
    range: [0.01, 1],
    limits: [0.0001, 1],
    scale: 'log',
    spread: uniform(0.1, 1),
    why: 'With relay not every satellite needs antennas for the ground. Without relay all do, whatever this says. Judgement: one satellite design for all.',
  }),
  gatewaySatellites: derived('Satellites with ground links', things, {
    symbol: 'N_g',
    formula: 'satelliteCount * (relay == "none" ? 1 : gatewayShare)',
    why: 'The satellites that a site can talk to.',
  }),
  satellitesInView: derived('Satellites in view of a site in reach', count, {
    symbol: 'n_v',
    formula: 'planeDuty > 0 ? gatewaySatellites * contactFraction / planeDuty : 0',
    why: 'The average while the fleet passes over the site; a terminal follows one of them at a time.',
  }),
  satelliteCoverage: derived('Share of time that a satellite sees some site', share, {
    symbol: 'f_s',
    formula: '1 - (1 - contactFraction)^groundSites',
    why: 'For sites scattered at random in longitude; this bounds what one satellite can send by itself.',
  }),
  reachableShare: derived('Share of the work that has a way home when it is done', share, {
    symbol: 'f_r',
    formula: `workload == "training" or workload == "checkpoints"
      ? 1
      : relay == "none"
      ? satelliteCoverage
      : min(1, sitesInReach)`,
    why: 'Training can wait for the next pass. A conversation cannot: it needs a path at the moment, over the satellite itself or over others, and for one node alone that is a small part of the day however fast the link.',
  }),
  siteReach: derived('Share of the day that a site has a satellite in view', share, {
    symbol: 'f_\\mathrm{site}',
    formula: 'planeDuty * (1 - exp(-satellitesInView))',
    why: 'The plane of the fleet passes over, and at least one satellite of it is there.',
  }),
  sitesInReach: derived('Sites with a satellite in view, on average', count, {
    symbol: 'n_s',
    formula: 'groundSites * siteReach',
    why: 'Only these can share the weather risk at a given moment.',
  }),
  sitesForContinuity: derived('Sites so that one always reaches the fleet', count, {
    symbol: 'N_\\mathrm{cont}',
    formula: 'ceil(1 / siteReach)',
    requires: {
      'satellitesInView > 0':
        'A site at latitude {siteLatitude} never sees this fleet above {elevationMask}.',
    },
    why: 'At best, with the sites evenly spread in longitude and the fleet relaying.',
  }),
  sitesForCoverage: derived('Sites so that one satellite alone is always in contact', count, {
    symbol: 'N_\\mathrm{cov}',
    formula: 'ceil(2 * pi / sqrt(27) * 2 / (1 - cos(visibilityAngle)))',
    source: 'larson-wertz-1999',
    why: 'Caps of visibility that cover the whole globe in a hexagonal pattern, oceans included: what a single node would need without relay.',
  }),
}
