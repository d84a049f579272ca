import { describe, expect, it } from 'vitest'
import { parts } from './chain.ts'
import { casesOf, comparisons } from './declared.ts'

describe('published thermal cases', () => {
  it.each(casesOf('thermal.json').map((reference) => [reference.title, reference] as const))(
    '%s',
    (_, reference) => {
      for (const { id, ours, published, allowed } of comparisons(parts, reference))
        expect(Math.abs(ours - published), `${id}: ours ${ours}, published ${published}`).toBeLessThanOrEqual(
          allowed,
        )
    },
  )
})
