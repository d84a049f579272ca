/** The server for assistants, tried with the protocol's own client. */
import { join } from 'node:path'
import { model } from 'virtual:model'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'

const client = new Client({ name: 'test', version: '1' })
/** A busy machine bundles the command line first. */
const patient = { timeout: 280_000 }

const call = async (name: string, given: Record<string, unknown>) => {
  const { content, isError } = await client.callTool({ name, arguments: given }, undefined, patient)
  const [part] = content as readonly { readonly text: string }[]
  return { text: part?.text ?? '', isError }
}
const ask = async (name: string, given: Record<string, unknown> = {}) => {
  const { text, isError } = await call(name, given)
  expect(isError, text).toBe(false)
  return JSON.parse(text)
}

beforeAll(async () => {
  const args = [join(import.meta.dirname, '../../src/tools/dawnline.mjs'), 'mcp']
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }),
    patient,
  )
})
afterAll(() => client.close())

describe('dawnline mcp', () => {
  it('names its release and its tools, each with a schema that takes nothing else', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'dawnline', version: model.release })
    const { tools } = await client.listTools(undefined, patient)
    expect(tools.map(({ name }) => name)).toEqual([
      'evaluate',
      'compare',
      'why',
      'list',
      'sample',
      'solve',
      'limits',
      'believe',
      'optimise',
      'map',
      'sweep',
      'link',
    ])
    for (const { inputSchema, description } of tools) {
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false })
      expect(description).toMatch(/\.$/)
    }
  })

  it('gives the numbers of the model', async () => {
    const settings = { launchPrice: '200 USD/kg' }
    const ratio = numberOf(model, evaluate(model, { launchPrice: 200 }), 'costRatio')
    const found = await ask('evaluate', { settings, only: ['costRatio', 'totalCost'] })
    expect(Object.keys(found.results)).toEqual(['costRatio'])
    expect(found.results.costRatio.value).toBe(ratio)
    expect(found.constraints.map(({ id }: { id: string }) => id)).toEqual(['totalCost'])
    const { a, b } = await ask('compare', { a: {}, b: { settings }, only: ['costRatio'] })
    expect(b.results.costRatio.value).toBe(ratio)
    expect(a.results.costRatio.value).toBeGreaterThan(ratio)
  })

  it('helps to decide, and says what it was asked wrongly', async () => {
    const scenario = 'optimistic-2035'
    const belief = await ask('believe', { scenario, goal: 'costRatio<=1', count: 200 })
    expect(belief).toMatchObject({ outcome: 'reachable', believable: true })
    const over = ['altitude', 'satellitePower']
    const design = await ask('optimise', { scenario, result: 'costRatio', over, evaluations: 200 })
    expect(design.after).toBeLessThanOrEqual(design.before)
    const map = await ask('map', { result: 'costRatio', x: 'launchPrice=100,900', y: 'altitude=500km,650km' })
    expect(map.values[1][1]).toBe(numberOf(model, evaluate(model, {}), 'costRatio'))
    const { rows } = await ask('sweep', { over: ['orbitKind'], only: ['costRatio'] })
    expect(rows).toHaveLength(3)
    expect(await call('believe', { goal: 'costRatoi<=1' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('the nearest is "costRatio"'),
    })
  })

  it('explains, lists, draws, solves, limits and links', async () => {
    expect((await ask('why', { id: 'radiatorArea' })).formulas.formula).toContain('chipRadiatorArea')
    const found = await ask('list', { what: 'inputs', search: 'altitude' })
    expect(found.map(({ id }: { id: string }) => id)).toContain('altitude')
    const { p10, p50, p90 } = await ask('sample', { id: 'wetMass', count: 100 })
    expect(p10.value).toBeLessThan(p50.value)
    expect(p50.value).toBeLessThan(p90.value)
    const target = numberOf(model, evaluate(model, { packingFactor: 0.85 }), 'arrayArea')
    const { values } = await ask('solve', { result: 'arrayArea', target, vary: 'packingFactor' })
    expect(values).toEqual([expect.closeTo(0.85, 6)])
    expect(await ask('limits')).toHaveLength(
      model.quantities.filter(({ type }) => type === 'constraint').length,
    )
    expect((await ask('link', { scenario: 'ai1' })).link).toContain('s=ai1')
  })

  it('says what is wrong so that an assistant can mend it', async () => {
    const wrong = async (name: string, given: Record<string, unknown>) => {
      const { text, isError } = await call(name, given)
      expect(isError).toBe(true)
      return text
    }
    expect(await wrong('evaluate', { settings: { altitud: 1 } })).toContain('"altitude"')
    expect(await wrong('evaluate', { set: {} })).toContain('it takes scenario, settings, only')
    expect(await wrong('why', {})).toBe('why needs "id"')
    expect(await wrong('evalute', {})).toContain('"evaluate"')
    expect(await wrong('evaluate', { only: ['costRatoi'] })).toContain('costRatoi')
  })
})
