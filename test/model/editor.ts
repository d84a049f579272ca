/** Words that an editor would not let pass. */

/** What an editor strikes out, and why. */
export const struck: readonly (readonly [RegExp, string])[] = [
  [/(?<![.,\d])1 (years|days|hours|minutes|satellites|launches|times)\b/, 'a plural after one'],
  [/(?<![.,\d])1(\.0+)? times\b/, 'one times'],
  [/(?<![.,\d])0 (yr|years|days|d|times)\b/, 'no time at all, in figures'],
  [/\d(yr|yrs|d)\b|\d[\s\u202f\u00a0](yr|d)\b/, 'a unit of time cut short'],
  [/\b\d{1,3},\d{3}[\s\u202f\u00a0](kt|GL|billion|years)/, 'thousands of what is counted in thousands'],
  [/NaN|Infinity|undefined|not feasible|[{}]|\be\+/, 'what is no number'],
  [/ {2}|\.\.|,,| \.| ,/, 'spacing'],
  [/\bthe the\b|\band and\b/, 'a word twice'],
]

/** What is struck out of titles too, which are short and hold units. */
export const struckInTitles = struck.slice(0, 2)
