/** Ionising dose on the electronics. */
import { assumption, cite, decision, derived, triangular } from '../../engine/quantity.ts'
import { dose, doseRate, ratio, thickness } from '../kinds.ts'

export const radiation = {
  shieldingThickness: decision('Shielding, as aluminium', thickness, {
    symbol: 'd_\\mathrm{Al}',
    spread: triangular('5 mm', '10 mm', '15 mm'),
    range: ['2 mm', '30 mm'],
    limits: ['0.1 mm', '200 mm'],
    marks: [
      { at: '6.35 mm', label: 'A quarter of an inch: more helps little', source: 'gussenhoven-1998' },
      { at: '10 mm', label: 'Suncatcher', source: 'aguera-2025' },
      { at: '20 mm', label: 'Tether design', source: 'bargatin-2025' },
    ],
    main: true,
    evidence: 'published',
    source: cite('aguera-2025', '§2.3'),
    moves: { doseRate: '-', lifetimeDose: '-', shieldingMass: '+', wetMass: '+' },
    why: 'All that stands between a chip and space, as a thickness of aluminium. Google’s beam test of its processors assumes 10 mm. What racks and structure do not bring along is added as a shield and weighed.',
  }),
  doseScale: assumption('Dose over that in an aluminium sphere', ratio, {
    symbol: 'k_D',
    spread: triangular(0.4, 0.53, 1.5),
    range: [0.25, 2],
    limits: [0.001, 1000],
    scale: 'log',
    marks: [
      { at: 0.53, label: 'Suncatcher: 150 rad a year at 650 km', source: 'aguera-2025' },
      { at: 1, label: 'Solid sphere', source: 'rmcdonald-2026' },
    ],
    evidence: 'published',
    source: [
      cite('aguera-2025', '§2.3'),
      'bargatin-2025',
      cite('rmcdonald-2026', 'section 6'),
      cite('turyshev-2026', 'table IX'),
    ],
    moves: { doseRate: '+', lifetimeDose: '+' },
    why: 'Disputed. Google finds 150 rad a year at 650 km behind 10 mm, 0.53 of the sphere’s dose; the Tether design 1 krad a year at 1,600 km behind 20 mm, a quarter of it. A JPL study brackets 3 to 6 krad over five years at 550 km behind a wall that it does not name.',
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
    why: 'Grows with altitude into the inner radiation belt and falls with thickness: steeply while electrons count, slowly once only protons are left. Published figures for like orbits differ by several times, so read it as a magnitude.',
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
}
