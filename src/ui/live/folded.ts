import { type RefObject, useLayoutEffect } from 'react'

/**
 * Folds an element away so that a search in the page still finds what is in it, where the browser can do that: React
 * knows `hidden` only as on or off.
 */
export const useFolded = (element: RefObject<HTMLElement | null>, isFolded: boolean): void => {
  useLayoutEffect(() => {
    if (isFolded) element.current?.setAttribute('hidden', 'until-found')
    else element.current?.removeAttribute('hidden')
  })
}
