/** The radiator as a thing: surface, fins, mass, and how it runs when cold or new. */
import { assumption, cite, decision, derived, lookup, triangular } from '../../engine/quantity.ts'
import {
  area,
  arealDensity,
  count,
  mass,
  power,
  ratio,
  specificMass,
  temperature,
  temperatureDifference,
  thermalConductivity,
  thickness,
} from '../kinds.ts'

export const panel = {
  radiatorEmissivity: assumption('Emissivity of the radiator, end of life', ratio, {
    symbol: '\\varepsilon',
    spread: triangular(0.83, 0.88, 0.91),
    range: [0.8, 0.92],
    limits: [0.01, 1],
    marks: [
      { at: 0.85, label: 'Silvered glass', source: 'jman-2026' },
      { at: 0.91, label: 'White paint AZ-93', source: 'nasa-sst-thermal-2024' },
    ],
    main: true,
    evidence: 'estimated',
    source: ['nasa-z93-1992', cite('nasa-sst-thermal-2024', 'chapter 7')],
    moves: { emittedFlux: '+', radiatorArea: '-' },
    why: 'White paints keep 0.90 to 0.92, silvered glass 0.82 to 0.87.',
  }),
  radiatorAbsorptivity: assumption('Solar absorptivity, end of life', ratio, {
    symbol: '\\alpha',
    spread: triangular(0.12, 0.25, 0.36),
    range: [0.08, 0.36],
    limits: [0, 1],
    marks: [
      { at: 0.09, label: 'Starcloud', source: 'feilden-2024' },
      { at: 0.15, label: 'White paint, new', source: 'nasa-sst-thermal-2024' },
      { at: 0.36, label: 'White paint, aged', source: 'nasa-z93-1992' },
    ],
    main: true,
    evidence: 'estimated',
    source: ['nasa-z93-1992', cite('nasa-sst-thermal-2024', 'chapter 7')],
    moves: { absorbedAlbedo: '+', radiatorArea: '+' },
    why: 'Ultraviolet light and atomic oxygen darken white paint from 0.15 to between 0.18 and 0.36.',
  }),
  freshAbsorptivity: assumption('Solar absorptivity when new', ratio, {
    symbol: '\\alpha_0',
    default: 0.15,
    range: [0.05, 0.2],
    limits: [0, 1],
    evidence: 'measured',
    source: cite('nasa-sst-thermal-2024', 'chapter 7'),
    moves: { freshPanelTemperature: '+' },
    why: 'White paint AZ-93 as it leaves the factory.',
  }),
  finEfficiency: decision('Fin efficiency', ratio, {
    symbol: '\\eta_\\mathrm{fin}',
    spread: triangular(0.82, 0.9, 0.95),
    range: [0.8, 0.95],
    limits: [0.05, 0.999],
    evidence: 'estimated',
    source: [cite('gilmore-2002', 'chapter 6'), 'semianalysis-2026'],
    moves: { netRadiatorFlux: '+', radiatorArea: '-', tubeSpacing: '-' },
    why: 'Heat that the panel gets rid of over that of one everywhere as warm as its tubes: in between it is cooler. A higher efficiency needs closer tubes, and so more mass.',
  }),
  radiatorFaces: decision('Radiating faces', count, {
    symbol: 'N_\\mathrm{face}',
    default: 2,
    range: [1, 2],
    limits: [1, 2],
    step: 1,
    evidence: 'published',
    source: ['lee-odinson-ai1-2026', 'nasa-eatcs-2021'],
    moves: { emittedFlux: '+', radiatorArea: '-' },
    why: 'Deployed panels radiate from both faces, a body-mounted one from one.',
  }),
  radiatorArealDensity: assumption('Mass of the radiator per area', arealDensity, {
    symbol: '\\sigma_\\mathrm{rad}',
    spread: triangular(2.5, 5, 17.5),
    range: [2, 17.5],
    marks: [
      { at: 2.4, label: 'ISCR vapour chamber, on paper', source: 'gaalema-2026' },
      { at: 5, label: 'JPL', source: 'turyshev-2026' },
      { at: 14.2, label: 'ISS main loops, flown', source: 'nasa-eatcs-2021' },
      { at: 17.5, label: 'ISS arrays’ loops, flown', source: 'nasa-eatcs-2021' },
    ],
    main: true,
    evidence: 'published',
    source: ['turyshev-2026', 'nasa-eatcs-2021', 'gaalema-2026'],
    moves: { radiatorMass: '+', wetMass: '+', costRatio: '+' },
    why: 'Per area of one face. The deployable radiators with pumped loops that have flown, on the Space Station, weigh 14 to 17.5 kg/m²; plans assume 2 to 10. The default is a plan, and the spread reaches from the lightest to what has flown.',
  }),
  loopSpecificMass: assumption('Mass of the coolant loop per heat', specificMass, {
    symbol: '\\mu_\\mathrm{loop}',
    spread: triangular('0.8 kg/kW', '2 kg/kW', '3.5 kg/kW'),
    range: ['0.8 kg/kW', '3.5 kg/kW'],
    evidence: 'estimated',
    source: [cite('jman-2026', 'src/orbitdc/data/coolants.yaml'), cite('gilmore-2002', 'chapter 12')],
    moves: { loopMass: '+', wetMass: '+' },
    why: 'With a rise of 10 K. Pumps, pipes, joints and coolant outside the racks, which weigh with their cold plates. Two-phase loops claim 0.8 kg/kW, pumped liquid 2 to 3.5.',
  }),
  finConductivity: assumption('Conductivity of the panel', thermalConductivity, {
    symbol: 'k_\\mathrm{fin}',
    default: 200,
    range: [100, 1000],
    evidence: 'estimated',
    source: cite('bergman-2011', 'table A.1'),
    moves: { tubeSpacing: '+' },
    why: 'Aluminium conducts 170 to 230 W/(m K), carbon fibre made for the purpose up to 1,000.',
  }),
  finThickness: decision('Thickness of the conducting sheet', thickness, {
    symbol: 't',
    default: '1 mm',
    range: ['0.2 mm', '3 mm'],
    limits: ['0.001 mm', null],
    evidence: 'estimated',
    source: cite('gilmore-2002', 'chapter 6'),
    moves: { tubeSpacing: '+' },
    why: 'Face sheets of flown panels are a few tenths of a millimetre each; two make about one.',
  }),
  coolantFreezing: decision('Freezing point of the coolant', temperature, {
    symbol: 'T_\\mathrm{freeze}',
    default: '195.4 K',
    range: ['150 K', '273.15 K'],
    limits: ['10 K', '400 K'],
    marks: [
      { at: '195.4 K', label: 'Ammonia', source: 'nasa-eatcs-2021' },
      { at: '273.15 K', label: 'Water', source: 'bergman-2011' },
    ],
    evidence: 'published',
    source: ['nasa-eatcs-2021', 'bergman-2011'],
    moves: { freezingMargin: '-' },
    why: 'Ammonia, as outside the ISS, freezes at 195.4 K; water at 273 K.',
  }),
  radiatorMass: derived('Mass of the radiators', mass, {
    symbol: 'm_\\mathrm{rad}',
    formula: 'radiatorArea * radiatorArealDensity',
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'Radiator area times mass per area, joints and booms included.',
  }),
  loopMass: derived('Mass of the coolant loops', mass, {
    symbol: 'm_\\mathrm{loop}',
    formula: 'heatRejected * loopShare / powerShare * loopSpecificMass * loopFactor',
    source: cite('gilmore-2002', 'chapter 12'),
    why: 'Heat to reject times mass of the loop per heat, as its flow has it. A loop that is built for more than the chips then bear weighs as built.',
  }),
  tubeSpacing: derived('Spacing of the coolant tubes', thickness, {
    symbol: '2L',
    formula: `2 * finParameter(finEfficiency)
      * sqrt(finConductivity * finThickness
        / (4 * radiatorFaces * radiatorEmissivity * stefanBoltzmann * panelTemperature^3))`,
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'Distance of tubes at which a sheet of this thickness has the fin efficiency: tanh(x)/x, with radiation linearised.',
  }),
  emittingArea: lookup('Area times emissivity of what sheds the heat', area, {
    symbol: 'A_\\varepsilon',
    by: 'panelArchitecture',
    of: {
      separate: 'radiatorFaces * radiatorEmissivity * (radiatorArea - batteryRadiatorArea)',
      integrated: `(arrayFrontEmissivity + arrayBackEmissivity) * arrayArea
        + 2 * radiatorEmissivity * (radiatorArea - batteryRadiatorArea)`,
    },
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'All faces of the main loop: a black body of this area emits as much.',
  }),
  absorbedLight: lookup('Sunlight absorbed by the radiator’s coating', power, {
    symbol: 'Q_\\odot',
    by: 'panelArchitecture',
    of: {
      separate: '(absorbedSunlight + absorbedAlbedo) * (radiatorArea - batteryRadiatorArea)',
      integrated:
        'radiatorAbsorptivity * solarFlux * perihelionSunlight * (radiatorArea - batteryRadiatorArea)',
    },
    source: cite('gilmore-2002', 'chapter 2'),
    why: 'In the hottest state of the year; the part that a darkening coating changes.',
  }),
  panelHeat: lookup('Heat that the panel sheds', power, {
    symbol: 'Q_\\mathrm{pan}',
    by: 'panelArchitecture',
    of: {
      separate: `(heatRejected - batteryHeat) / finEfficiency
        + absorbedFlux * (radiatorArea - batteryRadiatorArea)`,
      integrated: `integratedHeat * arrayArea + absorbedLight
        + 2 * radiatorEmissivity * viewFactorSphere * olr * (radiatorArea - batteryRadiatorArea)`,
    },
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'Heat of the loop and what the panel absorbs, in the hottest state of the year, as at the tubes.',
  }),
  equilibriumTemperature: derived('Equilibrium temperature of the radiator', temperature, {
    symbol: 'T_\\mathrm{eq}',
    formula: '(panelHeat / (emittingArea * stefanBoltzmann))^0.25',
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'The inverse of the sizing: where this area settles with all the heat in the hottest state of the year. It returns the panel’s temperature, which proves the area.',
  }),
  coldPanelTemperature: derived('Panel temperature in eclipse', temperature, {
    symbol: 'T_\\mathrm{cold}',
    formula: `(eclipsePower / (pmadEfficiency * finEfficiency * emittingArea * stefanBoltzmann)
      + olrCold * (panelArchitecture == "separate" ? earthViewFactor / radiatorFaces : viewFactorSphere)
      / stefanBoltzmann)^0.25`,
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'Cold case: the sized panel in shadow, over a cold Earth, with the load that runs in eclipse, long enough to settle. Without load it drops towards 160 K.',
  }),
  freezingMargin: derived('Coldest panel above the freezing point', temperatureDifference, {
    symbol: '\\Delta T_\\mathrm{freeze}',
    formula: 'coldPanelTemperature - coolantFreezing',
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'Below zero the coolant would freeze in a long eclipse, and heaters or louvres are needed.',
  }),
  freshPanelTemperature: derived('Panel temperature when new', temperature, {
    symbol: 'T_\\mathrm{new}',
    formula: `((panelHeat - absorbedLight + absorbedLight * freshAbsorptivity / radiatorAbsorptivity)
      / (emittingArea * stefanBoltzmann))^0.25`,
    requires: {
      'radiatorAbsorptivity > 0':
        'A surface that absorbs no sunlight at the end of its life has not aged, so it was never newer.',
    },
    source: [cite('gilmore-2002', 'chapter 6'), 'nasa-z93-1992'],
    why: 'The same panel at full heat before its coating darkens.',
  }),
}
