/** The inputs that a reader of the print must know: what was changed, else what decides most. */

import type { QuantityId } from '../../model/index.ts'
import { useSession } from '../live/session.tsx'
import { settingText } from '../number/setting-text.ts'

/** As many as the page has room for. */
const most = 15

const main: readonly QuantityId[] = [
  'itPower',
  'orbitKind',
  'altitude',
  'serviceLife',
  'radiatorTemperature',
  'launchPrice',
  'launchCadence',
  'satelliteBuildPrice',
  'itPrice',
  'waccOrbit',
  'electricityPrice',
  'facilityCapex',
  'timeToPower',
  'waccGround',
]

export const PrintInputs = () => {
  const { store, quantity, has } = useSession()
  const { settings } = store.getState()
  const changed = Object.keys(settings).filter(has)
  const isDefault = changed.length === 0
  const shown = isDefault ? main.filter(has) : changed
  const rest = shown.length - most
  return (
    <section className="print-inputs">
      <h2>
        {isDefault ? 'Main inputs, all at the model’s defaults' : 'What differs from the model’s defaults'}
      </h2>
      <dl>
        {shown.slice(0, most).map((id) => {
          const found = quantity(id)
          return (
            <div key={id}>
              <dt>{found.label}</dt>
              <dd>
                {settingText(found, settings[id])}
                {!isDefault && <span> for {settingText(found, undefined)}</span>}
              </dd>
            </div>
          )
        })}
      </dl>
      {rest > 0 && <p>and {rest} more, in the link below</p>}
    </section>
  )
}
