/** Everything below the verdict, in the order of the chain. */
import '../layout/details.ts'
import { use } from 'react'
import type { Stage } from '../../engine/compiled.ts'
import type { Chart } from '../chart/chart.ts'
import { batteryPlot } from '../chart/make/battery-plot.ts'
import { capStrip } from '../chart/make/cap-strip.ts'
import { carbonBars } from '../chart/make/carbon-bars.ts'
import { contactPlot } from '../chart/make/contact-plot.ts'
import { costBars } from '../chart/make/cost-bars.ts'
import { downlinkBars } from '../chart/make/downlink-bars.ts'
import { betaPlot, eclipsePlot } from '../chart/make/eclipse-plot.ts'
import { energyFlow } from '../chart/make/energy-flow.ts'
import { energyYearPlot } from '../chart/make/energy-year-plot.ts'
import { latencyPlot } from '../chart/make/latency-plot.ts'
import { launchPricePlot } from '../chart/make/launch-price-plot.ts'
import { launchesPlot } from '../chart/make/launches-plot.ts'
import { linkKinds } from '../chart/make/link-kinds.ts'
import { massBars } from '../chart/make/mass-bars.ts'
import { panelBars } from '../chart/make/panel-bars.ts'
import { pricePathPlot } from '../chart/make/price-path-plot.ts'
import { racePlot } from '../chart/make/race-plot.ts'
import { radiatorPlot } from '../chart/make/radiator-plot.ts'
import { satelliteScene } from '../chart/make/satellite-scene.ts'
import { scaleAreas } from '../chart/make/scale-areas.ts'
import { siteCountPlot } from '../chart/make/site-count-plot.ts'
import { timeLines } from '../chart/make/time-lines.ts'
import { vehicleBars } from '../chart/make/vehicle-bars.ts'
import { waterBars } from '../chart/make/water-bars.ts'
import type { Reader } from '../chart/reader.ts'
import type { Catalog } from '../evidence/evidence.ts'
import { Globe } from '../globe/globe.tsx'
import { loadCatalogs, loadStages } from '../layout/loads.ts'
import { Section } from '../layout/section.tsx'
import { PrintPages } from '../print/print-pages.tsx'
import { Reference } from '../reference/reference.tsx'
import { SiteFigure } from '../site/site-figure.tsx'
import { SunlightCheck } from '../sunlight/sunlight-check.tsx'
import { AllNumbers } from './all-numbers.tsx'
import { Charted } from './charted.tsx'
import '../chart/chart.css'
import { ScenarioCases } from './scenario-cases.tsx'
import { WhatMatters } from './what-matters.tsx'
import './section.css'

type Make = (read: Reader) => Chart
interface Made {
  readonly radiator: Make
  readonly price: Make
  readonly links: Make
  readonly contact: Make
  readonly vehicles: Make
}
let made: Made | undefined

/** Charts that run parts of the model or list what is shipped; the functions must stay the same ones. */
const withParts = (stages: readonly Stage[], catalogs: readonly Catalog[]): Made => {
  made ??= {
    radiator: radiatorPlot(stages),
    price: launchPricePlot(stages),
    links: linkKinds(stages),
    contact: contactPlot(catalogs),
    vehicles: vehicleBars(stages, catalogs),
  }
  return made
}

export const Sections = () => {
  const [stages, catalogs] = [loadStages(), loadCatalogs()]
  const { radiator, price, links, contact, vehicles } = withParts(use(stages), use(catalogs))
  return (
    <>
      <Section id="power" label="Power">
        <div className="figures">
          <Charted make={energyFlow} wide />
          <Charted make={energyYearPlot} />
          <Charted make={batteryPlot} />
        </div>
        <AllNumbers topics={['compute', 'power']} />
      </Section>
      <Section id="orbit" label="Orbit and sunlight">
        <div className="figures">
          <Globe />
          <Charted make={eclipsePlot} />
          <Charted make={betaPlot} />
          <SunlightCheck />
        </div>
        <AllNumbers topics={['orbit']} />
      </Section>
      <Section id="heat" label="Heat">
        <div className="figures">
          <Charted make={radiator} wide />
          <Charted make={panelBars} wide />
        </div>
        <AllNumbers topics={['heat']} />
      </Section>
      <Section id="mass" label="Mass and launch">
        <div className="figures">
          <Charted make={massBars} />
          <Charted make={launchesPlot} />
          <Charted make={vehicles} wide />
          <Charted make={satelliteScene} wide />
        </div>
        <AllNumbers topics={['mass', 'launch']} />
      </Section>
      <Section id="downlink" label="Downlink">
        <div className="figures">
          <Charted make={downlinkBars} />
          <Charted make={links} />
          <Charted make={siteCountPlot} />
          <Charted make={latencyPlot} />
          <Charted make={contact} wide />
          <SiteFigure />
        </div>
        <AllNumbers topics={['downlink']} />
      </Section>
      <Section id="ground" label="Ground and environment">
        <div className="figures">
          <Charted make={timeLines} wide />
          <Charted make={scaleAreas} wide />
          <Charted make={waterBars} wide />
          <Charted make={carbonBars} wide />
        </div>
        <AllNumbers topics={['ground', 'environment']} />
      </Section>
      <Section id="cost" label="Cost">
        <div className="figures">
          <Charted make={costBars} wide />
          <Charted make={price} wide />
          <ScenarioCases />
        </div>
        <AllNumbers topics={['cost']} />
      </Section>
      <Section id="race" label="Race">
        <div className="figures">
          <Charted make={racePlot} wide />
          <Charted make={capStrip} wide />
          <Charted make={pricePathPlot} wide />
        </div>
        <AllNumbers topics={['deployment', 'verdict']} />
      </Section>
      <Section id="matters" label="What matters">
        <WhatMatters />
      </Section>
      <Reference />
      <PrintPages />
    </>
  )
}
