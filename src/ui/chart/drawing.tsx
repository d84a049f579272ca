import type { Chart } from './chart.ts'
import { DrawAreas } from './draw-areas.tsx'
import { DrawBars } from './draw-bars.tsx'
import { DrawDots } from './draw-dots.tsx'
import { DrawFlow } from './draw-flow.tsx'
import { DrawPlot } from './draw-plot.tsx'
import { DrawReaches } from './draw-reaches.tsx'
import { DrawScene } from './draw-scene.tsx'
import { DrawTimeline } from './draw-timeline.tsx'
import { DrawWords } from './draw-words.tsx'

interface Props {
  readonly chart: Chart
  readonly width: number
  readonly height: number
}

/** The marks of a chart, without the frame around them. */
export const Drawing = ({ chart, width, height }: Props) => {
  switch (chart.kind) {
    case 'plot':
      return <DrawPlot plot={chart} width={width} height={height} />
    case 'bars':
      return <DrawBars chart={chart} width={width} />
    case 'flow':
      return <DrawFlow flow={chart} width={width} height={height} />
    case 'areas':
      return <DrawAreas chart={chart} width={width} height={height} />
    case 'timeline':
      return <DrawTimeline chart={chart} width={width} />
    case 'dots':
      return <DrawDots chart={chart} width={width} />
    case 'reaches':
      return <DrawReaches chart={chart} width={width} />
    case 'scene':
      return <DrawScene chart={chart} width={width} />
    case 'words':
      return <DrawWords chart={chart} width={width} />
  }
}
