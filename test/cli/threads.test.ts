/** The bundled command line in several threads: the numbers do not depend on how many. */
import { expect, test, vi } from 'vitest'
import { ensureCli } from '../../src/tools/build-cli.mjs'

interface Cli {
  readonly main: (argv: readonly string[]) => Promise<number>
}

test('sample gives the same text with one, two and three threads', { timeout: 600_000 }, async () => {
  const { main } = (await import(await ensureCli())) as Cli
  const texts: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    texts.push(String(text))
    return true
  })
  for (const threads of ['1', '2', '3'])
    expect(await main(['sample', 'costRatio', '--count', '12000', '--threads', threads])).toBe(0)
  vi.restoreAllMocks()
  expect(texts).toHaveLength(3)
  expect(texts[0]).toContain('12000 draws, seed 1')
  expect(new Set(texts).size).toBe(1)
})
