/** Batteries for the eclipse. */
import { assumption, cite, decision, derived, triangular } from '../../engine/quantity.ts'
import { count, efficiency, mass, powerYears, ratio, share, specificEnergy } from '../kinds.ts'

export const storage = {
  batterySpecificEnergy: assumption('Battery energy per mass', specificEnergy, {
    symbol: 'e_\\mathrm{bat}',
    spread: triangular('150 Wh/kg', '200 Wh/kg', '250 Wh/kg'),
    range: ['150 Wh/kg', '265 Wh/kg'],
    evidence: 'published',
    source: ['turyshev-2026', cite('jman-2026', 'src/orbitdc/data/batteries.yaml')],
    moves: { batteryMass: '-' },
    why: 'Complete lithium-ion packs with casing and electronics, when new.',
  }),
  depthOfDischarge: decision('Depth of discharge', share, {
    symbol: '\\mathrm{DoD}',
    spread: triangular(0.4, 0.6, 0.8),
    range: [0.3, 0.8],
    limits: [0.01, 1],
    marks: [
      { at: 0.35, label: 'Orbits with eclipses all year', source: 'larson-wertz-1999' },
      { at: 0.4, label: 'JPL', source: 'turyshev-2026' },
    ],
    main: true,
    evidence: 'estimated',
    source: ['turyshev-2026', cite('larson-wertz-1999', '§11.4')],
    moves: { batteryMass: '-', cycleLife: '-' },
    why: 'Share of the battery used in the longest eclipse. At dawn and dusk there are only some 1,300 cycles a year, so 60 to 80 % is defensible; with 5,500 a year 30 to 40 % is usual.',
  }),
  batteryRoundTrip: assumption('Battery round-trip efficiency', efficiency, {
    symbol: '\\eta_\\mathrm{rt}',
    spread: triangular(0.9, 0.92, 0.95),
    range: [0.88, 0.95],
    limits: [0.1, 1],
    evidence: 'published',
    source: ['semianalysis-2026', 'turyshev-2026'],
    moves: { arrayArea: '-' },
    why: 'Energy out over energy in. Published models use 0.90 to 0.93.',
  }),
  referenceCycleLife: assumption('Cycles at 35 % depth of discharge', count, {
    symbol: 'N_{35}',
    spread: triangular(25000, 35000, 40000),
    range: [20000, 45000],
    limits: [1, null],
    evidence: 'estimated',
    source: cite('larson-wertz-1999', '§11.4'),
    moves: { cycleLife: '+', batteryWear: '-' },
    why: 'Lithium-ion cells in low orbit last 30,000 to 40,000 cycles at 30 to 40 % depth.',
  }),
  cycleLifeExponent: assumption('Steepness of cycle life with depth', ratio, {
    symbol: 'k_N',
    spread: triangular(1.6, 2, 2.4),
    range: [1.5, 2.5],
    limits: [0, 10],
    moves: { cycleLife: '-' },
    why: 'Cycle life falls as a power of depth. Two is a judgement: it leads from 35,000 cycles at 35 % to some 6,700 at 80 %, the order that makers quote.',
  }),
  batteryEnergy: derived('Battery energy', powerYears, {
    display: ['GWh', 'MWh', 'kWh'],
    symbol: 'E_\\mathrm{bat}',
    formula:
      'eclipsePower * worstEclipseDuration / (pmadEfficiency * depthOfDischarge * sqrt(batteryRoundTrip))',
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'What the longest eclipse takes, over the depth of discharge. Half of the round-trip loss falls on discharging.',
  }),
  batteryMass: derived('Mass of the batteries', mass, {
    symbol: 'm_\\mathrm{bat}',
    formula: 'batteryEnergy / batterySpecificEnergy',
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'Energy over energy per mass. An orbit without eclipses needs none.',
  }),
  batteryCycles: derived('Battery cycles over the service life', count, {
    symbol: 'N_\\mathrm{cyc}',
    formula: 'eclipsesPerYear * serviceLife',
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'One cycle for every eclipse that the orbit meets during the service life.',
  }),
  cycleLife: derived('Cycles that the battery lasts', count, {
    symbol: 'N_\\mathrm{max}',
    formula: 'referenceCycleLife * (0.35 / depthOfDischarge)^cycleLifeExponent',
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'Cycle life at the depth of the longest eclipse; most eclipses are shorter, so this is on the safe side.',
  }),
  batteryWear: derived('Share of the battery’s cycles used', share, {
    symbol: 'N_\\mathrm{cyc}/N_\\mathrm{max}',
    formula: 'batteryCycles / cycleLife',
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'Above 100 % the battery wears out before the satellite: choose a smaller depth of discharge.',
  }),
}
