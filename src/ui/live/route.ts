/** What stands beside the results is in the address after `#`, so that it can be linked and gone back from. */
import { useSyncExternalStore } from 'react'
import type { QuantityId } from '../../model/index.ts'

export type Route =
  | { readonly kind: 'why'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'none' }

/** Opens why a number is what it is. */
export const whyLink = (id: QuantityId): string => `#why=${id}`

const none: Route = { kind: 'none' }

export const routeOf = (hash: string): Route => {
  const [, kind, id] = /^#(why|article)=([\w.-]+)$/.exec(hash) ?? []
  return (kind === 'why' || kind === 'article') && id ? { kind, id } : none
}

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

export const useRoute = (): Route =>
  routeOf(
    useSyncExternalStore(
      subscribe,
      () => location.hash,
      () => '',
    ),
  )

export const openRoute = (kind: 'why' | 'article', id: string): void => {
  location.hash = `${kind}=${id}`
}

/** Closing is a step that can be gone back from, like opening. */
export const closeRoute = (): void => {
  history.pushState(history.state, '', location.pathname + location.search)
  dispatchEvent(new HashChangeEvent('hashchange'))
}
