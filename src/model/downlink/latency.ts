/** How long an answer takes to a user, from orbit and from the ground. */
import { assumption, constant, derived, triangular } from '../../engine/quantity.ts'
import { distance, milliseconds, ratio, responseDelay, share } from '../kinds.ts'

export const latency = {
  userDistance: assumption('From the user to the data center on the ground', distance, {
    symbol: 'x',
    spread: triangular('300 km', '2000 km', '8000 km'),
    range: ['50 km', '15000 km'],
    limits: [0, '20040 km'],
    scale: 'log',
    main: true,
    why: 'The data center that would serve this user otherwise. In a metropolis it is tens of kilometres away, for half the world thousands. Judgement.',
    moves: { fibreLatency: '+' },
  }),
  gatewayDistance: assumption('From the user to the nearest site', distance, {
    symbol: 'x_\\mathrm{site}',
    default: '500 km',
    range: ['0 km', '3000 km'],
    limits: [0, '20040 km'],
    why: 'With some tens of sites on the continents a user is some hundreds of kilometres from one. Zero stands for a dish on the roof. Judgement.',
    moves: { orbitLatency: '+' },
  }),
  fibreIndex: constant('Refractive index of fibre', ratio, {
    symbol: 'n_\\mathrm{fib}',
    value: 1.468,
    source: 'corning-smf28-2021',
    why: 'Light in glass is slower than in vacuum by this factor.',
  }),
  fibreRoute: assumption('Length of fibre over the great circle', ratio, {
    symbol: 'k_f',
    default: 1.4,
    range: [1.1, 2.5],
    limits: [1, null],
    evidence: 'estimated',
    source: 'durairajan-2015',
    why: 'Cables follow roads, coasts and landing points; measured routes are a third to twice longer than the great circle.',
  }),
  groundAccess: assumption('Access and queues on the ground', responseDelay, {
    symbol: '\\tau_g',
    default: '4 ms',
    range: ['1 ms', '20 ms'],
    why: 'Last mile, routers and queues there and back: a judgement for a business connection in a city.',
  }),
  orbitAccess: assumption('Access and queues on the way to orbit', responseDelay, {
    symbol: '\\tau_a',
    default: '8 ms',
    range: ['1 ms', '30 ms'],
    marks: [{ at: '18 ms', label: 'Starlink users, median less geometry', source: 'spacex-network-2025' }],
    evidence: 'estimated',
    source: 'spacex-network-2025',
    why: 'What the ground has, plus the scheduling of a shared beam. The median of Starlink, 26 ms to its users, exceeds its geometry by some 18 ms; gateways need less.',
  }),
  hopDelay: assumption('Delay at a relay satellite', responseDelay, {
    symbol: '\\tau_h',
    default: '0.5 ms',
    range: ['0.05 ms', '5 ms'],
    why: 'Switching and queueing aboard one satellite: a judgement, of the order of a router on the ground under load.',
  }),
  planeGap: derived('From a site to the nearest one in reach of the fleet', distance, {
    symbol: 'x_p',
    formula: `orbitKind == "inclined"
      ? 0
      : earthRadius * planeGapAngle(siteLatitude, orbitInclination, visibilityAngle)`,
    why: 'A sun-synchronous fleet in one plane is over the horizon for most of the day. Traffic then travels over land to where it is in view, on average this far. A fleet spread over many planes avoids it.',
  }),
  orbitLatency: derived('Network latency to orbit, there and back', milliseconds, {
    symbol: '\\tau_\\mathrm{orbit}',
    formula: `2
      * ((gatewayDistance + planeGap) * fibreRoute * fibreIndex / speedOfLight
        + meanSlantRange / speedOfLight
        + relayDistance / speedOfLight
        + relayHops * hopDelay)
      + orbitAccess`,
    why: 'Fibre to a site in reach, up to a satellite, along the relay to the one that computes, and back.',
  }),
  fibreLatency: derived('Network latency to the ground data center, there and back', milliseconds, {
    symbol: '\\tau_\\mathrm{fibre}',
    formula: '2 * userDistance * fibreRoute * fibreIndex / speedOfLight + groundAccess',
    why: 'Fibre all the way there and back over real routes, with access and queues at both ends.',
  }),
  latencyDifference: derived('Latency that orbit adds', milliseconds, {
    symbol: '\\Delta\\tau',
    formula: 'orbitLatency - fibreLatency',
    why: 'Negative where orbit is faster. One article says that orbit lowers latency; that holds only for users far from any data center.',
  }),
  latencyCrossover: derived('Distance from which orbit is faster', distance, {
    symbol: 'x^{*}',
    formula: 'max(0, (orbitLatency - groundAccess) * speedOfLight / (2 * fibreRoute * fibreIndex))',
    why: 'A ground data center nearer than this answers sooner than the fleet.',
  }),
  responseTime: assumption('Time the model takes to answer', responseDelay, {
    symbol: '\\tau_m',
    default: '3 s',
    range: ['0.2 s', '60 s'],
    why: 'From the first word to the last of an ordinary answer. Judgement; it is a hundred times the network latency, so the network is seldom what a user waits for.',
  }),
  latencyShare: derived('Network in the time to an answer', share, {
    symbol: '\\tau_\\mathrm{orbit}/\\tau_m',
    formula: 'orbitLatency / (orbitLatency + responseTime)',
    why: 'How much of the wait is the network.',
  }),
}
