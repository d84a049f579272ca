/** What the links weigh in orbit and cost on the ground, and the relay between satellites. */
import { assumption, cite, decision, derived, loguniform, triangular } from '../../engine/quantity.ts'
import {
  count,
  dataRate,
  deviceMass,
  devicePower,
  distance,
  equipmentPrice,
  linkRate,
  mass,
  money,
  moneyPerData,
  share,
  unitPower,
  unitPrice,
} from '../kinds.ts'

export const segment = {
  radioTerminalMass: assumption('Mass of a gateway antenna on a satellite', deviceMass, {
    symbol: 'm_r',
    default: '15 kg',
    range: ['3 kg', '60 kg'],
    source: 'larson-wertz-1999',
    why: 'Dish, gimbal, amplifier and modem. An estimate from the class of Ka-band payloads.',
    evidence: 'estimated',
  }),
  opticalTerminalMass: assumption('Mass of a downlink telescope on a satellite', deviceMass, {
    symbol: 'm_o',
    default: '12 kg',
    range: ['3 kg', '40 kg'],
    source: 'schieler-2023',
    why: 'The whole TBIRD satellite weighed about 12 kg; a steerable terminal on a large satellite weighs about as much.',
    evidence: 'estimated',
  }),
  relayTerminalMass: assumption('Mass of a terminal between satellites', deviceMass, {
    symbol: 'm_i',
    default: '15 kg',
    range: ['5 kg', '40 kg'],
    source: cite('nasa-sst-comms-2024', 'chapter 9'),
    why: 'Commercial terminals for low orbit weigh 10 to 20 kg.',
    evidence: 'estimated',
  }),
  relayTerminals: decision('Terminals between satellites, on each', count, {
    symbol: 'n_i',
    default: 3,
    range: [2, 6],
    limits: [0, 50],
    step: 1,
    marks: [{ at: 3, label: 'Starlink', source: 'spacex-starlink-2024' }],
    evidence: 'published',
    source: 'spacex-starlink-2024',
    why: 'Starlink satellites carry three; two are the least for a ring.',
  }),
  radioTerminalPower: assumption('Power of a gateway antenna on a satellite', devicePower, {
    symbol: 'P_{\\mathrm{term},r}',
    default: '150 W',
    range: ['30 W', '600 W'],
    why: 'Amplifiers at about 30 % efficiency in two polarisations, with modem. Judgement.',
  }),
  opticalTerminalPower: assumption('Power of a downlink telescope on a satellite', devicePower, {
    symbol: 'P_{\\mathrm{term},o}',
    default: '100 W',
    range: ['30 W', '300 W'],
    why: 'Amplifier, modem and pointing. Judgement; TBIRD drew of the order of 100 W.',
  }),
  relayTerminalPower: assumption('Power of a terminal between satellites', devicePower, {
    symbol: 'P_{\\mathrm{term},i}',
    default: '80 W',
    range: ['30 W', '300 W'],
    why: 'Commercial terminals draw 50 to 150 W while they track and transmit; the middle of that is a judgement.',
  }),
  communicationsMass: derived('Communications', mass, {
    symbol: 'm_\\mathrm{com}',
    formula: `gatewaySatellites
      * ((linkKind == "optical" ? 0 : satelliteRadioTerminals * radioTerminalMass)
        + (linkKind == "radio" ? 0 : satelliteOpticalTerminals * opticalTerminalMass))
      + (relay == "none" ? 0 : satelliteCount * relayTerminals * relayTerminalMass)`,
    why: 'Ground links on the satellites that carry them and, where data are relayed, terminals between satellites on all. Links that tie a training cluster together are counted on their own.',
  }),
  terminalPower: derived('Power of all communication terminals', unitPower, {
    symbol: 'P_\\mathrm{term}',
    formula: `gatewaySatellites
      * ((linkKind == "optical" ? 0 : satelliteRadioTerminals * radioTerminalPower)
        + (linkKind == "radio" ? 0 : satelliteOpticalTerminals * opticalTerminalPower))
      + (relay == "none" ? 0 : satelliteCount * relayTerminals * relayTerminalPower)`,
    why: 'Drawn from the bus overhead, of which it must be a part.',
  }),
  terminalPowerShare: derived('Communication terminals in the bus overhead', share, {
    symbol: 'P_\\mathrm{term}/P_\\mathrm{bus}',
    formula: 'terminalPower / (builtItPower * busOverhead)',
    requires: {
      'builtItPower * busOverhead > 0.000001 * terminalPower':
        'A satellite’s own power of {busOverhead} of its IT power leaves next to nothing to hold the {terminalPower} of the terminals against.',
    },
    why: 'Above 100 % the bus overhead is set too low for these links.',
  }),
  radioTerminalPrice: assumption('Price of a gateway antenna on a satellite', unitPrice, {
    symbol: 'k_r',
    default: '100 kUSD',
    range: ['10 kUSD', '1000 kUSD'],
    spread: loguniform('30 kUSD', '300 kUSD'),
    why: 'A steerable dish of half a metre with amplifiers and modem for Ka band, in a series of ten thousand. Judgement: about the price of a laser terminal, since neither is sold by the list.',
    moves: { communicationsCapex: '+' },
  }),
  opticalTerminalPrice: assumption('Price of a laser terminal on a satellite', unitPrice, {
    symbol: 'k_o',
    default: '100 kUSD',
    range: ['10 kUSD', '1000 kUSD'],
    spread: loguniform('25 kUSD', '250 kUSD'),
    marks: [
      { at: '100 kUSD', label: 'TBIRD', source: 'laser-terminals-nasa' },
      { at: '212 kUSD', label: 'Mynaric, backlog', source: 'laser-backlog-2024' },
    ],
    evidence: 'estimated',
    source: ['laser-terminals-nasa', 'laser-backlog-2024', 'quilty-2024'],
    why: 'For the ground or for other satellites. Bought by the hundred one costs some 200,000 dollars; NASA paid 100,000 for those of TBIRD. Starlink’s must be cheaper: a whole second-generation satellite with its three is put at less than a million.',
    moves: { communicationsCapex: '+', orbitCapex: '+' },
  }),
  communicationsCapex: derived('Communication terminals on the satellites', money, {
    display: ['GUSD', 'MUSD'],
    symbol: 'C_\\mathrm{com}',
    formula: `gatewaySatellites
      * ((linkKind == "optical" ? 0 : satelliteRadioTerminals * radioTerminalPrice)
        + (linkKind == "radio" ? 0 : satelliteOpticalTerminals * opticalTerminalPrice))
      + (relay == "none" ? 0 : satelliteCount * relayTerminals * opticalTerminalPrice)`,
    why: 'By the piece: fine optics and amplifiers cost many times what the same mass of structure does. They are in the price of the satellites.',
  }),
  sitePrice: assumption('Price of a site without its terminals', equipmentPrice, {
    symbol: 'k_s',
    default: '5 MUSD',
    range: ['1 MUSD', '20 MUSD'],
    why: 'Land, building, power, fibre and permits of a small teleport: a judgement, since operators publish no such list.',
  }),
  antennaPrice: assumption('Price of a gateway antenna', equipmentPrice, {
    symbol: 'k_a',
    default: '0.5 MUSD',
    range: ['0.1 MUSD', '2 MUSD'],
    why: 'Antenna of two metres with radome, amplifiers and modems. Judgement: between a terminal made in series and a classic teleport dish.',
  }),
  telescopePrice: assumption('Price of a ground telescope', equipmentPrice, {
    symbol: 'k_t',
    spread: triangular('2 MUSD', '5 MUSD', '15 MUSD'),
    range: ['1 MUSD', '20 MUSD'],
    evidence: 'estimated',
    source: 'turyshev-ogs-2026',
    why: 'With adaptive optics, modem, dome and weather instruments. A recent survey plans with 2 million USD a year for a station, operations included, which ten years at the cost of capital make about ten million.',
    moves: { groundSegmentCapex: '+' },
  }),
  groundSegmentCapex: derived('Capital cost of the ground segment', money, {
    display: ['GUSD', 'MUSD'],
    symbol: 'K_\\mathrm{gs}',
    formula: `groundSites
      * (sitePrice + (linkKind == "optical" ? 0 : radioAntennas * antennaPrice)
        + (linkKind == "radio" ? 0 : opticalTelescopes * telescopePrice))`,
    why: 'Sites, antennas and telescopes; the satellite end is in the price of the satellites.',
  }),
  groundCostPerData: derived('Ground segment for the data it brings down', moneyPerData, {
    symbol: 'k_\\mathrm{data}',
    formula: 'groundSegmentCapex / (min(downlinkCapacity, downlinkDemand) * facilityLife)',
    requires: {
      'downlinkCapacity > 0.000000001 * downlinkDemand and downlinkDemand > 0':
        'Nothing comes down that the cost could be shared by.',
    },
    why: 'Capital only, without interest, over the life of a building; operations come on top.',
  }),
  relayLinkRate: assumption('Rate of a link between satellites', linkRate, {
    symbol: 'R_i',
    default: '200 Gbit/s',
    range: ['25 Gbit/s', '1000 Gbit/s'],
    marks: [
      { at: '100 Gbit/s', label: 'Starlink, sustained', source: 'spacex-starlink-2024' },
      { at: '1000 Gbit/s', label: 'AI1, announced', source: 'lee-odinson-ai1-2026' },
    ],
    evidence: 'published',
    source: 'spacex-starlink-2024',
    why: 'Up to 200 Gbit/s on the satellites in service.',
  }),
  relayRange: decision('Length of a relay hop', distance, {
    symbol: 'l_i',
    default: '2000 km',
    range: ['500 km', '5400 km'],
    limits: ['1 km', '10000 km'],
    marks: [{ at: '5400 km', label: 'Longest Starlink laser link', source: 'kan-2024' }],
    evidence: 'judgement',
    source: 'kan-2024',
    why: 'Shorter than the record of 5,400 km, so that the beam clears the atmosphere and links stay easy to hold. Judgement.',
  }),
  relayHops: derived('Relay hops to the nearest site, on average', count, {
    symbol: 'n_h',
    formula: `relay == "none"
      ? 0
      : 1 + (sitesInReach < 1 or satelliteCount * relayRange < 2 * pi * orbitRadius
        ? 0
        : max(0, 2 * pi / max(1, sitesInReach * siteAvailability) - 2 * visibilityAngle) * orbitRadius / 4 / relayRange)`,
    why: 'Traffic travels along the orbit to the nearest part of it that a site with a link sees: on average a quarter of the gap between such parts, and at least one hop. A fleet without a site always in reach waits for one instead, and one too small to close the ring sends to the ground itself.',
  }),
  relayDistance: derived('From the satellite above a site to the one that computes', distance, {
    symbol: 'x_i',
    formula: 'relayHops * relayRange',
    why: 'The same path in both directions, on average over the fleet: its hops load the relay and its length is in the latency.',
  }),
  relayCapacity: derived('Traffic that the relay can carry', dataRate, {
    symbol: 'C_i',
    formula: `relay == "none"
      ? 0
      : min(satelliteCount * relayTerminals / 2 / relayHops, (radioLinks + opticalLinks) * relayTerminals)
        * relayLinkRate`,
    why: 'Every hop takes two terminals of the fleet, and the satellites that hold the links to the ground must take in all that they send down. Links on the way there are busier than the mean, so this is a bound.',
  }),
  relayClosure: derived('Relay traffic over relay capacity', share, {
    symbol: 'D_i/C_i',
    formula: 'relay == "none" ? 0 : max(downlinkDemand, uplinkDemand) / relayCapacity',
    requires: {
      'relay == "none" or relayCapacity > 0':
        'There are no terminals between satellites, or no links to the ground, to relay with.',
    },
    why: 'On average, in the busier direction.',
  }),
}
