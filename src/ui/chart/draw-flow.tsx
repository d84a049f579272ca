/** A Sankey drawing: what flows in at the left leaves at the right. */
import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey'
import type { Flow, FlowNode } from './chart.ts'
import { type FlowPlace, placeFlow } from './place-flow.ts'
import { path, rounded } from './rounded.ts'

interface Props {
  readonly flow: Flow
  readonly width: number
  readonly height: number
}

interface LinkExtra {
  readonly tone: string
}

export const DrawFlow = ({ flow, width, height }: Props) => {
  const layout = sankey<FlowNode, LinkExtra>()
    .nodeId((node) => node.id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(6)
    .nodePadding(width < 480 ? 16 : 20)
    .nodeSort(null)
    .extent([
      [1, 8],
      [width - 1, height - 8],
    ])
  const { nodes, links } = layout({
    nodes: flow.nodes.map((node) => ({ ...node })),
    links: flow.links.map((link) => ({ ...link })),
  })
  const places = placeFlow(
    nodes.map(({ id, label, text, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      id,
      words: `${label} ${text}`,
      x0,
      x1,
      y0,
      y1,
    })),
    width,
  )
  const link = sankeyLinkHorizontal<FlowNode, LinkExtra>()
  return (
    <>
      {links.map((each) => (
        <path
          key={`${typeof each.source === 'object' ? each.source.id : each.source}-${typeof each.target === 'object' ? each.target.id : each.target}`}
          className="band"
          data-tone={each.tone}
          d={path(link(each))}
          strokeWidth={rounded(Math.max(0.5, each.width ?? 0))}
        />
      ))}
      {nodes.map((node) => {
        const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node
        return (
          <g key={node.id} data-tone={node.tone}>
            <rect
              className="solid"
              x={rounded(x0)}
              y={rounded(y0)}
              width={rounded(x1 - x0)}
              height={rounded(Math.max(1, y1 - y0))}
            />
            <FlowLabel node={node} place={places.get(node.id)} />
          </g>
        )
      })}
    </>
  )
}

interface LabelProps {
  readonly node: FlowNode
  readonly place: FlowPlace | undefined
}

const FlowLabel = ({ node, place }: LabelProps) =>
  place ? (
    <text className="flow-label" x={rounded(place.x)} y={rounded(place.y)} textAnchor={place.textAnchor}>
      {node.label} <tspan className="flow-value">{node.text}</tspan>
    </text>
  ) : null
