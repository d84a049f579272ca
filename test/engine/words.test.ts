/** The engine computes any model: a word of this model's domain in it is a leak. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const domain =
  /satellit|radiator|orbit|launch|rocket|vehicle|spacecraft|solar|sunli|eclipse|ground|earth|planet|altitude|latitude|inclination|thermal|battery|antenna|downlink|propellant|payload|accelerator|data.?cent|compute power|carbon|water|climate/i

/**
 * Both sides of a verdict are named in the declaration of a constraint; pages colour by them. And what people write beside a
 * number is a list of words.
 */
const exempt = ["  readonly side: 'orbit' | 'ground'", "  [/\\b(?:launches|flights)(?=\\s*\\/)/gi, ''],"]

const leaksIn = (file: string, text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, i) =>
      !exempt.includes(line) && domain.test(line.replaceAll(/background/gi, ''))
        ? [`${file}:${i + 1}: ${line}`]
        : [],
    )

it('sees a planted word, and only in a line that has one', () => {
  expect(leaksIn('a.ts', 'const one = 1\nconst satelliteMass = 2\n// why')).toEqual([
    'a.ts:2: const satelliteMass = 2',
  ])
  expect(leaksIn('a.ts', exempt.join('\n'))).toEqual([])
})

it('no file of the engine knows what its model is about', () => {
  const folder = 'src/engine'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  expect(files).toContain(join('compile', 'compile.ts'))
  expect(files.flatMap((file) => leaksIn(file, readFileSync(join(folder, file), 'utf8')))).toEqual([])
})
