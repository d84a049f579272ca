import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { countByKind, kindText } from '../../src/scenario/case-count.ts'
import { sources } from '../../src/scenario/evidence.ts'
import { recompute } from '../../src/scenario/recompute.ts'
import { referenceCases } from '../../src/scenario/reference.ts'
import { engine } from '../reference/engine.ts'

const path = join(import.meta.dirname, '../../README.md')

/** A line of the table for each kind. */
const lines = countByKind(
  referenceCases.map((reference) => ({ reference, comparisons: recompute(engine, reference) })),
).map(({ kind, cases, works, outcomes }) => {
  const head = `| ${kindText(kind).replaceAll('’', "'")} |`
  const ofWorks = kind === 'published' ? `, of ${works} works` : ''
  return { head, line: `${head} ${outcomes.agrees} | ${outcomes.explained} | ${cases}${ofWorks} |` }
})

/** How many works were compared with themselves; it follows a head that does not change. */
const checkedHead = 'Works that were compared with what is cited of them: '
const checkedLine = `${checkedHead}${Object.values(sources).filter(({ verified }) => verified).length} of ${Object.keys(sources).length}.`

if (process.env['DAWNLINE_RENEW'] === 'counts') {
  const renewed = readFileSync(path, 'utf8')
    .split('\n')
    .map((text) => (text.startsWith(checkedHead) ? checkedLine : text))
    .map((text) => lines.find(({ head }) => text.startsWith(head))?.line ?? text)
  writeFileSync(path, renewed.join('\n'))
}

it('the README counts published cases as they are, kind by kind', () => {
  const readme = readFileSync(path, 'utf8')
  for (const { line } of lines) expect(readme).toContain(line)
})

it('the README counts the works that were checked', () => {
  expect(readFileSync(path, 'utf8').split('\n')).toContain(checkedLine)
})
