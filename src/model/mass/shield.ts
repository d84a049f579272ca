/** Walls around the electronics: one thickness, which stops radiation and small debris and weighs what it weighs. */
import { assumption, cite, constant, derived, triangular } from '../../engine/quantity.ts'
import { areaPerPower, density, mass, specificMass, thickness } from '../kinds.ts'

export const shield = {
  aluminiumDensity: constant('Density of aluminium', density, {
    symbol: '\\rho_\\mathrm{Al}',
    value: '2700 kg/m^3',
    source: cite('bergman-2011', 'table A.1'),
    why: 'Shields and walls are counted as aluminium, whatever they are made of.',
  }),
  shieldedArea: assumption('Surface to shield, per IT power', areaPerPower, {
    symbol: 'a_\\mathrm{sh}',
    spread: triangular('0.03 m^2/kW', '0.066 m^2/kW', '0.1 m^2/kW'),
    range: ['0.01 m^2/kW', '0.15 m^2/kW'],
    marks: [
      { at: '0.035 m^2/kW', label: 'Eight racks side by side in one box', source: 'introl-gb300-2025' },
      { at: '0.066 m^2/kW', label: 'A box round one rack of 132 kW', source: 'introl-gb300-2025' },
    ],
    evidence: 'estimated',
    source: 'introl-gb300-2025',
    moves: { shieldingMass: '+', wetMass: '+' },
    why: 'A rack of 132 kW that stands on the footprint of a conventional one, about 0.6 by 1.1 by 2.2 m, has 8.7 m² of outside. Several racks in one box need less each, boards spread over a panel more.',
  }),
  inherentShielding: assumption('Walls that are there anyway, as aluminium', thickness, {
    symbol: 'd_0',
    spread: triangular('0 mm', '2 mm', '5 mm'),
    range: ['0 mm', '10 mm'],
    moves: { shieldingMass: '-' },
    why: 'Part of the thickness between chip and space that racks, panels and structure bring along, so that it is not weighed twice. Sheet metal and face sheets of a body come to one or a few millimetres; the value is a judgement.',
  }),
  shieldingMass: derived('Radiation shielding', mass, {
    symbol: 'm_\\mathrm{sh}',
    formula: `builtItPower * shieldedArea * aluminiumDensity
      * max(0, shieldingThickness - inherentShielding)`,
    source: 'feilden-2024',
    why: 'Density of aluminium times the thickness to be added, over the whole surface around the electronics. A thicker shield is a heavier one.',
  }),
  shieldingSpecific: derived('Shielding per IT power', specificMass, {
    symbol: '\\mu_\\mathrm{sh}',
    formula: 'shieldingMass / builtItPower',
    source: ['feilden-2024', 'ferhat00-2026'],
    why: 'To compare: Starcloud allows 1 kg per kW without a thickness, a later cost model 1.8, which is 10 mm of aluminium round a rack.',
  }),
}
