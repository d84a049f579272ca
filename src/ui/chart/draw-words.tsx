/** A sentence where there is nothing to draw. */
import type { Words } from './chart.ts'
import { wrapped } from './wrapped.ts'

const line = 19
const top = 18
/** These words are larger than those that widths are known of: 15 px against 13. */
const roomOf = (width: number): number => (width * 13) / 15

export const wordsHeight = ({ text }: Words, width: number): number =>
  top + wrapped(text, roomOf(width)).length * line

export const DrawWords = ({ chart, width }: { readonly chart: Words; readonly width: number }) => (
  <>
    {wrapped(chart.text, roomOf(width)).map((text, at) => (
      <text key={text} className="words" x={0} y={top + at * line}>
        {text}
      </text>
    ))}
  </>
)
