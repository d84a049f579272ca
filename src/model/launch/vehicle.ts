/** From kilograms and cubic metres to launches of one vehicle. */
import {
  assumption,
  cite,
  convention,
  decision,
  derived,
  outcome,
  triangular,
} from '../../engine/quantity.ts'
import {
  angle,
  count,
  density,
  distance,
  length,
  powerPerVolume,
  ratio,
  seconds,
  share,
  speedChange,
  unitMass,
  volume,
} from '../kinds.ts'

/** What is folded decides nothing as long as a launch is full by mass first. */
const whereVolumeBinds = {
  when: 'max(volumeOverMass, fairingFit) > 1',
  otherwise: 'A launch is full by mass before it is full by volume.',
  set: { vehicleFairingVolume: '300 m^3' },
}

export const vehicle = {
  vehiclePayload: assumption('Payload to the vehicle’s reference orbit', unitMass, {
    symbol: 'm_\\mathrm{pl,0}',
    spread: triangular('44 t', '100 t', '200 t'),
    range: ['0.3 t', '250 t'],
    marks: [
      { at: '18.5 t', label: 'Falcon 9, booster recovered', source: 'aguera-2025' },
      { at: '44 t', label: 'Starship, flown by September 2026', source: 'voyager-starship-2026' },
      { at: '100 t', label: 'Starship, stated', source: 'spacex-starship-guide-2020' },
      { at: '200 t', label: 'Starship V4, planned', source: 'aguera-2025' },
    ],
    main: true,
    evidence: 'vendor',
    source: 'spacex-starship-guide-2020',
    moves: { payloadToOrbit: '+', launchesByMass: '-' },
    why: 'What the vehicle lifts to the orbit for which its maker states a payload, with recovery of what is to fly again. The default is the figure of the Starship guide, of which about 44 t have been flown so far.',
  }),
  vehicleReferenceAltitude: convention('Altitude of the vehicle’s reference orbit', distance, {
    symbol: 'h_0',
    default: '500 km',
    range: ['180 km', '800 km'],
    limits: ['150 km', '2000 km'],
    evidence: 'vendor',
    source: 'spacex-starship-guide-2020',
    moves: { launches: '-' },
    why: 'The guide promises its payload for circular orbits of up to 500 km. Other makers state it for 185 to 300 km.',
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
    default: 1.2,
    range: [0.05, 2],
    why: 'The stage is carried to the orbit together with the payload, so a heavy stage makes every extra metre per second dearer. About 120 t for 100 t of payload is taken for Starship, a judgement from its maker’s talks; 0.2 suits Falcon 9.',
  }),
  upperStageImpulse: assumption('Specific impulse of the stage that reaches orbit', seconds, {
    symbol: 'I_\\mathrm{sp,us}',
    default: '370 s',
    range: ['280 s', '465 s'],
    limits: ['100 s', null],
    evidence: 'estimated',
    source: 'wertz-2011',
    why: 'Methane and oxygen in vacuum give 363 to 380 s, kerosene and oxygen about 348 s, hydrogen and oxygen 445 to 465 s.',
  }),
  orbitPenalty: derived('Velocity to this orbit beyond the reference orbit', speedChange, {
    symbol: '\\Delta v_\\mathrm{pen}',
    formula: `launchDeltaV(orbitRadius - earthRadius, orbitInclination, launchSiteLatitude)
      - launchDeltaV(vehicleReferenceAltitude, vehicleReferenceInclination, launchSiteLatitude)`,
    source: cite('vallado-2013', '§6.3 to 6.5'),
    why: 'Two-burn transfer, launch azimuth and, where needed, a plane change, from the same pad. It is negative where this orbit is easier than the reference.',
  }),
  payloadToOrbit: derived('Payload to this orbit', unitMass, {
    symbol: 'm_\\mathrm{pl}',
    formula: `vehiclePayload
      * ((1 + upperStageMassRatio) * exp(-orbitPenalty / (upperStageImpulse * standardGravity))
        - upperStageMassRatio)`,
    requires: {
      '(1 + upperStageMassRatio) * exp(-orbitPenalty / (upperStageImpulse * standardGravity)) > upperStageMassRatio':
        'The vehicle reaches this orbit with nothing aboard: its stage needs {orbitPenalty} beyond its reference orbit.',
    },
    source: 'vallado-2013',
    why: 'The rocket equation for the stage that reaches orbit: propellant for the extra velocity is taken from the payload.',
  }),
  vehicleFairingVolume: assumption('Usable fairing volume', volume, {
    symbol: 'V_\\mathrm{f}',
    default: '1000 m^3',
    range: ['5 m^3', '1500 m^3'],
    marks: [
      { at: '145 m^3', label: 'Falcon 9', source: 'spacex-falcon-guide-2021' },
      { at: '1000 m^3', label: 'Starship', source: 'spacex-starship-guide-2020' },
    ],
    evidence: 'vendor',
    source: 'spacex-starship-guide-2020',
    why: 'Space inside the dynamic envelope. The figure for Starship is an announced one and has not flown with a payload door of that size.',
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
  stowedArrayPower: assumption('Array power per stowed volume', powerPerVolume, {
    symbol: '\\psi_\\mathrm{arr}',
    spread: triangular('20 kW/m^3', '40 kW/m^3', '60 kW/m^3'),
    range: ['10 kW/m^3', '100 kW/m^3'],
    marks: [
      { at: '40 kW/m^3', label: 'Flexible blankets, ground-tested', source: 'mikulas-2015' },
      { at: '60 kW/m^3', label: 'Concept for 1 MW', source: 'mikulas-2015' },
    ],
    evidence: 'published',
    source: 'mikulas-2015',
    moves: { stowedVolume: '-' },
    why: 'State of the art of rolled and folded blankets of 30 to 50 kW, with cells of about 30 %. NASA’s concept for a megawatt reaches 60.',
    acts: whereVolumeBinds,
  }),
  stowedRadiatorThickness: assumption('Stowed thickness of a radiator panel', distance, {
    display: ['cm'],
    symbol: 't_\\mathrm{rad}',
    spread: triangular('1 cm', '3 cm', '6 cm'),
    range: ['0.5 cm', '10 cm'],
    limits: ['0.01 cm', null],
    moves: { stowedVolume: '+' },
    why: 'Panel, tubes and the gap to the next fold. Two-faced honeycomb panels are 1 to 3 cm thick; the gap is a judgement.',
    acts: whereVolumeBinds,
  }),
  stowedBodyDensity: assumption('Stowed density of everything else', density, {
    symbol: '\\rho_\\mathrm{bus}',
    spread: triangular('150 kg/m^3', '300 kg/m^3', '500 kg/m^3'),
    range: ['80 kg/m^3', '900 kg/m^3'],
    limits: ['1 kg/m^3', null],
    marks: [{ at: '900 kg/m^3', label: 'NVL72 rack by itself', source: 'introl-gb300-2025' }],
    moves: { stowedVolume: '-' },
    why: 'Bus, batteries, compute and structure between the folded array and radiator. Flat-packed satellites in series are near 200 to 300 kg/m³ as a stack; a rack alone is three times denser.',
    acts: whereVolumeBinds,
  }),
  stowedVolume: derived('Stowed volume of the fleet', volume, {
    symbol: 'V_\\mathrm{st}',
    formula: `arrayPowerBol / stowedArrayPower + radiatorArea * stowedRadiatorThickness
      + (wetMass - arrayMass - radiatorMass) / stowedBodyDensity`,
    source: 'mikulas-2015',
    why: 'Folded arrays, folded radiators, and the body that holds them.',
  }),
  stowedSatelliteVolume: derived('Stowed volume of one satellite', volume, {
    symbol: 'V_\\mathrm{st,1}',
    formula: 'stowedVolume / satelliteCount',
    why: 'What has to pass into the fairing in one piece.',
  }),
  largestStowedVolume: derived('Largest body the fairing’s width takes', volume, {
    symbol: 'V_\\mathrm{max}',
    formula: 'vehicleFairingDiameter ^ 3 / 2',
    why: 'A square prism with its corners on the fairing’s wall, as high as it is wide across them.',
  }),
  launchFill: assumption('Share of a launch that is used', share, {
    symbol: 'f_\\mathrm{fill}',
    spread: triangular(0.75, 0.9, 0.97),
    range: [0.5, 1],
    limits: [0.01, 1],
    moves: { launches: '-' },
    why: 'Dispensers, whole numbers of satellites and mismatched stacks leave part of the payload unused.',
  }),
  launchesByMass: derived('Launches that the mass needs', count, {
    symbol: 'n_m',
    formula: 'wetMass / payloadToOrbit',
    why: 'Fleet mass over the payload to this orbit, before the fill.',
  }),
  launchesByVolume: derived('Launches that the volume needs', count, {
    symbol: 'n_V',
    formula: 'stowedVolume / vehicleFairingVolume',
    why: 'Stowed volume over the fairing, before the fill.',
  }),
  fairingFit: derived('Stowed satellite over what the fairing’s width takes', share, {
    symbol: 'x_D',
    formula: 'stowedSatelliteVolume / largestStowedVolume',
    why: 'Above one the stowed satellite does not go into this fairing in one piece.',
  }),
  payloadFit: derived('Satellite mass over payload', share, {
    symbol: 'x_m',
    formula: 'satelliteMass / payloadToOrbit',
    why: 'Above one a single satellite is too heavy for the vehicle.',
  }),
  volumeOverMass: derived('Launches by volume over launches by mass', ratio, {
    symbol: 'n_V/n_m',
    formula: 'launchesByVolume / launchesByMass',
    why: 'Above one the fairing is full before the payload is used up.',
  }),
  launchBinding: outcome('What limits a launch', {
    symbol: 'b_\\mathrm{L}',
    of: {
      size: { label: 'width or mass of one satellite', code: 3, when: 'max(fairingFit, payloadFit) > 1' },
      volume: { label: 'volume', code: 2, when: 'volumeOverMass > 1' },
      mass: { label: 'mass', code: 1 },
    },
    why: 'The first limit that a loaded vehicle meets.',
  }),
  launches: derived('Launches', count, {
    symbol: 'n_\\mathrm{L}',
    formula: 'max(launchesByMass, launchesByVolume) / launchFill',
    requires: {
      'fairingFit <= 1':
        'One stowed satellite takes {stowedSatelliteVolume}, and a fairing {vehicleFairingDiameter} wide takes a body of {largestStowedVolume} at most: choose smaller satellites or a wider vehicle.',
      'payloadFit <= 1':
        'One satellite weighs {satelliteMass} and the vehicle lifts {payloadToOrbit} to this orbit: choose smaller satellites or a larger vehicle.',
    },
    why: 'By mass or by volume, whichever asks for more, and with the vehicle as full as it gets in practice.',
  }),
}
