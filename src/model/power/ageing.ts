/** How the array ages: by light and impacts everywhere alike, and by protons as the orbit has them. */
import { assumption, cite, derived, triangular, uniform } from '../../engine/quantity.ts'
import { ratio, share, yearlyShare } from '../kinds.ts'

export const ageing = {
  arrayDegradation: assumption('Array degradation', yearlyShare, {
    symbol: 'd',
    spread: triangular('0.01 1/year', '0.02 1/year', '0.035 1/year'),
    range: ['0.0015 1/year', '0.04 1/year'],
    marks: [
      { at: '0.0015 1/year', label: 'Starcloud', source: 'feilden-2024' },
      { at: '0.025 1/year', label: 'McCalip', source: 'mccalip-2025' },
      { at: '0.0375 1/year', label: 'Silicon, textbook', source: 'larson-wertz-1999' },
    ],
    main: true,
    evidence: 'published',
    source: [
      cite('jman-2026', 'src/orbitdc/data/solar_arrays.yaml'),
      'mccalip-2025',
      cite('larson-wertz-1999', '§11.4'),
    ],
    moves: { arrayEndOfLife: '-', arrayFluxEol: '-' },
    why: 'Yearly loss to radiation, ultraviolet light and small impacts in a sun-synchronous orbit at 650 km; elsewhere its radiation part follows the protons. Published plans lie between 0.15 and 4 %. It makes the array larger where it falls faster than accelerators fail, for then the last day is the worst.',
  }),
  arrayRadiationShare: assumption('Radiation’s part of array degradation', share, {
    symbol: 'x_\\mathrm{rad}',
    spread: triangular(0.2, 0.5, 0.8),
    range: [0, 1],
    limits: [0, 1],
    acts: {
      when: 'protonDoseRatio != 1',
      otherwise: 'In this orbit protons are as many as in the one for which the degradation is given.',
      set: { altitude: '800 km' },
    },
    why: 'At 650 km. Half is a judgement: silicon and gallium arsenide differ by a percent a year in the textbook’s 2.75 to 3.75 %, which radiation explains, and plans with 2 % leave one for each cause. Nothing stands for a degradation that already is that of your orbit.',
  }),
  cellDamageExponent: assumption('Cell damage by protons: steepness with the dose', ratio, {
    symbol: 'n_\\mathrm{cell}',
    spread: triangular(0.76, 1, 1.22),
    range: [0.6, 1.4],
    limits: [0, 3],
    acts: {
      when: 'protonDoseRatio != 1 and arrayRadiationShare > 0',
      otherwise: 'In this orbit protons are as many as in the one for which the degradation is given.',
      set: { altitude: '800 km' },
    },
    evidence: 'estimated',
    source: cite('rmcdonald-2026', 'sections 3 and 6'),
    why: 'Behind a glass of 0.1 mm slower protons count than behind 10 mm, and nobody has printed their damage by altitude. From 500 to 2,000 km the dose behind 10 mm grows 97 times, that behind 2 mm with its electrons 32 times, and trapped protons alone behind 2 mm 268 times: powers of 0.76 and 1.22.',
  }),
  cellDamageSlope: assumption('Power lost for ten times the damage', share, {
    symbol: 'C',
    spread: uniform(0.1, 0.2),
    default: 0.15,
    range: [0.08, 0.25],
    limits: [0.02, 0.5],
    acts: {
      when: 'protonDoseRatio != 1 and arrayRadiationShare > 0',
      otherwise: 'In this orbit protons are as many as in the one for which the degradation is given.',
      set: { altitude: '800 km' },
    },
    evidence: 'estimated',
    source: 'spenvis-soldam',
    why: 'Cells lose power with the logarithm of the fluence, so ten times the protons do not take ten times the power. Silicon and multi-junction cells lose a tenth to a fifth of it a decade; the default is the middle.',
  }),
  radiationLeft: derived('Power left by radiation in the reference orbit', share, {
    symbol: 'R_1',
    formula: `((1 - arrayDegradation * julianYear)
      / (1 - (1 - arrayRadiationShare) * arrayDegradation * julianYear))^(serviceLife / julianYear)`,
    requires: {
      'arrayDegradation * julianYear < 1':
        'An array that loses {arrayDegradation} has nothing left after its first year and cannot recharge the battery.',
    },
    why: 'What the radiation part of the degradation leaves over the service life at 650 km.',
  }),
  referenceDamage: derived('Damage in the reference orbit', ratio, {
    symbol: '\\varphi_1',
    formula: '10^((1 - radiationLeft) / cellDamageSlope) - 1',
    source: 'spenvis-soldam',
    why: 'Over that from which on the power falls evenly with the logarithm: the law P/P₀ = 1 − C log(1 + φ), solved for φ.',
  }),
  radiationExcess: derived('Radiation in this orbit, effect on the power left', ratio, {
    symbol: 'R_k/R_1',
    formula: `1 - cellDamageSlope / radiationLeft
      * log10((1 + protonDoseRatio^cellDamageExponent * referenceDamage) / (1 + referenceDamage))`,
    source: 'spenvis-soldam',
    why: 'The same law with the damage of this orbit: 1 at 650 km, above where there are fewer protons, below where there are more.',
  }),
  arrayEndOfLife: derived('Power left at end of life', share, {
    symbol: 'L_\\mathrm{d}',
    formula: '(1 - arrayDegradation * julianYear)^(serviceLife / julianYear) * radiationExcess',
    requires: {
      'arrayDegradation * julianYear < 1':
        'An array that loses {arrayDegradation} has nothing left after its first year and cannot recharge the battery.',
      'radiationExcess > 0': 'The protons of this orbit leave nothing of an array in {serviceLife}.',
    },
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'At 650 km every year takes the same share of what was left; in another orbit with its protons.',
  }),
}
