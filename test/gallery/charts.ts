/** Every chart of the page, made from settings as the page makes it. */
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import { catalogs } from 'virtual:model/catalogs'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import { evaluate, type Settings } from '../../src/engine/evaluate.ts'
import { sensitivity, uncertainty } from '../../src/ui/analysis/jobs.ts'
import type { Chart } from '../../src/ui/chart/chart.ts'
import { batteryPlot } from '../../src/ui/chart/make/battery-plot.ts'
import { capStrip } from '../../src/ui/chart/make/cap-strip.ts'
import { carbonBars } from '../../src/ui/chart/make/carbon-bars.ts'
import { contactPlot } from '../../src/ui/chart/make/contact-plot.ts'
import { costBars } from '../../src/ui/chart/make/cost-bars.ts'
import { downlinkBars } from '../../src/ui/chart/make/downlink-bars.ts'
import { betaPlot, eclipsePlot } from '../../src/ui/chart/make/eclipse-plot.ts'
import { energyFlow } from '../../src/ui/chart/make/energy-flow.ts'
import { energyYearPlot } from '../../src/ui/chart/make/energy-year-plot.ts'
import { latencyPlot } from '../../src/ui/chart/make/latency-plot.ts'
import { launchPricePlot } from '../../src/ui/chart/make/launch-price-plot.ts'
import { launchesPlot } from '../../src/ui/chart/make/launches-plot.ts'
import { linkKinds } from '../../src/ui/chart/make/link-kinds.ts'
import { massBars } from '../../src/ui/chart/make/mass-bars.ts'
import { panelBars } from '../../src/ui/chart/make/panel-bars.ts'
import { pricePathPlot } from '../../src/ui/chart/make/price-path-plot.ts'
import { racePlot } from '../../src/ui/chart/make/race-plot.ts'
import { radiatorPlot } from '../../src/ui/chart/make/radiator-plot.ts'
import { ratioPlot } from '../../src/ui/chart/make/ratio-plot.ts'
import { satelliteScene } from '../../src/ui/chart/make/satellite-scene.ts'
import { scaleAreas } from '../../src/ui/chart/make/scale-areas.ts'
import { ratioOf, scenarioDots } from '../../src/ui/chart/make/scenario-dots.ts'
import { siteCountPlot } from '../../src/ui/chart/make/site-count-plot.ts'
import { timeLines } from '../../src/ui/chart/make/time-lines.ts'
import { tornadoBars } from '../../src/ui/chart/make/tornado-bars.ts'
import { vehicleBars } from '../../src/ui/chart/make/vehicle-bars.ts'
import { waterBars } from '../../src/ui/chart/make/water-bars.ts'
import { createReader, type Reader } from '../../src/ui/chart/reader.ts'

type Make = (read: Reader) => Chart

/** Charts that follow every move of a slider. */
const quick: readonly Make[] = [
  energyFlow,
  energyYearPlot,
  batteryPlot,
  eclipsePlot,
  betaPlot,
  radiatorPlot(stages),
  panelBars,
  massBars,
  launchesPlot,
  vehicleBars(stages, catalogs),
  satelliteScene,
  downlinkBars,
  linkKinds(stages),
  siteCountPlot,
  latencyPlot,
  contactPlot(catalogs),
  timeLines,
  scaleAreas,
  waterBars,
  carbonBars,
  costBars,
  launchPricePlot(stages),
  racePlot,
  capStrip,
  pricePathPlot,
]

const readerOf = (settings: Settings): Reader => createReader(model, evaluate(model, settings))

export const chartsOf = (settings: Settings): readonly Chart[] => {
  const read = readerOf(settings)
  return quick.map((make) => make(read))
}

/** Charts of many evaluations. */
export const slowCharts = (settings: Settings): readonly Chart[] => {
  const read = readerOf(settings)
  return [
    tornadoBars(read, sensitivity(model, stages, settings)),
    ratioPlot(uncertainty(model, batch, settings, { seed: 1, count: 200 })),
    scenarioDots(scenarios.map((scenario) => ratioOf(model, scenario)))(read),
  ]
}
