/** What is fetched when it is first needed, and kept. */
import { type ReadonlySignal, signal } from '@preact/signals-core'

export type LoadState<T> =
  | { readonly is: 'idle' }
  | { readonly is: 'loading' }
  | { readonly is: 'loaded'; readonly value: T }
  | { readonly is: 'failed' }

export interface Loader<T> {
  /** Begins to load if need be. Who calls again while it is loading, or later, gets the same. */
  (): Promise<T>
  readonly state: ReadonlySignal<LoadState<T>>
}

/**
 * Loads once, however often it is asked for. A failure is not kept: the next call loads again, so that a lost
 * connection costs a second try and not the page.
 *
 * ```ts
 * const loadCatalogs = loadOnce(async () => (await import('virtual:model/catalogs')).catalogs)
 * ```
 */
export const loadOnce = <T>(load: () => Promise<T>): Loader<T> => {
  const state = signal<LoadState<T>>({ is: 'idle' })
  let loading: Promise<T> | undefined
  const attempt = async (): Promise<T> => {
    try {
      const value = await load()
      state.value = { is: 'loaded', value }
      return value
    } catch (error) {
      loading = undefined
      state.value = { is: 'failed' }
      throw error
    }
  }
  const ask = (): Promise<T> => {
    if (!loading) {
      state.value = { is: 'loading' }
      loading = attempt()
    }
    return loading
  }
  return Object.assign(ask, { state })
}

/** Several as one. */
export const loadBoth = <A, B>(first: Loader<A>, second: Loader<B>): Loader<readonly [A, B]> =>
  loadOnce(() => Promise.all([first(), second()]))
