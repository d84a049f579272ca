/** Where a text about a place stands so that it does not leave the picture. */
import { textWidth } from './rounded.ts'

export interface Anchored {
  readonly x: number
  readonly textAnchor: 'start' | 'middle' | 'end'
}

/** Centred on the place, or against the nearer edge. */
export const keepInside = (x: number, text: string, left: number, right: number): Anchored => {
  const half = textWidth(text) / 2
  if (x - half < left) return { x: left, textAnchor: 'start' }
  if (x + half > right) return { x: right, textAnchor: 'end' }
  return { x, textAnchor: 'middle' }
}
