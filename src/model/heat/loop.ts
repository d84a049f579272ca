/** What the flow of coolant costs: little flow warms much, much flow needs pipes and pumps. */
import { assumption, constant, derived, triangular } from '../../engine/quantity.ts'
import { ratio, share, temperatureDifference } from '../kinds.ts'

const whereThereIsALoop = {
  when: 'coolingChain == "parts" and coolantRise != loopReferenceRise',
  otherwise: 'The coolant warms by {coolantRise}, as the loop’s mass and power are given for.',
  set: { coolantRise: '6 K' },
} as const

export const loop = {
  loopReferenceRise: constant(
    'Rise of the coolant for which loop and pumps are given',
    temperatureDifference,
    {
      symbol: '\\Delta T_\\mathrm{loop,0}',
      value: 10,
      source: 'nvidia-rubin-cooling-2026',
      why: 'Between the 45 °C at which racks of 2026 take their coolant and the 55 at which they return it.',
    },
  ),
  loopFlowShare: assumption('Part of loop and pump power that follows the flow', share, {
    symbol: 'x_\\mathrm{flow}',
    spread: triangular(0.3, 0.6, 1),
    range: [0, 1],
    limits: [0, 1],
    acts: whereThereIsALoop,
    why: 'At a given speed of the coolant the section of the pipes, what fills them and the power of the pumps go with the flow; joints, valves and tanks do not. The value is a judgement.',
  }),
  loopFactor: derived('Loop and pump power over those with a rise of 10 K', ratio, {
    symbol: 'k_\\mathrm{flow}',
    formula:
      'coolingChain == "parts" ? 1 - loopFlowShare + loopFlowShare * loopReferenceRise / coolantRise : 1',
    why: 'Flow is heat over rise: half the rise needs twice the flow.',
  }),
  pumpShare: derived('Pump power with this flow, share of IT power', share, {
    symbol: 'f_\\mathrm{flow}',
    formula: 'pumpFraction * loopFactor',
    why: 'As given for a rise of 10 K, times what the flow asks.',
  }),
  usedRise: derived('Rise of the coolant at the power that the chips run at', temperatureDifference, {
    symbol: '\\Delta T_\\mathrm{loop,use}',
    formula: 'coolantRise * powerShare / loopShare',
    why: 'A loop keeps its flow while its chips are slowed down, so the coolant warms up less.',
  }),
}
