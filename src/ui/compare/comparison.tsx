/** Two to four scenarios side by side: what was set differently, and what follows. */
import { t } from '../../words/words.ts'
import '../live/details.ts'
import { useState } from 'react'
import { isInput, type Settings } from '../../engine/evaluate.ts'
import { headline } from '../../model/headline.ts'
import type { Compared } from '../live/compared.ts'
import { whyLink } from '../live/route.ts'
import { useCompared, useScenario, useSession } from '../live/session.tsx'
import { changesAmong } from './changes.ts'
import { letters } from './second.ts'
import { Sides } from './sides.tsx'
import { Head, Table, Verdict } from './tables.tsx'
import { useBands } from './use-bands.ts'
import './compare.css'

export const Comparison = () => {
  const compared = useCompared()
  return compared && <Shown compared={compared} />
}

const Shown = ({ compared }: { readonly compared: Compared }) => (
  <section className="comparison" aria-labelledby="comparison-label">
    <h2 className="small-caps" id="comparison-label">
      {t('Comparison')}
    </h2>
    <Sides />
    <Inputs compared={compared} />
    <Results compared={compared} />
  </section>
)

const Inputs = ({ compared }: { readonly compared: Compared }) => {
  const { model } = useSession()
  const settings = useScenario((state) => state.settings)
  const [isAll, setIsAll] = useState(false)
  const sides: readonly Settings[] = [
    settings,
    compared.settings,
    ...compared.others.map((one) => one.settings),
  ]
  const changes = changesAmong(model, sides)
  const inputs = model.quantities.filter(isInput)
  return (
    <>
      <h3>
        {changes.length === 0
          ? t('The same inputs')
          : `${changes.length} ${changes.length === 1 ? 'input differs' : 'inputs differ'}`}
      </h3>
      {changes.length > 0 && !isAll && (
        <table className="comparison-table">
          <caption className="aside-voice">{t('Inputs that differ')}</caption>
          <Head columns={['Input', ...letters.slice(0, sides.length)]} />
          <tbody>
            {changes.map(({ id, label, texts }) => (
              <tr key={label}>
                <th scope="row">
                  <a href={whyLink(id)}>{label}</a>
                </th>
                {texts.map((text, n) => (
                  <td key={letters[n]} data-label={letters[n]}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isAll && <Table caption="All inputs" quantities={inputs} compared={compared} first="Input" />}
      <p>
        <button type="button" className="action" aria-pressed={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll
            ? t('Show only inputs that differ')
            : t('Show all {length} inputs', { length: inputs.length })}
        </button>
      </p>
    </>
  )
}

const Results = ({ compared }: { readonly compared: Compared }) => {
  const { model, has, quantity } = useSession()
  const [isAll, setIsAll] = useState(false)
  const bands = useBands(compared)
  const derived = model.quantities.filter(({ type }) => type === 'derived')
  return (
    <>
      <h3>{t('What follows')}</h3>
      <Table
        caption={isAll ? 'All results' : 'Main results, with their ranges in eight worlds of ten'}
        quantities={isAll ? derived : headline.filter(({ id }) => has(id)).map(({ id }) => quantity(id))}
        compared={compared}
        bands={bands}
        first="Result"
      />
      <p>
        <button type="button" className="action" aria-pressed={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? t('Show the main results') : t('Show all {length} results', { length: derived.length })}
        </button>
      </p>
      <h3>{t('What stands in the way')}</h3>
      <Verdict compared={compared} />
    </>
  )
}
