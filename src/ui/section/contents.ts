/**
 * What the page shows below the verdict: sections in the order of the chain, with their charts and the topics whose
 * numbers they list. Page, print, pictures and tests all read this list, so a chart is its own file and its line here.
 */

import type { Stage } from '../../engine/compiled.ts'
import { t } from '../../words/words.ts'
import type { Chart } from '../chart/chart.ts'
import { batteryPlot } from '../chart/make/battery-plot.ts'
import { capStrip } from '../chart/make/cap-strip.ts'
import { carbonBars } from '../chart/make/carbon-bars.ts'
import { contactPlot } from '../chart/make/contact-plot.ts'
import { costBars } from '../chart/make/cost-bars.ts'
import { costYearPlot } from '../chart/make/cost-year-plot.ts'
import { downlinkBars } from '../chart/make/downlink-bars.ts'
import { betaPlot, eclipsePlot } from '../chart/make/eclipse-plot.ts'
import { energyFlow } from '../chart/make/energy-flow.ts'
import { energyYearPlot } from '../chart/make/energy-year-plot.ts'
import { frontPlot } from '../chart/make/front-plot.ts'
import { latencyPlot } from '../chart/make/latency-plot.ts'
import { launchPricePlot } from '../chart/make/launch-price-plot.ts'
import { launchesPlot } from '../chart/make/launches-plot.ts'
import { limitReaches } from '../chart/make/limit-reach.ts'
import { linkKinds } from '../chart/make/link-kinds.ts'
import { massBars } from '../chart/make/mass-bars.ts'
import { panelBars } from '../chart/make/panel-bars.ts'
import { parityPlot } from '../chart/make/parity-plot.ts'
import { pricePathPlot } from '../chart/make/price-path-plot.ts'
import { racePlot } from '../chart/make/race-plot.ts'
import { radiatorPlot } from '../chart/make/radiator-plot.ts'
import { ratioPlot } from '../chart/make/ratio-plot.ts'
import { satelliteScene } from '../chart/make/satellite-scene.ts'
import { scaleAreas } from '../chart/make/scale-areas.ts'
import { scenarioDots } from '../chart/make/scenario-dots.ts'
import { shareBars } from '../chart/make/share-bars.ts'
import { siteCountPlot } from '../chart/make/site-count-plot.ts'
import { timeLines } from '../chart/make/time-lines.ts'
import { tornadoBars } from '../chart/make/tornado-bars.ts'
import { twoWayMap } from '../chart/make/two-way-map.ts'
import { vehicleBars } from '../chart/make/vehicle-bars.ts'
import { waterBars } from '../chart/make/water-bars.ts'
import type { Reader } from '../chart/reader.ts'
import type { Catalog } from '../evidence/evidence.ts'

export type Make = (read: Reader) => Chart

/** What charts may need beside the values. */
export interface Parts {
  /** Parts of the model to run on their own. */
  readonly stages: readonly Stage[]
  readonly catalogs: readonly Catalog[]
}

/** A chart that follows every change. */
export interface ChartEntry {
  /** The same as the chart's own. */
  readonly id: string
  readonly make: Make
  readonly wide: boolean
  /** Place on the second page of the print. */
  readonly print?: number
}

/** A figure that is more than a chart and has a view of its own. */
export type OwnView = 'globe' | 'dusk' | 'sunlight' | 'fleet' | 'sites' | 'scenarios' | 'boundaries'

export interface SectionEntry {
  readonly id: string
  readonly label: string
  readonly figures: readonly (ChartEntry | OwnView)[]
  /** A view that takes the place of figures. */
  readonly view?: 'decide' | 'matters'
  /** Topics of the model whose numbers stand below the figures. */
  readonly topics: readonly string[]
}

/** Charts of many evaluations: their views make them when these are done. */
export const slowCharts = {
  scenarios: scenarioDots,
  tornado: tornadoBars,
  shares: shareBars,
  ratios: ratioPlot,
  parity: parityPlot,
  map: twoWayMap,
  front: frontPlot,
  limits: limitReaches,
}

const chart = (id: string, make: Make, more: Partial<ChartEntry> = {}): ChartEntry => ({
  id,
  make,
  wide: false,
  ...more,
})
const wide = (id: string, make: Make, more: Partial<ChartEntry> = {}): ChartEntry =>
  chart(id, make, { ...more, wide: true })

/** The sections of the page, from power to what matters. */
export const contentsOf = ({ stages, catalogs }: Parts): readonly SectionEntry[] => [
  {
    id: 'power',
    label: t('Power'),
    figures: [
      wide('energy', energyFlow),
      chart('energy-year', energyYearPlot),
      chart('battery', batteryPlot),
    ],
    topics: ['compute', 'power'],
  },
  {
    id: 'orbit',
    label: t('Orbit and sunlight'),
    figures: ['globe', 'dusk', chart('eclipse', eclipsePlot), chart('beta', betaPlot), 'sunlight'],
    topics: ['orbit'],
  },
  {
    id: 'heat',
    label: t('Heat'),
    figures: [wide('radiator', radiatorPlot(stages)), wide('panel', panelBars)],
    topics: ['heat'],
  },
  {
    id: 'mass',
    label: t('Mass and launch'),
    figures: [
      chart('mass', massBars, { print: 2 }),
      chart('launches', launchesPlot),
      wide('vehicles', vehicleBars(stages, catalogs)),
      wide('satellite', satelliteScene),
    ],
    topics: ['mass', 'launch'],
  },
  {
    id: 'downlink',
    label: t('Downlink'),
    figures: [
      chart('downlink', downlinkBars),
      chart('link-kinds', linkKinds(stages)),
      chart('sites', siteCountPlot),
      chart('latency', latencyPlot),
      wide('contact', contactPlot(catalogs)),
      'sites',
      'fleet',
    ],
    topics: ['downlink'],
  },
  {
    id: 'ground',
    label: t('Ground and environment'),
    figures: [
      wide('time', timeLines),
      wide('scale', scaleAreas),
      wide('water', waterBars),
      wide('carbon', carbonBars),
    ],
    topics: ['ground', 'environment'],
  },
  {
    id: 'cost',
    label: t('Cost'),
    figures: [
      wide('cost', costBars, { print: 1 }),
      wide('cost-year', costYearPlot),
      wide('launch-price', launchPricePlot(stages)),
      'scenarios',
      'boundaries',
    ],
    topics: ['cost'],
  },
  {
    id: 'race',
    label: t('Race'),
    figures: [
      wide('race', racePlot, { print: 3 }),
      wide('caps', capStrip),
      wide('price-path', pricePathPlot),
    ],
    topics: ['deployment', 'verdict'],
  },
  { id: 'decide', label: t('Decide'), figures: [], view: 'decide', topics: [] },
  { id: 'matters', label: t('What matters'), figures: [], view: 'matters', topics: [] },
]

/** All charts that follow every change, in the order of the page. */
export const chartsIn = (sections: readonly SectionEntry[]): readonly ChartEntry[] =>
  sections.flatMap(({ figures }) => figures.filter((figure) => typeof figure !== 'string'))

/** The charts of the print, in its order. */
export const printedCharts = (sections: readonly SectionEntry[]): readonly ChartEntry[] =>
  chartsIn(sections)
    .filter(({ print }) => print !== undefined)
    .toSorted((a, b) => (a.print ?? 0) - (b.print ?? 0))
