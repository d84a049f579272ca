/** The loop of the batteries, which have to stay cooler than chips. */
import { assumption, choice, cite, derived, lookup, triangular } from '../../engine/quantity.ts'
import { area, irradiance, power, temperature, temperatureDifference } from '../kinds.ts'

export const battery = {
  batteryLoop: choice('Cooling of the batteries', {
    symbol: '\\mathrm{batloop}',
    default: 'own',
    evidence: 'published',
    source: ['wang-leo-2005', cite('gilmore-2002', 'chapter 6')],
    why: 'Lithium-ion cells last at room temperature, not at that of the chips’ coolant.',
    options: {
      own: {
        label: 'A cold loop of their own',
        why: 'A small radiator at a lower temperature.',
        source: 'wang-leo-2005',
      },
      shared: {
        label: 'The chips’ loop',
        why: 'As studies have it that count one radiator for all heat; cells as warm as that wear out early.',
        source: 'turyshev-2026',
      },
    },
  }),
  batteryLimit: assumption('Warmest for the batteries', temperature, {
    symbol: 'T_\\mathrm{bat}',
    spread: triangular('20 degC', '30 degC', '40 degC'),
    range: ['15 degC', '50 degC'],
    limits: ['250 K', '400 K'],
    evidence: 'published',
    source: cite('wang-leo-2005', 'abstract'),
    moves: { radiatorArea: '-' },
    why: 'Cells cycled as in low orbit did well between 10 and 30 °C. Warmer cells age faster.',
  }),
  batteryDrop: assumption('Batteries above their radiator', temperatureDifference, {
    symbol: '\\Delta T_\\mathrm{bat}',
    spread: triangular(5, 10, 15),
    range: [3, 20],
    limits: [0, 100],
    moves: { radiatorArea: '+' },
    why: 'Cell to cold plate, film and half of the loop’s rise, down to the panel at its tubes. The value is a judgement.',
  }),
  batteryHeat: lookup('Heat of the batteries in their own loop', power, {
    symbol: 'Q_\\mathrm{bat}',
    by: 'batteryLoop',
    of: {
      own: `eclipsePower / pmadEfficiency * (1 / batteryRoundTrip - 1)
        * sizingEclipseFraction / (1 - sizingEclipseFraction)`,
      shared: '0',
    },
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'What is lost between charging and discharging, all counted in the light.',
  }),
  batteryRadiatorTemperature: derived('Radiator temperature of the batteries', temperature, {
    symbol: 'T_\\mathrm{rad,bat}',
    formula: 'batteryLimit - batteryDrop',
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'The warmest at which the batteries keep their limit.',
  }),
  batteryNetFlux: derived('Net heat rejected per area, batteries', irradiance, {
    symbol: 'q_\\mathrm{net,bat}',
    formula: `finEfficiency
      * (radiatorFaces * radiatorEmissivity * stefanBoltzmann * batteryRadiatorTemperature^4 - absorbedFlux)`,
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'As for the main loop, with the same surface in the same place, only colder.',
  }),
  batteryRadiatorArea: derived('Radiator of the batteries', area, {
    symbol: 'A_\\mathrm{bat}',
    formula: 'batteryHeat > 0 ? batteryHeat / batteryNetFlux : 0',
    requires: {
      'batteryHeat <= 0 or batteryNetFlux > 0':
        'A panel at {batteryRadiatorTemperature} absorbs more than it emits ({absorbedFlux}), so the batteries cannot be kept at {batteryLimit}: turn the radiator edge-on, move it out of the array’s sight, or let the batteries share the main loop.',
    },
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'A cold panel sheds little: per watt it is far larger than that of the chips.',
  }),
}
