/** A hundredth of a pixel is enough, and keeps pictures under test readable. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

export const path = (d: string | null): string =>
  (d ?? '').replaceAll(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(rounded(Number(number))))

/** About how wide a text of the page's sans face is at 13 px. */
export const textWidth = (text: string): number => text.length * 6.4
