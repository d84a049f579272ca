/** What the network of a formation takes: satellites that only switch, telescopes, power, mass and money. */
import { assumption, cite, derived, loguniform, sum, triangular } from '../../engine/quantity.ts'
import {
  count,
  deviceMass,
  devicePower,
  energyPerData,
  mass,
  money,
  share,
  things,
  unitPrice,
} from '../kinds.ts'

/** What only a network has. */
const whereBuilt = {
  when: 'trainingFabric != "none"',
  otherwise: 'There is no network for training.',
  set: { trainingFabric: 'torus', formationSize: 81 },
} as const

export const fabricHardware = {
  switchTiers: derived('Tiers of switch satellites', count, {
    symbol: 'n_\\mathrm{tier}',
    formula: `trainingFabric == "clos"
      ? max(1, ceil(log(formationSize * fabricApertures / 2) / log(switchRadix / 2) - 0.000000001))
      : 0`,
    source: 'al-fares-2008',
    why: 'A folded Clos network of n tiers of k apertures has room for 2 (k/2)ⁿ links from below at full rate.',
  }),
  fabricSwitches: derived('Switch satellites of a formation', things, {
    symbol: 'n_\\mathrm{sw}',
    formula: `trainingFabric == "clos"
      ? ceil((2 * switchTiers - 1) * formationSize * fabricApertures / switchRadix - 0.000000001)
      : 0`,
    source: ['al-fares-2008', cite('ballaty-2026', '§11a')],
    why: 'All tiers but the top have as many apertures up as down: (2n − 1) for each link of a satellite, shared by k to a switch. OrbitalDatacenterSim counts in the same way with two links to a satellite and ten to a switch, and so gives half to two thirds of its satellites to switches. With four and 32, a formation of 81 has 31; a torus has none, because its satellites pass on what is not theirs.',
  }),
  switchApertures: derived('Apertures of the switch satellites of a formation', things, {
    symbol: 'k_\\mathrm{sw} n_\\mathrm{sw}',
    formula: 'trainingFabric == "clos" ? fabricSwitches * switchRadix : 0',
    why: 'All of them are built, whether a link needs them or not.',
  }),
  switchSatellites: derived('Switch satellites', things, {
    symbol: 'N_\\mathrm{sw}',
    formula: 'ceil(satelliteCount / formationSize) * fabricSwitches',
    why: 'Each formation has its own.',
  }),
  satellitesFlown: derived('Satellites with switch satellites', things, {
    symbol: 'N_\\mathrm{fly}',
    formula: 'satelliteCount + switchSatellites',
    why: 'All that need a licence, room and care. Where there is no Clos network they are the satellites that compute.',
  }),
  switchShare: derived('Switch satellites, share of all', share, {
    symbol: 'x_\\mathrm{sw}',
    formula: 'switchSatellites / satellitesFlown',
    source: cite('ballaty-2026', '§11a'),
    why: 'By number. They have no racks and a small part of the power of those that compute, so that by mass they are much less.',
  }),
  fabricTerminals: derived('Apertures of the network, all satellites', things, {
    symbol: 'N_\\mathrm{fab}',
    formula:
      'trainingFabric == "none" ? 0 : satelliteCount * fabricApertures + ceil(satelliteCount / formationSize) * switchApertures',
    why: 'Both ends of every link.',
  }),
  fabricEnergy: assumption('Energy of a bit through a transceiver', energyPerData, {
    symbol: 'e_\\mathrm{opt}',
    spread: triangular('15 pJ/bit', '45 pJ/bit', '60 pJ/bit'),
    range: ['5 pJ/bit', '80 pJ/bit'],
    marks: [{ at: '37.5 pJ/bit', label: '400ZR, as specified', source: 'mapyourtech-2026' }],
    evidence: 'published',
    source: 'mapyourtech-2026',
    why: 'Coherent modules for one wavelength of 400 Gbit/s draw 15 to 20 W. Direct detection between racks takes a third of that, and might do over a few hundred metres of nothing.',
  }),
  switchEnergy: assumption('Energy of a bit through a switch', energyPerData, {
    symbol: 'e_\\mathrm{sw}',
    spread: triangular('8 pJ/bit', '15 pJ/bit', '25 pJ/bit'),
    range: ['3 pJ/bit', '40 pJ/bit'],
    evidence: 'published',
    source: 'pingdo-2026',
    why: 'A switch of 51.2 Tbit/s draws 700 to 900 W without its optics. In a ring or torus each satellite has one for what it passes on.',
  }),
  fabricPointing: assumption('Power to keep an aperture pointed', devicePower, {
    symbol: 'P_\\mathrm{pt}',
    spread: triangular('5 W', '15 W', '40 W'),
    range: ['1 W', '80 W'],
    why: 'A fast mirror and its camera; neighbours hardly move against each other. Judgement: a fifth of a terminal that follows satellites around the world.',
  }),
  fabricTerminalPower: derived('Power of an aperture with its part of the switch', devicePower, {
    symbol: 'P_\\mathrm{fab}',
    formula: 'formationLinkRate * (fabricEnergy + switchEnergy) + fabricPointing',
    why: 'At full rate, which transceivers draw whether bits flow or not.',
  }),
  fabricPowerShare: derived('Power of the network, share of IT power', share, {
    symbol: 'f_\\mathrm{fab}',
    formula: `trainingFabric == "none"
      ? 0
      : (fabricApertures + switchApertures / formationSize) * fabricTerminalPower / satellitePower`,
    requires: {
      'trainingFabric == "none" or (fabricApertures + switchApertures / formationSize) * fabricTerminalPower < 100 * satellitePower':
        'The network of a formation draws more than a hundred times the {satellitePower} of IT that it serves.',
    },
    why: 'Of satellites that compute and those that switch, for each watt of IT. It needs array, battery and radiator like any other load, which is what the body of a switch satellite mostly is.',
  }),
  busShare: derived('Bus and network, share of IT power', share, {
    symbol: 'f_\\mathrm{bus+}',
    formula: 'busOverhead + fabricPowerShare',
    why: 'All that is fed beside IT and pumps.',
  }),
  fabricTerminalMass: assumption('Mass of an aperture with its part of the switch', deviceMass, {
    symbol: 'm_\\mathrm{fab,1}',
    spread: triangular('2 kg', '6 kg', '15 kg'),
    range: ['1 kg', '20 kg'],
    acts: whereBuilt,
    marks: [{ at: '11.9 kg', label: 'Tesat SCOT80, 8,000 km', source: 'satellitetoday-tesat-2024' }],
    evidence: 'judgement',
    source: 'satellitetoday-tesat-2024',
    why: 'Small telescope, fast mirror, two dozen transceivers of a tenth of a kilogram. A terminal for thousands of kilometres weighs 12 kg with its turret; half of it is a judgement.',
  }),
  switchBodyMass: assumption('Body of a switch satellite', deviceMass, {
    symbol: 'm_\\mathrm{sw,1}',
    spread: triangular('50 kg', '100 kg', '300 kg'),
    range: ['20 kg', '500 kg'],
    acts: {
      when: 'trainingFabric == "clos"',
      otherwise: 'Only a Clos network has switch satellites.',
      set: { trainingFabric: 'clos', formationSize: 81 },
    },
    why: 'Computers, sensors, radio and thrusters that it has for itself, whatever it switches; array and radiator come with its power. Judgement: what a small satellite weighs without payload.',
  }),
  fabricTerminalsMass: derived('Apertures of the network', mass, {
    symbol: 'm_\\mathrm{fab,t}',
    formula: 'fabricTerminals * fabricTerminalMass',
    why: 'On all satellites.',
  }),
  switchBodies: derived('Bodies of switch satellites', mass, {
    symbol: 'm_\\mathrm{fab,s}',
    formula: 'switchSatellites * switchBodyMass',
    why: 'Without array, battery, radiator and structure, which are in those of the fleet.',
  }),
  fabricMass: sum('Apertures and bodies of the network', mass, {
    symbol: 'm_\\mathrm{fab}',
    of: ['fabricTerminalsMass', 'switchBodies'],
    why: 'What the fleet carries for it, before the power that it takes.',
  }),
  fabricTerminalPrice: assumption('Price of an aperture of the network', unitPrice, {
    symbol: 'k_\\mathrm{fab,1}',
    default: '100 kUSD',
    range: ['10 kUSD', '1000 kUSD'],
    spread: loguniform('30 kUSD', '300 kUSD'),
    acts: whereBuilt,
    evidence: 'judgement',
    source: 'laser-terminals-nasa',
    why: 'With its transceivers and its part of a switch. Judgement: the price of a laser terminal, whose costly turret and amplifier it lacks, and whose modem it has two dozen times.',
  }),
  fabricCapex: derived('Apertures of the network, capital', money, {
    display: ['GUSD', 'MUSD'],
    symbol: 'C_\\mathrm{fab}',
    formula: 'fabricTerminals * fabricTerminalPrice',
    why: 'By the piece, in the price of the satellites.',
  }),
  fabricLoadShare: derived('Power of the network, share of the load', share, {
    symbol: 'P_\\mathrm{fab}/P_\\mathrm{sun}',
    formula: 'builtItPower * fabricPowerShare * (1 + compressorFraction) / loadPower',
    why: 'By which array, battery and radiator are there for it.',
  }),
  fabricMassShare: derived('Network for training in the mass of the fleet', share, {
    symbol: 'x_\\mathrm{fab}',
    formula: `(fabricMass + fabricLoadShare * (equipmentMass - itMass - communicationsMass - fabricMass))
      / equipmentMass`,
    source: cite('ballaty-2026', '§11a'),
    why: 'Telescopes and bodies, and its part by load of all that is not rack or link. OrbitalDatacenterSim gives each switch satellite 35 % of the mass of one that computes, so that its half to two thirds by number are a quarter to two fifths by mass. Here a switch satellite has what its apertures weigh and draw, which for 32 of them is some 20 kW, and few are needed for that reason.',
  }),
  fabricCostShare: derived('Network for training in the capital of the fleet', share, {
    symbol: 'y_\\mathrm{fab}',
    formula: `(fabricCapex + (fabricMassShare * dryMass - fabricTerminalsMass) * satelliteBuildPrice
        + fabricMassShare * launchCost) / orbitCapex`,
    why: 'Apertures by the piece, its part of the satellites by the kilogram, its part of the launches.',
  }),
}
