/** What the numbers rest on: published cases, sources, words, and every quantity of the model. */
import { lazy } from 'react'
import { Section } from '../layout/section.tsx'
import { useSession } from '../session.tsx'
import { Fold } from './fold.tsx'
import './reference.css'

const PublishedCases = lazy(() =>
  import('./published-cases.tsx').then((module) => ({ default: module.PublishedCases })),
)
const SourceShelf = lazy(() =>
  import('./source-shelf.tsx').then((module) => ({ default: module.SourceShelf })),
)
const Glossary = lazy(() => import('./glossary.tsx').then((module) => ({ default: module.Glossary })))
const ModelReference = lazy(() =>
  import('./model-reference.tsx').then((module) => ({ default: module.ModelReference })),
)

export const Reference = () => {
  const { model } = useSession()
  return (
    <Section id="evidence" label="Evidence">
      <Fold
        title="Published cases"
        about="what others have printed, beside what this model gives, and why we differ"
      >
        <PublishedCases />
      </Fold>
      <Fold title="Sources" about="every work that a number comes from, and which numbers those are">
        <SourceShelf />
      </Fold>
      <Fold title="Glossary" about="the terms of the field, in plain words">
        <Glossary />
      </Fold>
      <Fold
        title="Model reference"
        about={`all ${model.quantities.length} quantities with formula, unit, range, reason and sources`}
      >
        <ModelReference />
      </Fold>
      <p className="reference-credit">
        Coastlines: Natural Earth, 1:110 million, public domain. Orbits in the check against SGP4:
        satellite.js, MIT licence.
      </p>
    </Section>
  )
}
