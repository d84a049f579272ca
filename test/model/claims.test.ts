import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { describe, expect, it } from 'vitest'
import { evaluate, isIdOf, isInput, numberOf, quantityOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { answerClaim } from '../../src/model/verdict/prose/claim-answers.ts'
import { testedClaims } from '../../src/model/verdict/prose/claims.ts'
import { statedFacts } from '../../src/model/verdict/prose/facts.ts'
import { sentenceText } from '../../src/model/verdict/prose/parts.ts'
import { sources, statementOf, statements } from '../../src/scenario/evidence.ts'
import { readerOf } from './reading.ts'

const rows = model.quantities.flatMap((q) => (q.type === 'constraint' ? [q] : []))
const ids = new Set(model.quantities.map(({ id }) => id))

/** Statement → what answers it. */
const answers = new Map<string, string[]>()
const tie = (by: string, to: readonly string[]) => {
  for (const id of to) answers.set(id, [...(answers.get(id) ?? []), by])
}
for (const row of rows) tie(`row ${row.id}`, row.answers)
for (const claim of testedClaims) tie(`claim ${claim.id}`, claim.statements)
for (const fact of statedFacts) tie(`fact ${fact.id}`, fact.statements)

const kinds = ['constraint', 'barrier', 'benefit']

describe('the articles are answered by name', () => {
  it.each(
    statements
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, kind, says }) => [id, kind, says] as const),
  )('%s (%s: %s) has a row, a tested claim or a stated fact', (id) => {
    expect(answers.get(id) ?? []).not.toEqual([])
  })

  it('and everything that answers, answers a statement there is', () => {
    expect([...answers.keys()].filter((id) => !statementOf(id))).toEqual([])
  })

  it('barriers and constraints by a row, except the strategic ones, which only a fact can meet', () => {
    const only = statements
      .filter(({ kind }) => kind === 'constraint' || kind === 'barrier')
      .filter(({ id }) => !(answers.get(id) ?? []).some((by) => by.startsWith('row')))
      .map(({ id }) => id)
    expect(only.sort()).toEqual(['S4-38', 'S4-39', 'S4-40', 'S4-41'])
  })

  it('rows that answer nothing are what the articles leave out', () => {
    const beyond = rows.filter((row) => row.answers.length === 0).map(({ id }) => id)
    expect(beyond.sort()).toEqual([
      // Of a satellite: the articles speak of power and of servicing, not of how batteries age.
      'batteryLife',
      // Of the sky and the air, which others share.
      'brightness',
      'debrisImpact',
      // Of formations, which the articles do not name.
      'formationShadow',
      'largeCollision',
      'lowOrbitRoom',
      'orbitalDisposal',
      // Of radio: the articles speak of what comes down, not of what goes up, around, or may be radiated.
      'powerFlux',
      // Of those below.
      'reentryCasualty',
      'relayTransmission',
      'roomInOrbit',
      'spectrumUse',
      'uplinkTransmission',
      // Of hours: the articles speak of links as if every hour had the mean.
      'worstHourTransmission',
    ])
  })

  it.each([
    ['electricity', 'electricityShortage'],
    ['land', 'landUse'],
    ['cooling', 'coolingEnergy'],
    ['water', 'coolingWater'],
    ['regulation', 'regulatoryDelayGround'],
    ['carbon', 'carbonLimitGround'],
    ['grid-stability', 'gridStability'],
    ['regional-competition', 'regionalCompetition'],
    ['speed', 'speedGround'],
    ['heat', 'heatDissipation'],
    ['radiation', 'radiationExposure'],
    ['launch-cost', 'launchBurden'],
    ['maintenance', 'maintenance'],
    ['data-transmission', 'dataTransmission'],
  ])('the theme "%s" of the articles is the row %s', (theme, id) => {
    const about = statements.filter(
      (s) => s.theme === theme && (s.kind === 'constraint' || s.kind === 'barrier'),
    )
    const row = rows.find((each) => each.id === id)
    expect(about.length).toBeGreaterThan(0)
    expect(about.some((statement) => row?.answers.includes(statement.id))).toBe(true)
  })
})

