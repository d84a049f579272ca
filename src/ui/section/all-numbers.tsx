/** Every number of some topics, behind one press. */

import { useState } from 'react'
import { t } from '../../words/words.ts'
import { useSession } from '../live/session.tsx'
import { ResultList } from '../result/result-list.tsx'

export const AllNumbers = ({ topics }: { readonly topics: readonly string[] }) => {
  const { model } = useSession()
  const [open, setOpen] = useState(false)
  const count = model.quantities.filter(
    ({ topic, type }) => topics.includes(topic) && type === 'derived',
  ).length
  if (count === 0) return null
  return (
    <details className="all-numbers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('All {count} numbers', { count })}</summary>
      {open && topics.map((topic) => <ResultList key={topic} topic={topic} />)}
    </details>
  )
}
