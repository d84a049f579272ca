/** One input: label · typed value · why · reset, and the track below. */
import { memo, useId } from 'react'
import type { CompiledInput } from '../../engine/compiled.ts'
import { spreadKey } from '../../engine/spread-key.ts'
import type { QuantityId } from '../../model/index.ts'
import { EveryMove, useScenario, useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { lowerFirst } from '../number/label.ts'
import { AboutButton } from './about-button.tsx'
import { AmountField } from './amount-field.tsx'
import { IdleNote } from './idle-note.tsx'
import { ResetRow } from './reset-row.tsx'
import { Slider } from './slider.tsx'
import { solo } from './solo.ts'
import { SoloButton } from './solo-button.tsx'

interface Props {
  readonly input: CompiledInput<QuantityId>
}

export const InputRow = memo(({ input }: Props) => (
  <EveryMove>
    <Row input={input} />
  </EveryMove>
))

const Row = ({ input }: Props) => {
  const labelId = useId()
  const rangeId = useId()
  const number = useSession().number(input.id)
  const isSpreadOwn = useScenario(({ settings }) => spreadKey(input.id) in settings)
  const isChanged = useLive(() => number.value !== input.default) || isSpreadOwn
  const isAlone = useLive(() => solo.value?.id === input.id, solo)
  const beyond = useLive(() => beyondText(number.value, input.range))
  return (
    <div
      className="input-row"
      data-changed={isChanged ? true : undefined}
      data-solo={isAlone ? true : undefined}
    >
      <div className="input-head">
        <span className="input-name">
          <label id={labelId} htmlFor={rangeId}>
            {input.label}
          </label>
          {'\u2060'}
          <AboutButton id={input.id} label={input.label} />
          <SoloButton id={input.id} topic={input.topic} label={lowerFirst(input.label)} />
        </span>
        <ResetRow id={input.id} label={input.label} standard={input.default} />
        <AmountField input={input} labelId={labelId} />
      </div>
      <Slider input={input} labelId={labelId} rangeId={rangeId} />
      {beyond && <p className="input-beyond">{beyond}</p>}
      <IdleNote id={input.id} />
    </div>
  )
}

const beyondText = (value: number, [low, high]: readonly [number, number]): string | null => {
  if (value < low) return '◂ Below the slider'
  return value > high ? 'Beyond the slider ▸' : null
}
