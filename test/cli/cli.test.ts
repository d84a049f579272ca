import { model } from 'virtual:model'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { evaluate, isIdOf, isInput, numberOf } from '../../src/engine/evaluate.ts'
import type { ResultsJson } from '../../src/export/json.ts'

/** Runs the command line. */
const run = async (...argv: readonly string[]) => {
  let out = ''
  let err = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  const error = vi.spyOn(console, 'error').mockImplementation((text) => {
    err += `${text}\n`
  })
  const status = await main(argv)
  write.mockRestore()
  error.mockRestore()
  return { status, out, err }
}

const json = async (...argv: readonly string[]): Promise<ResultsJson> =>
  JSON.parse((await run('evaluate', ...argv, '--json')).out)

afterEach(() => {
  vi.restoreAllMocks()
})

describe('evaluate', () => {
  it('gives every number of the model as JSON, in declared units', async () => {
    const result = await json('--set', 'launchPrice=200')
    const values = evaluate(model, { launchPrice: 200 })
    expect(result.inputs['launchPrice']).toEqual({ value: 200, unit: 'USD/kg' })
    const of = (type: string) => model.quantities.filter((q) => q.type === type).map(({ id }) => id)
    expect(Object.keys(result.results).toSorted()).toEqual([...of('derived'), ...of('constant')].toSorted())
    expect(Object.keys(result.series)).toEqual(of('series'))
    expect(result.constraints.map(({ id }) => id)).toEqual(of('constraint'))
    expect(Object.keys(result.inputs)).toEqual(model.quantities.filter(isInput).map(({ id }) => id))
    expect(result.sources?.['radiatorArea']).toContainEqual(expect.objectContaining({ work: 'gilmore-2002' }))
    for (const [id, { value }] of Object.entries(result.results)) {
      if (!isIdOf(model, id)) throw new Error(`${id} is no quantity`)
      expect(value ?? Number.NaN).toBe(numberOf(model, values, id))
    }
  })

  it('reads typed units, shipped scenarios and links', async () => {
    const typed = await json('--set', 'altitude=550km', '--set', 'itPower=2 GW')
    expect(typed.inputs['altitude']?.value).toBe(550000)
    expect(typed.inputs['itPower']?.value).toBe(2e9)
    const shipped = await json('--scenario', 'colossus-1-orbit')
    expect(shipped.scenario).toBe('colossus-1-orbit')
    expect(shipped.inputs['itPower']?.value).toBe(300e6)
    const link = await json('--scenario', 'https://example.org/?v=1&launchPrice=100&altitude=600000')
    expect(link.inputs['altitude']?.value).toBe(600000)
    expect(link.inputs['launchPrice']?.value).toBe(100)
  })

  it('calls the defaults and the scenarios as links and the page do, in any letters', async () => {
    const plain = await json()
    for (const name of ['defaults', 'default', 'Defaults', 's=defaults'])
      expect((await json('--scenario', name)).results, name).toEqual(plain.results)
    const shipped = await json('--scenario', 'Colossus-1-Orbit')
    expect(shipped).toEqual(await json('--scenario', 'colossus-1-orbit'))
    expect((await run('evaluate', '--scenario', 'defalts')).err).toContain('the nearest is "defaults"')
  })

  it('changes what stands there, and asks where a number without unit is odd', async () => {
    const changed = await json('--scenario', '?launchPrice=200', '--set', 'launchPrice=+10%')
    expect(changed.inputs['launchPrice']?.value).toBe(220)
    const odd = await run('evaluate', '--set', 'ltan=6', '--only', 'ltan', '--format', 'csv')
    expect(odd.err).toMatch(/note: ltan = "6" was read as 0\.0016.* h; if 6 h is meant, write the unit/)
    expect(odd.status).toBe(0)
    expect((await run('evaluate', '--set', 'altitude=600km', '--only', 'altitude')).err).toBe('')
  })

  it('says which of the inputs that were set have no effect, and what gives them one', async () => {
    const { status, out, err } = await run(
      'evaluate',
      '--set',
      'ltan=16h',
      '--set',
      'launchPrice=200',
      '--json',
    )
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ inputs: { ltan: { value: 16 * 3600 } } })
    expect(err).toBe(
      'note: Local time of the ascending node has no effect while Kind of orbit is Dawn-dusk, sun-synchronous. It has with --set orbitKind=sunSynchronous.\n',
    )
    const idle = await run('why', 'launches', '--set', 'stowedRadiatorThickness=4cm')
    expect(idle.err).toBe(
      "note: Stowed thickness of a radiator panel has no effect. A launch is full by mass before it is full by volume. It has with --set 'vehicleFairingVolume=300 m^3'.\n",
    )
    const acting = await run('evaluate', '--set', 'ltan=16h', '--set', 'orbitKind=sunSynchronous')
    expect(acting.err).toBe('')
  })

  it('keeps to what was asked for', async () => {
    const { results, constraints, series, sources } = await json('--only', 'costRatio,radiatorArea')
    expect(Object.keys(results).toSorted()).toEqual(['costRatio', 'radiatorArea'])
    expect([constraints, series]).toEqual([[], {}])
    expect(Object.keys(sources ?? {}).toSorted()).toEqual(['costRatio', 'radiatorArea'])
  })

  it('gives null and the reason for what is not feasible', async () => {
    const { results } = await json('--set', 'radiatorTemperature=150 K')
    expect(results['radiatorArea']?.value).toBeNull()
    expect(results['radiatorArea']?.why).toMatch(/\.$/)
  })

  it('prints a table and CSV with the same numbers', async () => {
    const table = await run('evaluate', '--only', 'orbitInclination', '--set', 'altitude=550km')
    expect(table.out).toMatch(/orbitInclination\s+97\.6/)
    const csv = await run(
      'evaluate',
      '--only',
      'orbitInclination',
      '--set',
      'altitude=550km',
      '--format',
      'csv',
    )
    const [head, row] = csv.out.split('\r\n')
    expect(head).toBe('id,type,part,value,unit,label')
    expect(Number(row?.split(',')[3])).toBeCloseTo((97.593 * Math.PI) / 180, 5)
  })
})

