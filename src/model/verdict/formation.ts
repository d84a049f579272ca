/** Whether satellites that fly together can train together, and whether they leave each other in the Sun. */
import { cite, constraint } from '../../engine/quantity.ts'
import { dataRate, length } from '../kinds.ts'

export const formation = {
  fabricForTraining: constraint('Network for training', dataRate, {
    display: ['Pbit/s', 'Tbit/s', 'Gbit/s', 'Mbit/s'],
    symbol: '\\text{fabric}',
    side: 'orbit',
    demand: `trainingFabric == "none" and workload != "training" and workload != "checkpoints"
      ? 0
      : formationTraffic`,
    capacity: 'fabricBandwidth',
    answers: ['S4-10'],
    source: [cite('meta-llama3-2024', '§3.3.1'), cite('aguera-2025', '§2.1')],
    why: 'What the accelerators of a satellite send to those of others while they train one model, against what it can exchange: asked where the fleet trains or a network is built. Answers from models that fit on a satellite need none. What is short here slows training, and can be bought with apertures.',
  }),
  formationShadow: constraint('Room in a formation', length, {
    symbol: '\\text{shadow}',
    side: 'orbit',
    demand: 'formationSize > 1 ? wingSpan / 2 : 0',
    capacity: 'shadowRoom',
    answers: [],
    source: ['penot-2026', cite('aguera-2025', '§2.2')],
    why: 'Half the span of a satellite against the half span at which neighbours begin to shade or to touch each other. Large satellites want a wider lattice or smaller wings.',
  }),
}
