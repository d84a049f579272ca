/** Days of the year as dates. */
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const firstDays = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Day 0 is 1 January. */
export const dateOf = (day: number): string => {
  const month = firstDays.findLastIndex((first) => first <= day)
  return `${Math.floor(day) - (firstDays[month] ?? 0) + 1} ${months[month]}`
}

/** Midnights from 1 January to the next. */
export const yearAxis = {
  title: '',
  scale: 'linear',
  domain: [0, 365],
  ticks: [0, 2, 4, 6, 8, 10].map((month) => ({ at: firstDays[month] ?? 0, label: months[month] ?? '' })),
  say: dateOf,
} as const
