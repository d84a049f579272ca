/** The inputs: a column beside the results, or on narrow screens a sheet that leaves the scores in view. */

import { useEffect, useRef, useState } from 'react'
import { t } from '../../words/words.ts'
import { showAlone, solo } from '../input/solo.ts'
import { lazily } from '../live/loaded.tsx'
import { loadActivities } from '../live/loads.ts'
import { useLive } from '../live/use-live.ts'
import { useMedia } from '../live/use-media.ts'

/** With what rows say of inputs that have no effect, so that no row grows once it is shown. */
const InputPanel = lazily(
  async () => (await Promise.all([import('../input/input-panel.tsx'), loadActivities()]))[0].InputPanel,
  <p className="small-caps">{t('Inputs')}</p>,
)

const narrow = '(max-width: 59.99rem)'

export const InputSheet = () => {
  const isNarrow = useMedia(narrow)
  const [open, setOpen] = useState(false)
  const [tall, setTall] = useState(false)
  const alone = useLive(() => solo.value, solo)
  const opener = useRef<HTMLButtonElement>(null)
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isNarrow && open) sheet.current?.focus({ preventScroll: true })
  }, [isNarrow, open])
  const close = () => {
    setOpen(false)
    showAlone(null)
    opener.current?.focus()
  }
  return (
    <>
      <section
        ref={sheet}
        className="inputs"
        id="inputs"
        tabIndex={-1}
        aria-label={t('Inputs')}
        data-open={open}
        data-tall={tall}
        data-solo={isNarrow && alone ? true : undefined}
        inert={isNarrow && !open}
        onKeyDown={(event) => {
          if (isNarrow && event.key === 'Escape') close()
        }}
      >
        {isNarrow && (
          <div className="sheet-head">
            <p className="small-caps">{t('Inputs')}</p>
            {alone ? (
              <button type="button" className="action" onClick={() => showAlone(null)}>
                {t('All inputs')}
              </button>
            ) : (
              <button type="button" className="action" onClick={() => setTall(!tall)}>
                {tall ? t('Smaller') : t('Taller')}
              </button>
            )}
            <button type="button" className="action" onClick={close}>
              {t('Close')}
            </button>
          </div>
        )}
        <InputPanel />
      </section>
      <div className="sheet-bar">
        <button
          ref={opener}
          type="button"
          aria-expanded={open}
          aria-controls="inputs"
          onClick={() => setOpen(!open)}
        >
          {t('Change the inputs')}
        </button>
      </div>
    </>
  )
}
