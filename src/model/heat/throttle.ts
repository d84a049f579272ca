/** What happens where chips would get too hot, or where less radiator or battery is built than full power needs. */
import { assumption, choice, decision, derived, lookup, triangular } from '../../engine/quantity.ts'
import { ratio, share } from '../kinds.ts'

export const throttle = {
  overheating: choice('Chips on coolant that is too warm', {
    symbol: '\\mathrm{over}',
    default: 'fails',
    why: 'Chips can be slowed down before they fail.',
    acts: {
      when: 'coolableShare < 1',
      otherwise: 'The coolant is cold enough for full power.',
      set: { radiatorTemperature: '340 K' },
    },
    options: {
      fails: {
        label: 'Chips stay at full power',
        why: 'Chips run as hot as they get, and the row on heat says that it is too hot.',
      },
      throttles: {
        label: 'Chips run at less power',
        why: 'Power is capped to what chip, memory and optical modules bear; radiator, array and battery are sized for that, the loop keeps its flow, and more chips are launched for the same work.',
      },
    },
  }),
  radiatorBuilt: decision('Radiator built, over that for full power', share, {
    symbol: 'r_\\mathrm{built}',
    default: 1,
    range: [0.4, 1],
    limits: [0.01, 1],
    moves: { costRatio: '-', builtItPower: '-', satelliteMass: '+' },
    why: 'Less radiator has a price in compute: a smaller one caps the power of the chips, array, battery and loop shrink with it, and more chips are launched for the same work. The default is all that full power needs.',
  }),
  throttleExponent: assumption('Throughput over power of a capped chip, exponent', ratio, {
    symbol: 'k_P',
    spread: triangular(0.4, 0.7, 1),
    range: [0.2, 1.2],
    limits: [0, 3],
    evidence: 'published',
    source: ['factryze-capping-2026', 'ma-capping-2026'],
    why: 'Chips lose less work than power: voltage falls with the clock. An H100 capped at 600 of its 700 W loses 5 to 8 % where memory sets the pace and 10 to 15 % in training, which is an exponent of 0.35 to 1; decoding may not even reach the cap.',
    acts: {
      when: 'powerShare < 1 or darkShare < 1',
      otherwise: 'The chips run at full power.',
      set: { radiatorBuilt: 0.8 },
    },
  }),
  coolableShare: derived('Share of full power that coolant and limits bear', ratio, {
    symbol: 'x_\\mathrm{cool}',
    formula: `max(-1000, min(1000, coolingChain == "parts"
      ? min(chipResistance * chipPower > coolantRise / (2 * loopShare)
          ? (min(junctionLimit, memoryLimit - memoryAboveChip) - coolantTemperature)
            / (chipResistance * chipPower - coolantRise / (2 * loopShare))
          : 1000,
        loopShare * (opticsLimit - opticsRise - coolantTemperature) / (coolantRise / 2))
      : (junctionLimit - coolantTemperature) / junctionRise))`,
    requires: {
      'coolingChain == "given" or chipResistance * chipPower > 0':
        'Chips of {chipPower} and {chipResistance} have no rise to reckon with.',
      'coolingChain == "parts" or junctionRise > 0': 'A rise of {junctionRise} says nothing of the power.',
    },
    source: 'gaalema-2026',
    why: 'Temperature falls with power: up to this share chip, memory and optical modules keep their limits. Above one there is room to spare. A loop of little flow warms much: the modules at its end are then the first that call for less power.',
  }),
  buildableShare: derived('Share of full power that the radiator bears', ratio, {
    symbol: 'x_\\mathrm{bear}',
    formula: '(radiatorBuilt * (1 + pumpShare + busShare) - busShare) / (1 + pumpShare)',
    requires: {
      'radiatorBuilt * (1 + pumpShare + busShare) - busShare > 0.01':
        'A radiator of {radiatorBuilt} of the full size bears little more than the bus itself, so no chip can run.',
    },
    why: 'Heat of chips and pumps falls with their power, that of the bus does not.',
  }),
  loopShare: derived('Share of full power that radiator and loop are built for', ratio, {
    symbol: 'x_\\mathrm{loop}',
    formula: 'min(1, buildableShare)',
    why: 'Chips that get too hot run below it while the loop keeps its flow.',
  }),
  powerShare: lookup('Power at which the chips run, share of full power', share, {
    symbol: 'x_P',
    by: 'overheating',
    of: { fails: 'loopShare', throttles: 'min(loopShare, coolableShare)' },
    requires: {
      'overheating == "fails" or coolableShare > 0.01':
        'Coolant of {coolantTemperature} is too hot for the chips, or for the optical modules, at any power.',
    },
    why: 'The smaller of what coolant and radiator bear. Bus power does not throttle, so the chips give way for it.',
  }),
  throughputShare: derived('Work of a chip, share of that at full power', share, {
    symbol: 'x_W',
    formula: 'min(1, powerShare^throttleExponent)',
    source: ['factryze-capping-2026', 'ma-capping-2026'],
    why: 'What is left of the work when power is capped.',
  }),
  batteryBuilt: decision('Battery built, over that for the load in eclipse', share, {
    symbol: 'r_\\mathrm{bat}',
    default: 1,
    range: [0.3, 1],
    limits: [0.01, 1],
    moves: { batteryMass: '+' },
    why: 'A smaller battery caps the power of the chips in the shadow, where they then do less work; bus and pumps come first. Unlike a pause, slow chips keep most of their work. The default is all that the load in eclipse asks.',
    acts: {
      when: 'worstEclipseDuration > 0 and eclipseDuty > 0',
      otherwise: 'No chip runs on the battery.',
      set: { eclipseDuty: 1 },
    },
  }),
  darkShare: derived('Power of the chips in eclipse, share of that in sunlight', ratio, {
    symbol: 'x_\\mathrm{dark}',
    formula: `powerShare * eclipseDuty > 0
      ? batteryBuilt - (1 - batteryBuilt) * (loopShare * pumpShare + busShare) / (powerShare * eclipseDuty)
      : 1`,
    requires: {
      'powerShare * eclipseDuty <= 0 or (batteryBuilt - 0.001) * powerShare * eclipseDuty > (1 - batteryBuilt) * (loopShare * pumpShare + busShare)':
        'A battery of {batteryBuilt} of the full size bears bus and pumps at most, so no chip can run in the shadow: let the chips pause there.',
    },
    why: 'What the battery has left for the chips that keep running. It is sized by the longest eclipse; that shorter ones would let them run faster is not counted, on the safe side.',
  }),
  darkThroughput: derived('Work of a chip in eclipse, share of that in sunlight', share, {
    symbol: 'x_{W,\\mathrm{dark}}',
    formula: 'min(1, darkShare^throttleExponent)',
    source: ['factryze-capping-2026', 'ma-capping-2026'],
    why: 'What is left of the work when power is capped in the shadow.',
  }),
}
