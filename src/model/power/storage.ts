/** Batteries for the eclipse. */
import { assumption, choice, cite, decision, derived, triangular } from '../../engine/quantity.ts'
import { count, efficiency, mass, powerYears, ratio, share, specificEnergy } from '../kinds.ts'

export const storage = {
  batterySpecificEnergy: assumption('Battery energy per mass', specificEnergy, {
    symbol: 'e_\\mathrm{bat}',
    spread: triangular('150 Wh/kg', '200 Wh/kg', '250 Wh/kg'),
    range: ['150 Wh/kg', '265 Wh/kg'],
    evidence: 'published',
    source: ['turyshev-2026', cite('jman-2026', 'src/orbitdc/data/batteries.yaml')],
    moves: { batteryMass: '-' },
    why: 'Complete lithium-ion packs with casing and electronics, when new.',
  }),
  depthOfDischarge: decision('Depth of discharge', share, {
    symbol: '\\mathrm{DoD}',
    spread: triangular(0.4, 0.6, 0.8),
    range: [0.3, 0.8],
    limits: [0.01, 1],
    marks: [
      { at: 0.35, label: 'Orbits with eclipses all year', source: 'larson-wertz-1999' },
      { at: 0.4, label: 'JPL', source: 'turyshev-2026' },
    ],
    main: true,
    evidence: 'estimated',
    source: ['turyshev-2026', cite('larson-wertz-1999', '§11.4')],
    moves: { batteryMass: '-', cycleLife: '-' },
    why: 'Largest share of the battery, as it then is, that the longest eclipse may take. At dawn and dusk there are only some 1,300 cycles a year, so 60 to 80 % is defensible; with 5,500 a year 30 to 40 % is usual. Where the cycles would not last the life, the choice of battery sizing decides what follows.',
  }),
  batterySizing: choice('Battery where the depth of discharge would not last', {
    symbol: '\\mathrm{bat}',
    default: 'lasting',
    acts: {
      when: 'wearAsSet > 1',
      otherwise: 'At {depthOfDischarge} the cycles of the battery last the service life.',
      set: { orbitKind: 'sunSynchronous', ltan: '10.5 h' },
    },
    why: 'A deep discharge makes a light battery that wears out early. The default is a judgement: nobody launches a battery that is known to die before its satellite.',
    options: {
      lasting: {
        label: 'No deeper than its cycles last',
        why: 'The battery is made so large that its cycles last the service life.',
      },
      replaced: {
        label: 'As deep as set, with spare packs on board',
        why: 'Whole packs are carried that take over when the first have worn out.',
      },
      asSet: {
        label: 'As deep as set, whatever comes',
        why: 'For comparison with studies that do not count cycles: the row for the battery’s life then shows what they leave out.',
      },
    },
  }),
  batteryEndCapacity: assumption('Battery capacity left at the end of its life', share, {
    symbol: 'c_\\mathrm{bat}',
    spread: triangular(0.7, 0.8, 0.9),
    range: [0.6, 1],
    limits: [0.1, 1],
    moves: { batteryMass: '-' },
    why: 'Cells lose capacity with every cycle, and makers count cycle life until a share of it is left: mostly 80 %, sometimes 70 %. The default is a judgement by that custom. The battery must bridge the last eclipse with what is then left.',
  }),
  batteryRoundTrip: assumption('Battery round-trip efficiency', efficiency, {
    symbol: '\\eta_\\mathrm{rt}',
    spread: triangular(0.9, 0.92, 0.95),
    range: [0.88, 0.95],
    limits: [0.1, 1],
    evidence: 'published',
    source: ['semianalysis-2026', 'turyshev-2026'],
    moves: { arrayArea: '-' },
    why: 'Energy out over energy in, of the cells. Published models use 0.90 to 0.93.',
  }),
  chargeRegulatorEfficiency: assumption('Efficiency of the charge regulators', efficiency, {
    symbol: '\\eta_\\mathrm{reg}',
    spread: triangular(0.9, 0.95, 0.98),
    range: [0.85, 1],
    limits: [0.1, 1],
    evidence: 'estimated',
    source: cite('larson-wertz-1999', '§11.4'),
    moves: { arrayArea: '-', heatRejected: '-' },
    why: 'What goes into the battery passes converters besides those on the way straight to the load; what comes out goes to the same bus. The textbook’s efficiencies of the two ways, 0.65 and 0.85, leave 0.95 for them beside the cells of its time, which gave back 80 %.',
  }),
  storageEfficiency: derived('Efficiency of the way through the battery', efficiency, {
    symbol: '\\eta_\\mathrm{sto}',
    formula: 'batteryRoundTrip * chargeRegulatorEfficiency',
    source: cite('larson-wertz-1999', 'eq. 11-5'),
    why: 'What the battery gives to the bus, over what the array gives for it: charge regulators and cells.',
  }),
  referenceCycleLife: assumption('Cycles at 35 % depth of discharge', count, {
    symbol: 'N_{35}',
    spread: triangular(25000, 35000, 40000),
    range: [20000, 45000],
    limits: [1, null],
    evidence: 'estimated',
    source: cite('larson-wertz-1999', '§11.4'),
    moves: { cycleLife: '+', batteryWear: '-' },
    why: 'Lithium-ion cells in low orbit last 30,000 to 40,000 cycles at 30 to 40 % depth.',
  }),
  cycleLifeExponent: assumption('Steepness of cycle life with depth', ratio, {
    symbol: 'k_N',
    spread: triangular(1.6, 2, 2.4),
    range: [1.5, 2.5],
    limits: [0.1, 10],
    moves: { cycleLife: '-' },
    why: 'Cycle life falls as a power of depth. Two is a judgement: it leads from 35,000 cycles at 35 % to some 6,700 at 80 %, the order that makers quote.',
  }),
  batteryCycles: derived('Battery cycles over the service life', count, {
    symbol: 'N_\\mathrm{cyc}',
    formula: 'eclipsesPerYear * serviceLife',
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'One cycle for every eclipse that the orbit meets during the service life.',
  }),
  batteryOversize: derived('Battery when new over what the first eclipse needs', ratio, {
    symbol: 'k_\\mathrm{bat}',
    formula: `powerShare * eclipseDuty * darkShare + busShare + loopShare * pumpShare > 0
      ? max(1, (powerShare * eclipseDuty * darkShare * workingAtEnd + busShare + loopShare * pumpShare)
        / (powerShare * eclipseDuty * darkShare + busShare + loopShare * pumpShare) / batteryEndCapacity)
      : 1`,
    why: 'So much larger is the battery made that what is left of it bridges the last eclipse for what still works. Both the load that works and the capacity fall, so the first or the last day is the worst.',
  }),
  wearAsSet: derived('Share of the cycles used at the depth as set', share, {
    symbol: 'w_\\mathrm{set}',
    formula: `batteryCycles
      / (referenceCycleLife * (0.35 * batteryOversize / depthOfDischarge)^cycleLifeExponent)`,
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'Cycles of the service life over those that one set of packs lasts at the depth that you set. Above 100 % the choice of battery sizing decides what follows.',
  }),
  batteryPacks: derived('Sets of packs on board', count, {
    symbol: 'n_\\mathrm{bat}',
    formula: 'batterySizing == "replaced" ? max(1, ceil(wearAsSet)) : 1',
    why: 'One, or as many whole sets as the cycles of the service life wear out one after the other.',
  }),
  lastingDepthOfDischarge: derived('Depth of discharge that lasts', share, {
    symbol: '\\mathrm{DoD}_\\mathrm{last}',
    formula: `batteryCycles > 0
      ? min(1, 0.35 * batteryOversize * (referenceCycleLife * batteryPacks / batteryCycles)^(1 / cycleLifeExponent))
      : 1`,
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'Depth at which the cycles of the battery last as long as the satellite. Tests count depth by the capacity when new, of which the first eclipses take less than of what is left at the end.',
  }),
  usedDepthOfDischarge: derived('Depth of discharge in use', share, {
    symbol: '\\mathrm{DoD}_\\mathrm{use}',
    formula: 'batterySizing == "lasting" ? min(depthOfDischarge, lastingDepthOfDischarge) : depthOfDischarge',
    why: 'The depth that you set, or less where its cycles would not last the service life.',
  }),
  batteryEnergy: derived('Battery energy', powerYears, {
    display: ['GWh', 'MWh', 'kWh'],
    symbol: 'E_\\mathrm{bat}',
    formula: `batteryOversize * eclipsePower * worstEclipseDuration
      / (pmadEfficiency * usedDepthOfDischarge * sqrt(batteryRoundTrip))`,
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'When new, one set of packs: what the longest eclipse takes, over the depth of discharge and the capacity left at the end. Half of the loss in the cells falls on discharging.',
  }),
  batteryMass: derived('Mass of the batteries', mass, {
    symbol: 'm_\\mathrm{bat}',
    formula: 'batteryPacks * batteryEnergy / batterySpecificEnergy',
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'Energy over energy per mass, for all sets on board. An orbit without eclipses needs none.',
  }),
  cycleLife: derived('Cycles that the battery lasts', count, {
    symbol: 'N_\\mathrm{max}',
    formula:
      'batteryPacks * referenceCycleLife * (0.35 * batteryOversize / usedDepthOfDischarge)^cycleLifeExponent',
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'Cycle life of all sets at the depth of the longest eclipse over the capacity when new; most eclipses are shorter, so this is on the safe side.',
  }),
  batteryWear: derived('Share of the battery’s cycles used', share, {
    symbol: 'N_\\mathrm{cyc}/N_\\mathrm{max}',
    formula: 'batteryCycles / cycleLife',
    source: cite('larson-wertz-1999', '§11.4'),
    why: 'Above 100 % the battery wears out before the satellite.',
  }),
}
