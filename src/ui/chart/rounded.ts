/** A hundredth of a pixel is enough, and keeps pictures under test readable. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

export const path = (d: string | null): string =>
  (d ?? '').replaceAll(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(rounded(Number(number))))

/** About how wide a text of the page's sans face is at 13 px. */
export const textWidth = (text: string): number => text.length * 6.4

/** A text that fits a width, with an ellipsis where it does not. */
export const shortened = (text: string, room: number): string => {
  const letters = Math.floor(room / 6.4)
  return text.length <= letters + 1 ? text : `${text.slice(0, letters - 1).trimEnd()}…`
}
