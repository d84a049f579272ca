/** The page's side of working offline: keeps itself on the device, and notices when a new release is there. */

export interface Release {
  /** A newer release than the one on show waits; taking it over loads the page anew. */
  readonly takeOver: () => void
}

const hour = 3_600_000

/** Whether a build holds the script that this page was started by. */
const belongsTo = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => resolve(data === true))
    port1.start()
    worker.postMessage({ has: entry?.src }, [port2])
  })

/** Those who must mind their data get the page only. */
const isFrugal = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}

/** Registers the service worker and tells when another release than this page's is ready. */
export const keepOffline = async (address: string, onRelease: (release: Release) => void): Promise<void> => {
  if (!('serviceWorker' in navigator) || isFrugal()) return
  const registration = await navigator.serviceWorker.register(address)

  const judge = async (worker: ServiceWorker) => {
    if (await belongsTo(worker)) return worker.postMessage('take over')
    onRelease({
      takeOver: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
        worker.postMessage('take over')
      },
    })
  }
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // Without a controller this is the first visit: there is nothing older to replace.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) judge(worker)
    })

  if (registration.waiting && navigator.serviceWorker.controller) judge(registration.waiting)
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  setInterval(() => registration.update().catch(() => undefined), hour)
}
