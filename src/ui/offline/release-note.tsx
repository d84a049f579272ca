/** Says when a new release waits, and when the page on show is the copy kept on this device. */

import { useEffect, useState, useSyncExternalStore } from 'react'
import { t } from '../../words/words.ts'
import { isOneFile, siteRoot } from '../live/site-root.ts'
import { keepOffline, type Release } from './register.ts'
import './offline.css'

/** Keeping the whole page must not slow its first use down [ms]. */
const rest = 2500

const subscribe = (listener: () => void) => {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

export const ReleaseNote = ({ version }: { readonly version: string }) => {
  const [release, setRelease] = useState<Release | null>(null)
  const [isHidden, setHidden] = useState(false)
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  useEffect(() => {
    if (!import.meta.env.PROD || isOneFile()) return
    // Nothing can be kept where the browser forbids it, as in some private windows: the page works all the same.
    const keep = () => keepOffline(`${siteRoot()}service-worker.js`, setRelease).catch(() => undefined)
    const waiting = setTimeout(keep, rest)
    return () => clearTimeout(waiting)
  }, [])
  return (
    <div className="release-note" role="status">
      {release && !isHidden ? (
        <p>
          {t('A new release is available. This page stays at release ')}
          {version}
          {t(' until it is loaded anew; its link keeps your inputs.')}{' '}
          <button type="button" className="action" onClick={release.takeOver}>
            {t('Load the new release')}
          </button>
          <button type="button" className="action" onClick={() => setHidden(true)}>
            {t('Later')}
          </button>
        </p>
      ) : (
        !isOnline && (
          <p>
            {t('Offline: this is release {version}, kept on this device. Everything works.', { version })}
          </p>
        )
      )}
    </div>
  )
}
