/** Scenarios on this device: in the browser's storage, where that is allowed. */
import '../live/details.ts'
import { type Kept, readCollection, writeCollection } from '../../scenario/collection.ts'
import { ownList, showOwn } from '../live/own-list.ts'

const key = 'dawnline-scenarios'

const read = (): readonly Kept[] => {
  try {
    return readCollection(localStorage.getItem(key) ?? '') ?? []
  } catch {
    // Forbidden, as in some private windows and frames: they last as long as the page.
    return ownList.value
  }
}

let isRead = false

/** Reads what is kept, and follows what other pages of the site keep. */
export const loadOwn = (): void => {
  if (isRead) return
  isRead = true
  showOwn(read())
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) showOwn(read())
  })
}

/**
 * Keeps a change of the list. Another page may have changed it meanwhile, so it begins with what is kept.
 *
 * @returns Whether the browser keeps it; if not, the list lasts as long as the page.
 */
export const changeOwn = (change: (kept: readonly Kept[]) => readonly Kept[]): boolean => {
  const next = change(isKeeping ? read() : ownList.value)
  showOwn(next)
  try {
    localStorage.setItem(key, writeCollection(next))
    isKeeping = true
  } catch {
    isKeeping = false
  }
  return isKeeping
}

let isKeeping = true

export const notKept =
  'This browser does not let the page keep anything, so your scenarios last until the page is closed: export them.'
