/**
 * Starts the page where it lies in one file: unpacks its modules, and opens its scenario. It stands in the file as it is
 * here, and needs nothing but the browser. Modules cannot be loaded from a disk by address, so each becomes an address of
 * the page's own (`blob:`), and an import map says which.
 */
{
  const nonce = document.currentScript?.nonce ?? ''
  const textOf = (/** @type {string} */ id) => document.getElementById(id)?.textContent ?? ''
  const addressOf = (/** @type {string} */ code) =>
    URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))

  /** @param {string} tag @param {string} text @param {string} [type] */
  const put = (tag, text, type) => {
    const element = document.createElement(tag)
    element.nonce = nonce
    if (type) element.setAttribute('type', type)
    element.textContent = text
    document.head.append(element)
  }

  const unpacked = async () => {
    const packed = Uint8Array.from(atob(textOf('dawnline-files')), (sign) => sign.charCodeAt(0))
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
    return new Response(stream).json()
  }

  const start = async () => {
    const { entry, styles, modules, workers } = await unpacked()
    put('style', styles)
    const imports = Object.entries(modules).map(([name, code]) => [`dawnline/${name}`, addressOf(code)])
    put('script', JSON.stringify({ imports: Object.fromEntries(imports) }), 'importmap')
    Object.assign(globalThis, { dawnlineWorker: (/** @type {string} */ name) => addressOf(workers[name]) })
    const { query = '' } = document.documentElement.dataset
    // The address names the scenario from here on, as it does on the site; a reload keeps what was changed.
    if (location.search === '') history.replaceState(null, '', location.pathname + query + location.hash)
    // The site's own name leads to its first page: here, to the file as it was saved.
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href="./"]') : null
      if (link instanceof HTMLAnchorElement) link.href = location.pathname
    })
    await import(`dawnline/${entry}`)
  }

  start().catch((error) => {
    const root = document.getElementById('root')
    const still = document.querySelector('noscript')?.textContent ?? ''
    const said = document.createElement('p')
    said.textContent = `This browser cannot run the page that is in this file (${error}). It needs Chrome 89, Edge 89, Firefox 113, Safari 16.4 or newer. Its numbers:`
    const numbers = document.createElement('div')
    numbers.innerHTML = still
    root?.replaceChildren(said, numbers)
  })
}
