/** The air at the altitude of the orbit, which the Sun swells and thins. */
import { choice, cite, derived, lookup } from '../../engine/quantity.ts'
import { density, ratio } from '../kinds.ts'

export const air = {
  solarActivity: choice('Solar activity', {
    role: 'assumption',
    symbol: 'F_{10.7}',
    default: 'mean',
    evidence: 'published',
    source: [
      cite('larson-wertz-1999', 'Earth satellite parameters, inside rear cover'),
      cite('vallado-2013', 'table 8-4'),
    ],
    why: 'The Sun’s eleven-year cycle swells the upper atmosphere: at 650 km it is thirty times denser at maximum than at minimum.',
    options: {
      low: {
        label: 'Minimum',
        why: 'Thin air: little drag, but debris and dead satellites stay up longest.',
      },
      mean: {
        label: 'Mean',
        why: 'Average over the cycle, right for a life of several years and for decay.',
      },
      high: { label: 'Maximum', why: 'Dense air: the case that sizes propellant.' },
    },
  }),
  solarActivityLevel: lookup('Level of solar activity', ratio, {
    symbol: 'A_\\odot',
    by: 'solarActivity',
    of: { low: '-1', mean: '0', high: '1' },
    source: cite('larson-wertz-1999', 'Earth satellite parameters, inside rear cover'),
    why: 'Minus one at solar minimum, one at maximum.',
  }),
  atmosphericDensity: derived('Density of the air', density, {
    symbol: '\\rho_\\mathrm{air}',
    formula: 'airDensity(orbitRadius - earthRadius, solarActivityLevel)',
    source: [
      cite('vallado-2013', 'table 8-4'),
      cite('larson-wertz-1999', 'Earth satellite parameters, inside rear cover'),
    ],
    why: 'Table of Vallado for the mean, scaled by the ratios of Larson and Wertz. At 650 km newer models give about twice the table’s mean, well within the swing of the solar cycle.',
  }),
}
