/** The end of a satellite: how it comes down, by which thrusters, and what they weigh. */
import { assumption, choice, cite, decision, derived, lookup, triangular } from '../../engine/quantity.ts'
import { distance, mass, ratio, seconds, share, speedChange } from '../kinds.ts'

/** From the orbit to a lower one; exactly nothing where there is no way down to go. */
const spiralDown = (to: string) =>
  `${to} < altitude ? sqrt(earthGravity / (earthRadius + ${to})) - orbitalSpeed : 0`

export const disposal = {
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
        why: 'Electric thrusters lower the circular orbit until drag finishes within days, wherever that may be.',
        source: 'spacex-starlink-2024',
      },
      targeted: {
        label: 'Spiral down, and aim at the ocean by drag',
        why: 'The same way down, with the last orbits steered by turning the arrays, so that what survives falls into an ocean. Early Starlink satellites did it to a tenth of an orbit; it asks for control down to 125 km, which a satellite with much larger wings has not shown.',
        source: 'spacex-demise-2025',
      },
      controlled: {
        label: 'Controlled re-entry',
        why: 'Electric thrusters lower the orbit, then one strong burn of chemical thrusters drops the perigee into the air over an empty ocean. Needed where large pieces would reach the ground.',
        source: cite('nasa-debris-standard-2019', 'requirement 4.6-1'),
      },
      passive: {
        label: 'Lower as far as the five-year rule asks',
        why: 'The satellite goes down just far enough to decay by drag within five years, tumbling.',
        source: cite('fcc-disposal-2022', '47 CFR 25.114(d)(14)'),
      },
    },
  }),
  disposalAltitude: decision('Altitude at which electric thrust ends', distance, {
    symbol: 'h_\\mathrm{end}',
    default: '300 km',
    range: ['200 km', '400 km'],
    limits: ['120 km', '2000 km'],
    moves: { disposalDeltaV: '-' },
    why: 'Where the spiral ends and drag takes over, or the burn of a controlled re-entry begins: from 300 km large panels fall within days. The value is a judgement. At the altitude of the orbit, the burn does all the work.',
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
  reentryImpulse: decision('Specific impulse of the re-entry burn', seconds, {
    symbol: 'I_\\mathrm{re}',
    spread: triangular('215 s', '230 s', '320 s'),
    range: ['200 s', '330 s'],
    limits: ['50 s', null],
    marks: [
      { at: '220 s', label: 'Hydrazine', source: 'wertz-2011' },
      { at: '310 s', label: 'Two storable liquids', source: 'wertz-2011' },
    ],
    why: 'A burn that must be over within part of an orbit needs hundreds to thousands of newtons, which chemical thrusters have and electric ones do not. It counts for controlled re-entry only.',
  }),
  reentryDryShare: assumption('Thrusters and tanks for the re-entry burn, over its propellant', share, {
    symbol: 'k_\\mathrm{re}',
    spread: triangular(0.1, 0.2, 0.35),
    range: [0.05, 0.5],
    limits: [0, 2],
    why: 'Tanks weigh about a tenth of what they hold; thrusters for a burn of minutes, valves and lines as much again. The value is a judgement and counts for controlled re-entry only.',
  }),
  disposalDeltaV: lookup('Velocity for disposal by electric thrust', speedChange, {
    symbol: '\\Delta v_\\mathrm{end}',
    by: 'disposal',
    of: {
      spiral: spiralDown('disposalAltitude'),
      targeted: spiralDown('disposalAltitude'),
      controlled: spiralDown('disposalAltitude'),
      passive: spiralDown('complianceAltitude'),
    },
    source: cite('vallado-2013', '§6.3'),
    why: 'A slow spiral takes the difference of the circular speeds.',
  }),
  reentryDeltaV: lookup('Velocity of the re-entry burn', speedChange, {
    symbol: '\\Delta v_\\mathrm{re}',
    by: 'disposal',
    of: {
      spiral: '0',
      targeted: '0',
      controlled: `sqrt(earthGravity / (earthRadius + min(altitude, disposalAltitude)))
        * (1 - sqrt(2 * (earthRadius + disposalPerigee)
          / (2 * earthRadius + min(altitude, disposalAltitude) + disposalPerigee)))`,
      passive: '0',
    },
    requires: {
      'disposalPerigee < altitude':
        'A re-entry burn lowers the perigee, and {disposalPerigee} is not below {altitude}.',
    },
    source: cite('vallado-2013', '§6.3'),
    why: 'One burn from the circular orbit in which electric thrust ends to an ellipse that touches the perigee.',
  }),
  reentryBurn: lookup('Re-entry propellant over what is brought down', ratio, {
    symbol: 'x_\\mathrm{re}',
    by: 'disposal',
    of: {
      spiral: '0',
      targeted: '0',
      controlled: 'exp(reentryDeltaV / (reentryImpulse * standardGravity)) - 1',
      passive: '0',
    },
    why: 'The rocket equation for the burn alone.',
  }),
  reentryHardware: lookup('Thrusters and tanks for re-entry', mass, {
    symbol: 'm_\\mathrm{re}',
    by: 'disposal',
    of: {
      spiral: '0',
      targeted: '0',
      controlled: `(equipmentMass + attitudeMass + wheelMass + structureMass + growthMass + marginMass)
        * reentryDryShare * reentryBurn / (1 - reentryDryShare * reentryBurn)`,
      passive: '0',
    },
    requires: {
      'disposal != "controlled" or reentryDryShare * reentryBurn < 1':
        'Thrusters and tanks that weigh {reentryDryShare} of what they burn cannot bring themselves down at {reentryImpulse}.',
    },
    why: 'A share of what they burn, themselves brought down with the rest.',
  }),
  reentryPropellant: derived('Propellant of the re-entry burn', mass, {
    symbol: 'm_\\mathrm{re,p}',
    formula: 'dryMass * reentryBurn',
    why: 'Burnt last, when the other tanks are empty.',
  }),
}
