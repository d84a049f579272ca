/** One input: label · typed value · why · reset, and the track below. */
import { memo, useId } from 'react'
import type { CompiledInput } from '../../engine/compiled.ts'
import { openRoute } from '../layout/route.ts'
import { lowerFirst } from '../number/label.ts'
import { useScenario, useSession, useValue } from '../session.tsx'
import { AmountField } from './amount-field.tsx'
import { Slider } from './slider.tsx'

export const InputRow = memo(({ input }: { readonly input: CompiledInput }) => {
  const value = useValue(input.id)
  const labelId = useId()
  const rangeId = useId()
  const [low, high] = input.range
  const beyond = value < low ? 'below' : value > high ? 'above' : null
  return (
    <div className="input-row" data-changed={value !== input.default ? true : undefined}>
      <div className="input-head">
        <span className="input-name">
          <label id={labelId} htmlFor={rangeId}>
            {input.label}
          </label>
          {'\u2060'}
          <AboutButton id={input.id} label={input.label} />
        </span>
        <ResetRow id={input.id} label={input.label} value={value} standard={input.default} />
        <AmountField input={input} value={value} labelId={labelId} />
      </div>
      <Slider input={input} value={value} labelId={labelId} rangeId={rangeId} />
      {beyond && (
        <p className="input-beyond">{`${beyond === 'below' ? '◂ Below' : 'Beyond'} the slider${beyond === 'above' ? ' ▸' : ''}`}</p>
      )}
    </div>
  )
})

export const AboutButton = ({ id, label }: { readonly id: string; readonly label: string }) => (
  <button
    type="button"
    className="input-about"
    aria-label={`About ${lowerFirst(label)}: reason and sources`}
    onClick={() => openRoute('why', id)}
  >
    i
  </button>
)

interface ResetProps {
  readonly id: string
  readonly label: string
  readonly value: number | string
  readonly standard: number | string
}

/** Goes to the scenario as opened when that differs from both, else to the default; keeps its room while idle. */
export const ResetRow = ({ id, label, value, standard }: ResetProps) => {
  const { store } = useSession()
  const opened = useScenario((state) => state.opened.settings[id])
  const isIdle = value === standard && (opened === undefined || opened === value)
  const to = opened !== undefined && opened !== value ? 'opened' : 'default'
  const name = to === 'opened' ? 'the scenario as opened' : 'the default'
  return (
    <button
      type="button"
      className="input-reset"
      data-idle={isIdle ? true : undefined}
      aria-label={`Reset ${lowerFirst(label)} to ${name}`}
      title={`Reset to ${name}`}
      onClick={() => store.reset(to, [id])}
    >
      ↺
    </button>
  )
}
