/** A vehicle: what it lifts to the orbit it is stated for, what is left for this one, and its fairing. */
import {
  assumption,
  cite,
  constant,
  convention,
  decision,
  derived,
  triangular,
} from '../../engine/quantity.ts'
import { angle, distance, length, ratio, seconds, speedChange, unitMass, volume } from '../kinds.ts'

export const vehicle = {
  vehiclePayload: assumption('Payload to the vehicle’s reference orbit', unitMass, {
    symbol: 'm_\\mathrm{pl,0}',
    spread: triangular('44 t', '100 t', '200 t'),
    range: ['0.3 t', '250 t'],
    marks: [
      { at: '17.4 t', label: 'Falcon 9, booster recovered', source: 'nexthorizons-falcon-2023' },
      { at: '44 t', label: 'Starship, flown by September 2026', source: 'voyager-starship-2026' },
      { at: '100 t', label: 'Starship, stated', source: 'spacex-starship-guide-2020' },
      { at: '200 t', label: 'Starship V4, planned', source: 'aguera-2025' },
    ],
    main: true,
    evidence: 'vendor',
    source: 'spacex-starship-guide-2020',
    moves: { payloadToOrbit: '+', launchesByMass: '-' },
    why: 'What the vehicle lifts to the orbit for which its maker states a payload, with recovery of what is to fly again. Payload, orbit, fairing, price, launches a year and their success are those of one row of the catalog, Starship with 100 t: the vehicle that all plans of this size count on, of which about 44 t have flown.',
  }),
  vehicleReferenceAltitude: convention('Altitude of the vehicle’s reference orbit', distance, {
    symbol: 'h_0',
    default: '500 km',
    range: ['180 km', '800 km'],
    limits: ['150 km', '2000 km'],
    evidence: 'vendor',
    source: 'spacex-starship-guide-2020',
    moves: { launches: '-' },
    why: 'The guide promises its payload for circular orbits of up to 500 km. Other makers state it for 185 to 300 km, or for a Sun-synchronous orbit.',
  }),
  vehicleReferenceInclination: convention('Inclination of the vehicle’s reference orbit', angle, {
    symbol: 'i_0',
    default: '98.9 deg',
    range: ['0 deg', '100 deg'],
    evidence: 'vendor',
    source: 'spacex-starship-guide-2020',
    why: 'The guide promises its payload for inclinations of up to 98.9 degrees, so a sun-synchronous orbit costs next to nothing more. Most other makers state it for a launch due east.',
  }),
  launchSiteLatitude: decision('Latitude of the launch site', angle, {
    symbol: '\\varphi_\\mathrm{L}',
    default: '26 deg',
    range: ['0 deg', '63 deg'],
    limits: ['-89 deg', '89 deg'],
    marks: [
      { at: '5.2 deg', label: 'Kourou', source: 'arianespace-ariane6-2021' },
      { at: '26 deg', label: 'Starbase', source: 'faa-starbase-2025' },
      { at: '28.5 deg', label: 'Cape Canaveral', source: 'spacex-falcon-guide-2021' },
      { at: '34.7 deg', label: 'Vandenberg', source: 'spacex-falcon-guide-2021' },
    ],
    evidence: 'measured',
    source: 'faa-starbase-2025',
    why: 'The turning Earth gives an eastward launch up to 465 m/s, takes a little from a launch into a sun-synchronous orbit, and the pad cannot reach inclinations below its latitude without turning the plane.',
  }),
  upperStageMassRatio: assumption('Dry mass of the stage that reaches orbit, over its payload', ratio, {
    symbol: '\\kappa',
    spread: triangular(0.7, 1.2, 2.7),
    range: [0.05, 3],
    why: 'The stage is carried to the orbit together with the payload, so a heavy stage makes every extra metre per second dearer. About 120 t for 100 t of payload is taken for Starship, a judgement from its maker’s talks; over the 44 t flown that is 2.7, and 0.26 suits Falcon 9.',
  }),
  upperStageImpulse: assumption('Specific impulse of the stage that reaches orbit', seconds, {
    symbol: 'I_\\mathrm{sp,us}',
    spread: triangular('363 s', '370 s', '380 s'),
    range: ['280 s', '465 s'],
    limits: ['100 s', null],
    evidence: 'estimated',
    source: 'wertz-2011',
    why: 'Methane and oxygen in vacuum give 363 to 380 s, kerosene and oxygen about 348 s, hydrogen and oxygen 445 to 465 s.',
  }),
  stageEntryPerigee: constant('Perigee to which the stage is brought down', distance, {
    symbol: 'h_\\mathrm{p,us}',
    value: '50 km',
    source: 'nasa-debris-standard-2019',
    why: 'The same as for satellites: low enough for a certain and steep re-entry.',
  }),
  stageDeorbitDeltaV: derived('Velocity to bring the stage down from this orbit', speedChange, {
    symbol: '\\Delta v_\\mathrm{us}',
    formula: `orbitalSpeed
      * (1 - sqrt(2 * (earthRadius + stageEntryPerigee) / (orbitRadius + earthRadius + stageEntryPerigee)))`,
    source: cite('vallado-2013', '§6.3'),
    why: 'A stage that is recovered has to come down, and one that is not must not stay: one burn after the satellites have left.',
  }),
  referenceDeorbitDeltaV: derived('Velocity to bring the stage down from the reference orbit', speedChange, {
    symbol: '\\Delta v_\\mathrm{us,0}',
    formula: `sqrt(earthGravity / (earthRadius + vehicleReferenceAltitude))
      * (1 - sqrt(2 * (earthRadius + stageEntryPerigee)
        / (2 * earthRadius + vehicleReferenceAltitude + stageEntryPerigee)))`,
    source: cite('vallado-2013', '§6.3'),
    why: 'The payload stated for the reference orbit is taken to leave propellant for this burn, so only what a higher orbit asks beyond it costs payload.',
  }),
  referenceInclinationReached: derived('Inclination at which the reference payload is reckoned', angle, {
    symbol: "i_0'",
    formula: 'max(abs(launchSiteLatitude), min(pi - abs(launchSiteLatitude), vehicleReferenceInclination))',
    source: cite('vallado-2013', '§6.4'),
    why: 'A payload stated for a low inclination is what a launch due east lifts: no plane was turned for it, so none is paid back.',
  }),
  orbitPenalty: derived('Velocity to this orbit beyond the reference orbit', speedChange, {
    symbol: '\\Delta v_\\mathrm{pen}',
    formula: `launchDeltaV(orbitRadius - earthRadius, orbitInclination, launchSiteLatitude)
      - launchDeltaV(vehicleReferenceAltitude, referenceInclinationReached, launchSiteLatitude)`,
    source: cite('vallado-2013', '§6.3 to 6.5'),
    why: 'Two-burn transfer, launch azimuth and, where needed, a plane change, from the same pad. It is negative where this orbit is easier than the reference.',
  }),
  payloadShare: derived('Payload to this orbit over the reference payload', ratio, {
    symbol: 'm_\\mathrm{pl}/m_\\mathrm{pl,0}',
    formula: `(1 + upperStageMassRatio * exp(referenceDeorbitDeltaV / (upperStageImpulse * standardGravity)))
        * exp(-orbitPenalty / (upperStageImpulse * standardGravity))
      - upperStageMassRatio * exp(stageDeorbitDeltaV / (upperStageImpulse * standardGravity))`,
    why: 'The rocket equation for the stage that reaches orbit. What it burns on the way up beyond the reference orbit, and what it keeps for its own way down, is taken from the payload.',
  }),
  payloadToOrbit: derived('Payload to this orbit', unitMass, {
    symbol: 'm_\\mathrm{pl}',
    formula: 'vehiclePayload * payloadShare',
    requires: {
      'payloadShare > 0':
        'The vehicle reaches this orbit with nothing aboard: its stage needs {orbitPenalty} beyond its reference orbit, and {stageDeorbitDeltaV} to come down.',
    },
    source: 'vallado-2013',
    why: 'What remains of the reference payload in an orbit that is higher or lies otherwise.',
  }),
  vehicleFairingVolume: assumption('Usable fairing volume', volume, {
    symbol: 'V_\\mathrm{f}',
    spread: triangular('600 m^3', '684 m^3', '1000 m^3'),
    range: ['5 m^3', '1500 m^3'],
    marks: [
      { at: '157 m^3', label: 'Falcon 9', source: 'spacecost-2026' },
      { at: '458 m^3', label: 'New Glenn', source: 'blue-origin-guide-2018' },
      { at: '684 m^3', label: 'Starship, drawn', source: 'spacecost-2026' },
      { at: '1000 m^3', label: 'Starship, announced', source: 'spacex-starship-guide-2020' },
    ],
    evidence: 'vendor',
    source: ['spacex-starship-guide-2020', 'spacecost-2026'],
    why: 'Space inside the envelope that the guide draws, 17 m long and 8 m wide below; some 1,000 m³ are often announced. Neither has flown with a door of that size.',
  }),
  vehicleFairingDiameter: assumption('Usable fairing diameter', length, {
    symbol: 'D_\\mathrm{f}',
    default: '8 m',
    range: ['1 m', '9 m'],
    limits: ['0.2 m', null],
    marks: [
      { at: '4.6 m', label: 'Falcon 9', source: 'spacex-falcon-guide-2021' },
      { at: '8 m', label: 'Starship', source: 'spacex-starship-guide-2020' },
    ],
    evidence: 'vendor',
    source: 'spacex-starship-guide-2020',
    why: 'Widest cylinder that a stowed satellite may fill.',
  }),
}
