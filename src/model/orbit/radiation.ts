/** Ionising dose on the electronics. */
import {
  assumption,
  cite,
  constant,
  decision,
  derived,
  loguniform,
  triangular,
} from '../../engine/quantity.ts'
import { angle, distance, dose, doseRate, ratio, thickness } from '../kinds.ts'

export const radiation = {
  shieldingThickness: decision('Shielding, as aluminium', thickness, {
    symbol: 'd_\\mathrm{Al}',
    spread: triangular('5 mm', '10 mm', '15 mm'),
    range: ['2 mm', '30 mm'],
    limits: ['2 mm', '200 mm'],
    marks: [
      { at: '6.35 mm', label: 'A quarter of an inch: more helps little', source: 'gussenhoven-1998' },
      { at: '10 mm', label: 'Suncatcher', source: 'aguera-2025' },
      { at: '20 mm', label: 'Tether design', source: 'bargatin-2025' },
    ],
    main: true,
    evidence: 'published',
    source: cite('aguera-2025', '§2.3'),
    moves: { doseRate: '-', lifetimeDose: '-', shieldingMass: '+' },
    why: 'All that stands between a chip and space, as a thickness of aluminium. Google’s beam test of its processors assumes 10 mm. What racks and structure do not bring along is added as a shield and weighed. The table of doses goes from 2 to 10 mm, and more counts as 10 mm: protons of a hundred megaelectronvolts are left, which hardly any wall stops.',
  }),
  doseScale: assumption('Dose over that in an aluminium sphere', ratio, {
    symbol: 'k_D',
    default: 0.53,
    spread: loguniform(0.15, 6.5),
    range: [0.1, 7],
    limits: [0.001, 1000],
    scale: 'log',
    marks: [
      { at: 0.16, label: 'Tether design: 1 krad a year at 1,600 km', source: 'bargatin-2025' },
      { at: 0.53, label: 'Suncatcher: 150 rad a year at 650 km', source: 'aguera-2025' },
      { at: 1, label: 'Solid sphere', source: 'rmcdonald-2026' },
      { at: 4.7, label: 'JPL: 3 to 6 krad in five years at 550 km', source: 'turyshev-2026' },
    ],
    evidence: 'published',
    source: [
      cite('aguera-2025', '§2.3'),
      'bargatin-2025',
      cite('rmcdonald-2026', 'section 6'),
      cite('turyshev-2026', 'table IX'),
    ],
    moves: { doseRate: '+', lifetimeDose: '+' },
    why: 'Disputed. Google finds 150 rad a year at 650 km behind 10 mm, 0.53 of the sphere’s dose; the Tether design 1 krad a year at 1,600 km behind 20 mm of water and aluminium, a sixth of what 10 mm give here. A JPL study brackets 3 to 6 krad over five years at 550 km, three to six times as much, behind a wall that it does not name.',
  }),
  doseLimit: assumption('Dose that memory stands', dose, {
    symbol: 'D_\\mathrm{lim}',
    spread: triangular('1.5 krad', '2 krad', '5 krad'),
    range: ['1 krad', '20 krad'],
    marks: [
      { at: '2 krad', label: 'First errors in stacked memory', source: 'aguera-2025' },
      { at: '15 krad', label: 'Highest dose tested, no hard failure', source: 'aguera-2025' },
    ],
    evidence: 'measured',
    source: cite('aguera-2025', '§2.3'),
    moves: { doseMargin: '+' },
    why: 'In a beam of 67 MeV protons the stacked memory of Google’s processor showed its first irregularities at 2 krad. The logic survived 15 krad, the end of the test.',
  }),
  doseRate: derived('Dose rate behind the shield', doseRate, {
    symbol: '\\dot D',
    formula: 'doseScale * sphereDose(orbitRadius - earthRadius, orbitInclination, shieldingThickness)',
    source: [cite('rmcdonald-2026', 'section 6'), cite('aguera-2025', '§2.3'), 'gussenhoven-1998'],
    why: 'Grows with altitude into the inner radiation belt and falls with thickness: steeply while electrons count, slowly once only protons are left. The table begins at 500 km, below which it counts as there, and ends at 10 mm. Published figures for like orbits differ by several times, so read it as a magnitude.',
  }),
  lifetimeDose: derived('Dose over the service life', dose, {
    symbol: 'D',
    formula: 'doseRate * serviceLife',
    source: cite('aguera-2025', '§2.3'),
    why: 'Total ionising dose of a chip that lives as long as its satellite.',
  }),
  doseMargin: derived('Dose limit over lifetime dose', ratio, {
    symbol: 'D_\\mathrm{lim}/D',
    formula: 'doseLimit / lifetimeDose',
    requires: { 'lifetimeDose > 0': 'There is no dose to compare with the limit of {doseLimit}.' },
    source: cite('aguera-2025', '§2.3'),
    why: 'How many such lives the memory would stand.',
  }),
  protonShield: constant('Aluminium that no electron of the belts passes', thickness, {
    symbol: 'd_\\mathrm{p}',
    value: '10 mm',
    source: cite('rmcdonald-2026', 'section 3'),
    why: 'The belts’ electrons end near 7 MeV and stop in some 8 mm. The dose behind 10 mm is one of protons alone.',
  }),
  referenceAltitude: constant('Altitude for which ageing and failures are given', distance, {
    symbol: 'h_\\mathrm{ref}',
    value: '650 km',
    source: cite('aguera-2025', '§2.2'),
    why: 'The yearly losses of arrays and accelerators, and the availability, hold for a sun-synchronous orbit at this height. In another orbit their radiation part grows or falls with its dose.',
  }),
  referenceInclination: constant('Inclination for which ageing and failures are given', angle, {
    symbol: 'i_\\mathrm{ref}',
    value: '98 deg',
    source: cite('vallado-2013', '§11.4.1'),
    why: 'Sun-synchronous at 650 km.',
  }),
  protonDoseRatio: derived('Protons over those of the reference orbit', ratio, {
    symbol: 'k_\\mathrm{p}',
    formula: `sphereDose(orbitRadius - earthRadius, orbitInclination, protonShield)
      / sphereDose(referenceAltitude, referenceInclination, protonShield)`,
    source: cite('rmcdonald-2026', 'section 6'),
    why: 'By the dose behind a wall that only protons pass, trapped ones and those of the Sun: 0.6 at 550 km, 4 at 1,000 km, 50 at 2,000 km. They age solar cells behind their thin glass and upset chips behind any wall.',
  }),
  chipDoseRatio: derived('Dose on the chips over that of the reference orbit', ratio, {
    symbol: 'k_\\mathrm{chip}',
    formula: `sphereDose(orbitRadius - earthRadius, orbitInclination, shieldingThickness)
      / sphereDose(referenceAltitude, referenceInclination, protonShield)`,
    source: cite('rmcdonald-2026', 'section 6'),
    why: 'Behind your shield, over the dose behind 10 mm in the reference orbit.',
  }),
}
