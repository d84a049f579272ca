/** What the array does to the radiator: how much of it a face sees, and how warm it is. */
import { choice, cite, decision, derived, lookup, triangular } from '../../engine/quantity.ts'
import { angle, irradiance, ratio, temperature } from '../kinds.ts'

export const neighbour = {
  radiatorLayout: choice('Place of the radiator beside the array', {
    symbol: '\\mathrm{layout}',
    default: 'displaced',
    evidence: 'judgement',
    source: cite('gilmore-2002', 'chapter 2'),
    why: 'A radiator behind the array sees the array’s warm back. No layout of a data center is published in that detail. Beyond the end of the wing the surroundings come to some 220 K, as published balances have it without saying from what; behind a gap they come to 240.',
    options: {
      touching: {
        label: 'At right angles, from the array’s back',
        why: 'The shortest loop, and the largest view of the array.',
      },
      gap: {
        label: 'At right angles, behind a gap',
        why: 'Body or boom keep it off the array’s back.',
      },
      displaced: {
        label: 'At right angles, beyond the end of the wing',
        why: 'It sees the array at a slant only, and needs a longer loop.',
      },
      unseen: {
        label: 'Out of sight of the array',
        why: 'As most published balances have it, which leave the array out.',
        source: 'lee-odinson-edge-2026',
      },
    },
  }),
  radiatorAspect: decision('Height of the radiator over its width', ratio, {
    symbol: 'h/w',
    spread: triangular(0.7, 1.5, 3),
    range: [0.3, 5],
    limits: [0.01, 100],
    why: 'Away from the array over along it. A taller radiator sees less of an array that it stands on and, up to about two widths, more of one beside it; its tubes are longer. The default is a judgement: 8.5 by 13 m make the 110 m² announced for AI1.',
  }),
  wingReach: decision('Array to either side over the radiator’s width', ratio, {
    symbol: 'l/w',
    spread: triangular(2, 4, 6),
    range: [0.5, 10],
    limits: [0.01, 1000],
    moves: { arrayViewFactor: '+' },
    why: 'How far the wing that a face sees reaches. Wings as wide as the radiator that make 600 m² beside 110 m², as for AI1, reach four widths to either side.',
  }),
  radiatorGap: decision('Gap between array and radiator over the radiator’s width', ratio, {
    symbol: 'g/w',
    spread: triangular(0, 0.2, 0.5),
    range: [0, 1],
    limits: [0, 100],
    moves: { arrayViewFactor: '-', radiatorArea: '-' },
    why: 'Behind the array, or from the end of its wing. Two metres for a radiator of ten.',
  }),
  arrayViewFactor: lookup('View factor of a face to the array', ratio, {
    symbol: 'F_\\mathrm{arr}',
    by: 'radiatorLayout',
    of: {
      touching: 'perpendicularViewFactor(1, radiatorAspect, wingReach, 0, 0)',
      gap: 'perpendicularViewFactor(1, radiatorAspect, wingReach, radiatorGap, 0)',
      displaced: 'perpendicularViewFactor(1, radiatorAspect, wingReach, 0, 1 + radiatorGap)',
      unseen: '0',
    },
    source: cite('howell-catalog-2010', 'section C'),
    why: 'Share of a face’s view that the wing on its side fills. Squares with a common edge have 0.20.',
  }),
  arrayHotTemperature: derived('Temperature of the array in January', temperature, {
    symbol: 'T_\\mathrm{arr,hot}',
    formula: `panelArchitecture == "integrated"
      ? min(radiatorTemperature, settledArray(cellAbsorptance * solarFlux * perihelionSunlight + arrayEarthHeat, 0,
        cellHeatLoss, cellReferenceTemperature, arrayFrontEmissivity + arrayBackEmissivity))
      : settledArray(cellAbsorptance * solarFlux * perihelionSunlight + arrayEarthHeat,
        solarFlux * perihelionSunlight * cellEfficiency * packingFactor * pointingFactor * arrayEndOfLife,
        cellHeatLoss, cellReferenceTemperature, arrayFrontEmissivity + arrayBackEmissivity)`,
    requires: {
      'panelArchitecture == "integrated" or cellAbsorptance > cellEfficiency * packingFactor * pointingFactor * (1 + cellHeatLoss * cellReferenceTemperature)':
        'The balance of the array does not hold for cells that turn {cellEfficiency} of the sunlight into electricity and absorb {cellAbsorptance} of it: give the loss to heat as a factor.',
    },
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'As on the day that sizes the array, in the strongest sunlight of the year.',
  }),
  pointingError: derived('Error of pointing', angle, {
    symbol: '\\delta',
    formula: 'acos(pointingFactor)',
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'All of the loss to pointing and shadows taken as an angle, which is on the safe side for the radiator: it may lean as far towards the Sun.',
  }),
  absorbedFromArray: lookup('Heat of the array absorbed', irradiance, {
    symbol: 'q_\\mathrm{arr}',
    by: 'radiatorAttitude',
    of: {
      edgeOn:
        'radiatorFaces * radiatorEmissivity * arrayViewFactor * arrayBackEmissivity * stefanBoltzmann * arrayHotTemperature^4',
      nadirFacing:
        'radiatorFaces * radiatorEmissivity * arrayViewFactor * arrayBackEmissivity * stefanBoltzmann * arrayHotTemperature^4',
      oneFaceSunlit: '0',
    },
    source: cite('gilmore-2002', 'chapter 2'),
    why: 'What the back of the array emits onto the faces of the radiator, less what they reflect. A panel that faces the Sun lies in the plane of the array and does not see it. The part of the Earth that the array hides is still counted: a few watts on the safe side.',
  }),
}
