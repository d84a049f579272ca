/** Assumptions that the world moves together: what is drawn of one says something of the other. */
import type { Correlation } from '../engine/quantity.ts'

/**
 * By rank. All four are judgements, reckoned from the spreads themselves: how much of the spread of the second (standard
 * deviation of its logarithm, or of itself) the spread of the first can explain.
 */
export const correlations: readonly Correlation[] = [
  {
    inputs: ['launchPrice', 'launchCadence'],
    rank: -0.3,
    why: 'Who flies often flies cheaply, and only what is cheap is flown often. The spreads are 1.0 and 0.5 in logarithms; the declared learning rate of 20 % a doubling would give a coefficient of −0.16, costs that do not depend on the number of flights at all −0.5.',
  },
  {
    inputs: ['launchPrice', 'vehiclePayload'],
    rank: -0.3,
    why: 'A flight costs about the same whatever it lifts, so that a payload that falls short makes each kilogram dearer. With spreads of 1.0 and 0.29 in logarithms this alone gives −0.28.',
  },
  {
    inputs: ['waccOrbit', 'waccGround'],
    rank: 0.6,
    why: 'Both are the same interest rates and the same appetite of lenders for AI, and a premium of their own. If everything that moves the cost of capital on the ground moved that in orbit as much, the spreads of 1.5 and 2.1 percentage points would give 0.7.',
  },
  {
    inputs: ['itPrice', 'chipSupply'],
    rank: -0.4,
    why: 'Scarce chips are dear. A price that falls by a quarter of a per cent for each per cent more supply gives −0.5 with spreads of 0.13 and 0.26 in logarithms; how buyers react is a judgement.',
  },
]
