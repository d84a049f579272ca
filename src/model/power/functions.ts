/** Numeric functions of the array. */
import { cite, numeric } from '../../engine/quantity.ts'
import { arrayTemperature } from '../../physics/array-temperature.ts'

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
}
