/** A sentence where there is nothing to draw. */
import type { Words } from './chart.ts'
import { wrapped } from './wrapped.ts'

const line = 19
const top = 18

export const wordsHeight = ({ text }: Words, width: number): number =>
  top + wrapped(text, width).length * line

export const DrawWords = ({ chart, width }: { readonly chart: Words; readonly width: number }) => (
  <>
    {wrapped(chart.text, width).map((text, at) => (
      <text key={text} className="words" x={0} y={top + at * line}>
        {text}
      </text>
    ))}
  </>
)
