/** A field of shades: one path a shade, and one a direction of hatches, whatever the number of places. */
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
  const hatch = (cell: FieldCell, direction: number): string => {
    const [left, top, right, bottom] = ends(cell)
    const [across, up] = [(left + right) / 2, (top + bottom) / 2].map(rounded)
    return (
      [
        `M${left} ${bottom}L${right} ${top}`,
        `M${left} ${top}L${right} ${bottom}`,
        `M${left} ${up}H${right}`,
        `M${across} ${top}V${bottom}`,
      ][direction] ?? ''
    )
  }
  const directions = new Set(layer.cells.flatMap(({ hatches }) => hatches))
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
      {[...directions].map((direction) => (
        <path
          key={`hatch ${direction}`}
          className="hatch"
          d={layer.cells
            .filter(({ hatches }) => hatches.includes(direction))
            .map((cell) => hatch(cell, direction))
            .join('')}
        />
      ))}
    </g>
  )
}
