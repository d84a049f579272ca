/** Numeric functions of the launch. */
import { cite, numeric } from '../../engine/quantity.ts'
import { launchDeltaV } from '../../physics/payload.ts'

export const launchFunctions = {
  launchDeltaV: numeric({
    label: 'Velocity from the pad to an orbit',
    symbol: '\\Delta v_\\mathrm{launch}',
    arguments: { altitude: 'm', inclination: 'rad', siteLatitude: 'rad' },
    returns: 'm/s',
    source: cite('vallado-2013', '§6.3 to 6.5'),
    why: 'Speed that the launcher has to add to the turning Earth for a low parking orbit, and a two-burn transfer from there, with a plane change where the pad cannot reach the inclination. Losses are left out because only differences are used.',
    compute: launchDeltaV,
  }),
}
