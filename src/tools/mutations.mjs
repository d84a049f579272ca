/**
 * Small faults that a test ought to notice, found in the text of a source file: a wrong sign, a constant that is
 * off, two names swapped, the wrong end of a range.
 */
import { parseSync } from 'vite'

/**
 * @typedef {object} Mutation
 * @property {string} file
 * @property {number} line from 1
 * @property {number} start first character that is replaced
 * @property {number} end
 * @property {string} text what stands there instead
 * @property {string} what `"a + b" becomes "a - b"`
 *
 * @typedef {{ start: number, end: number, text: string }} Edit
 * @typedef {{ type: string, start: number, end: number } & Record<string, unknown>} Node
 */

/** Properties of a declaration whose text is a formula. */
const formulaKeys = new Set(['formula', 'initial', 'demand', 'capacity', 'when'])

/** What an operator or a function is mistaken for. */
const mistaken = /** @type {const} */ ({
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
  min: 'max',
  max: 'min',
})

/** @param {string} token */
const mistakeFor = (token) => mistaken[/** @type {keyof typeof mistaken} */ (token)]

/** A constant that is off by a tenth; zero becomes one. @param {string} literal */
const off = (literal) => {
  const value = Number(literal)
  return value === 0 ? '1' : String(Number((value * 1.1).toPrecision(12)))
}

/**
 * Faults of one formula: each operator, `min`, `max` and number, two neighbouring names swapped, and the whole
 * 2 % too large.
 * @param {string} formula
 * @param {number} start where the formula stands in the file
 * @returns {Edit[]}
 */
export function faultsOfFormula(formula, start) {
  const tokens = [
    ...formula.matchAll(/[A-Za-z_]\w*|\d+(?:\.\d+)?(?:e[+-]?\d+)?|<=|>=|==|!=|[-+*/<>]|"[^"]*"/g),
  ]
  /** @type {Edit[]} */
  const edits = tokens.flatMap(({ 0: token, index }) => {
    const text = /^\d/.test(token) ? off(token) : mistakeFor(token)
    return text ? [{ start: start + index, end: start + index + token.length, text }] : []
  })
  const names = tokens.filter(
    ({ 0: token, index }) => /^[A-Za-z_]/.test(token) && formula[index + token.length] !== '(',
  )
  const [one, two] = names
  const between = one && two ? formula.slice(one.index + one[0].length, two.index) : ''
  if (one && two && one[0] !== two[0] && !/^\s*[*+]\s*$/.test(between)) {
    edits.push({
      start: start + one.index,
      end: start + two.index + two[0].length,
      text: `${two[0]}${between}${one[0]}`,
    })
  }
  edits.push({ start, end: start + formula.length, text: `1.02 * (${formula})` })
  return edits
}

/**
 * Faults of a formula where it stands, between quotes or on several lines between backticks.
 * @param {any} value
 * @param {string} code
 * @returns {Edit[]}
 */
function faultsOfText(value, code) {
  const isText =
    (value?.type === 'Literal' && typeof value.value === 'string') ||
    (value?.type === 'TemplateLiteral' && value.expressions.length === 0)
  return isText ? faultsOfFormula(code.slice(value.start + 1, value.end - 1), value.start + 1) : []
}

/**
 * Faults of what a formula is put together from: a table of formulas by option, or a sum that forgets its last part.
 * @param {any} value
 * @param {string} code
 * @returns {Edit[]}
 */
function faultsOfParts(value, code) {
  if (value?.type === 'ObjectExpression')
    return value.properties.flatMap((/** @type {any} */ row) => faultsOfText(row.value, code))
  const [before, last] = value?.type === 'ArrayExpression' ? value.elements.slice(-2) : []
  return before && last ? [{ start: before.end, end: last.end, text: '' }] : []
}

/**
 * Faults of one node of the syntax tree.
 * @param {Node} node
 * @param {string} code
 * @returns {Edit[]}
 */
function faultsOfNode(node, code) {
  const { left, right, value, raw, key, callee, test, consequent, alternate } =
    /** @type {Record<string, any>} */ (node)
  switch (node.type) {
    case 'Property':
      if (formulaKeys.has(key?.name)) return faultsOfText(value, code)
      return key?.name === 'of' ? faultsOfParts(value, code) : []
    case 'BinaryExpression': {
      const between = code.slice(left.end, right.start)
      const operator = String(node['operator'])
      const text = mistakeFor(operator)
      return text ? [{ start: left.end, end: right.start, text: between.replace(operator, text) }] : []
    }
    case 'Literal':
      return typeof value === 'number'
        ? [{ start: node.start, end: node.end, text: off(raw.replaceAll('_', '')) }]
        : []
    case 'CallExpression': {
      const name = callee?.property?.name
      const text = callee?.object?.name === 'Math' && mistakeFor(name)
      return text ? [{ start: callee.property.start, end: callee.property.end, text }] : []
    }
    case 'ConditionalExpression': {
      const swapped = `${code.slice(alternate.start, alternate.end)} : ${code.slice(consequent.start, consequent.end)}`
      return [{ start: test.end, end: node.end, text: ` ? ${swapped}` }]
    }
    default:
      return []
  }
}

/** On one line, for a list. @param {string} text */
const brief = (text) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/**
 * All faults that may be put into a file.
 * @param {string} file
 * @param {string} code
 * @param {boolean} declares whether the file holds declarations: then only formulas count, not its other code
 * @returns {Mutation[]}
 */
export function mutationsOf(file, code, declares) {
  /** @type {Edit[]} */
  const edits = []
  /** @param {unknown} node */
  const visit = (node) => {
    if (Array.isArray(node)) for (const item of node) visit(item)
    if (!node || typeof node !== 'object' || !('type' in node)) return
    const found = /** @type {Node} */ (node)
    if (found.type.startsWith('TS')) return
    if (!declares || found.type === 'Property') edits.push(...faultsOfNode(found, code))
    for (const child of Object.values(found)) visit(child)
  }
  visit(parseSync(file, code).program)
  return edits.map(({ start, end, text }) => ({
    file,
    line: code.slice(0, start).split('\n').length,
    start,
    end,
    text,
    what: `"${brief(code.slice(start, end))}" becomes "${brief(text)}"`,
  }))
}

/** @param {string} code @param {Mutation} mutation */
export const mutated = (code, { start, end, text }) => code.slice(0, start) + text + code.slice(end)
