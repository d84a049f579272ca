/** Reading amounts, for those who load it when something is typed. */
export { notationOf, printedNotation } from './notation.ts'
export { readInput } from './read-input.ts'
