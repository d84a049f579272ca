/** What stands in the way: in words, then row by row. */
import { t } from '../../words/words.ts'
import { Section } from '../layout/section.tsx'
import { VerdictTable } from '../verdict/verdict-table.tsx'
import { VerdictWords } from '../verdict/verdict-words.tsx'

export const Verdict = () => (
  <Section id="verdict" label={t('What stands in the way')}>
    <VerdictWords />
    <VerdictTable />
  </Section>
)
