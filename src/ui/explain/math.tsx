/**
 * Formulas, made at build time as MathML, put into the page as elements rather than as markup, so that terms
 * can be pressed and replaced by their values, and no inline style slips past the page's policy.
 */
import { createElement, Fragment, type ReactNode } from 'react'

interface Props {
  readonly mathml: string
  /** MathML of what stands left of the sign of equality. */
  readonly symbol?: string | undefined
  readonly onTerm: (id: string) => void
  /** Text that takes the place of a term; null leaves its symbol. */
  readonly textOf?: (id: string) => string | null
}

export const Formula = ({ mathml, symbol, onTerm, textOf }: Props) => {
  const math = parse(mathml)
  if (!math) return null
  const content = [...math.childNodes].map((node, at) => toElement(node, `${at}`, { onTerm, textOf }))
  const left = symbol ? [...(parse(symbol)?.childNodes ?? [])] : []
  const lead = left.map((node, at) => toElement(node, `left${at}`, { onTerm, textOf: undefined }))
  // Long formulas scroll sideways, which has to be possible from the keyboard too.
  const frame = { className: 'formula', role: 'group', tabIndex: 0 }
  return createElement(
    'div',
    { ...frame, 'aria-label': textOf ? 'Formula with values' : 'Formula' },
    createElement(
      'math',
      { display: 'block' },
      ...lead,
      createElement('mo', { key: 'equals' }, '='),
      ...content,
    ),
  )
}

type Handlers = { onTerm: Props['onTerm']; textOf: Props['textOf'] }

const parse = (mathml: string): Element | null =>
  new DOMParser().parseFromString(mathml.replaceAll(/ style="[^"]*"/g, ''), 'text/html').querySelector('math')

const toElement = (node: Node, key: string, handlers: Handlers): ReactNode => {
  if (!(node instanceof Element)) return node.textContent
  if (handlers.textOf && node.tagName.toLowerCase() === 'mspace' && !isAfterComma(node)) {
    return createElement('mo', { key }, '·')
  }
  const id = /(?:^|\s)q-(\w+)/.exec(node.getAttribute('class') ?? '')?.[1]
  const children = [...node.childNodes].map((child, at) => toElement(child, `${key}.${at}`, handlers))
  const attributes = Object.fromEntries(
    [...node.attributes].filter(({ name }) => name !== 'class').map(({ name, value }) => [name, value]),
  )
  const element = createElement(
    node.tagName.toLowerCase(),
    { ...attributes, key, className: node.getAttribute('class') ?? undefined },
    ...(children.length > 0 ? children : []),
  )
  if (!id) return element
  const text = handlers.textOf?.(id)
  const shown = text ? valueElement(node, text) : element
  return createElement('mrow', { key, className: 'term', onClick: () => handlers.onTerm(id) }, shown)
}

/** Symbols side by side are a product; numbers side by side would be another number. */
const isAfterComma = (node: Element): boolean => node.previousElementSibling?.textContent === ','

/** The base of a power stands in brackets: (333 K)⁴, never 333 K⁴. */
const valueElement = (node: Element, text: string): ReactNode => {
  const parent = node.parentElement
  const isBase = /^(msup|msub|msubsup)$/i.test(parent?.tagName ?? '') && parent?.firstElementChild === node
  const value = createElement('mtext', null, text)
  if (!isBase) return value
  return createElement(
    Fragment,
    null,
    createElement('mo', { stretchy: 'false' }, '('),
    value,
    createElement('mo', { stretchy: 'false' }, ')'),
  )
}
