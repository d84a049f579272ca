/**
 * Claims of the articles that numbers can test. Each `claim…` is 1 where the model supports the claim at the
 * present settings, -1 where it contradicts it and 0 where the published ends leave it open.
 */
import { assumption, cite, constant, derived, outcome, triangular } from '../../engine/quantity.ts'
import {
  equipmentPrice,
  fleetPower,
  lifetime,
  massFlow,
  massPerYear,
  money,
  powerPerTime,
  ratio,
  share,
} from '../kinds.ts'

const supported = { label: 'supported', code: 1 }
const contradicted = { label: 'contradicted', code: -1 }
const open = { label: 'left open', code: 0 }

export const claims = {
  coolingMassShare: derived('Cooling as a share of satellite mass', share, {
    symbol: 'f_\\mathrm{cool}',
    formula: '(radiatorMass + loopMass) / partsMass',
    source: 'turyshev-2026',
    why: 'Radiators and coolant loops, before structure and margin are added for them.',
  }),
  coolingMassNegligible: constant('Cooling that may be called eliminated', share, {
    symbol: 'f_\\mathrm{nil}',
    value: '1 %',
    source: 'wertz-2011',
    why: 'A hundredth of the mass is below the margin that any spacecraft carries, so less would not be noticed. The threshold is a judgement.',
  }),
  claimCoolingEliminated: outcome('Claim: orbit eliminates cooling constraints', {
    symbol: '\\kappa_1',
    of: { supported: { ...supported, when: 'coolingMassShare < coolingMassNegligible' }, contradicted },
    source: 'turyshev-2026',
    why: 'Eliminated would mean that cooling takes no part of the satellite worth speaking of. All heat leaves through radiators.',
  }),
  claimCoolingLower: outcome('Claim: orbit needs less cooling in the long run', {
    symbol: '\\kappa_2',
    of: { supported: { ...supported, when: 'pumpFraction < pue - 1' }, contradicted },
    source: ['shehabi-2024', 'jman-2026'],
    why: 'Tested in energy: pumps in orbit against everything but IT on the ground. Orbit uses no water either; it pays in mass.',
  }),
  claimLandRemoved: outcome('Claim: orbit removes land limits', {
    symbol: '\\kappa_3',
    of: {
      supported: {
        ...supported,
        when: 'campusLand * min(groundSitePower, campusSize) > largestCampusLand or groundLand > developedPerYear * timeWanted',
      },
      open,
    },
    source: ['hyperion-land-2025', 'farmland-trust-2020'],
    why: 'A limit can be removed only where there is one: supported if one campus is larger than any site assembled, or all of them with their power take more land than everything else that is built over; else left open.',
  }),
  worldDataCenterGrowth: constant('Power that data centers of the world add', powerPerTime, {
    symbol: '\\dot{P}_\\mathrm{world}',
    value: '19.4 GW/year',
    source: 'jll-2026',
    why: '97 GW from 2026 to 2030, by JLL.',
  }),
  claimSunlightUnlimited: outcome('Claim: near-limitless solar power', {
    symbol: '\\kappa_4',
    of: {
      supported: { ...supported, when: 'licensedPowerPerYear >= worldDataCenterGrowth' },
      contradicted,
    },
    source: ['faa-starbase-2025', 'daf-slc37-2025', 'jll-2026'],
    why: 'Sunlight is not what runs out. The claim holds if cleared launches could bring more power into use in a year than all data centers of the world add.',
  }),
  continuousShare: constant('Sunlight that may be called continuous', share, {
    symbol: 'f_\\mathrm{cont}',
    value: '99 %',
    source: 'turyshev-2026',
    why: 'A hundredth of the time is 88 hours a year. The threshold is a judgement.',
  }),
  claimSunlightContinuous: outcome('Claim: continuous solar power', {
    symbol: '\\kappa_5',
    of: { supported: { ...supported, when: 'sunlitFraction >= continuousShare' }, contradicted },
    source: 'turyshev-2026',
    why: 'Share of the year in sunlight in this orbit, against 99 %. Firm solar power is also for sale on the ground.',
  }),
  claimLessLoad: outcome('Claim: less load on the environment', {
    symbol: '\\kappa_6',
    of: {
      supported: { ...supported, when: 'carbonOrbitHigh < carbonGroundLow' },
      contradicted: { ...contradicted, when: 'carbonOrbitLow > carbonGroundHigh' },
      open,
    },
    source: ['ohs-2025', 'thales-ascend-2024', 'epa-egrid-2026'],
    why: 'Tested on greenhouse gases: supported only if the published high end of orbit is below the low end of the ground, contradicted if the low end is above the high end. Alumina and soot have no counterpart on the ground.',
  }),
  claimNearTerm: outcome('Claim: a near-term programme', {
    symbol: '\\kappa_7',
    of: {
      supported: {
        ...supported,
        when: 'orbitShortTime <= 1.02 * timeWanted',
      },
      contradicted,
    },
    source: ['spacex-s1-2026', 'fcc-starlink-gen2-2022'],
    why: 'Near-term is taken to be the time in which capacity is wanted; a week more for each year is let pass.',
  }),
  decade: constant('A decade', lifetime, {
    symbol: 't_{10}',
    value: '10 year',
    source: 'dobrev-2026',
    why: 'The horizon that one article leaves open.',
  }),
  claimWithinDecade: outcome('Claim: practical within the decade', {
    symbol: '\\kappa_8',
    of: {
      contradicted: { ...contradicted, when: 'orbitShortTime > decade' },
      supported: { ...supported, when: 'costRatio <= 1' },
      open,
    },
    source: ['spacex-s1-2026', 'semianalysis-2026'],
    why: 'Supported if the fleet runs within ten years and costs no more than the ground; open if it runs but costs more. Forecasts of parity go from 2029 to 2040.',
  }),
  otherProvidersMass: assumption('Mass that other providers launch', massPerYear, {
    symbol: '\\dot{m}_\\mathrm{others}',
    spread: triangular('150 t/year', '260 t/year', '2000 t/year'),
    range: ['100 t/year', '10000 t/year'],
    evidence: 'estimated',
    source: 'bryce-2024',
    moves: { massRateShare: '-' },
    why: 'All launchers but SpaceX: it flew 429 t, 87 % of the world, in the first quarter of 2024, which leaves about 64 t a quarter to the rest. New heavy vehicles of others would raise it.',
    acts: {
      when: 'massRateShare <= 1',
      otherwise: 'The fleet needs {massRateNeeded}, more than all other providers together lift.',
      set: { itPower: '5 MW' },
    },
  }),
  massRateNeeded: derived('Mass to launch a year', massFlow, {
    symbol: '\\dot{m}_\\mathrm{need}',
    formula: 'wetMass / timeWanted',
    source: 'turyshev-operations-2026',
    why: 'To have the fleet complete in the time wanted.',
  }),
  massRateShare: derived('Mass needed over what other providers launch', ratio, {
    symbol: '\\rho_\\mathrm{others}',
    formula: 'massRateNeeded / otherProvidersMass',
    source: 'bryce-2024',
    why: 'Above 1, all other launchers together could not lift the fleet in the time wanted.',
  }),
  claimOneProvider: outcome('Claim: only one launch provider can', {
    symbol: '\\kappa_9',
    of: {
      contradicted: { ...contradicted, when: 'massRateShare <= 1' },
      supported: { ...supported, when: 'launchesPerYearNeeded <= min(launchCadence, licensedLaunches)' },
      open,
    },
    source: ['bryce-2024', 'faa-starbase-2025'],
    why: 'Contradicted if others lift enough already; supported if they do not and the cleared cadence of Starship suffices; open if that is not enough either. Google, Blue Origin, Starcloud and Chinese groups pursue the same.',
  }),
  claimEnergyBypassed: outcome('Claim: orbit bypasses terrestrial energy limits', {
    symbol: '\\kappa_{10}',
    of: {
      supported: { ...supported, when: 'orbitShortTime < groundShortTime' },
      contradicted,
    },
    source: ['constructionowners-2026', 'spacex-s1-2026'],
    why: 'A limit is bypassed if the way around is shorter than the wait. Energy itself is a small part of what compute costs.',
  }),
  projectChips: derived('Chips that one project gets in the time wanted', fleetPower, {
    symbol: 'P_\\mathrm{chips}',
    formula: 'chipSupply * chipShare * timeWanted',
    source: 'semianalysis-2026',
    why: 'At the output of today; it grows, which the deployment year by year counts.',
  }),
  claimScalable: outcome('Claim: orbit scales', {
    symbol: '\\kappa_{11}',
    of: {
      supported: {
        ...supported,
        when: 'launchesPerYearNeeded <= min(launchCadence, licensedLaunches) and satellitesFlown <= satellitesGranted and builtItPower <= projectChips',
      },
      contradicted,
    },
    source: ['faa-starbase-2025', cite('fcc-starlink-gen2-2022', 'section I'), 'semianalysis-2026'],
    why: 'At this size: launches that are flown and cleared, satellites that a first grant would allow, and chips that one project gets.',
  }),
  claimOutgrown: outcome('Claim: compute has outgrown the planet', {
    symbol: '\\kappa_{12}',
    of: {
      supported: { ...supported, when: 'electricityShareLow > 1' },
      contradicted: {
        ...contradicted,
        when: 'electricityShareHigh <= 1 and groundShortTime <= 1.02 * timeWanted',
      },
      open,
    },
    source: ['grid-strategies-2025', 'norris-2025', 'morgan-stanley-power-2025', 'constructionowners-2026'],
    why: 'Supported if even the published low ends of growth leave too little in the country, contradicted if the high ends leave enough and a campus runs in the time wanted, and open in between.',
  }),
  claimEconomics: outcome('Claim: mass-to-orbit economics are in place', {
    symbol: '\\kappa_{13}',
    of: { supported: { ...supported, when: 'costRatio <= 1' }, contradicted },
    source: [cite('aguera-2025', '§2.4'), 'semianalysis-2026'],
    why: 'In place would mean that a delivered kilowatt costs no more from orbit than from the ground, everything counted.',
  }),
  claimLowerLatency: outcome('Claim: orbit lowers latency', {
    symbol: '\\kappa_{15}',
    of: { supported: { ...supported, when: 'orbitLatency < fibreLatency' }, contradicted },
    source: ['spacex-starlink-2024', 'aguera-2025'],
    why: 'Round trip over the network at the distances set: to the fleet and back, and over fibre to a data center on the ground.',
  }),
  millionDollars: constant('A million dollars', equipmentPrice, {
    symbol: 'C_\\mathrm{m}',
    value: '1 MUSD',
    source: 'epoch-2026',
    why: 'What one article puts as the price of a supercomputer of one’s own.',
  }),
  articleMachine: constant('The machine of the articles', fleetPower, {
    symbol: 'P_\\mathrm{m}',
    value: '300 MW',
    source: 'xai-compute-2026',
    why: 'Colossus 1, whose like one would have to build.',
  }),
  articleMachineCost: derived('Cost to build the machine of the articles', money, {
    symbol: 'C_\\mathrm{300}',
    formula: 'groundCapex * articleMachine / itPower',
    source: 'epoch-2026',
    why: 'Halls and servers on the ground at the prices set; what is asked for elsewhere does not matter.',
  }),
  claimMillionDollars: outcome('Claim: a million-dollar supercomputer', {
    symbol: '\\kappa_{14}',
    of: { supported: { ...supported, when: 'articleMachineCost <= 10 * millionDollars' }, contradicted },
    source: ['epoch-2026', 'xai-compute-2026'],
    why: 'Within a factor of ten of what such a machine costs to build on the ground.',
  }),
}
