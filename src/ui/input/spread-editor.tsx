/** What is believed of an input: as published, fixed, or a range of one's own. Each change is a step that can be undone. */

import { useId, useState } from 'react'
import { exactText } from '../../engine/amount/bounds.ts'
import type { CompiledInput } from '../../engine/compiled.ts'
import { readSpread } from '../../engine/own-spread.ts'
import { isUncertain } from '../../engine/spread.ts'
import { published, spreadKey } from '../../engine/spread-key.ts'
import { spreadText } from '../../engine/spread-text.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { widen } from '../number/format-value.ts'
import { spreadOf, spreadSettingOf } from './spread-of.ts'
import './spread.css'

interface Props {
  readonly input: CompiledInput<QuantityId>
}

const whyNone = {
  decision: 'somebody decides it',
  convention: 'it is a rule of reckoning',
  assumption: 'no spread is published',
}

export const SpreadEditor = ({ input }: Props) => {
  const session = useSession()
  const { store } = session
  const name = useId()
  const setting = useLive(() => spreadSettingOf(session, input.id))
  const now = useLive(() => {
    const spread = spreadOf(session, input)
    return spread ? widen(spreadText(input, spread)) : ''
  })
  const outside = useLive(() => {
    const [spread, value] = [spreadOf(session, input), session.number(input.id).value]
    return spread !== null && (value < spread.low || value > spread.high)
      ? `${widen(exactText(input, value))}, the value that is set, lies outside: ranges are not around the numbers on show.`
      : ''
  })
  const set = (text: string) => store.set(spreadKey(input.id), text)
  const way = setting === undefined ? published : setting === 'fixed' ? 'fixed' : 'own'
  const ways = [
    [
      published,
      isUncertain(input) ? 'As published' : `Not drawn: ${whyNone[input.role]}`,
      () => set(published),
    ],
    ...(isUncertain(input) ? [['fixed', 'Fixed at the value that is set', () => set('fixed')] as const] : []),
    ['own', 'A range of my own', () => set(ownFrom(spreadOf(session, input) ?? input))],
  ] as const
  return (
    <fieldset className="spread">
      <legend className="small-caps">{t('How far it may lie off')}</legend>
      <p aria-live="polite">{now === '' ? t('It stands where it is set in every draw.') : `${now}.`}</p>
      {outside !== '' && <p className="spread-outside">{outside}</p>}
      {ways.map(([id, label, choose]) => (
        <label key={id} className="spread-way">
          <input type="radio" name={name} checked={way === id} onChange={choose} />
          {label}
        </label>
      ))}
      {way === 'own' && setting !== undefined && (
        <OwnRange key={setting} input={input} setting={setting} set={set} />
      )}
    </fieldset>
  )
}

/** A range to begin with: the ends of the spread, or of the slider where there is none. */
const ownFrom = (from: NonNullable<ReturnType<typeof spreadOf>> | CompiledInput): string =>
  ('shape' in from
    ? [from.low, ...(from.shape === 'triangular' ? [from.mode] : []), from.high]
    : from.range
  ).join('..')

interface OwnProps extends Props {
  readonly setting: string
  readonly set: (text: string) => void
}

const OwnRange = ({ input, setting, set }: OwnProps) => {
  const ends = setting.split('..').map(Number)
  const texts = ends.map((end) => widen(exactText(input, end)))
  const [low = '', second = '', third] = texts
  const [typed, setTyped] = useState({ low, mode: third === undefined ? '' : second, high: third ?? second })
  const [error, setError] = useState<string | null>(null)
  const errorId = useId()
  const commit = async () => {
    const text = [typed.low, typed.mode, typed.high].filter((part) => part.trim() !== '').join(' .. ')
    if (text === texts.join(' .. ')) return setError(null)
    const { calculator } = await import('../../engine/units.ts')
    const reading = readSpread(input, text, { calculator })
    if (reading.kind === 'refused') return setError(reading.message)
    setError(null)
    set(reading.text)
  }
  const field = (which: 'low' | 'mode' | 'high', label: string) => (
    <label>
      {label}
      <input
        type="text"
        value={typed[which]}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        onChange={(event) => setTyped({ ...typed, [which]: event.currentTarget.value })}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void commit()
        }}
      />
    </label>
  )
  return (
    <div className="spread-own">
      {field('low', 'Low')}
      {field('mode', 'Most likely, if any')}
      {field('high', 'High')}
      {error !== null && (
        <p id={errorId} className="amount-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
