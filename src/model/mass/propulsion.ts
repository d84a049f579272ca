/** Thrust over the life, the propellant for it, and the mass that is launched. */
import { assumption, cite, decision, derived, sum, triangular } from '../../engine/quantity.ts'
import { mass, seconds, specificMass, speedChange, speedChangePerYear, unitMass } from '../kinds.ts'

export const propulsion = {
  specificImpulse: decision('Specific impulse of the satellite’s thrusters', seconds, {
    symbol: 'I_\\mathrm{sp}',
    spread: triangular('1000 s', '1500 s', '2000 s'),
    range: ['220 s', '3000 s'],
    limits: ['50 s', null],
    marks: [
      { at: '220 s', label: 'Hydrazine', source: 'wertz-2011' },
      { at: '1500 s', label: 'Hall thruster', source: 'wertz-2011' },
    ],
    evidence: 'estimated',
    source: 'wertz-2011',
    moves: { propellantMass: '-' },
    why: 'Electric propulsion with Hall thrusters, as on most satellites built in series. The burn of a controlled re-entry has thrusters of its own.',
  }),
  manoeuvreDeltaVPerYear: assumption('Manoeuvres for formation and avoidance', speedChangePerYear, {
    symbol: '\\dot v_\\mathrm{man}',
    spread: triangular('1 m/s/year', '3 m/s/year', '10 m/s/year'),
    range: [0, '50 m/s/year'],
    evidence: 'published',
    source: 'aguera-2025',
    moves: { propellantMass: '+' },
    why: 'Velocity change a year on top of drag. The drift by the Earth’s oblateness in a cluster of one kilometre radius costs about 3 m/s a year; avoidance manoeuvres come to less.',
  }),
  lifetimeDeltaV: derived('Velocity change over the life', speedChange, {
    symbol: '\\Delta v',
    formula: `(dragDeltaVPerYear + max(manoeuvreDeltaVPerYear, formationDeltaVPerYear)) * serviceLife
      + disposalDeltaV`,
    why: 'Drag make-up and manoeuvres for the service life, those that a wide formation takes where they are more, then the way down by the same thrusters.',
  }),
  propellantMass: derived('Propellant', mass, {
    symbol: 'm_\\mathrm{prop}',
    formula: `massBasis == "parts"
      ? (dryMass + reentryPropellant) * exp(lifetimeDeltaV / (specificImpulse * standardGravity)) - dryMass : 0`,
    source: 'vallado-2013',
    requires: {
      'lifetimeDeltaV <= 5 * specificImpulse * standardGravity':
        'The life asks for {lifetimeDeltaV}, and thrusters with a specific impulse of {specificImpulse} would need propellant of more than a hundred times the dry mass for it.',
    },
    why: 'The rocket equation over the whole life, which also carries what a controlled re-entry burns at its end. Nothing is added where one figure gives the mass of the satellite as it is launched.',
  }),
  wetMass: sum('Mass to orbit', mass, {
    symbol: 'm_\\mathrm{wet}',
    of: ['dryMass', 'propellantMass'],
    why: 'The whole fleet with its propellant, as it is launched.',
  }),
  satelliteMass: derived('Mass of one satellite', unitMass, {
    symbol: 'm_\\mathrm{sat}',
    formula: 'wetMass / satelliteCount',
    why: 'Loaded, as it sits on the launcher.',
  }),
  specificMass: derived('Mass per installed IT power', specificMass, {
    symbol: '\\mu_\\mathrm{wet}',
    formula: 'wetMass / builtItPower',
    source: [cite('turyshev-2026', 'abstract'), 'fcc-spacex-odc-2026', 'lee-odinson-ai1-2026'],
    why: 'The figure by which designs are compared: 40 kg/kW (34 to 59) in the JPL study, 14.3 announced for AI1 at its peak power, 10 in the SpaceX filing, 20.3 for a Starlink V2 mini without any computer.',
  }),
  deliveredSpecificMass: derived('Mass per delivered IT power', specificMass, {
    symbol: '\\mu_\\mathrm{del}',
    formula: 'wetMass / itPower',
    why: 'The same over what reaches users, so spares, downtime and dark time are in it.',
  }),
}
