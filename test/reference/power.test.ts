import { describe, expect, it } from 'vitest'
import { parts } from './chain.ts'
import { casesOf, comparisons } from './declared.ts'

describe('published power cases', () => {
  it.each(casesOf('power.json').map((reference) => [reference.title, reference] as const))(
    '%s',
    (_, reference) => {
      for (const { id, ours, published, allowed } of comparisons(parts, reference))
        expect(Math.abs(ours - published), `${id}: ours ${ours}, published ${published}`).toBeLessThanOrEqual(
          allowed,
        )
    },
  )
})
