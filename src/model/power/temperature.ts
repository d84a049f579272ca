/** How warm the array gets, by its own balance, and what that costs its cells. */
import { assumption, choice, cite, constant, derived, lookup, triangular } from '../../engine/quantity.ts'
import { irradiance, lossPerKelvin, ratio, share, temperature } from '../kinds.ts'

export const arrayHeat = {
  cellTechnology: choice('Kind of solar cell', {
    symbol: '\\mathrm{cell}',
    default: 'silicon',
    main: true,
    evidence: 'published',
    source: cite('aguera-2025', '§4.4'),
    why: 'Decides how much sunlight the array absorbs and how much power its cells lose with heat. The efficiency is an input of its own; the rows of the catalog set both.',
    options: {
      silicon: {
        label: 'Silicon',
        why: 'Flown by the thousand in constellations; loses most with heat.',
        source: cite('aguera-2025', '§4.4'),
      },
      tripleJunction: {
        label: 'Gallium arsenide, several junctions',
        why: 'The usual cell of satellites: more efficient, darker, less sensitive to heat.',
        source: 'fetzer-2009',
      },
      thinFilm: {
        label: 'Thin film and tandem',
        why: 'Cadmium telluride and perovskite, alone or on silicon: less sensitive to heat, not qualified for long flights.',
        source: ['bargatin-2025', 'gaalema-2026'],
      },
    },
  }),
  cellHeat: choice('Loss of the cells to heat', {
    symbol: '\\mathrm{cellheat}',
    role: 'convention',
    default: 'balance',
    why: 'Studies that give one factor, or none, can be entered as they are.',
    options: {
      balance: {
        label: 'From the array’s own temperature',
        why: 'Balance of sunlight, electricity and both faces.',
      },
      given: {
        label: 'A factor, given',
        why: 'As textbooks and studies have it that do not compute the temperature.',
      },
    },
  }),
  temperatureFactor: assumption('Loss to warm cells, given', share, {
    symbol: 'f_\\mathrm{temp}',
    spread: triangular(0.8, 0.95, 0.98),
    range: [0.8, 1],
    limits: [0.1, 1],
    evidence: 'estimated',
    source: [cite('larson-wertz-1999', '§11.4'), cite('nasa-sst-power-2024', 'chapter 3')],
    why: 'Used where the factor is given. The textbook takes 0.85, and 0.80 to 0.98.',
  }),
  siliconAbsorptance: assumption('Sunlight absorbed by an array of silicon or film', ratio, {
    symbol: '\\alpha_\\mathrm{Si}',
    spread: triangular(0.75, 0.86, 0.92),
    range: [0.7, 0.95],
    limits: [0.05, 1],
    marks: [
      { at: 0.75, label: 'Textbook', source: 'fortescue-2011' },
      { at: 0.92, label: 'McCalip', source: 'mccalip-2025' },
    ],
    evidence: 'published',
    source: [cite('fortescue-2011', 'table 11.3'), 'mccalip-2025'],
    moves: { arrayTemperature: '+', arrayArea: '+' },
    why: 'Textbooks give 0.75 for cells that mirror the infrared which they cannot use; textured cells made for the ground, as constellations fly them, reach 0.92. The default is halfway between mean and high end.',
  }),
  tripleJunctionAbsorptance: assumption('Sunlight absorbed by an array of several junctions', ratio, {
    symbol: '\\alpha_\\mathrm{3J}',
    spread: triangular(0.86, 0.9, 0.93),
    range: [0.8, 0.95],
    limits: [0.05, 1],
    evidence: 'estimated',
    source: cite('fortescue-2011', 'table 11.3'),
    why: 'Textbooks give 0.88 for gallium arsenide. More junctions use, and so absorb, more of the infrared.',
  }),
  arrayFrontEmissivity: assumption('Emissivity of the array’s front', ratio, {
    symbol: '\\varepsilon_\\mathrm{front}',
    spread: triangular(0.78, 0.83, 0.88),
    range: [0.7, 0.92],
    limits: [0.01, 1],
    evidence: 'published',
    source: [cite('fortescue-2011', 'table 11.3'), 'mccalip-2025'],
    moves: { arrayTemperature: '-', arrayArea: '-' },
    why: 'Cover glass: 0.80 to 0.82 in a textbook, 0.85 in McCalip’s calculator, more with coatings made for it.',
  }),
  arrayBackEmissivity: assumption('Emissivity of the array’s back', ratio, {
    symbol: '\\varepsilon_\\mathrm{back}',
    spread: triangular(0.75, 0.85, 0.9),
    range: [0.5, 0.92],
    limits: [0.01, 1],
    evidence: 'estimated',
    source: ['mccalip-2025', cite('fortescue-2011', 'table 11.3')],
    moves: { arrayTemperature: '-', arrayArea: '-' },
    why: 'Black or white paint, or film over carbon fibre. A back that emits well keeps cells cool and shines on whatever stands behind it.',
  }),
  siliconHeatLoss: assumption('Power lost a kelvin, silicon', lossPerKelvin, {
    symbol: '\\beta_\\mathrm{Si}',
    spread: triangular('0.003 1/K', '0.004 1/K', '0.0045 1/K'),
    range: ['0.0025 1/K', '0.005 1/K'],
    evidence: 'estimated',
    source: cite('nasa-sst-power-2024', 'chapter 3'),
    moves: { arrayArea: '+' },
    why: 'Of the power at 28 °C. Cells in space lose 0.35 to 0.45 %; the best made for the ground less than 0.3.',
  }),
  tripleJunctionHeatLoss: assumption('Power lost a kelvin, several junctions', lossPerKelvin, {
    symbol: '\\beta_\\mathrm{3J}',
    spread: triangular('0.002 1/K', '0.0022 1/K', '0.0025 1/K'),
    range: ['0.0015 1/K', '0.003 1/K'],
    evidence: 'estimated',
    source: cite('nasa-sst-power-2024', 'chapter 3'),
    why: 'Of the power at 28 °C: 0.2 to 0.25 %.',
  }),
  thinFilmHeatLoss: assumption('Power lost a kelvin, film and tandem', lossPerKelvin, {
    symbol: '\\beta_\\mathrm{film}',
    spread: triangular('0.0015 1/K', '0.0025 1/K', '0.0032 1/K'),
    range: ['0.001 1/K', '0.004 1/K'],
    why: 'Of the power at 28 °C. Cadmium telluride lies near 0.3 %, perovskites below 0.2; the value between is a judgement.',
  }),
  cellReferenceTemperature: constant('Temperature of a cell’s data sheet', temperature, {
    symbol: 'T_{28}',
    value: '301.15 K',
    source: 'fetzer-2009',
    why: 'Cells for space are rated at 28 °C.',
  }),
  cellAbsorptance: lookup('Sunlight absorbed by the array', ratio, {
    symbol: '\\alpha_\\mathrm{arr}',
    by: 'cellTechnology',
    of: {
      silicon: 'siliconAbsorptance',
      tripleJunction: 'tripleJunctionAbsorptance',
      thinFilm: 'siliconAbsorptance',
    },
    source: cite('fortescue-2011', 'table 11.3'),
    why: 'By kind of cell. Gaps between cells are taken to be as dark.',
  }),
  cellHeatLoss: lookup('Power lost a kelvin', lossPerKelvin, {
    symbol: '\\beta',
    by: 'cellTechnology',
    of: {
      silicon: 'siliconHeatLoss',
      tripleJunction: 'tripleJunctionHeatLoss',
      thinFilm: 'thinFilmHeatLoss',
    },
    source: cite('nasa-sst-power-2024', 'chapter 3'),
    why: 'By kind of cell, of the power at 28 °C.',
  }),
  arrayEarthHeat: derived('Earth’s infrared absorbed by the array', irradiance, {
    symbol: 'q_\\mathrm{arr,IR}',
    formula: '(arrayFrontEmissivity + arrayBackEmissivity) * viewFactorSphere * olr',
    source: cite('howell-catalog-2010', 'section B'),
    why: 'On both faces, each with the mean view of a plate over all its attitudes. Sunlight off the Earth is left out: it comes at an angle, at dawn and dusk least of all.',
  }),
  arrayTemperature: derived('Temperature of the array', temperature, {
    symbol: 'T_\\mathrm{arr}',
    formula: `panelArchitecture == "integrated"
      ? min(radiatorTemperature, settledArray(cellAbsorptance * sizingFlux + arrayEarthHeat, 0,
        cellHeatLoss, cellReferenceTemperature, arrayFrontEmissivity + arrayBackEmissivity))
      : settledArray(cellAbsorptance * sizingFlux + arrayEarthHeat,
        sizingFlux * cellEfficiency * packingFactor * pointingFactor * arrayEndOfLife,
        cellHeatLoss, cellReferenceTemperature, arrayFrontEmissivity + arrayBackEmissivity)`,
    requires: {
      'panelArchitecture == "integrated" or cellAbsorptance > cellEfficiency * packingFactor * pointingFactor * (1 + cellHeatLoss * cellReferenceTemperature)':
        'The balance of the array does not hold for cells that turn {cellEfficiency} of the sunlight into electricity and absorb {cellAbsorptance} of it: give the loss to heat as a factor.',
    },
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'Settled in the sunlight of the day that sizes the array, at the end of its life: sunlight and the Earth’s heat in, electricity and the emission of both faces out. In a panel that is the radiator too, the electricity comes back as heat. In low orbit cells reach up to some 80 °C.',
  }),
  cellHeatFactor: derived('Power of the warm cells over that of their data sheet', ratio, {
    symbol: 'f_\\mathrm{warm}',
    formula: `cellHeat == "given" ? temperatureFactor
      : 1 - cellHeatLoss * (arrayTemperature - cellReferenceTemperature)`,
    requires: {
      'cellHeat == "given" or cellHeatLoss * (arrayTemperature - cellReferenceTemperature) < 1':
        'At {arrayTemperature} cells that lose {cellHeatLoss} give nothing.',
    },
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'Cells run 15 to 50 K above the 28 °C of their data sheet, and lose power for every one of them.',
  }),
}
