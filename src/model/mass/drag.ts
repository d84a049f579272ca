/** What the air costs: thrust to stay up, and how long what is dead stays up. */
import { assumption, cite, constant, derived, lookup, triangular } from '../../engine/quantity.ts'
import {
  area,
  areaPerMass,
  distance,
  duration,
  lifetime,
  ratio,
  share,
  speedChangePerYear,
} from '../kinds.ts'

export const drag = {
  dragCoefficient: assumption('Drag coefficient', ratio, {
    symbol: 'C_D',
    spread: triangular(2, 2.2, 2.6),
    range: [2, 2.8],
    limits: [0.5, 4],
    evidence: 'estimated',
    source: [cite('vallado-2013', '§8.6'), cite('larson-wertz-1999', '§6.2')],
    moves: { dragDeltaVPerYear: '+', passiveDecayTime: '-' },
    why: 'In free molecular flow about 2.2 for compact shapes, more for long plates along the flow.',
  }),
  edgeDragShare: assumption('Bodies and edges in the airflow', share, {
    symbol: 'k_\\mathrm{edge}',
    spread: triangular(0.005, 0.01, 0.03),
    range: [0.002, 0.05],
    moves: { dragArea: '+', dragDeltaVPerYear: '+' },
    why: 'Frontal area of bus, booms and panel edges over the area of all panels. Even a panel flown edge-on has thickness and warps. The value is a judgement.',
  }),
  disposalLimit: constant('Time allowed for disposal', lifetime, {
    symbol: 't_\\mathrm{rule}',
    value: '5 year',
    source: cite('fcc-disposal-2022', '47 CFR 25.114(d)(14)'),
    why: 'Rule of the Federal Communications Commission for satellites that end their mission below 2,000 km.',
  }),
  sunFacingShare: derived('Solar array in the airflow', share, {
    symbol: 'k_\\mathrm{arr}',
    formula: 'sunFacingRam(altitude, orbitInclination, nodeTime, nodeDrift)',
    why: 'Mean share of a Sun-facing array that the airflow meets, (2/π) cos β. At dawn and dusk the array flies almost edge-on.',
  }),
  radiatorRamShare: lookup('Radiator in the airflow', share, {
    symbol: 'k_\\mathrm{rad}',
    by: 'radiatorAttitude',
    of: {
      edgeOn: 'edgeOnRam(altitude, orbitInclination, nodeTime, nodeDrift)',
      nadirFacing: '0',
      oneFaceSunlit: 'sunFacingShare',
    },
    why: 'Mean share of the radiator that the airflow meets. A radiator edge-on to Sun and Earth flies face-on at dawn and dusk: cool, but with drag. One that faces the nadir flies edge-on.',
  }),
  dragArea: derived('Drag area of the fleet', area, {
    symbol: 'A_\\mathrm{drag}',
    formula: `arrayArea * sunFacingShare
      + (radiatorArea + spareRadiatorArea)
        * (panelArchitecture == "integrated" ? sunFacingShare : radiatorRamShare)
      + edgeDragShare * orbitArea`,
    why: 'Area that the airflow meets, mean over orbit and year, for all satellites together.',
  }),
  dragDeltaVPerYear: derived('Velocity to make up for drag, per year', speedChangePerYear, {
    symbol: '\\Delta\\dot v_\\mathrm{drag}',
    formula: 'atmosphericDensity * orbitalSpeed^2 * dragCoefficient * dragArea / (2 * dryMass)',
    source: cite('vallado-2013', 'eq. 8-28'),
    why: 'Thrust that keeps the altitude: deceleration by drag, counted per year.',
  }),
  tumblingArea: derived('Drag area over mass when tumbling', areaPerMass, {
    symbol: 'C_D A/m',
    formula: 'dragCoefficient * orbitArea / 2 / dryMass',
    why: 'A dead satellite tumbles. Seen from all sides a flat plate shows half of its one-sided area on average (Cauchy).',
  }),
  passiveDecayTime: derived('Time to fall down dead', duration, {
    symbol: 't_\\mathrm{decay}',
    formula: 'decayTime(orbitRadius - earthRadius, tumblingArea, solarActivityLevel)',
    source: ['king-hele-1987', 'vallado-2013'],
    why: 'How long a satellite that failed in orbit stays there, tumbling. Large light panels come down much sooner than compact satellites.',
  }),
  decayOverRule: derived('Natural decay against the five-year rule', ratio, {
    symbol: 't_\\mathrm{decay}/t_\\mathrm{rule}',
    formula: 'passiveDecayTime / disposalLimit',
    source: cite('fcc-disposal-2022', '47 CFR 25.114(d)(14)'),
    why: 'Up to one, a satellite that fails meets the rule without any propulsion.',
  }),
  complianceAltitude: derived('Highest altitude that decays in five years', distance, {
    symbol: 'h_\\mathrm{rule}',
    formula: 'decayAltitude(disposalLimit, tumblingArea, solarActivityLevel)',
    source: ['king-hele-1987', cite('fcc-disposal-2022', '47 CFR 25.114(d)(14)')],
    why: 'From here drag alone brings the satellite down in the time that the rule allows.',
  }),
}
