/** Orbit, ground or neither: what decides a colour. */
import type { CompiledQuantity } from '../../engine/compiled.ts'

export type Side = 'orbit' | 'ground'

const topicSides: Readonly<Record<string, Side>> = {
  orbit: 'orbit',
  power: 'orbit',
  heat: 'orbit',
  mass: 'orbit',
  launch: 'orbit',
  downlink: 'orbit',
  ground: 'ground',
}

export const sideOf = (quantity: CompiledQuantity): Side | undefined =>
  quantity.type === 'constraint' ? quantity.side : topicSides[quantity.topic]
