/** From folded satellites to launches: what fits into a vehicle, and what fills first. */
import { assumption, constant, derived, outcome, triangular } from '../../engine/quantity.ts'
import { count, density, distance, powerPerVolume, ratio, share, things, volume } from '../kinds.ts'

/** What is folded decides nothing as long as a launch is full by mass first. */
const whereVolumeBinds = {
  when: 'max(volumeOverMass, fairingFit) > 1',
  otherwise: 'A launch is full by mass before it is full by volume.',
  set: { vehicleFairingVolume: '300 m^3' },
}

export const loading = {
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
    why: 'State of the art of rolled and folded blankets of 30 to 50 kW, with cells of about 30 %; other cells fill the same volume with less power. NASA’s concept for a megawatt reaches 60.',
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
    why: 'Bus, batteries, compute and structure between the folded array and radiator. Flat-packed satellites in series are near 200 to 300 kg/m³ as a stack; a rack alone is three times denser. It decides launches only where it is so low that the fairing fills before the payload is used.',
  }),
  stowedArrayCells: constant('Cell efficiency behind the array power per stowed volume', share, {
    symbol: '\\eta_\\psi',
    value: '30 %',
    source: 'mikulas-2015',
    why: 'The figures per volume are those of blankets with triple-junction cells. A blanket folds by its area, whatever its cells give.',
  }),
  stowedArrayThickness: derived('Stowed thickness of the array', distance, {
    display: ['cm'],
    symbol: 't_\\mathrm{arr}',
    formula: 'solarFlux * stowedArrayCells * packingFactor / stowedArrayPower',
    source: 'mikulas-2015',
    why: 'Volume per area of blanket: the rated power of those cells over the power per stowed volume.',
  }),
  stowedVolume: derived('Stowed volume of the fleet', volume, {
    symbol: 'V_\\mathrm{st}',
    formula: `arrayArea * stowedArrayThickness + radiatorArea * stowedRadiatorThickness
      + (massBasis == "parts" ? wetMass - arrayMass - radiatorMass
        : wetMass * (1 - (arrayMass + radiatorMass) / partsMass)) / stowedBodyDensity`,
    source: 'mikulas-2015',
    why: 'Folded arrays, folded radiators, and the body that holds them. Where one figure gives the mass, the body has the share of it that it has of the parts.',
  }),
  stowedSatelliteVolume: derived('Stowed volume of one satellite', volume, {
    symbol: 'V_\\mathrm{st,1}',
    formula: 'stowedVolume / satelliteCount',
    why: 'What has to pass into the fairing in one piece.',
  }),
  largestStowedVolume: derived('Largest body the fairing takes', volume, {
    symbol: 'V_\\mathrm{max}',
    formula: 'min(vehicleFairingDiameter ^ 3, 2 * vehicleFairingVolume / pi)',
    why: 'A square prism with its corners on the fairing’s wall, at most twice as high as it is wide across them, and no higher than the usable volume reaches at that width.',
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
  fairingFit: derived('Stowed satellite over what the fairing takes', share, {
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
  launches: derived('Launches that arrive', things, {
    symbol: 'n_\\mathrm{L}',
    formula: 'max(launchesByMass, launchesByVolume) / launchFill',
    requires: {
      'fairingFit <= 1':
        'One stowed satellite takes {stowedSatelliteVolume}, and a fairing {vehicleFairingDiameter} wide takes a body of {largestStowedVolume} at most: choose smaller satellites or a wider vehicle.',
      'payloadFit <= 1':
        'One satellite weighs {satelliteMass} and the vehicle lifts {payloadToOrbit} to this orbit: choose smaller satellites or a larger vehicle.',
    },
    why: 'By mass or by volume, whichever asks for more, and with the vehicle as full as it gets in practice. Those that fail come on top.',
  }),
}