describe('claims', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, id]) => id ?? '')

  it.each(testedClaims.map((claim) => [claim.id, claim] as const))('%s is complete', (_, claim) => {
    const said = [claim.says, claim.how, claim.supported, claim.contradicted, claim.open ?? 'None.']
    for (const text of said) expect(text).toMatch(/^[A-Z{].*[.]$/)
    expect(ids).toContain(claim.verdict)
    expect(said.flatMap(placeholders).filter((id) => !isIdOf(model, id))).toEqual([])
    expect(claim.source.filter((id) => !(id in sources))).toEqual([])
    expect(claim.statements.filter((id) => !statementOf(id))).toEqual([])
  })

  it.each(statedFacts.map((fact) => [fact.id, fact] as const))('%s is a fact with a source', (_, fact) => {
    expect(fact.fact).toMatch(/^[A-Z].*[.]$/)
    expect(fact.source.length).toBeGreaterThan(0)
    expect(fact.source.filter((id) => !(id in sources))).toEqual([])
  })

  it('have one of three verdicts wherever a person can go with one control or scenario', () => {
    for (const settings of reachable)
      for (const { id, verdict, open } of testedClaims) {
        const value = numberOf(model, evaluate(model, settings), verdict)
        expect(Number.isNaN(value) || [-1, 0, 1].includes(value), id).toBe(true)
        if (value === 0) expect(open, `${id} can be left open`).toBeDefined()
      }
  })

  it.each(
    testedClaims
      .filter(({ id }) => !alwaysTheSame.includes(id))
      .map(({ id, verdict }) => [id, verdict] as const),
  )('%s can come out either way', (_, verdict) => {
    const seen = new Set(reachable.map((settings) => numberOf(model, evaluate(model, settings), verdict)))
    expect([...seen].filter((value) => Number.isFinite(value)).length).toBeGreaterThan(1)
  })

  /** What an evidence text speaks of, and what the row or claim that answers has to be computed from. */
  it.each([
    [
      'S0-08',
      'electricityShortage',
      /peak demand.*headroom.*new firm capacity/i,
      ['nationalNeed', 'nationalRoom'],
    ],
    ['S0-15', 'claimOutgrown', /both published ends.*time/, ['electricityShareLow', 'electricityShareHigh']],
    ['S4-19', 'electricityRegion', /in the region/, ['regionalNeed', 'additionsFirm']],
    ['S4-20', 'landUse', /one campus.*largest/, ['campusLand', 'campusSize', 'largestCampusLand']],
    ['S4-20', 'landOfAll', /farmland built over/, ['groundLand', 'developedPerYear']],
    ['S4-32', 'gridStability', /one fault/, ['faultShare', 'clusterLoad', 'referenceIncident']],
    ['S4-35', 'regionalCompetition', /new firm capacity alone/, ['regionalNeed', 'additionsFirm']],
    [
      'S4-27',
      'claimSunlightUnlimited',
      /cleared launches.*of the world/,
      ['licensedPowerPerYear', 'worldDataCenterGrowth'],
    ],
    [
      'S4-27c',
      'claimScalable',
      /Launches, satellite licences and chips/,
      ['satellitesGranted', 'projectChips'],
    ],
    ['S2-07', 'claimMillionDollars', /300 MW/, ['articleMachineCost']],
    ['S1-13', 'satelliteLicence', /first grant/, ['satellitesFlown', 'satellitesGranted']],
    ['S4-26', 'maintenance', /Launches that keeping/, ['replacementLaunchesPerYear', 'licensedLaunches']],
  ] as const)('what is said of %s is what %s tests', (statement, id, says, from) => {
    expect(statementOf(statement)?.model).toMatch(says)
    const uses = quantityOf(model, id).uses.map((index) => model.quantities[index]?.id)
    expect(uses).toEqual(expect.arrayContaining([...from]))
  })

  it('do not turn on what is beside the point', () => {
    const verdictOf = (id: QuantityId, settings: Settings) => numberOf(model, evaluate(model, settings), id)
    // A small grid on the ground makes sunlight in orbit no less limited.
    for (const { settings } of scenarios)
      expect(verdictOf('claimSunlightUnlimited', { ...settings, regionalPeak: 6e9, nationalPeak: 6e9 })).toBe(
        verdictOf('claimSunlightUnlimited', settings),
      )
    // Asking for a few racks makes the machine of the articles no cheaper.
    expect(verdictOf('claimMillionDollars', { itPower: 1e5 })).toBe(-1)
    expect(
      verdictOf('articleMachineCost', { itPower: 1e5 }) / verdictOf('articleMachineCost', {}),
    ).toBeCloseTo(1, 6)
    // A terawatt would meet a limit of land; a gigawatt does not.
    expect(verdictOf('claimLandRemoved', { itPower: 1e12 })).toBe(1)
    expect(verdictOf('claimLandRemoved', {})).toBe(0)
  })

  it('say why where the model has no value', () => {
    const values = evaluate(model, {})
    const read = readerOf(model, values)
    const [claim] = testedClaims
    if (!claim) throw new Error('no claims')
    const reading = { value: Number.NaN, text: 'not feasible', feasible: false, reason: 'Because of heat.' }
    const answer = answerClaim(claim, (id) => (id === claim.verdict ? reading : read(id)))
    expect(answer.verdict).toBe('not-feasible')
    expect(sentenceText(answer.sentence)).toBe('Because of heat.')
  })

  it('say when each side is complete, or how far it comes', () => {
    const near = testedClaims.find(({ id }) => id === 'energy-bypassed')
    if (!near) throw new Error('no such claim')
    const said = (settings: Settings) =>
      sentenceText(answerClaim(near, readerOf(model, evaluate(model, settings))).sentence)
    expect(said({ itPower: 1e7 })).toMatch(/the fleet would be complete in [\d.]+\syears, and the ground is/)
    expect(said({ itPower: 1e11 })).toMatch(
      /by 2050 the fleet comes to .* of 100\sGW, and by 2050 the ground/,
    )
  })

  it('speak of no radiator where the panels with the cells shed all heat', () => {
    const cooling = testedClaims.find(({ id }) => id === 'cooling-eliminated')
    if (!cooling) throw new Error('no such claim')
    const values = evaluate(model, { panelArchitecture: 'integrated', itPower: 1e9 })
    expect(sentenceText(answerClaim(cooling, readerOf(model, values)).sentence)).not.toMatch(/\b0 k?m²/)
  })

  it('link every value to its quantity', () => {
    const values = evaluate(model, {})
    const read = readerOf(model, values)
    const latency = testedClaims.find(({ id }) => id === 'lower-latency')
    if (!latency) throw new Error('no such claim')
    const parts = answerClaim(latency, read).sentence
    expect(parts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['orbitLatency', 'fibreLatency', 'latencyCrossover']),
    )
    expect(sentenceText(parts)).toContain(read('orbitLatency').text)
  })
})

/** Nothing leaves a choice: heat always takes radiators, and 300 MW cost a thousand times ten million dollars. */
const alwaysTheSame = ['cooling-eliminated', 'million-dollars']

const reachable: readonly Readonly<Record<string, number | string>>[] = [
  {},
  ...scenarios.map(({ settings }) => settings),
  ...model.quantities.filter(isInput).flatMap((q) => {
    const values = q.type === 'input' ? q.range : q.options.map(({ id }) => id)
    return values.map((value) => ({ [q.id]: value }))
  }),
  { itPower: 1e10, campusSize: 1e10, campusLand: 0.008 },
  { altitude: 2e6 },
  // Forty launches a day and more, as SpaceX has in mind.
  { licensedLaunches: 2e4 / 31557600 },
  // Cheap launch against dear electricity: what it takes for orbit to cost no more.
  ...scenarios.map(({ settings }) => ({
    ...settings,
    launchPrice: 15,
    electricityPrice: 2 / 3.6e6,
    pue: 1.6,
  })),
]
