import { describe } from 'vitest'
import cases from '../../seeds/reference/mass.json'
import type { ReferenceCase } from '../../src/scenario/reference.ts'
import { agrees } from './published.ts'

describe('published masses', () => {
  agrees(cases as ReferenceCase[])
})