describe('mistakes exit with status 2 and say what is accepted', () => {
  it.each([
    [['evaluate', '--set', 'launchPrise=200'], /unknown input "launchPrise"; the nearest is "launchPrice"/],
    [['evaluate', '--set', 'launchPrice=-5'], /launchPrice = "-5" is below the least possible, 0 USD\/kg/],
    [['evaluate', '--set', 'altitude=3kg'], /altitude = "3kg" cannot be converted to m/],
    [['evaluate', '--set', 'launchPrice=10%'], /launchPrice = "10%" is a share, and this is not one/],
    [
      ['evaluate', '--set', 'launchPrice=100,200,300'],
      /is not how numbers are written here; write 100200300/,
    ],
    [['evaluate', '--set', 'groundSites=2.5'], /only whole numbers make sense/],
    [['evaluate', '--set', 'ltan=18:75'], /they run from 00:00 to 23:59/],
    [['evaluate', '--set', 'altitude=550'], /is below the least possible, 200 km; is 550 km meant\?/],
    [['evaluate', '--set', 'altitude='], /altitude = "" is not a number/],
    [['evaluate', '--set', 'orbitKind=dawnDsk'], /not one of dawnDusk, sunSynchronous, inclined/],
    [['evaluate', '--set', 'costRatio=1'], /costRatio is computed and cannot be set/],
    [['evaluate', '--set', 'oops'], /--set "oops" is not ID=VALUE/],
    [['evaluate', '--only', 'costRato'], /unknown id "costRato"; the nearest is "costRatio"/],
    [['evaluate', '--format', 'xml'], /--format "xml" is not one of text, json, csv for evaluate/],
    [
      ['evaluate', '--scenario', 'colossus-1-orbt'],
      /no scenario "colossus-1-orbt"; the nearest is "colossus-1-orbit"/,
    ],
    [
      ['evaluate', '--verbose'],
      /evaluate has no option "--verbose"; the nearest is .*; it takes --scenario, --set/,
    ],
    [['evalute'], /no command "evalute"; the nearest is "evaluate"/],
    [['why', 'radiatorAera'], /the nearest is "radiatorArea"/],
    [['list', 'input'], /the nearest is "inputs"/],
    [['sensitivity', 'altitude'], /altitude is set, not computed/],
    [['solve', 'costRatio'], /solve RESULT=VALUE --vary INPUT/],
    [['solve', 'costRatio=1', '--vary', 'orbitKnd'], /no input with a range is called "orbitKnd"/],
    [['solve', 'costRatio=1 kg', '--vary', 'altitude'], /cannot be converted/],
    [['sample', '--count', '1.5'], /not a whole number from 10 to 1000000/],
    [['simulate', 'rain'], /There are: simulate sunlight, simulate contact/],
    [['simulate', 'sunlight', '--altitude', '100km'], /--altitude "100km" is not between 300 km and 2000 km/],
  ])('%j', async (argv, message) => {
    const { status, out, err } = await run(...argv)
    expect(err).toMatch(message)
    expect([status, out]).toEqual([2, ''])
  })
})

