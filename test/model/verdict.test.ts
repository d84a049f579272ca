import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reaches } from '../../src/engine/capacity.ts'
import { causesOf, standingOf } from '../../src/engine/causes.ts'
import { evaluate, numberOf, quantityOf, rowOf, rowsOf } from '../../src/engine/evaluate.ts'
import { formatQuantity } from '../../src/engine/format.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { growing } from '../../src/model/verdict/limits.ts'
import { answerClaim } from '../../src/model/verdict/prose/claim-answers.ts'
import { testedClaims } from '../../src/model/verdict/prose/claims.ts'
import { firstLimit, inWords, type RowLimit } from '../../src/model/verdict/prose/limits.ts'
import { sentenceText } from '../../src/model/verdict/prose/parts.ts'
import { shareText, verdictSentence } from '../../src/model/verdict/prose/sentence.ts'
import { readerOf } from './reading.ts'

type Settings = Readonly<Record<string, number | string>>

const row = (id: QuantityId, settings: Settings = {}) => rowOf(model, evaluate(model, settings), id)
const at = (id: QuantityId, settings: Settings = {}) => numberOf(model, evaluate(model, settings), id)
const rows = rowsOf(model, evaluate(model, {}))
const rowLimits = (values: Float64Array): readonly RowLimit[] =>
  inWords(
    reaches(model, stages, values, growing),
    (watts) => formatQuantity(quantityOf(model, 'itPower'), watts).text,
  )

