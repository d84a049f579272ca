/** A shield had a mass per power beside its thickness; now its thickness has a surface. */
import { readAmount } from '../../engine/amount/read-amount.ts'
import type { RawSettings } from '../scenario.ts'

const specificMass = { unit: 'kg/W', display: [{ name: 'kg/kW', text: 'kg/kW', factor: 0.001, offset: 0 }] }
const thickness = { unit: 'm', display: [{ name: 'mm', text: 'mm', factor: 0.001, offset: 0 }] }
const millimetresThen = 10
const aluminium = 2700

const amount = (value: unknown, field: typeof specificMass): number | null => {
  if (typeof value === 'number') return value
  const reading = readAmount(String(value), field)
  return reading.kind === 'value' ? reading.value : null
}

/** The surface that weighs the same at the thickness of these settings, with nothing of it there anyway. */
export const shieldGetsSurface = (settings: RawSettings): RawSettings => {
  if (!settings.has('shieldingSpecificMass')) return settings
  const perPower = amount(settings.get('shieldingSpecificMass'), specificMass)
  const wall = amount(settings.get('shieldingThickness') ?? `${millimetresThen} mm`, thickness)
  if (perPower === null || wall === null || wall <= 0) return settings
  const kept = [...settings].filter(([id]) => id !== 'shieldingSpecificMass')
  return new Map([...kept, ['shieldedArea', perPower / (aluminium * wall)], ['inherentShielding', 0]])
}
