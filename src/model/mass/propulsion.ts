/** Thrust over the life and at its end, the propellant for it, and the mass that is launched. */
import {
  assumption,
  choice,
  cite,
  decision,
  derived,
  lookup,
  sum,
  triangular,
} from '../../engine/quantity.ts'
import { distance, mass, seconds, specificMass, speedChange, speedChangePerYear, unitMass } from '../kinds.ts'

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
    why: 'Electric propulsion with Hall thrusters, as on most satellites built in series.',
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
  disposal: choice('End of life', {
    symbol: '\\mathrm{end}',
    default: 'spiral',
    evidence: 'published',
    source: [
      cite('fcc-disposal-2022', '47 CFR 25.114(d)(14)'),
      cite('nasa-debris-standard-2019', 'requirement 4.6-1'),
    ],
    why: 'How satellites leave orbit. United States licences below 2,000 km require it within five years of the end of the mission.',
    options: {
      spiral: {
        label: 'Spiral down by its own thruster',
        why: 'Electric thrusters lower the circular orbit until drag finishes within days, as Starlink does.',
        source: 'spacex-starlink-2024',
      },
      controlled: {
        label: 'Controlled re-entry',
        why: 'One strong burn drops the perigee into the air over an empty ocean. Needed where large pieces would reach the ground.',
        source: cite('nasa-debris-standard-2019', 'requirement 4.6-1'),
      },
      passive: {
        label: 'Lower as far as the five-year rule asks',
        why: 'The satellite goes down just far enough to decay by drag within five years, tumbling.',
        source: cite('fcc-disposal-2022', '47 CFR 25.114(d)(14)'),
      },
    },
  }),
  disposalAltitude: decision('Altitude at which thrust ends', distance, {
    symbol: 'h_\\mathrm{end}',
    default: '300 km',
    range: ['200 km', '400 km'],
    limits: ['120 km', '2000 km'],
    why: 'Where the spiral ends and drag takes over: from 300 km large panels fall within days. The value is a judgement; it counts for the spiral only.',
  }),
  disposalPerigee: decision('Perigee of a controlled re-entry', distance, {
    symbol: 'h_\\mathrm{p}',
    default: '50 km',
    range: ['0 km', '80 km'],
    limits: ['-200 km', '120 km'],
    evidence: 'published',
    source: 'nasa-debris-standard-2019',
    why: 'Low enough for a certain and steep re-entry. It counts for controlled re-entry only.',
  }),
  disposalDeltaV: lookup('Velocity for disposal', speedChange, {
    symbol: '\\Delta v_\\mathrm{end}',
    by: 'disposal',
    of: {
      spiral: 'max(0, sqrt(earthGravity / (earthRadius + disposalAltitude)) - orbitalSpeed)',
      controlled: `orbitalSpeed
        * (1 - sqrt(2 * (earthRadius + disposalPerigee) / (orbitRadius + earthRadius + disposalPerigee)))`,
      passive:
        'max(0, sqrt(earthGravity / (earthRadius + min(altitude, complianceAltitude))) - orbitalSpeed)',
    },
    source: cite('vallado-2013', '§6.3'),
    why: 'One burn to the perigee of re-entry, or a slow spiral: the difference of the circular speeds.',
  }),
  lifetimeDeltaV: derived('Velocity change over the life', speedChange, {
    symbol: '\\Delta v',
    formula: '(dragDeltaVPerYear + manoeuvreDeltaVPerYear) * serviceLife + disposalDeltaV',
    why: 'Drag make-up and manoeuvres for the service life, then disposal.',
  }),
  propellantMass: derived('Propellant', mass, {
    symbol: 'm_\\mathrm{prop}',
    formula: 'dryMass * (exp(lifetimeDeltaV / (specificImpulse * standardGravity)) - 1)',
    source: 'vallado-2013',
    requires: {
      'lifetimeDeltaV <= 5 * specificImpulse * standardGravity':
        'The life asks for {lifetimeDeltaV}, and thrusters with a specific impulse of {specificImpulse} would need propellant of more than a hundred times the dry mass for it.',
    },
    why: 'The rocket equation over the whole life.',
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