describe('rows of the verdict', () => {
  it('cover the constraints and barriers by name', () => {
    const labels = rows.map(({ label, side }) => `${side}: ${label}`)
    expect(labels).toMatchSnapshot()
  })

  it('have positive capacity and a demand that is not negative, by default and in every scenario', () => {
    for (const settings of [{}, ...scenarios.map((scenario) => scenario.settings)])
      for (const { id, demand, capacity } of rowsOf(model, evaluate(model, settings))) {
        expect(capacity, id).toBeGreaterThan(0)
        expect(demand, id).toBeGreaterThanOrEqual(0)
      }
  })

  it('never call a yardstick or a cost what stops it first', () => {
    expect(rows.some(({ yardstick }) => yardstick)).toBe(true)
    for (const { settings } of scenarios) {
      const limits = rowLimits(evaluate(model, settings))
      for (const side of ['orbit', 'ground'] as const) {
        const first = firstLimit(limits, side)
        if (first) expect(standingOf(first.row)).toBe('limit')
      }
    }
  })

  it.each([
    'launchRateNeeded',
    'launchLicences',
    'maintenance',
    'satelliteLicence',
    'chipSupplyOrbit',
    'reentryAluminium',
    'electricityShortage',
    'electricityRegion',
    'regionalCompetition',
    'chipSupplyGround',
    'gridStability',
    'landOfAll',
  ] as const)('%s asks for more when more power is wanted', (id) => {
    fc.assert(
      fc.property(fc.double({ min: 2e6, max: 1e11, noNaN: true }), (itPower) => {
        expect(row(id, { itPower: itPower * 3 }).ratio).toBeGreaterThan(row(id, { itPower }).ratio)
      }),
      { numRuns: 20 },
    )
  })

  it.each(['buildOutMilestone', 'speedOrbit', 'speedGround'] as const)(
    '%s asks for no less when more power is wanted, and for more until it never ends',
    (id) => {
      fc.assert(
        fc.property(fc.double({ min: 2e6, max: 1e11, noNaN: true }), (itPower) => {
          const [one, three] = [row(id, { itPower }), row(id, { itPower: itPower * 3 })]
          const isNever =
            at(id === 'speedGround' ? 'groundShortTime' : 'orbitShortTime', { itPower }) >= 25 * 31557600
          if (isNever) expect(three.ratio).toBe(one.ratio)
          else expect(three.ratio).toBeGreaterThan(one.ratio)
        }),
        { numRuns: 20 },
      )
    },
  )

  it.each([
    'heatDissipation',
    'radiationExposure',
    'spareAccelerators',
    'launchBurden',
    'carbonLimitGround',
  ] as const)('%s does not depend on size once the fleet is large', (id) => {
    expect(row(id, { itPower: 5e10 }).ratio / row(id, { itPower: 1e10 }).ratio).toBeCloseTo(1, 2)
  })

  it('give both sides the same time', () => {
    for (const id of ['speedOrbit', 'speedGround', 'regulatoryDelayOrbit', 'regulatoryDelayGround'] as const)
      expect(row(id).capacity).toBe(at('timeWanted'))
  })

  it('compare launch with what it saves on one footing: a year’s cost with interest on both', () => {
    const { demand, capacity } = row('launchBurden')
    expect(demand).toBeCloseTo(at('launchAnnual') / at('itPower'), 12)
    expect(capacity).toBeCloseTo((at('groundAnnualCost') - at('groundItAnnual')) / at('itPower'), 12)
    // Spread without interest it would be less, by a quarter or more at 9 % over five years.
    expect(demand).toBeGreaterThan((1.2 * at('launchCost')) / (at('refreshLife') * at('itPower')))
  })

  it('set comparisons of costs apart, and count rows of one cause once', () => {
    const costs = rows.filter(({ cost }) => cost)
    expect(costs.map(({ id }) => id)).toEqual(['launchBurden', 'totalCost'])
    const orbit = causesOf(rows, 'orbit')
    const launches = orbit.find(({ cause }) => cause === 'Launches')
    expect(launches?.rows.map(({ id }) => id).toSorted()).toEqual([
      'buildOutMilestone',
      'launchLicences',
      'launchRateNeeded',
      'maintenance',
      'speedOrbit',
    ])
    expect(orbit.filter(({ isMet }) => !isMet).map(({ cause }) => cause)).toEqual([
      'Launches',
      'Casualty risk on re-entry',
    ])
    const ground = causesOf(rows, 'ground')
    expect(ground.filter(({ isMet }) => !isMet).map(({ cause }) => cause)).toEqual([
      'Wait for power and permits',
    ])
  })

  it('ask for the launches that keep the fleet, whatever the spares', () => {
    const { demand, capacity } = row('maintenance')
    expect(demand).toBeCloseTo(at('replacementLaunchesPerYear') / at('launchSuccess'), 12)
    expect(capacity).toBeCloseTo(Math.min(at('launchCadence'), at('licensedLaunches')), 12)
  })

  it('judge land for the campus and for its panels apart', () => {
    const grid = row('landUse')
    const solar = { groundSupply: 'solarBattery' }
    expect(row('landUse', solar).ratio).toBeCloseTo(grid.ratio, 12)
    expect(row('solarLandUse').demand).toBe(0)
    // One gigawatt of campus on 90 m² for each kilowatt, against 538 km².
    expect(row('solarLandUse', { ...solar, itPower: 5e9 }).ratio).toBeCloseTo(90 / 538, 6)
    expect(row('landUse', { itPower: 5e9 }).ratio).toBeCloseTo((0.9 * 1000) / 2250, 6)
  })

  it('measure the cost row by the cost ratio', () => {
    expect(row('totalCost').ratio).toBeCloseTo(at('costRatio'), 12)
  })

  it('agree with the arithmetic of the facts', () => {
    expect(row('coolingEnergy').ratio).toBeCloseTo(0.1 / 0.2, 9)
    expect(row('waterIntensity').ratio).toBeCloseTo(0.5 / 0.4, 9)
    expect(row('gridStability').ratio).toBeCloseTo(1 / 2.6, 9)
    expect(row('spareAccelerators').ratio).toBeCloseTo((0.34 / (1 - Math.exp(-0.34)) - 1) / 0.2, 6)
    expect(row('radiationExposure').ratio).toBeCloseTo(750 / 2000, 2)
    expect(row('satelliteLicence').capacity).toBe(250_000)
  })

  it('find the brightness of a V2 Mini itself within half a magnitude of its measured mean overhead', () => {
    // 7.87 at 1,000 km is 6.57 at 550 km; the published mean over all distances is 7.06.
    expect(7.87 + 5 * Math.log10(0.55)).toBeCloseTo(6.57, 2)
    const light = 10 ** (0.4 * (7 - 6.57))
    expect(light).toBeGreaterThan(1)
    expect(light).toBeLessThan(2)
  })

  it('weigh brightness by area and distance', () => {
    const area = at('satelliteArea')
    const altitude = at('altitude')
    const magnitude = 7.87 - 2.5 * Math.log10(area / 116) + 5 * Math.log10(altitude / 1e6)
    expect(at('satelliteMagnitude')).toBeCloseTo(magnitude, 9)
    expect(row('brightness').ratio).toBeCloseTo((10 ** (0.4 * (7 - magnitude)) * altitude) / 550e3, 6)
  })
})

describe('the verdict of every scenario', () => {
  it.each([['defaults', {}] as const, ...scenarios.map((s) => [s.slug, s.settings] as const)])(
    '%s reads right',
    (_, settings) => {
      const values = evaluate(model, settings)
      const read = readerOf(model, values)
      const all = rowsOf(model, values)
      const sentences = verdictSentence(read, all, undefined, rowLimits(values)).map(sentenceText)
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[A-Z0-9].*\.$/s)
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|not feasible|[{}]| {2}|\.\.|\be\+/)
      }
      const claims = testedClaims.map((claim) => {
        const { verdict, sentence } = answerClaim(claim, read)
        return `${claim.says} → ${verdict}: ${sentenceText(sentence)}`
      })
      expect({ sentences, share: shareText(read, all), claims }).toMatchSnapshot()
    },
  )
})
