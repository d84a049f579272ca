/** What a few shares stood for has parts of its own now; settings of these shares leave the new parts at nothing. */
import type { RawSettings } from '../scenario.ts'

/** For what a setting stood before, and what is now counted beside it. */
const counted: readonly (readonly [id: string, beside: Readonly<Record<string, number>>])[] = [
  ['pmadSpecificMass', { cableOverhead: 0 }],
  ['attitudeFraction', { attitudeOffset: 0 }],
  ['systemMargin', { growthFinished: 0, growthDeveloped: 0, growthNew: 0 }],
]

/** Converters had their wires in them, thrusters the large wheels, the margin all growth, and structure held the wings. */
export const sharesStandAlone = (settings: RawSettings): RawSettings => {
  const beside = counted.flatMap(([id, parts]) => (settings.has(id) ? Object.entries(parts) : []))
  const structure = settings.get('structureFraction')
  return new Map([
    ...settings,
    ...beside,
    ...(structure === undefined ? [] : [['wingStructureFraction', structure] as const]),
  ])
}
