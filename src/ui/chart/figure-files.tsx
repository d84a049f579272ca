/** A chart's own files. What makes them is loaded when it is asked for. */

import { type RefObject, useState } from 'react'
import { frameOf } from '../../export/frame.ts'
import { nameOf } from '../../scenario/naming.ts'
import { releaseDate } from '../../scenario/releases.ts'
import { t } from '../../words/words.ts'
import { useSession } from '../live/session.tsx'
import type { Chart } from './chart.ts'

interface Props {
  readonly chart: Chart
  readonly box: RefObject<HTMLDivElement | null>
  readonly pictured: boolean
  /** Its address behind `#`. */
  readonly place?: string
  /** Whether it can stand alone in a frame. */
  readonly isAlone?: boolean
}

export const FigureFiles = ({ chart, box, pictured, place, isAlone = false }: Props) => {
  const { model, store, link } = useSession()
  const save = async (kind: 'csv' | 'svg' | 'png') => {
    const { saveChart } = await import('./save-chart.ts')
    const { release } = model
    const { settings, opened } = store.getState()
    // A picture of changed numbers does not carry a published name.
    const { title, note } = nameOf(model, settings, opened)
    const meta = {
      title,
      ...(note ? { note } : {}),
      release,
      date: releaseDate(release) ?? '',
      link: await link(),
    }
    await saveChart(chart, box.current?.querySelector('svg') ?? null, kind, meta, place)
  }
  const [said, setSaid] = useState('')
  const copyEmbed = async () => {
    const code = frameOf(await link(), chart.title, chart.id, 520)
    try {
      await navigator.clipboard.writeText(code)
      setSaid('Code copied')
    } catch {
      setSaid('This browser does not allow copying here')
    }
  }
  return (
    <>
      {pictured && (
        <>
          <button
            type="button"
            aria-label={t('PNG: {title}', { title: chart.title })}
            onClick={() => save('png')}
          >
            {t('PNG')}
          </button>
          <button
            type="button"
            aria-label={t('SVG: {title}', { title: chart.title })}
            onClick={() => save('svg')}
          >
            {t('SVG')}
          </button>
        </>
      )}
      <button
        type="button"
        aria-label={t('CSV: {title}', { title: chart.title })}
        onClick={() => save('csv')}
      >
        {t('CSV')}
      </button>
      {isAlone && (
        <>
          <button
            type="button"
            onClick={copyEmbed}
            aria-label={t('Embed: copy the code that shows {title}', { title: chart.title })}
          >
            {t('Embed')}
          </button>
          <span role="status">{said}</span>
        </>
      )}
    </>
  )
}
