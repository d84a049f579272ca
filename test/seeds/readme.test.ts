import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { countByKind, kindText } from '../../src/scenario/case-count.ts'
import { recompute } from '../../src/scenario/recompute.ts'
import { referenceCases } from '../../src/scenario/reference.ts'
import { engine } from '../reference/engine.ts'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

it('the README counts published cases as they are, kind by kind', () => {
  const all = referenceCases.map((reference) => ({
    reference,
    comparisons: recompute(engine, reference),
  }))
  for (const { kind, cases, works, outcomes } of countByKind(all)) {
    const ofWorks = kind === 'published' ? `, of ${works} works` : ''
    const counts = `${outcomes.agrees} | ${outcomes.explained} | ${cases}${ofWorks}`
    expect(readme).toContain(`| ${kindText(kind).replaceAll('’', "'")} | ${counts} |`)
  }
})
