/** The answer in one picture: what stops each side as it grows, or what orbit costs against the ground year by year. */
import { type Messages, t } from '../../words/words.ts'
import '../live/details.ts'
import { type KeyboardEvent, useRef, useState } from 'react'
import '../chart/chart.css'
import { costYearPlot } from '../chart/make/cost-year-plot.ts'
import { Charted } from './charted.tsx'
import { LimitsView } from './limits-view.tsx'

const names = { limits: 'What stops it', cost: 'Cost by year' } as const satisfies Messages

type View = keyof typeof names

const views: readonly View[] = ['limits', 'cost']

export const Hero = () => {
  const [view, setView] = useState<View>('limits')
  const tabs = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const at = (views.indexOf(view) + step + views.length) % views.length
    setView(views[at] ?? 'limits')
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus()
  }
  return (
    <section id="answer" className="hero" aria-labelledby="hero-label">
      <div className="section-head aside-voice">
        <h2 id="hero-label">{t('The answer in one picture')}</h2>
      </div>
      <div ref={tabs} role="tablist" aria-labelledby="hero-label" className="hero-tabs" onKeyDown={move}>
        {views.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`hero-${id}`}
            aria-selected={view === id}
            aria-controls="hero-panel"
            tabIndex={view === id ? 0 : -1}
            onClick={() => setView(id)}
          >
            {t(names[id])}
          </button>
        ))}
      </div>
      <div id="hero-panel" role="tabpanel" aria-labelledby={`hero-${view}`} className="hero-panel">
        {view === 'limits' ? <LimitsView /> : <Charted make={costYearPlot} wide isPlace={false} />}
      </div>
    </section>
  )
}
