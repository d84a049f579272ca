/** A field of shades: one path a shade, and one of hatches, whatever the number of places. */
import type { Scale } from './axis-scale.ts'
import type { FieldCell, Layer } from './chart.ts'
import { rounded } from './rounded.ts'

interface Props {
  readonly layer: Extract<Layer, { readonly mark: 'field' }>
  readonly x: Scale
  readonly y: Scale
}

export const DrawField = ({ layer, x, y }: Props) => {
  const ends = ({ x: [from, to], y: [low, high] }: FieldCell) =>
    [x(from), y(high), x(to), y(low)].map(rounded) as [number, number, number, number]
  const box = (cell: FieldCell): string => {
    const [left, top, right, bottom] = ends(cell)
    return `M${left} ${top}H${right}V${bottom}H${left}Z`
  }
  const hatch = (cell: FieldCell): string => {
    const [left, top, right, bottom] = ends(cell)
    return `M${left} ${bottom}L${right} ${top}`
  }
  const shades = [...new Set(layer.cells.map(({ shade }) => shade))].filter((shade) => shade !== null)
  return (
    <g data-tone={layer.tone}>
      {shades.map((shade) => (
        <path
          key={shade}
          className="solid"
          fillOpacity={rounded(0.04 + 0.66 * shade)}
          d={layer.cells
            .filter((cell) => cell.shade === shade)
            .map(box)
            .join('')}
        />
      ))}
      <path
        className="hatch"
        d={layer.cells
          .filter(({ isHatched }) => isHatched)
          .map(hatch)
          .join('')}
      />
    </g>
  )
}