describe('the other commands', () => {
  it('why gives the formula, the terms with values, and the sources', async () => {
    const { out, status } = await run('why', 'radiatorArea')
    expect(status).toBe(0)
    expect(out).toMatch(/radiatorArea = chipRadiatorArea \+ batteryRadiatorArea/)
    expect(out).toMatch(/chipRadiatorArea\s+[\d.]+\s?km²/)
    expect(out).toMatch(/sources\n {2}\S/)
  })

  it.each(['inputs', 'results', 'constraints', 'scenarios', 'catalogs', 'sources', 'articles'])(
    'list %s',
    async (what) => {
      const { out, status } = await run('list', what)
      expect(status).toBe(0)
      expect(out.split('\n').length).toBeGreaterThan(5)
    },
  )

  it('simulate compares SGP4 with the closed form', async () => {
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
    const { out, status } = await run('simulate', 'sunlight', '--altitude', '550km', '--days', '10')
    expect(status).toBe(0)
    expect(out).toMatch(/mean share of time in eclipse\s+0\.0\d+\s+0\.0\d+/)
  })

  it('sensitivity lists what moves a result, the strongest first', async () => {
    const { out } = await run('sensitivity', 'radiatorArea', '--json')
    const { swings } = JSON.parse(out) as { swings: { id: string; result: [number, number] }[] }
    const sizes = swings.map(({ result: [a, b] }) => Math.abs(a - b))
    expect(swings.map(({ id }) => id)).toContain('radiatorEmissivity')
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  it('sensitivity and why give elasticities, the strongest first, and say what moves in steps', async () => {
    const { elasticities } = JSON.parse((await run('sensitivity', 'costRatio', '--json')).out) as {
      elasticities: { inputs: { id: string; elasticity: number }[]; steps: string[] }
    }
    const [first, second] = elasticities.inputs
    const { out } = await run('why', 'costRatio')
    expect(out).toMatch(
      new RegExp(`1 % more of +changes costRatio by.*\\n[─ ]+\\n${first?.id} .*\\n${second?.id} `),
    )
    expect(elasticities.steps).toEqual(['satelliteCount'])
    expect(out).toContain('satelliteCount moves in steps, and what inputs do through it is not counted')
    const strengths = elasticities.inputs.map(({ elasticity }) => Math.abs(elasticity))
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a))
  })

  it.each(['altitude', 'fleetPower', 'claimWithinDecade'])(
    'why %s has none where there are none',
    async (id) => {
      expect((await run('why', id)).out).not.toContain('1 % more of')
    },
  )

  it('sample repeats with its seed', async () => {
    const first = await run('sample', '--count', '100', '--seed', '3')
    expect(first.out).toMatch(/costRatio: [\d.]+ \(P10\), [\d.]+ \(P50\), [\d.]+ \(P90\); 100 draws, seed 3/)
    expect(first.out).toMatch(/standard errors: [\d.]+ %, [\d.]+ %, [\d.]+ %/)
    expect((await run('sample', '--count', '100', '--seed', '3')).out).toBe(first.out)
    expect((await run('sample', '--count', '100', '--seed', '4')).out).not.toBe(first.out)
  })

  it.each([
    ['count', '5', '--count "5" is not a whole number from 10 to 1000000'],
    ['seed', '1.5', '--seed "1.5" is not a whole number'],
    ['threads', 'many', '--threads "many" is not a whole number from 1 to 64'],
  ])('sample refuses --%s %s', async (option, value, message) => {
    const { err, status } = await run('sample', `--${option}`, value)
    expect(err).toContain(message)
    expect(status).toBe(2)
  })

  it('solve finds a value that gives the result when it is set, or says that none does', async () => {
    const { out } = await run('solve', 'radiatorArea=2 km^2', '--vary', 'radiatorTemperature', '--json')
    const { value } = JSON.parse(out) as { value: number }
    const { results } = await json('--set', `radiatorTemperature=${value}`)
    expect((results['radiatorArea']?.value ?? 0) / 2e6).toBeCloseTo(1, 6)
    expect((await run('solve', 'costRatio=0.01', '--vary', 'launchPrice')).out).toMatch(
      /^No launchPrice from/,
    )
  })

  it('simulate contact compares five places', async () => {
    const { out, status } = await run('simulate', 'contact', '--days', '1')
    expect(status).toBe(0)
    expect(out).toMatch(/Svalbard\s+0\.0[56]\d+\s+0\.0[56]\d+/)
  })

  it('why says where a quantity is declared', async () => {
    const { out } = await run('why', 'radiatorArea')
    expect(out).toMatch(/^declared in src\/model\/heat\/\w+\.ts:\d+$/m)
  })

  it('list sources --unplaced counts what is cited without a place in it', async () => {
    const { out, status } = await run('list', 'sources', '--unplaced')
    expect(status).toBe(0)
    expect(out).toMatch(/^\d+ of \d+ citations of books, standards and rules name no place in the work\.$/m)
    expect(await run('list', 'inputs', '--unplaced')).toMatchObject({ status: 2 })
  })

  it('help lists every command', async () => {
    const { out, status } = await run('--help')
    for (const command of ['evaluate', 'list', 'why', 'check', 'simulate']) expect(out).toContain(command)
    expect(status).toBe(0)
    expect((await run()).status).toBe(2)
  })
})
