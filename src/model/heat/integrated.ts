/** Array and radiator in one panel: what it absorbs in front leaves through both faces, with the heat of the chips. */
import { assumption, choice, cite, derived, lookup, triangular } from '../../engine/quantity.ts'
import { arealDensity, irradiance, temperature } from '../kinds.ts'

export const integrated = {
  panelArchitecture: choice('Array and radiator', {
    symbol: '\\mathrm{panel}',
    default: 'separate',
    main: true,
    evidence: 'published',
    source: ['lee-odinson-ai1-2026', 'mccalip-2025'],
    why: 'Heat can leave from panels of its own, in the shadow of nothing, or from the array itself.',
    options: {
      separate: {
        label: 'Separate wings',
        why: 'A radiator beside the array, edge-on to the Sun: as cold as wanted, at the price of its own area and mass. As announced for AI1.',
        source: 'lee-odinson-ai1-2026',
      },
      integrated: {
        label: 'One panel, cells in front',
        why: 'Coolant runs through the array, and both faces shed its heat. All that the cells absorb stays in the panel, so it is as hot as a dark panel in the Sun, some 70 °C, whatever the chips draw; colder needs plain area beside the cells. As in McCalip’s calculator.',
        source: 'mccalip-2025',
      },
    },
  }),
  integratedArealDensity: assumption('Mass per area of a panel with cells and coolant', arealDensity, {
    symbol: '\\sigma_\\mathrm{int}',
    spread: triangular(3.1, 3.5, 7),
    range: [1, 10],
    marks: [{ at: 3.1, label: 'ISCR panels, on paper', source: 'gaalema-2026' }],
    evidence: 'estimated',
    source: 'gaalema-2026',
    why: 'Array and radiator apart come to 7 kg/m² by our defaults; a panel with both sheds a third as much heat per area, so tubes and sheet can be thin. The design of ISCR panels adds up to 3.1 on paper. None has flown: a judgement, near the light end.',
  }),
  integratedReturn: derived('Electricity that comes back as heat, per area of array', irradiance, {
    symbol: 'q_\\mathrm{back}',
    formula: `solarFlux * perihelionSunlight * cellEfficiency * packingFactor * pointingFactor * arrayEndOfLife
      * (cellHeat == "given" ? temperatureFactor : max(0, 1 - cellHeatLoss * (arrayHotTemperature - cellReferenceTemperature)))`,
    source: 'mccalip-2025',
    why: 'In January, at the end of life. What the array gives, the chips turn into heat, and the coolant brings it back.',
  }),
  integratedHeat: derived('Heat in a panel with cells', irradiance, {
    symbol: 'q_\\mathrm{int}',
    formula: `cellAbsorptance * solarFlux * perihelionSunlight + arrayEarthHeat
      + integratedReturn * (1 / finEfficiency - 1)`,
    source: [cite('gilmore-2002', 'chapter 6'), 'mccalip-2025'],
    why: 'All the sunlight absorbed, whether it took the way through the chips or not, and the Earth’s heat. Where the coolant enters, the panel is a little warmer than on average: the last term.',
  }),
  jointTemperature: derived('Temperature of a panel with cells alone', temperature, {
    symbol: 'T_\\mathrm{int}',
    formula: '(integratedHeat / ((arrayFrontEmissivity + arrayBackEmissivity) * stefanBoltzmann))^0.25',
    source: [cite('gilmore-2002', 'chapter 6'), 'mccalip-2025'],
    why: 'At the tubes of a panel that sheds from both faces all that it absorbs. It does not depend on how much power it gives.',
  }),
  panelTemperature: lookup('Temperature of the radiating panel at its tubes', temperature, {
    symbol: 'T_\\mathrm{pan}',
    by: 'panelArchitecture',
    of: { separate: 'radiatorTemperature', integrated: 'min(radiatorTemperature, jointTemperature)' },
    why: 'Of separate radiators, as decided. A panel with cells is as warm as its balance has it, or as decided where that is colder and plain area beside the cells brings it down.',
  }),
  plainPanelFlux: derived('Net heat rejected per plain area beside the cells', irradiance, {
    symbol: 'q_\\mathrm{plain}',
    formula: `2 * radiatorEmissivity * (stefanBoltzmann * panelTemperature^4 - viewFactorSphere * olr)
      - radiatorAbsorptivity * solarFlux * perihelionSunlight`,
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'A white panel in the plane of the array: one face in the full Sun, both shedding heat.',
  }),
}
