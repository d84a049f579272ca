/**
 * Places of the page that an address names: `#cost` a section, `#chart=radiator` a chart, `#row=landUse` a row of the
 * verdict, `#claim=lower-cooling` a claim, and `#map=launchPrice.serviceLife.costRatio` a map with what is on it. Parts of the page come later than its address, so a place is held until
 * everything above it has come, or until the reader does something.
 */

/** How long a place is waited for, and how long it is held once it is there [ms]. */
const patience = 15_000
const settling = 2500
const pause = 100

/** Id of the element that a hash names; null where it names none, such as `#why=radiatorArea`. */
export const elementIdOf = (hash: string): string | null => {
  const [, kind, id] = /^#(?:(\w+)=)?([\w.-]+)$/.exec(hash) ?? []
  if (!id) return null
  if (kind === undefined) return id
  // A map says in its address what is on it.
  if (kind === 'map') return 'map'
  return ['chart', 'row', 'claim'].includes(kind) ? `${kind}-${id}` : null
}

/** Opens whatever folds the element away. */
const unfold = (element: Element): void => {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    if (outer instanceof HTMLDetailsElement) outer.open = true
    if (outer.hasAttribute('hidden')) outer.dispatchEvent(new Event('beforematch', { bubbles: true }))
  }
}

let release = (): void => undefined

/** Keeps an element at a distance from the top of the window [px], or where its own margins put it. */
const hold = (id: string, distance: number | null): void => {
  release()
  let isOver = false
  const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
  release = () => {
    isOver = true
    for (const act of acts) removeEventListener(act, release)
  }
  for (const act of acts) addEventListener(act, release, { passive: true })
  const begun = performance.now()
  let found = 0
  const look = () => {
    const now = performance.now()
    if (isOver) return
    const element = document.getElementById(id)
    if (element) {
      if (found === 0) {
        found = now
        unfold(element)
        mark(element)
      }
      if (distance === null) element.scrollIntoView({ block: 'start', behavior: 'instant' })
      else scrollBy({ top: element.getBoundingClientRect().top - distance, behavior: 'instant' })
    }
    if (found === 0 ? now > begun + patience : now > found + settling) release()
    else setTimeout(look, pause)
  }
  look()
}

/** The element that was gone to last is set off from the others, and the keyboard goes on from there. */
const mark = (element: HTMLElement): void => {
  for (const before of document.querySelectorAll('[data-target]')) before.removeAttribute('data-target')
  element.setAttribute('data-target', '')
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/** Goes where the address says, if it names a place. */
const goToAddress = (): void => {
  const id = elementIdOf(location.hash)
  if (id) hold(id, null)
}

const key = 'dawnline.place'

interface Left {
  readonly path: string
  readonly id: string
  readonly distance: number
}

/** Remembers what stands at the top of the window, for a reload. */
const rememberPlace = (): void => {
  const named = [...document.querySelectorAll<HTMLElement>('main section[id], main figure[id]')]
  const at = named.findLast((element) => element.getBoundingClientRect().top < innerHeight / 3)
  const left: Left | null =
    at && scrollY > 0
      ? { path: location.pathname, id: at.id, distance: at.getBoundingClientRect().top }
      : null
  try {
    if (left) sessionStorage.setItem(key, JSON.stringify(left))
    else sessionStorage.removeItem(key)
  } catch {
    // Without storage a reload begins where the browser puts it.
  }
}

const rememberedPlace = (): Left | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Goes where the address says, or on a reload to where the reader was; from then on follows the address. */
export const followPlaces = (): void => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const left = rememberedPlace()
  if (navigation?.type !== 'navigate' && left?.path === location.pathname) hold(left.id, left.distance)
  else goToAddress()
  addEventListener('hashchange', goToAddress)
  addEventListener('pagehide', rememberPlace)
}
