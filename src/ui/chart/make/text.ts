/** Small words for findings. */

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const percent = (share: number): string => {
  const value = share * 100
  const text =
    Math.abs(value) >= 10 ? value.toFixed(0) : Math.abs(value) >= 1 ? value.toFixed(1) : value.toPrecision(1)
  return `${text}\u00a0%`
}
