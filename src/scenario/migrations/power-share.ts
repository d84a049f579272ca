/** A project had a share of all firm capacity added; now it has one of connections, and one of equipment. */
import { readAmount } from '../../engine/amount/read-amount.ts'
import type { RawSettings } from '../scenario.ts'

const field = (unit: string, name: string, factor: number) => ({
  unit,
  display: [{ name, text: name, factor, offset: 0 }],
})
const year = 31_557_600
/** A gigawatt a year in watts a second. */
const gigawattPerYear = 1e9 / year
const share = field('1', '%', 0.01)

/** What was set, or the default of the time at which such links were written. */
const given = (settings: RawSettings, id: string, kind: typeof share, then: number): number | null => {
  const value = settings.get(id)
  if (value === undefined) return then
  if (typeof value === 'number') return value
  const reading = readAmount(String(value), kind)
  return reading.kind === 'value' ? reading.value : null
}

export const powerShareWhy =
  'A project’s share of new power counts connections of data centers, or turbines and batteries, and no longer all firm capacity of the region; it is set so that the project gets as much a year as it did.'

/** The share of connections, or of equipment, that gives as many watts a year. */
export const powerShareBySupply = (settings: RawSettings): RawSettings => {
  if (!settings.has('projectPowerShare')) return settings
  const old = given(settings, 'projectPowerShare', share, 0.05)
  if (old === null) return settings
  const supply = settings.get('groundSupply')
  const rest = [...settings].filter(([id]) => id !== 'projectPowerShare')
  if (supply === 'gasTurbines' || supply === 'solarBattery')
    return new Map([...rest, ['equipmentShare', old]])
  const additions = given(
    settings,
    'regionalAdditions',
    field('W/s', 'GW/year', gigawattPerYear),
    86 * gigawattPerYear,
  )
  const firm = given(settings, 'firmShare', share, 0.31)
  const peak = given(settings, 'regionalPeak', field('W', 'GW', 1e9), 759e9)
  if (additions === null || firm === null || peak === null || peak <= 0) return settings
  const connected = (0.015 * peak) / year
  return new Map([...rest, ['projectPowerShare', Math.min(1, (old * additions * firm) / connected)]])
}
