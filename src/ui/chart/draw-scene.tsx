/** Things to one scale, with their names under them and a length to measure by. */
import { formatNumber } from '../../engine/format.ts'
import type { Piece, Scene } from './chart.ts'
import { placeThings } from './place-things.ts'
import { rounded } from './rounded.ts'

const lengthText = (metres: number): string =>
  metres >= 1000 ? `${formatNumber(metres / 1000)} km` : `${formatNumber(metres)} m`

export const DrawScene = ({ chart, width }: { readonly chart: Scene; readonly width: number }) => {
  const { height, scale, placed, bar } = placeThings(chart, width)
  return (
    <>
      {placed.map(({ thing, x, y }) => {
        const ground = y + thing.high * scale
        return (
          <g key={thing.label} data-tone={thing.tone}>
            {thing.pieces.map((piece) => (
              <DrawPiece
                key={`${piece.shape} ${piece.x} ${piece.y} ${piece.wide}`}
                piece={piece}
                x={x}
                ground={ground}
                scale={scale}
              />
            ))}
            <text className="area-label" x={rounded(x)} y={rounded(ground + 17)}>
              {thing.label}
            </text>
            <text className="area-value" x={rounded(x)} y={rounded(ground + 33)}>
              {thing.text}
            </text>
          </g>
        )
      })}
      <g className="measure">
        <path d={`M0.5 ${rounded(height - 17)}v6h${rounded(bar * scale)}v-6`} fill="none" />
        <text className="axis-title" x={rounded(bar * scale + 8)} y={rounded(height - 8)}>
          {lengthText(bar)}
        </text>
      </g>
    </>
  )
}

interface PieceProps {
  readonly piece: Piece
  readonly x: number
  /** Lower edge of the thing, px. */
  readonly ground: number
  readonly scale: number
}

const DrawPiece = ({ piece, x, ground, scale }: PieceProps) => {
  const [wide, high] = [Math.max(0.75, piece.wide * scale), Math.max(0.75, piece.high * scale)]
  const left = rounded(x + piece.x * scale)
  const top = rounded(ground - piece.y * scale - high)
  if (piece.shape === 'circle')
    return (
      <circle
        className={piece.look}
        cx={rounded(left + wide / 2)}
        cy={rounded(top + high / 2)}
        r={rounded(wide / 2)}
      />
    )
  return <rect className={piece.look} x={left} y={top} width={rounded(wide)} height={rounded(high)} />
}
