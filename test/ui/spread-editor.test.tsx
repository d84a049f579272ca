/** What the page says of spreads, and which changes it names. */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { quantityOf } from '../../src/engine/evaluate.ts'
import { spreadText } from '../../src/engine/spread-text.ts'
import { createScenarioStore } from '../../src/scenario/store.ts'
import { changesBetween } from '../../src/ui/compare/changes.ts'
import { spreadOf } from '../../src/ui/input/spread-of.ts'
import { describeChange } from '../../src/ui/layout/describe-change.ts'
import { createSession } from '../../src/ui/live/session.tsx'
import { spreadSettingText } from '../../src/ui/number/spread-setting.ts'

const plain = (text: string): string => text.replaceAll(/\s/gu, ' ')
const price = quantityOf(model, 'launchPrice')
if (price.type !== 'input') throw new Error('launchPrice is no input')

describe('a setting of a spread reads', () => {
  it.each([
    [undefined, 'as published'],
    ['fixed', 'fixed'],
    ['100..400', '100 USD/kg to 400 USD/kg'],
    ['100..200..400', '100 USD/kg to 400 USD/kg, most likely 200 USD/kg'],
  ])('%s: %s', (setting, text) => {
    expect(plain(spreadSettingText(price, setting))).toBe(text)
  })
})

describe('on the page', () => {
  const session = () =>
    createSession(
      model,
      createScenarioStore(model, { slug: null, title: 'Defaults', settings: {} }),
      [],
      async () => '',
    )

  it('a spread follows the value that is set, and one’s own stays', () => {
    const page = session()
    page.store.set('launchPrice', 90)
    const half = spreadOf(page, price)
    expect(half?.high).toBeCloseTo(((price.spread?.high ?? 0) * 90) / price.default, 6)
    page.store.set('spread.launchPrice', '100..200..400')
    expect(plain(spreadText(price, spreadOf(page, price) ?? price.spread ?? neverNull()))).toBe(
      '100 USD/kg to 400 USD/kg, most likely 200 USD/kg (triangular)',
    )
    page.store.set('spread.launchPrice', 'fixed')
    expect(spreadOf(page, price)).toBeNull()
  })

  it('the change is named, for undo and in the list of changes', () => {
    const page = session()
    page.store.set('spread.launchPrice', 'fixed')
    const [step] = page.store.getState().history.past
    expect(step && describeChange(page, step)).toBe('the spread of launch price')
    expect(changesBetween(model, {}, page.store.getState().settings)).toEqual([
      {
        id: 'launchPrice',
        topic: price.topic,
        label: `${price.label}, its spread`,
        from: 'as published',
        to: 'fixed',
      },
    ])
  })
})

const neverNull = (): never => {
  throw new Error('no spread')
}
