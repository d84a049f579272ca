/** Marks elements whose text has changed, until the hand rests; the style says how that looks. */

const tinted = new Set<HTMLElement>()

export const tint = (element: HTMLElement): void => {
  if (tinted.has(element)) return
  element.dataset['live'] = ''
  tinted.add(element)
}

export const fade = (): void => {
  for (const element of tinted) delete element.dataset['live']
  tinted.clear()
}
