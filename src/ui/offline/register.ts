/** The page's side of working offline: keeps itself on the device, and notices when a new release is there. */

export interface Release {
  /** A newer release than the one on show waits; taking it over loads the page anew. */
  readonly takeOver: () => void
}

const hour = 3_600_000

/** The script that this page was started by: its name changes with the build. */
const ownScript = (): string | undefined =>
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src

/** Whether this page belongs to a worker's build. */
const belongsTo = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => resolve(data === true))
    port1.start()
    worker.postMessage({ has: ownScript() }, [port2])
  })

/** Tells any worker that asks, so that it keeps what this page may still need. */
const answerWorkers = (): void => {
  navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
    if (data === 'which script?') port?.postMessage(ownScript())
  })
  navigator.serviceWorker.startMessages()
}

/** Those who must mind their data get the page only. */
const isFrugal = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}

/** Loads the page anew, from a worker that has taken over, at once or by another page. */
const loadFrom = (worker: ServiceWorker): void => {
  if (worker.state === 'installed') {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    worker.postMessage('take over')
  } else location.reload()
}

/** Registers the service worker and tells when another release than this page's is ready. */
export const keepOffline = async (address: string, onRelease: (release: Release) => void): Promise<void> => {
  if (!('serviceWorker' in navigator) || isFrugal()) return
  answerWorkers()
  const registration = await navigator.serviceWorker.register(address)

  const judge = async (worker: ServiceWorker) => {
    if (await belongsTo(worker)) worker.postMessage('take over')
    else onRelease({ takeOver: () => loadFrom(worker) })
  }
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // Without a controller this is the first visit: there is nothing older to replace.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) judge(worker)
    })

  if (registration.waiting && navigator.serviceWorker.controller) judge(registration.waiting)
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  // Another page may have called a newer worker in.
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    const { controller } = navigator.serviceWorker
    controller?.postMessage('taken over')
    if (controller) judge(controller)
  })
  navigator.serviceWorker.controller?.postMessage('taken over')
  setInterval(() => registration.update().catch(() => undefined), hour)
}
