/** Labels inside sentences. */

/** The first letter is lowered, but names and abbreviations keep their capitals. */
export const lowerFirst = (label: string): string => {
  const [first = ''] = label.split(/[\s,’]/)
  const isName = /[A-Z].*[A-Z]/.test(first) || names.has(first)
  return isName ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

const names = new Set([
  'Earth',
  'Sun',
  'Moon',
  'Wright',
  'Shannon',
  'Starlink',
  'Starship',
  'Falcon',
  'X',
  'Isp',
])
