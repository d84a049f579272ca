/** How heat leaves: pumps, heat pump and the balance of the radiator. */
import { assumption, cite, decision, derived, lookup, sum, triangular } from '../../engine/quantity.ts'
import {
  area,
  areaPerPower,
  efficiency,
  irradiance,
  power,
  ratio,
  share,
  temperature,
  temperatureDifference,
} from '../kinds.ts'

export const balance = {
  radiatorTemperature: decision('Radiator temperature', temperature, {
    symbol: 'T_\\mathrm{rad}',
    spread: triangular('308.15 K', '318.15 K', '333.15 K'),
    range: ['270 K', '380 K'],
    limits: ['50 K', '1500 K'],
    marks: [
      { at: '276 K', label: 'ISS loop', source: 'nasa-eatcs-2021' },
      { at: '293 K', label: 'Starcloud', source: 'feilden-2024' },
      { at: '337 K', label: 'AI1 at 120 kW', source: 'lee-odinson-ai1-2026' },
      { at: '350 K', label: 'JPL', source: 'turyshev-2026' },
    ],
    main: true,
    evidence: 'estimated',
    source: ['nvidia-rubin-cooling-2026', 'lee-odinson-ai1-2026', cite('gilmore-2002', 'chapter 6')],
    moves: { radiatorArea: '-', radiatorMass: '-', junctionTemperature: '+', coolantSupply: '+' },
    why: 'Of the panel at its tubes, mean from inlet to outlet. A hot panel is small, because it emits with the fourth power, but coolant, chips and optics sit above it. The default is the warmest that gives racks the coolant which their makers accept, 45 °C.',
  }),
  pumpFraction: assumption('Pumps, share of IT power', share, {
    symbol: 'f_\\mathrm{pump}',
    spread: triangular(0.015, 0.02, 0.06),
    range: [0.015, 0.11],
    marks: [{ at: 0.11, label: 'Hybrid two-phase loop', source: 'jman-2026' }],
    evidence: 'estimated',
    source: [cite('jman-2026', 'src/orbitdc/data/coolants.yaml'), cite('gilmore-2002', 'chapter 12')],
    moves: { loadPower: '+', heatRejected: '+' },
    why: 'Electric power that moves the coolant, over the heat of the IT, with a rise of 10 K: more flow takes more.',
  }),
  heatPumpLift: decision('Heat pump: coolant below the radiator', temperatureDifference, {
    symbol: '\\Delta T_\\mathrm{hp}',
    default: 0,
    range: [0, 60],
    limits: [0, 300],
    moves: { loadPower: '+', junctionTemperature: '-' },
    why: 'A heat pump lets the radiator run hotter than the coolant, at the price of electricity and of its own heat. No published design for data centers flies one, so the default is none.',
  }),
  carnotFraction: assumption('Heat pump: share of the ideal', efficiency, {
    symbol: '\\eta_\\mathrm{C}',
    spread: triangular(0.35, 0.5, 0.6),
    range: [0.3, 0.65],
    why: 'Performance over that of an ideal machine between the same temperatures. Large machines on the ground reach about half; the value is a judgement and counts only with a heat pump.',
    acts: {
      when: 'heatPumpLift > 0',
      otherwise: 'There is no heat pump while its lift is {heatPumpLift}.',
      set: { heatPumpLift: '20 K' },
    },
  }),
  compressorFraction: derived('Heat pump power over heat lifted', share, {
    symbol: '1/\\mathrm{COP}',
    formula: 'heatPumpLift / (carnotFraction * coolantTemperature)',
    source: 'bergman-2011',
    why: 'Inverse of the coefficient of performance, a share of the ideal one. Zero without a heat pump.',
  }),
  heatRejected: derived('Heat to reject', power, {
    symbol: 'Q',
    formula:
      'arrayPowerEol - eclipsePower / pmadEfficiency * sizingEclipseFraction / (1 - sizingEclipseFraction)',
    why: 'All electricity becomes heat: IT, bus, pumps, conversion, and the battery’s losses, which are all counted in the light, 1 % on the safe side. Only the energy that the battery delivers leaves this balance, to come back as heat in the shadow.',
  }),
  emittedFlux: derived('Heat emitted', irradiance, {
    symbol: 'q_\\mathrm{emit}',
    formula: 'radiatorFaces * radiatorEmissivity * stefanBoltzmann * radiatorTemperature^4',
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'Stefan-Boltzmann law for all faces, per area of a panel that is everywhere as warm as at its tubes.',
  }),
  absorbedFlux: sum('Heat absorbed', irradiance, {
    symbol: 'q_\\mathrm{abs}',
    of: ['absorbedSunlight', 'absorbedAlbedo', 'absorbedInfrared', 'absorbedFromArray'],
    why: 'All that the surroundings put on the faces that radiate, in the hottest state of the year. Strongest Sun, brightest noon and longest eclipse are taken together: at the dawn node all three come around the turn of the year, and the hottest day asks for as much radiator to four digits; at the dusk node for 1 % less.',
  }),
  netRadiatorFlux: derived('Net heat rejected per area', irradiance, {
    symbol: 'q_\\mathrm{net}',
    formula: 'finEfficiency * (emittedFlux - absorbedFlux)',
    requires: {
      'emittedFlux > absorbedFlux':
        'At {radiatorTemperature} the panel absorbs more from its surroundings ({absorbedFlux}) than it emits ({emittedFlux}), so no area is large enough.',
    },
    source: [cite('gilmore-2002', 'chapter 6'), 'lee-odinson-edge-2026', 'feilden-2024'],
    why: 'What a square metre of panel emits less what it absorbs in the hottest state of the year, both over the same fins. Infrared absorptivity equals emissivity (Kirchhoff); Starcloud’s white paper missed that and gained 8 %.',
  }),
  chipRadiatorArea: lookup('Radiator of the main loop', area, {
    symbol: 'A_\\mathrm{main}',
    by: 'panelArchitecture',
    of: {
      separate: '(heatRejected - batteryHeat) / netRadiatorFlux',
      integrated: `panelTemperature < jointTemperature
        ? arrayArea * (integratedHeat
          - (arrayFrontEmissivity + arrayBackEmissivity) * stefanBoltzmann * panelTemperature^4) / plainPanelFlux
        : 0`,
    },
    requires: {
      'panelArchitecture == "separate" or panelTemperature >= jointTemperature or plainPanelFlux > 0':
        'Plain area in the Sun absorbs more than it emits at {panelTemperature}, so it cannot cool an array that it is one with: a warmer radiator or separate wings are needed.',
    },
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'For all heat but that of the batteries, at the radiator temperature. Where the array itself is the radiator, only the plain area that it needs beside its cells to be as cold as decided.',
  }),
  radiatorArea: sum('Radiator area', area, {
    symbol: 'A_\\mathrm{rad}',
    of: ['chipRadiatorArea', 'batteryRadiatorArea'],
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'Planform of the panels; both faces radiate. It is linear in heat at a fixed temperature: twice the compute needs twice the area.',
  }),
  radiatorAreaPerPower: derived('Radiator area per heat', areaPerPower, {
    symbol: 'A_\\mathrm{rad}/Q',
    formula: 'radiatorArea / heatRejected',
    source: ['nasa-eatcs-2021', cite('turyshev-2026', 'abstract'), 'lee-odinson-ai1-2026'],
    why: 'To compare: ISS 6.8 m²/kW, ISCR 2.9, JPL 2.5, AI1 0.9.',
  }),
  heatPumpGain: derived('Radiator area saved by the heat pump', ratio, {
    symbol: 'G_\\mathrm{hp}',
    formula: `(panelTemperature^4 - equivalentSinkTemperature^4)
      / ((panelTemperature - heatPumpLift)^4 - equivalentSinkTemperature^4) / (1 + compressorFraction)`,
    requires: {
      'panelTemperature - heatPumpLift > equivalentSinkTemperature':
        'Without the heat pump, a panel {heatPumpLift} below the {panelTemperature} of this one would be colder than the surroundings ({equivalentSinkTemperature}) and could shed no heat at all.',
    },
    source: ['bergman-2011', 'gilmore-2002'],
    why: 'Area without the pump over area with it, for the same coolant. Below one the pump costs more radiator than it saves.',
  }),
}
