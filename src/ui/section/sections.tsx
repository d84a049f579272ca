/** Everything below the verdict, in the order of the chain. */
import { use } from 'react'
import type { Stage } from '../../engine/compiled.ts'
import type { Chart } from '../chart/chart.ts'
import { carbonBars } from '../chart/make/carbon-bars.ts'
import { costBars } from '../chart/make/cost-bars.ts'
import { downlinkBars, latencyBars } from '../chart/make/downlink-bars.ts'
import { betaPlot, eclipsePlot } from '../chart/make/eclipse-plot.ts'
import { energyFlow } from '../chart/make/energy-flow.ts'
import { launchPricePlot } from '../chart/make/launch-price-plot.ts'
import { launchesPlot } from '../chart/make/launches-plot.ts'
import { massBars } from '../chart/make/mass-bars.ts'
import { racePlot } from '../chart/make/race-plot.ts'
import { radiatorPlot } from '../chart/make/radiator-plot.ts'
import { scaleAreas } from '../chart/make/scale-areas.ts'
import type { Reader } from '../chart/reader.ts'
import { Globe } from '../globe/globe.tsx'
import { loadStages } from '../layout/loads.ts'
import { Section } from '../layout/section.tsx'
import { AllNumbers } from './all-numbers.tsx'
import { Charted } from './charted.tsx'
import '../chart/chart.css'
import { WhatMatters } from './what-matters.tsx'
import './section.css'

type Make = (read: Reader) => Chart
let made: { readonly radiator: Make; readonly price: Make } | undefined

/** Charts that run parts of the model need its stages; the functions must stay the same ones. */
const withStages = (stages: readonly Stage[]) => {
  made ??= { radiator: radiatorPlot(stages), price: launchPricePlot(stages) }
  return made
}

export const Sections = () => {
  const { radiator, price } = withStages(use(loadStages()))
  return (
    <>
      <Section id="power" label="Power">
        <div className="figures">
          <Charted make={energyFlow} wide />
        </div>
        <AllNumbers topics={['compute', 'power']} />
      </Section>
      <Section id="orbit" label="Orbit and sunlight">
        <div className="figures">
          <Globe />
          <Charted make={eclipsePlot} />
          <Charted make={betaPlot} />
        </div>
        <AllNumbers topics={['orbit']} />
      </Section>
      <Section id="heat" label="Heat">
        <div className="figures">
          <Charted make={radiator} wide />
        </div>
        <AllNumbers topics={['thermal']} />
      </Section>
      <Section id="mass" label="Mass and launch">
        <div className="figures">
          <Charted make={massBars} />
          <Charted make={launchesPlot} />
        </div>
        <AllNumbers topics={['mass', 'launch']} />
      </Section>
      <Section id="downlink" label="Downlink">
        <div className="figures">
          <Charted make={downlinkBars} />
          <Charted make={latencyBars} />
        </div>
        <AllNumbers topics={['downlink']} />
      </Section>
      <Section id="ground" label="Ground and environment">
        <div className="figures">
          <Charted make={scaleAreas} wide />
          <Charted make={carbonBars} wide />
        </div>
        <AllNumbers topics={['ground', 'environment']} />
      </Section>
      <Section id="cost" label="Cost">
        <div className="figures">
          <Charted make={costBars} wide />
          <Charted make={price} wide />
        </div>
        <AllNumbers topics={['cost']} />
      </Section>
      <Section id="race" label="Race">
        <div className="figures">
          <Charted make={racePlot} wide />
        </div>
        <AllNumbers topics={['deployment', 'verdict']} />
      </Section>
      <Section id="matters" label="What matters">
        <WhatMatters />
      </Section>
    </>
  )
}
