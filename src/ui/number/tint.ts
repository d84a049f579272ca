/** Marks elements for a moment whenever their text has changed; the style says how that looks. */

const moment = 120

const until = new Map<HTMLElement, number>()
let waiting: ReturnType<typeof setTimeout> | undefined

const fade = (): void => {
  const now = performance.now()
  for (const [element, end] of until) {
    if (end > now) continue
    delete element.dataset['live']
    until.delete(element)
  }
  waiting = until.size > 0 ? setTimeout(fade, moment) : undefined
}

export const tint = (element: HTMLElement): void => {
  if (!until.has(element)) element.dataset['live'] = ''
  until.set(element, performance.now() + moment)
  if (waiting === undefined) waiting = setTimeout(fade, moment)
}
