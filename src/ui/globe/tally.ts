/** Sites and links of the moment that a clock shows. */
import { argumentRate } from '../../fleet/secular.ts'
import { day as secondsOfDay } from '../../physics/constants.ts'
import { contactsOf, type Tally, tallyOf } from './ground.ts'
import type { Scene } from './painter.ts'
import { skyOf } from './scene.ts'

export const tallyAt = ({
  orbit,
  day,
  constellation,
  ground,
  clock: { time },
}: Pick<Scene, 'orbit' | 'day' | 'constellation' | 'ground' | 'clock'>): Tally => {
  if (!constellation) return tallyOf([])
  const { node, greenwich } = skyOf(orbit, day + time / secondsOfDay)
  const phase = (argumentRate(orbit) * time) % (2 * Math.PI)
  return tallyOf(contactsOf(ground, constellation, { ...orbit, node, greenwich, phase }))
}
