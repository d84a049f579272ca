/** Numeric functions of the power system. */
import { cite, numeric } from '../../engine/quantity.ts'
import { arrayTemperature } from '../../physics/array-temperature.ts'
import { nearWorstLoadOverPower, worstLoadOverPower } from '../../physics/load-over-life.ts'

export const powerFunctions = {
  settledArray: numeric({
    label: 'Temperature of an array whose cells lose power with heat',
    symbol: 'T_\\mathrm{arr}',
    arguments: { absorbed: 'W/m^2', generated: 'W/m^2', loss: '1/K', reference: 'K', emissivity: '1' },
    returns: 'K',
    source: cite('gilmore-2002', 'chapter 6'),
    why: 'Where emission of both faces meets what is absorbed and not drawn as electricity, which falls with the temperature itself: a quartic with a linear term.',
    compute: arrayTemperature,
  }),
  worstLoadOverPower: numeric({
    label: 'Largest load over power',
    symbol: '\\max_t',
    arguments: {
      life: 's',
      lossRate: '1/s',
      fixedShare: '1',
      degradation: '1/s',
      radiationShare: '1',
      damage: '1',
      slope: '1',
    },
    returns: '1',
    source: [cite('larson-wertz-1999', '§11.4'), 'spenvis-soldam'],
    why: 'Of all ages the one at which the load of what still works is largest over what the aged array gives, each relative to its value when new.',
    compute: worstLoadOverPower,
    near: nearWorstLoadOverPower,
  }),
}
