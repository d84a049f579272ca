/** Battery and room in orbit: what lasts and what fits. */
import { cite, constraint } from '../../engine/quantity.ts'
import { count, share } from '../kinds.ts'

export const room = {
  batteryLife: constraint('Battery life', share, {
    symbol: '\\text{battery}',
    side: 'orbit',
    demand: 'usedDepthOfDischarge',
    capacity: 'lastingDepthOfDischarge',
    answers: [],
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'Depth of discharge in use against the depth at which the cycles last the service life. Where the battery is made as large as its cycles ask, the row is tight and the mass pays; where the depth stays as set, a battery that dies first does not close.',
  }),
  roomInOrbit: constraint('Room in orbit', count, {
    symbol: '\\text{room}',
    side: 'orbit',
    cause: 'Room in orbit',
    demand: 'satelliteCount',
    capacity: 'satellitesThatFit',
    answers: [],
    source: ['mit-tr-orbit-2026', cite('arnas-2021', null), 'fcc-spacex-odc-2026'],
    why: 'Satellites of the fleet against the places of one shell in which they keep their distance by themselves. Above 1 they must steer round each other all the time, fly in formations or spread over other altitudes, long before they would touch.',
  }),
  lowOrbitRoom: constraint('Room in low orbit, all operators', count, {
    yardstick: true,
    symbol: '\\text{low orbit}',
    side: 'orbit',
    cause: 'Room in orbit',
    demand: 'satellitesFlown',
    capacity: 'lowOrbitCapacity',
    answers: [],
    source: ['mit-tr-orbit-2026', cite('dambrosio-2022', 'abstract')],
    why: 'This fleet alone against what all low orbits are estimated to hold for everybody. Estimates differ by a factor of fifty.',
  }),
}
