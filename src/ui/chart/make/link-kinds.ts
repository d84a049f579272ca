/** What each kind of link would carry if the fleet had no other, against what has to come down. */

import type { Stage } from '../../../engine/compiled.ts'
import { t } from '../../../words/words.ts'
import type { Bar, Bars, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { noPicture } from './no-picture.ts'
import { type Variant, variantsOf } from './variants.ts'

const kinds: readonly { readonly label: string; readonly set: Variant }[] = [
  { label: t('Ka band'), set: { linkKind: 'radio', radioBand: 'ka' } },
  { label: t('V band'), set: { linkKind: 'radio', radioBand: 'v' } },
  { label: t('E band'), set: { linkKind: 'radio', radioBand: 'e' } },
  { label: t('Light'), set: { linkKind: 'optical' } },
]

export const linkKinds =
  (stages: readonly Stage[]) =>
  (read: Reader): Bars | Words => {
    const demand = read.number('downlinkDemand')
    const capacities = variantsOf(
      read,
      stages,
      'downlinkCapacity',
      kinds.map(({ set }) => set),
    )
    const found = kinds.map(({ label }, at) => ({ label, capacity: capacities[at] ?? Number.NaN }))
    const subtitle = `Downlink of the whole fleet over ${sites(read)}, if every link were of one kind; clouds and rain included.`
    if (!Number.isFinite(demand) || !found.some(({ capacity }) => Number.isFinite(capacity)))
      return noPicture(
        read,
        { id: 'link-kinds', title: t('No link can be sized'), subtitle },
        'downlinkCapacity',
      )
    const text = (value: number) => read.as('downlinkCapacity', value)
    const needed: Bar = {
      id: 'downlinkDemand',
      label: t('Needed'),
      from: 0,
      to: demand,
      text: text(demand),
      tone: 'neutral',
      strong: true,
    }
    const offers = found.map(
      ({ label, capacity }): Bar => ({
        label,
        from: 0,
        to: Number.isFinite(capacity) ? capacity : 0,
        text: text(capacity),
        tone: 'orbit',
        strong: capacity >= demand,
      }),
    )
    const enough = found.filter(({ capacity }) => capacity >= demand).map(({ label }) => label)
    const names = enough.map(inSentence)
    return {
      kind: 'bars',
      id: 'link-kinds',
      title:
        enough.length === kinds.length
          ? t('Any one kind of link carries {demand}', { demand: text(demand) })
          : enough.length === 0
            ? t('No kind of link alone carries {demand}', { demand: text(demand) })
            : t('Of the kinds of link, only {names} {x} {demand} alone', {
                names: listed(names),
                x: enough.length === 1 ? 'carries' : 'carry',
                demand: text(demand),
              }),
      subtitle,
      summary: t('{demand} is needed; {x}.', {
        demand: text(demand),
        x: found
          .map(({ label, capacity }) => `${inSentence(label)} alone offers ${text(capacity)}`)
          .join(', '),
      }),
      domain: [0, Math.max(demand, ...offers.map(({ to }) => to)) || 1],
      bars: [needed, ...offers],
      table: {
        columns: [t('Kind of link'), t('Offers alone'), t('Carries the demand')],
        rows: found.map(({ label, capacity }) => [label, text(capacity), capacity >= demand ? 'yes' : 'no']),
      },
    }
  }

const inSentence = (label: string): string => (label === 'Light' ? 'light' : label)

const sites = (read: Reader): string => {
  const count = read.number('groundSites')
  return count === 1 ? 'one ground site' : `${read.text('groundSites')} ground sites`
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
