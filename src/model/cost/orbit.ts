/** What the fleet in orbit costs, item by item, first as capital, then as an even payment a year. */
import { assumption, derived, loguniform, sum, triangular } from '../../engine/quantity.ts'
import { mass, money, moneyPerMass, moneyPerPower, moneyPerYear, share, yearlyShare } from '../kinds.ts'

export const orbit = {
  satelliteBuildPrice: assumption('Satellite price, without its IT', moneyPerMass, {
    symbol: 'c_\\mathrm{sat}',
    default: '1000 USD/kg',
    range: ['100 USD/kg', '10000 USD/kg'],
    spread: loguniform('500 USD/kg', '2500 USD/kg'),
    marks: [
      { at: '769 USD/kg', label: 'Starlink V1', source: 'quilty-2024' },
      { at: '1096 USD/kg', label: 'Starlink V2 mini, estimate', source: 'quilty-2024' },
    ],
    main: true,
    evidence: 'estimated',
    source: 'quilty-2024',
    moves: { orbitCostPerKwYear: '+', costRatio: '+' },
    why: 'Per kilogram of dry mass other than IT. An outside estimate puts Starlink at 770 to 1,100 USD/kg, the lowest in history; satellites built one by one cost ten times more and above.',
  }),
  integrationShare: assumption('Integration, test and launch campaign, share of the satellite price', share, {
    symbol: 'f_\\mathrm{int}',
    spread: triangular(0.02, 0.05, 0.12),
    range: [0, 0.25],
    limits: [0, null],
    moves: { orbitCostPerKwYear: '+' },
    why: 'Putting compute into satellites and satellites onto launchers. In textbook programmes it is 10 to 15 % of the spacecraft; series production is taken at a third of that, a judgement.',
  }),
  insuranceRate: assumption('Insurance of launch and first year, share of the value insured', share, {
    symbol: 'f_\\mathrm{ins}',
    spread: triangular(0.03, 0.045, 0.12),
    range: [0, 0.15],
    limits: [0, null],
    marks: [
      { at: 0.035, label: 'Ariane, 3 to 4 %', source: 'spaceintel-2017' },
      { at: 0.12, label: 'Proton', source: 'spaceintel-2017' },
    ],
    evidence: 'published',
    source: 'spaceintel-2017',
    moves: { orbitCostPerKwYear: '+' },
    why: 'Premium for satellite, IT and launch. Operators of large fleets insure themselves, which costs the same on average: this is also where satellites lost at launch are paid.',
  }),
  nonRecurringCost: assumption('Engineering before the first satellite', money, {
    symbol: 'C_\\mathrm{NRE}',
    spread: triangular('0.5 GUSD', '1 GUSD', '5 GUSD'),
    range: [0, '10 GUSD'],
    marks: [{ at: '1 GUSD', label: 'McCalip', source: 'mccalip-2025' }],
    evidence: 'judgement',
    source: 'mccalip-2025',
    moves: { orbitCostPerKwYear: '+' },
    why: 'Design, qualification and tooling. One billion USD is the allowance of McCalip’s calculator; it hardly matters for a gigawatt and decides a single satellite.',
  }),
  orbitOperationsRate: assumption(
    'Operations in orbit, share of satellite and IT price a year',
    yearlyShare,
    {
      symbol: 'f_\\mathrm{ops}',
      default: '0.01 1/year',
      range: [0, '0.05 1/year'],
      spread: triangular('0.005 1/year', '0.01 1/year', '0.03 1/year'),
      marks: [{ at: '0.01 1/year', label: 'McCalip', source: 'mccalip-2025' }],
      evidence: 'judgement',
      source: 'mccalip-2025',
      moves: { orbitCostPerKwYear: '+' },
      why: 'Flight control, collision avoidance, software and spectrum. Nobody has published it for such a fleet: 1 % a year is the allowance of McCalip’s calculator.',
    },
  ),
  nonItDryMass: derived('Dry mass other than IT', mass, {
    symbol: 'm_\\mathrm{bus}',
    formula: 'dryMass - itMass',
    why: 'What the satellite maker builds.',
  }),
  orbitItCapex: derived('IT hardware for orbit', money, {
    symbol: 'C_\\mathrm{o,IT}',
    formula: 'builtItPower * itPrice * spacePremium',
    why: 'Every watt that is launched, at the price on the ground times the premium for space.',
  }),
  satelliteCapex: derived('Satellites without IT', money, {
    symbol: 'C_\\mathrm{sat}',
    formula: 'nonItDryMass * satelliteBuildPrice',
    why: 'Arrays, radiators, batteries, structure and the rest by their mass.',
  }),
  integrationCapex: derived('Integration', money, {
    symbol: 'C_\\mathrm{int}',
    formula: 'satelliteCapex * integrationShare',
    why: 'Assembly, test and launch campaign.',
  }),
  insuranceCapex: derived('Insurance', money, {
    symbol: 'C_\\mathrm{ins}',
    formula: 'insuranceRate * (orbitItCapex + satelliteCapex + integrationCapex + launchCost)',
    source: 'spaceintel-2017',
    why: 'A premium on everything that can be lost at launch and in the first year.',
  }),
  orbitCapex: sum('Capital for the fleet in orbit', money, {
    symbol: 'C_\\mathrm{o}',
    of: [
      'orbitItCapex',
      'satelliteCapex',
      'integrationCapex',
      'launchCost',
      'insuranceCapex',
      'nonRecurringCost',
      'groundSegmentCapex',
    ],
    why: 'Everything paid before the first work is done, ground stations included.',
  }),
  orbitCapexPerWatt: derived('Capital per delivered watt, orbit', moneyPerPower, {
    symbol: 'c_\\mathrm{o}',
    formula: 'orbitCapex / itPower',
    why: 'Beside published totals for one gigawatt: 51 USD/W at the defaults of McCalip’s calculator, which leaves the chips out, 114 (Deutsche Bank) and 170 (Wood Mackenzie) with them.',
    source: ['mccalip-2025', 'deutsche-bank-2026', 'woodmac-2026'],
  }),
  orbitItAnnual: derived('IT hardware a year, orbit', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{o,IT}',
    formula: 'orbitItCapex * recoveryOrbitIt',
    why: 'Capital recovery over the years the chips earn.',
  }),
  satelliteAnnual: derived('Satellites a year', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{sat}',
    formula: 'satelliteCapex * recoverySatellite',
    why: 'Capital recovery over the years a satellite is used.',
  }),
  integrationAnnual: derived('Integration a year', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{int}',
    formula: 'integrationCapex * recoverySatellite',
    why: 'Over the same life as the satellite.',
  }),
  itLaunchShare: derived('Share of the launched mass that is IT', share, {
    symbol: 'x_\\mathrm{IT}',
    formula: 'itMass / wetMass',
    why: 'This part of the launch bill returns with every generation of chips.',
  }),
  launchRecovery: derived('Capital recovery, launch', yearlyShare, {
    symbol: '\\mathrm{crf}_\\mathrm{L}',
    formula: `itLaunchShare * (refreshPolicy == "service" ? 1 + servicingOverhead : 1) * recoveryOrbitIt
      + (1 - itLaunchShare) * recoverySatellite`,
    why: 'The launch of each part is recovered over the life of that part; where compute is changed in orbit the visiting vehicles come on top.',
  }),
  launchAnnual: derived('Launch a year', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{L}',
    formula: 'launchCost * launchRecovery',
    why: 'Launch of the fleet, recovered over the lives of what it carries.',
  }),
  insuranceAnnual: derived('Insurance a year', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{ins}',
    formula: 'insuranceRate * (orbitItAnnual + satelliteAnnual + integrationAnnual + launchAnnual)',
    why: 'In proportion to what is insured, over the same lives.',
  }),
  nonRecurringAnnual: derived('Engineering a year', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{NRE}',
    formula: 'nonRecurringCost * recoveryProgramme',
    why: 'Engineering recovered evenly over the life of the programme, whatever the number of satellites.',
  }),
  groundSegmentAnnual: derived('Ground stations a year', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{gs}',
    formula: 'groundSegmentCapex * recoveryProgramme',
    why: 'Ground stations recovered evenly over the life of the programme.',
  }),
  orbitOperationsAnnual: derived('Operations a year, orbit', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{o,ops}',
    formula: 'orbitOperationsRate * (satelliteCapex + orbitItCapex)',
    source: 'mccalip-2025',
    why: 'Flight control, avoidance and software, as a share of the price of what flies.',
  }),
  orbitAnnualCost: sum('Cost a year, orbit', moneyPerYear, {
    symbol: '\\dot C_\\mathrm{o}',
    of: [
      'orbitItAnnual',
      'satelliteAnnual',
      'integrationAnnual',
      'launchAnnual',
      'insuranceAnnual',
      'nonRecurringAnnual',
      'groundSegmentAnnual',
      'orbitOperationsAnnual',
    ],
    why: 'All items, each over its own life at the cost of capital in orbit. Paid every year, it renews the fleet for ever.',
  }),
}
