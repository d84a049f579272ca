/** Views of what is still on its way: what stands there meanwhile, and a way to try again when it does not come. */

import { type ComponentType, type ReactNode, useEffect } from 'react'
import { t } from '../../words/words.ts'
import { Boundary, Failed } from './boundary.tsx'
import { type Loader, loadOnce } from './load-once.ts'
import { useLive } from './use-live.ts'

interface Props<T> {
  readonly from: Loader<T>
  /** What stands there meanwhile. */
  readonly waiting?: ReactNode
  readonly children: (value: T) => ReactNode
}

/**
 * Loads the page anew if it can be had; the address keeps the inputs.
 *
 * Some browsers remember that a script failed, and never ask for it again while the page is open.
 */
const reloadIfReachable = () =>
  fetch(location.href, { method: 'HEAD' }).then(
    ({ ok }) => ok && location.reload(),
    () => undefined,
  )

export const Loaded = <T,>({ from, waiting = null, children }: Props<T>) => {
  const state = useLive(() => from.state.value, from.state)
  const ask = () => {
    from().catch(reloadIfReachable)
  }
  useEffect(() => {
    if (from.state.value.is === 'idle') from().catch(() => undefined)
  }, [from])
  if (state.is === 'loaded') return <Boundary part={t('This part')}>{children(state.value)}</Boundary>
  if (state.is !== 'failed') return waiting
  return <Failed says={t('This part could not be loaded.')} again={ask} />
}

/**
 * A view whose code is loaded when it is first drawn.
 *
 * @param load Gives the component: `async () => (await import('./keys.tsx')).Keys`.
 * @param waiting What stands there meanwhile.
 */
export const lazily = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting?: ReactNode,
): ComponentType<P> => {
  const loader = loadOnce(load)
  return (props: P) => (
    <Loaded from={loader} waiting={waiting}>
      {(View) => <View {...props} />}
    </Loaded>
  )
}
