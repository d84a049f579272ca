/** A formula to read, made at build time as MathML. */
import { useEffect, useRef, useState } from 'react'

interface Props {
  readonly symbol: string
  readonly formula: string
  readonly name: string
  /** Of the quantity. */
  readonly label: string
}

export const StillFormula = ({ symbol, formula, name, label }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const [isWide, setWide] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    element.replaceChildren(equation(symbol, formula))
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [symbol, formula])
  // A wide formula scrolls, and what scrolls must be reachable by keyboard.
  const reach = isWide ? { tabIndex: 0, role: 'group', 'aria-label': `Formula of ${label}` } : {}
  return (
    <div className="still-formula">
      {name && <span className="entry-kind">{name}</span>}
      <div ref={box} {...reach} />
    </div>
  )
}

/** Symbol = formula. Styles in the text are left out: the page's policy would refuse them. */
const equation = (symbol: string, formula: string): Element => {
  const math = parse(formula)
  const left = parse(symbol)
  const sign = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'mo')
  sign.textContent = '='
  math.prepend(...left.childNodes, sign)
  return document.adoptNode(math)
}

const parse = (mathml: string): Element => {
  const text = mathml.replaceAll(/ style="[^"]*"/g, '')
  const math = new DOMParser().parseFromString(text, 'text/html').querySelector('math')
  if (!math) throw new Error(`no formula in ${text.slice(0, 80)}`)
  return math
}
