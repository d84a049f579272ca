/** Power for a programme of campuses, year by year: connections in its grids, its own plant, transformers. */
import { assumption, choice, decision, derived, lookup, series, triangular } from '../../engine/quantity.ts'
import { count, duration, outputPerYear, power, powerPerTime, ratio, share, yearlyShare } from '../kinds.ts'

const whereItBridges = {
  when: 'groundBridge == "onSite" or groundSupply == "gasTurbines"',
  otherwise: 'This programme waits for its main supply.',
  set: { groundBridge: 'onSite', permittingTime: '0.1 year', constructionTime: '0.33 year' },
} as const

export const supply = {
  programmeGrids: decision('Grids like this one in which the programme builds', count, {
    symbol: 'N_\\mathrm{grid}',
    default: 1,
    range: [1, 10],
    limits: [1, 100],
    acts: {
      when: 'groundSupply == "grid" and sum(facilityAdded > 0 and facilityAdded >= facilityLeastCap ? 1 : 0) > 0',
      otherwise: 'All halls have power within the year in which the first has.',
      set: { itPower: '5 GW' },
    },
    why: 'A programme is many campuses, and several grids connect in step. The default region is the whole of the contiguous United States, which is many grids already; a site of the catalog is one.',
  }),
  connectionShare: assumption('Data center load connected a year over regional peak', yearlyShare, {
    symbol: 'f_\\mathrm{con}',
    spread: triangular('0.8 %/year', '1.5 %/year', '4.6 %/year'),
    range: ['0.2 %/year', '6 %/year'],
    limits: ['0.001 %/year', '100 %/year'],
    marks: [
      { at: '0.8 %/year', label: 'United States 2025, large new sites', source: 'sightline-2026' },
      { at: '1.5 %/year', label: 'United States 2025, all utility supply', source: 'sp-global-451-2025' },
      { at: '4.6 %/year', label: 'Dominion in Virginia', source: 'dcd-dominion-2024' },
    ],
    evidence: 'published',
    source: ['sp-global-451-2025', 'sightline-2026', 'dcd-dominion-2024'],
    moves: { connectionsNow: '+' },
    why: 'US utilities supplied 11.3 GW more to data centers at the end of 2025 than a year before, 1.5 % of the national peak; sites above 50 MW that came live were nearly 6 GW. Dominion connects about 1 GW a year on a peak of some 22 GW.',
  }),
  connectionGrowth: assumption('Growth of connections', yearlyShare, {
    symbol: 'g_\\mathrm{con}',
    spread: triangular('0 %/year', '8 %/year', '15 %/year'),
    range: ['0 %/year', '20 %/year'],
    limits: [0, '100 %/year'],
    evidence: 'estimated',
    source: ['sp-global-451-2025', 'dcd-dominion-2024'],
    moves: { groundComputeTotal: '+' },
    why: 'The path of 451 Research goes from 11.3 GW in 2025 to about 16 a year in 2027 and 2028 and 13 after that; Dominion has stayed at 1 GW a year for three years. Growth ends where data centers take all the firm capacity that the region adds.',
  }),
  projectPowerShare: assumption('Share of the connections that this programme gets', share, {
    symbol: 'f_\\mathrm{pow}',
    spread: triangular(0.05, 0.15, 0.3),
    range: [0.005, 1],
    scale: 'log',
    evidence: 'estimated',
    source: ['microsoft-capacity-2025', 'sp-global-451-2025'],
    moves: { powerAddedPerYear: '+' },
    why: 'Microsoft, the largest builder of 2025, added over 2 GW in a year in all the world, while US utilities connected 11. A programme takes some 15 % of its grids; xAI has had 300 MW in two years from one of 35 GW, about as much.',
  }),
  equipmentShare: assumption('Share of turbines or batteries that this programme gets', share, {
    symbol: 'f_\\mathrm{eq}',
    spread: triangular(0.03, 0.1, 0.25),
    range: [0.005, 1],
    scale: 'log',
    evidence: 'judgement',
    source: 'ge-vernova-2025',
    acts: {
      when: 'groundSupply == "gasTurbines" or groundSupply == "solarBattery"',
      otherwise: 'Power comes neither from turbines nor from panels with batteries.',
      set: { groundSupply: 'gasTurbines' },
    },
    why: 'Of the turbines made for data centers, or of all stationary batteries. One buyer in ten is a judgement.',
  }),
  groundBridge: choice('Power until the main supply comes', {
    symbol: 'p_\\mathrm{bridge}',
    default: 'wait',
    options: {
      wait: {
        label: 'Wait for it',
        why: 'Nothing runs before the connection, the turbines or the panels are there.',
        source: 'constructionowners-2026',
      },
      onSite: {
        label: 'Engines, small turbines or fuel cells on site',
        why: 'What can be had within months: both Colossus sites ran on it first, and Abilene had 360 MW of it within 13 months.',
        source: ['mfp-southaven-2026', 'wikipedia-colossus-2026', 'btw-fleet-2026'],
      },
    },
    main: true,
    evidence: 'judgement',
    source: ['cleanview-grid-2026', 'mfp-southaven-2026'],
    why: 'A third of the US campuses planned at the end of 2025 were to make power of their own and few had been built, so waiting is the default. It is what those in a hurry do not do.',
  }),
  bridgeLeadTime: assumption('Wait for small plant on site', duration, {
    symbol: 't_\\mathrm{bridge}',
    spread: triangular('0.2 year', '1.25 year', '2 year'),
    range: ['0.1 year', '3 year'],
    limits: [0, '20 year'],
    evidence: 'published',
    source: ['wikipedia-colossus-2026', 'oracle-fuel-cells-2026'],
    acts: whereItBridges,
    why: 'Reciprocating engines and small turbines take 12 to 18 months; trailer turbines were at Colossus 1 within 122 days, and a first fuel cell system of Oracle ran 55 days after the order.',
  }),
  bridgeRate: assumption('Small plant on site that can be bought', outputPerYear, {
    symbol: '\\dot P_\\mathrm{bridge}',
    spread: triangular('0.2 GW/year', '0.5 GW/year', '1.2 GW/year'),
    range: ['0.05 GW/year', '5 GW/year'],
    limits: [0, '1000 GW/year'],
    evidence: 'estimated',
    source: ['mfp-southaven-2026', 'btw-fleet-2026', 'oracle-fuel-cells-2026'],
    acts: whereItBridges,
    why: 'Southaven ran 27 turbines of some 421 MW within about ten months and was permitted 41, 1.2 GW; Oracle contracted 1.2 GW of fuel cells into 2027.',
  }),
  transformerSupply: assumption('Large transformers this project can buy', outputPerYear, {
    symbol: '\\dot P_\\mathrm{tr}',
    default: '5 GW/year',
    range: ['0.5 GW/year', '50 GW/year'],
    limits: ['0.000001 GW/year', null],
    why: 'Throughput of the large power transformers delivered in a year. The market is short by some 30 %; what one buyer gets is a judgement.',
  }),
  transformerLeadTime: assumption('Lead time of large transformers', duration, {
    symbol: 't_\\mathrm{tr}',
    spread: triangular('80 week', '128 week', '210 week'),
    range: ['80 week', '210 week'],
    limits: [0, '1000 week'],
    evidence: 'published',
    source: 'woodmac-transformers-2025',
    why: '128 weeks in mid-2025 for power transformers and 144 for generator step-up units; a federal advisory council heard of 80 to 210.',
    acts: {
      when: 'sum(groundCap == "transformers" ? 1 : 0) > 0',
      otherwise: 'Transformers hold the ground back in no year.',
      set: { transformerSupply: '0.1 GW/year' },
    },
  }),
  connectionsNow: derived('Data center load connected a year in these grids', powerPerTime, {
    symbol: '\\dot P_\\mathrm{con}',
    formula: 'programmeGrids * connectionShare * regionalPeak',
    source: ['sp-global-451-2025', 'dcd-dominion-2024'],
    why: 'For all data centers, at the pace of 2025.',
  }),
  powerAddedPerYear: lookup('New power a year for this project', powerPerTime, {
    symbol: '\\dot P_\\mathrm{pow}',
    by: 'groundSupply',
    of: {
      grid: 'projectPowerShare * connectionsNow',
      gasTurbines: 'equipmentShare * (turbineOutput * turbineShare)',
      solarBattery: 'equipmentShare * (storageOutput / storageHours)',
      nuclear: 'nuclearRate',
    },
    why: 'Grid connections, turbines or firm solar power, at the pace of 2025, or reactors, by the supply chosen.',
  }),
  powerStartTime: derived('Time until the main supply reaches finished halls', duration, {
    symbol: 't_\\mathrm{main}',
    formula: 'max(groundPowerLeadTime, campusReadyTime)',
    source: 'constructionowners-2026',
    why: 'Power is awaited while permits are sought and halls are built; the slower of the two decides.',
  }),
  bridgeStartTime: derived('Time until plant on site reaches finished halls', duration, {
    symbol: 't_\\mathrm{own}',
    formula: 'max(bridgeLeadTime, campusReadyTime)',
    source: ['wikipedia-colossus-2026', 'constructionowners-2026'],
    why: 'The same with plant that comes sooner: then permits and construction usually decide.',
  }),
  firstCampusTime: derived('Time until the first campus runs', duration, {
    symbol: 't_\\mathrm{first}',
    formula: 'groundBridge == "onSite" ? min(powerStartTime, bridgeStartTime) : powerStartTime',
    source: ['constructionowners-2026', 'wikipedia-colossus-2026'],
    why: 'Halls and some power: not the whole programme, which follows campus by campus.',
  }),
  connectionPace: series('Pace of connections over that of 2025', ratio, {
    symbol: 'k_\\mathrm{con}(t)',
    formula: `groundSupply == "grid" ?
      max(1, min((1 + connectionGrowth * julianYear) ^ (elapsed + 1),
        programmeGrids * regionalAdditions * firmShare / connectionsNow)) : 1`,
    source: ['sp-global-451-2025', 'eia-capacity-2026'],
    why: 'Grows from the pace of 2025 until data centers take all the firm capacity that the region adds; a region that lives on imports keeps its pace. Turbines and batteries stay at theirs.',
  }),
  mainPowerByYear: series('Main supply that arrives in the year', power, {
    symbol: 'P_\\mathrm{main}(t)',
    formula: `powerAddedPerYear * connectionPace * julianYear
      * max(0, min(1, elapsed + 1 - powerStartTime / julianYear))`,
    why: 'What the programme gets from its queue once it is served, for the part of the year that is left.',
  }),
  bridgePowerByYear: series('Plant on site that arrives in the year', power, {
    symbol: 'P_\\mathrm{own}(t)',
    formula: `groundBridge == "onSite" ?
      bridgeRate * julianYear * max(0, min(1, elapsed + 1 - bridgeStartTime / julianYear)) : 0 * julianYear * bridgeRate`,
    why: 'Small units that need no connection and no large transformer.',
  }),
  transformerOrders: series('Transformers ordered', power, {
    symbol: 'P_\\mathrm{ord}(t)',
    formula: 'transformerSupply * julianYear',
    why: 'Ordered every year up to what can be had.',
  }),
  groundTransformerCap: series('Main supply that transformers allow', power, {
    symbol: 'P_\\mathrm{tr}(t)',
    formula: 'delayed(transformerOrders, transformerLeadTime)',
    why: 'Orders arrive after their lead time.',
  }),
  groundPowerCap: series('Power for new halls in the year', power, {
    symbol: 'P_\\mathrm{pow}(t)',
    formula: 'min(mainPowerByYear, groundTransformerCap) + bridgePowerByYear',
    why: 'Main supply through its transformers, and plant on site beside it.',
  }),
}
