/** What the links weigh in orbit and cost on the ground, and the relay between satellites. */
import { derived, input, quantities, triangular } from '../../engine/quantity.ts'

export const segment = quantities({
  radioTerminalMass: mass(
    'Mass of a gateway antenna on a satellite',
    'm_r',
    '15 kg',
    ['3 kg', '60 kg'],
    'larson-wertz-1999',
    'Dish, gimbal, amplifier and modem. An estimate from the class of Ka-band payloads.',
  ),
  opticalTerminalMass: mass(
    'Mass of a downlink telescope on a satellite',
    'm_o',
    '12 kg',
    ['3 kg', '40 kg'],
    'schieler-2023',
    'The whole TBIRD satellite weighed about 12 kg; a steerable terminal on a large satellite weighs about as much.',
  ),
  relayTerminalMass: mass(
    'Mass of a terminal between satellites',
    'm_i',
    '15 kg',
    ['5 kg', '40 kg'],
    'nasa-sst-comms-2024',
    'Commercial terminals for low orbit weigh 10 to 20 kg.',
  ),
  relayTerminals: input({
    label: 'Terminals between satellites, on each',
    symbol: 'n_i',
    unit: '1',
    default: 3,
    range: [2, 6],
    limits: [0, 50],
    step: 1,
    marks: [{ at: 3, label: 'Starlink', source: 'spacex-starlink-2024' }],
    kind: 'published',
    source: 'spacex-starlink-2024',
    advanced: true,
    why: 'Starlink satellites carry three; two are the least for a ring.',
  }),
  radioTerminalPower: power(
    'Power of a gateway antenna on a satellite',
    'P_{\\mathrm{term},r}',
    '150 W',
    ['30 W', '600 W'],
    'Amplifiers at about 30 % efficiency in two polarisations, with modem. Judgement.',
  ),
  opticalTerminalPower: power(
    'Power of a downlink telescope on a satellite',
    'P_{\\mathrm{term},o}',
    '100 W',
    ['30 W', '300 W'],
    'Amplifier, modem and pointing. Judgement; TBIRD drew of the order of 100 W.',
  ),
  relayTerminalPower: power(
    'Power of a terminal between satellites',
    'P_{\\mathrm{term},i}',
    '80 W',
    ['30 W', '300 W'],
    'Commercial terminals draw 50 to 150 W while they track and transmit; the middle of that is a judgement.',
  ),
  communicationsMass: derived({
    label: 'Communications',
    symbol: 'm_\\mathrm{com}',
    unit: 'kg',
    display: ['kt', 't', 'kg'],
    formula:
      'gatewaySatellites * ((linkKind == "optical" ? 0 : satelliteRadioTerminals * radioTerminalMass) + (linkKind == "radio" ? 0 : satelliteOpticalTerminals * opticalTerminalMass)) + (relay == "none" ? 0 : satelliteCount * relayTerminals * relayTerminalMass)',
    why: 'Ground links on the satellites that carry them and, where data are relayed, terminals between satellites on all. Links that tie a training cluster together are part of the IT.',
  }),
  terminalPower: derived({
    label: 'Power of all communication terminals',
    symbol: 'P_\\mathrm{term}',
    unit: 'W',
    display: ['MW', 'kW', 'W'],
    formula:
      'gatewaySatellites * ((linkKind == "optical" ? 0 : satelliteRadioTerminals * radioTerminalPower) + (linkKind == "radio" ? 0 : satelliteOpticalTerminals * opticalTerminalPower)) + (relay == "none" ? 0 : satelliteCount * relayTerminals * relayTerminalPower)',
    why: 'Drawn from the bus overhead, of which it must be a part.',
  }),
  terminalPowerShare: derived({
    label: 'Communication terminals in the bus overhead',
    symbol: 'P_\\mathrm{term}/P_\\mathrm{bus}',
    unit: '1',
    display: ['%'],
    formula: 'terminalPower / (builtItPower * busOverhead)',
    requires: [
      {
        condition: 'builtItPower * busOverhead > 0.000001 * terminalPower',
        otherwise:
          'A satellite’s own power of {busOverhead} of its IT power leaves next to nothing to hold the {terminalPower} of the terminals against.',
      },
    ],
    why: 'Above 100 % the bus overhead is set too low for these links.',
  }),
  sitePrice: price(
    'Price of a site without its terminals',
    'k_s',
    '5 MUSD',
    ['1 MUSD', '20 MUSD'],
    'Land, building, power, fibre and permits of a small teleport: a judgement, since operators publish no such list.',
  ),
  antennaPrice: price(
    'Price of a gateway antenna',
    'k_a',
    '0.5 MUSD',
    ['0.1 MUSD', '2 MUSD'],
    'Antenna of two metres with radome, amplifiers and modems. Judgement: between a terminal made in series and a classic teleport dish.',
  ),
  telescopePrice: input({
    label: 'Price of a ground telescope',
    symbol: 'k_t',
    unit: 'USD',
    display: ['MUSD'],
    default: '5 MUSD',
    range: ['1 MUSD', '20 MUSD'],
    limits: [0, null],
    scale: 'log',
    spread: triangular('2 MUSD', '5 MUSD', '15 MUSD'),
    kind: 'estimated',
    advanced: true,
    source: 'turyshev-ogs-2026',
    why: 'With adaptive optics, modem, dome and weather instruments. A recent survey plans with 2 million USD a year for a station, operations included, which ten years at the cost of capital make about ten million.',
    moves: { groundSegmentCapex: '+' },
  }),
  groundSegmentCapex: derived({
    label: 'Capital cost of the ground segment',
    symbol: 'K_\\mathrm{gs}',
    unit: 'USD',
    display: ['GUSD', 'MUSD'],
    formula:
      'groundSites * (sitePrice + (linkKind == "optical" ? 0 : radioAntennas * antennaPrice) + (linkKind == "radio" ? 0 : opticalTelescopes * telescopePrice))',
    why: 'Sites, antennas and telescopes; the satellite end is in the price of the satellites.',
  }),
  groundCostPerData: derived({
    label: 'Ground segment for the data it brings down',
    symbol: 'k_\\mathrm{data}',
    unit: 'USD/bit',
    display: ['USD/TB'],
    formula: 'groundSegmentCapex / (min(downlinkCapacity, downlinkDemand) * facilityLife)',
    requires: [
      {
        condition: 'downlinkCapacity > 0.000000001 * downlinkDemand and downlinkDemand > 0',
        otherwise: 'Nothing comes down that the cost could be shared by.',
      },
    ],
    why: 'Capital only, without interest, over the life of a building; operations come on top.',
  }),
  relayLinkRate: input({
    label: 'Rate of a link between satellites',
    symbol: 'R_i',
    unit: 'bit/s',
    display: ['Tbit/s', 'Gbit/s'],
    default: '200 Gbit/s',
    range: ['25 Gbit/s', '1000 Gbit/s'],
    limits: ['1 Mbit/s', null],
    scale: 'log',
    marks: [
      { at: '100 Gbit/s', label: 'Starlink, sustained', source: 'spacex-starlink-2024' },
      { at: '1000 Gbit/s', label: 'AI1, announced', source: 'lee-odinson-ai1-2026' },
    ],
    kind: 'published',
    source: 'spacex-starlink-2024',
    advanced: true,
    why: 'Up to 200 Gbit/s on the satellites in service.',
  }),
  relayRange: input({
    label: 'Length of a relay hop',
    symbol: 'l_i',
    unit: 'm',
    display: ['km'],
    default: '2000 km',
    range: ['500 km', '5400 km'],
    limits: ['1 km', '10000 km'],
    marks: [{ at: '5400 km', label: 'Longest Starlink laser link', source: 'kan-2024' }],
    kind: 'judgement',
    source: 'kan-2024',
    advanced: true,
    why: 'Shorter than the record of 5,400 km, so that the beam clears the atmosphere and links stay easy to hold. Judgement.',
  }),
  relayHops: derived({
    label: 'Relay hops to the nearest site, on average',
    symbol: 'n_h',
    unit: '1',
    formula:
      'relay == "none" ? 0 : 1 + max(0, 2 * pi / max(1, sitesInReach) - 2 * visibilityAngle) * orbitRadius / 4 / relayRange',
    why: 'Traffic travels along the orbit to the nearest part of it that a site sees: on average a quarter of the gap between such parts, and at least one hop.',
  }),
  relayClosure: derived({
    label: 'Relay traffic over relay capacity',
    symbol: 'D_i/C_i',
    unit: '1',
    display: ['%'],
    formula:
      'relay == "none" ? 0 : downlinkDemand * relayHops / (satelliteCount * relayTerminals * relayLinkRate / 2)',
    requires: [
      {
        condition: 'satelliteCount * relayTerminals * relayLinkRate > 0',
        otherwise: 'There are no terminals between satellites to relay with.',
      },
    ],
    why: 'Every hop takes two terminals. A necessary condition: the links near a site are busier than the mean.',
  }),
})

function mass(
  label: string,
  symbol: string,
  value: `${number} kg`,
  range: readonly [`${number} kg`, `${number} kg`],
  source: string,
  why: string,
) {
  return input({
    label,
    symbol,
    unit: 'kg',
    display: ['kg'],
    default: value,
    range,
    limits: [0, null],
    kind: 'estimated',
    source,
    advanced: true,
    why,
  })
}

function power(
  label: string,
  symbol: string,
  value: `${number} W`,
  range: readonly [`${number} W`, `${number} W`],
  why: string,
) {
  return input({
    label,
    symbol,
    unit: 'W',
    display: ['W'],
    default: value,
    range,
    limits: [0, null],
    kind: 'judgement',
    advanced: true,
    why,
  })
}

function price(
  label: string,
  symbol: string,
  value: `${number} MUSD`,
  range: readonly [`${number} MUSD`, `${number} MUSD`],
  why: string,
) {
  return input({
    label,
    symbol,
    unit: 'USD',
    display: ['MUSD'],
    default: value,
    range,
    limits: [0, null],
    scale: 'log',
    kind: 'judgement',
    advanced: true,
    why,
  })
}
