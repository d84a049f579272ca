/** Beside the results: the scenario's own story, or why a number is what it is. A drawer on narrower screens. */
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useSession } from '../session.tsx'
import { GateContext } from './gate-context.ts'
import { loadLibrary, loadNotes } from './loads.ts'
import { closeRoute, useRoute } from './route.ts'

const ScenarioStory = lazy(() =>
  import('./scenario-story.tsx').then((module) => ({ default: module.ScenarioStory })),
)
const WhyPanel = lazy(() =>
  import('../explain/why-panel.tsx').then((module) => ({ default: module.WhyPanel })),
)
const ArticlePanel = lazy(() =>
  import('../evidence/article-panel.tsx').then((module) => ({ default: module.ArticlePanel })),
)

const titles = { why: 'Why this number?', article: 'What the articles say' }

export const Margin = () => {
  const { paced } = useSession()
  return (
    <GateContext value={paced}>
      <Beside />
    </GateContext>
  )
}

const Beside = () => {
  const route = useRoute()
  const { has } = useSession()
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<HTMLElement | null>(null)
  const key = route.kind === 'none' ? '' : `${route.kind} ${route.id}`

  useEffect(() => {
    if (key === '') {
      opener.current?.focus()
      opener.current = null
      return
    }
    const active = document.activeElement
    if (active instanceof HTMLElement && !panel.current?.contains(active)) opener.current = active
    panel.current?.focus({ preventScroll: true })
    panel.current?.scrollTo(0, 0)
  }, [key])

  if (route.kind === 'none' || (route.kind === 'why' && !has(route.id))) {
    return (
      <aside className="margin" aria-label="About this scenario">
        <Suspense>
          <ScenarioStory />
        </Suspense>
      </aside>
    )
  }
  return (
    <aside
      ref={panel}
      className="margin panel"
      aria-label={titles[route.kind]}
      data-open="true"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeRoute()
      }}
    >
      <div className="panel-head">
        <p className="small-caps">{titles[route.kind]}</p>
        <button type="button" className="action" aria-label="Close" onClick={closeRoute}>
          ×
        </button>
      </div>
      <Suspense fallback={<p className="panel-wait">Opening…</p>}>
        {route.kind === 'why' ? (
          <WhyPanel id={route.id} notes={loadNotes()} library={loadLibrary()} />
        ) : (
          <ArticlePanel id={route.id} library={loadLibrary()} />
        )}
      </Suspense>
    </aside>
  )
}
