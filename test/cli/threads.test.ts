/** The bundled command line in several threads: the numbers do not depend on how many. */
import { expect, test, vi } from 'vitest'
import { ensureCli } from '../../src/tools/build-cli.mjs'

interface Cli {
  readonly main: (argv: readonly string[]) => Promise<number>
}

test('sample gives the same text with one and three threads', { timeout: 600_000 }, async () => {
  const { main } = (await import(await ensureCli())) as Cli
  const texts: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    texts.push(String(text))
    return true
  })
  for (const threads of ['1', '3'])
    expect(await main(['sample', 'costRatio', '--count', '12000', '--threads', threads])).toBe(0)
  vi.restoreAllMocks()
  expect(texts).toHaveLength(2)
  expect(texts[0]).toContain('12000 draws, seed 1')
  expect(new Set(texts).size).toBe(1)
})

test('a fleet gives the same text with one and three threads', { timeout: 600_000 }, async () => {
  const { main } = (await import(await ensureCli())) as Cli
  const texts: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    texts.push(String(text))
    return true
  })
  const fleet = ['simulate', 'fleet', '--set', 'satellitePower=1MW', '--days', '1', '--step', '10min']
  for (const threads of ['1', '3'])
    expect(await main([...fleet, '--weathers', '5', '--format', 'json', '--threads', threads])).toBe(0)
  const hourly = [...fleet.slice(0, -1), '60min', '--weathers', '2']
  expect(await main([...hourly, '--format', 'csv', '--placing', 'best'])).toBe(0)
  expect(await main(hourly)).toBe(0)
  vi.restoreAllMocks()
  expect(texts[1]).toBe(texts[0])
  const { satellites, hours, lines, stations } = JSON.parse(texts[0] ?? '') as Record<string, unknown[]>
  expect(satellites).toBeGreaterThan(1000)
  expect(hours).toHaveLength(24)
  expect(lines).toHaveLength(7)
  expect(stations).toHaveLength(30)
  const [header, ...rows] = (texts[2] ?? '').trim().split('\r\n')
  expect(header).toBe(
    'day,hour,sunlit,stationsInReach,radioLinks,opticalLinks,traffic,capacity,capacityP10,capacityP90',
  )
  expect(rows).toHaveLength(24)
  expect(rows[0]?.split(',').every((field) => Number.isFinite(Number(field)))).toBe(true)
  expect(texts[3]).toContain('closed form')
  expect(texts[3]).toContain('Svalbard')
})
