/** Satellites that fly a few hundred metres apart: how large their formation is, and whether they shade each other. */
import { choice, cite, constant, decision, derived, lookup } from '../../engine/quantity.ts'
import { count, length, ratio, sideLength, speedChangePerLength, speedChangePerYear } from '../kinds.ts'

export const formation = {
  clusterLattice: choice('Lattice of a formation', {
    role: 'decision',
    symbol: '\\mathcal{G}_\\mathrm{form}',
    default: 'rectangular',
    options: {
      rectangular: {
        label: 'Square lattice in the plane of the orbit',
        why: 'Suncatcher’s: neighbours breathe between one and two spacings on each orbit, and none is ever between another and the Sun at dawn and dusk.',
        source: cite('aguera-2025', '§2.2'),
      },
      hexagonal: {
        label: 'Hexagons in a plane at 60 degrees to it',
        why: 'The densest packing in a plane. It turns rigidly, so distances stay, but at that slant satellites shade each other sooner.',
        source: 'penot-2026',
      },
      stacked: {
        label: 'Planes above each other',
        why: 'Room for the cube of the radius instead of its square. Satellites must be small against their spacing not to shade those behind them.',
        source: 'penot-2026',
      },
    },
    evidence: 'published',
    source: [cite('aguera-2025', '§2.2'), 'penot-2026'],
    why: 'Relative orbits that close after one turn without thrust. The default is the one that has been studied with forces other than a round Earth’s.',
  }),
  clusterSpacing: decision('Least distance in a formation', length, {
    symbol: 'd_\\mathrm{form}',
    default: '100 m',
    range: ['50 m', '1000 m'],
    limits: ['1 m', '100 km'],
    scale: 'log',
    marks: [
      { at: '100 m', label: 'Suncatcher', source: 'aguera-2025' },
      { at: '500 m', label: 'OrbitalDatacenterSim', source: 'ballaty-2026' },
    ],
    evidence: 'published',
    source: cite('aguera-2025', '§2.2'),
    why: 'Between the middles of two satellites at their closest. Suncatcher has 100 m; nobody has flown two satellites so close for years, let alone 81.',
  }),
  clusterMembers: derived('Members of a formation', count, {
    symbol: 'n_\\mathrm{memb}',
    formula: 'formationSize + fabricSwitches',
    why: 'Satellites that compute and, where there are any, satellites that only switch.',
  }),
  stackedPacking: constant(
    'Satellites in planes above each other, over the cube of radius over spacing',
    ratio,
    {
      symbol: 'a_3',
      value: 0.27,
      source: ['penot-2026', cite('ballaty-2026', '§11a')],
      why: 'From the numerical designs of that study, as a reader of it fits them; the planar lattices follow from geometry.',
    },
  ),
  clusterRadius: derived('Radius of a formation', sideLength, {
    symbol: 'R_\\mathrm{form}',
    formula: `clusterMembers <= 1
      ? 0
      : clusterLattice == "rectangular"
        ? 2 * clusterSpacing * sqrt(clusterMembers / pi)
        : clusterLattice == "hexagonal"
          ? clusterSpacing * sqrt(clusterMembers * sqrt(3) / (2 * pi))
          : clusterSpacing * (clusterMembers / stackedPacking)^(1 / 3)`,
    source: [cite('aguera-2025', '§2.2'), 'penot-2026'],
    why: 'Farthest member from the middle. Along the orbit a free relative orbit is twice as long as it is high, so a square lattice of points a spacing apart reaches twice as far as their disc: exactly 81 of them lie within five spacings, and so within Suncatcher’s kilometre.',
  }),
  clusterReach: lookup('Most distance between neighbours in a formation', sideLength, {
    symbol: 'd_\\mathrm{far}',
    by: 'clusterLattice',
    of: {
      rectangular: '2 * clusterSpacing',
      hexagonal: 'clusterSpacing',
      stacked: '2 * clusterSpacing',
    },
    source: [cite('aguera-2025', '§2.2'), 'penot-2026'],
    why: 'In the plane of the orbit neighbours breathe between one spacing and two, as Suncatcher’s 100 to 200 m; a plane at 60 degrees turns rigidly. Stacked planes are taken as the first, a judgement.',
  }),
  shadowRoom: lookup('Half a span that leaves all neighbours in the Sun', length, {
    symbol: 'r_\\mathrm{sun}',
    by: 'clusterLattice',
    of: {
      rectangular: '0.5 * clusterSpacing',
      hexagonal: '0.19 * clusterSpacing',
      stacked: '0.03 * clusterSpacing',
    },
    source: ['penot-2026', cite('ballaty-2026', '§11a')],
    why: 'Share of the spacing at which satellites begin to shade each other. In the plane of the orbit that is when they touch, since the Sun of a dawn-dusk orbit stands above it; the other two as that study gives them.',
  }),
  formationDrift: constant('Cost of holding a formation, by its radius', speedChangePerLength, {
    symbol: 'k_\\mathrm{form}',
    value: '3 m/s/year/km',
    source: cite('aguera-2025', '§2.2'),
    why: 'What the Earth’s oblateness costs a year for each kilometre from the middle, once the lattice is trimmed for it.',
  }),
  formationDeltaVPerYear: derived('Velocity change for holding a formation', speedChangePerYear, {
    symbol: '\\dot v_\\mathrm{form}',
    formula: 'formationDrift * clusterRadius',
    source: cite('aguera-2025', '§2.2'),
    why: 'For the outermost members; the inner ones carry the same tank, because all are built alike.',
  }),
}
