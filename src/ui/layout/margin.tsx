/** Beside the results: the scenario's own story, or why a number is what it is. A drawer on narrower screens. */

import { useEffect, useRef } from 'react'
import { t } from '../../words/words.ts'
import { loadBoth, loadOnce } from '../live/load-once.ts'
import { Loaded, lazily } from '../live/loaded.tsx'
import { loadLibrary, loadTexts } from '../live/loads.ts'
import { closeRoute, useRoute } from '../live/route.ts'

const ContentsNav = lazily(async () => (await import('./contents-nav.tsx')).ContentsNav)
const ScenarioStory = lazily(async () => (await import('./scenario-story.tsx')).ScenarioStory)
const loadWhy = loadBoth(
  loadOnce(async () => (await import('../explain/why-panel.tsx')).WhyPanel),
  loadTexts,
)
const loadArticle = loadBoth(
  loadOnce(async () => (await import('../explain/article-panel.tsx')).ArticlePanel),
  loadLibrary,
)

const titles = { why: 'Why this number?', article: 'What the articles say' }

const waiting = <p className="panel-wait">{t('Opening…')}</p>

export const Margin = () => {
  const route = useRoute()
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

  if (route.kind === 'none') {
    return (
      <aside className="margin" aria-label={t('On this page, and about this scenario')}>
        <ContentsNav />
        <ScenarioStory />
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
        <button type="button" className="action" aria-label={t('Close')} onClick={closeRoute}>
          ×
        </button>
      </div>
      {route.kind === 'why' ? (
        <Loaded from={loadWhy} waiting={waiting}>
          {([WhyPanel, [notes, library]]) => <WhyPanel id={route.id} notes={notes} library={library} />}
        </Loaded>
      ) : (
        <Loaded from={loadArticle} waiting={waiting}>
          {([ArticlePanel, library]) => <ArticlePanel id={route.id} library={library} />}
        </Loaded>
      )}
    </aside>
  )
}
