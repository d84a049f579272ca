/**
 * A small static server for the built page, on this machine only.
 */
import { createServer } from 'node:http'
import { Problem } from './launch.mjs'
import { securityPolicy, workerPolicy } from './security-policy.mjs'
import { readSite, resourceOf } from './site.mjs'

const always = {
  'Content-Security-Policy': securityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** Workers are told by their name, which the build gives them. */
const isWorker = (/** @type {string} */ place) => /\.worker-[\w-]{8}\.js$/.test(place)

const notFound = resourceOf(
  '/404.html',
  Buffer.from(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found · Dawnline</title><h1>Not found</h1><p>There is no page at this address. <a href="/">Open the calculator</a>.</p></html>',
  ),
)

/**
 * The path of an address, decoded; nothing when it cannot be decoded.
 * @param {string} address
 */
function pathOf(address) {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ''))
  } catch {
    return undefined
  }
}

/**
 * What the server does with one request; a pure function, so that it can be tested without a socket.
 * @param {Map<string, import('./site.mjs').Resource>} site
 * @param {{ method: string, address: string, accepted?: string, known?: string | undefined }} request `known` is If-None-Match
 * @returns {{ status: number, headers: Record<string, string | number>, body?: Buffer }}
 */
export function answer(site, { method, address, accepted = '', known }) {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { ...always, Allow: 'GET, HEAD', 'Content-Length': 0 } }
  const place = pathOf(address)
  if (place !== undefined && site.has(`${place}/`))
    return {
      status: 307,
      headers: {
        ...always,
        Location: `${encodeURI(place)}/${/\?.*/s.exec(address)?.[0] ?? ''}`,
        'Content-Length': 0,
      },
    }
  const found = place === undefined ? undefined : site.get(place)
  const resource = found ?? site.get('/404.html') ?? notFound
  const headers = {
    ...always,
    ...(found && place && isWorker(place) && { 'Content-Security-Policy': workerPolicy }),
    'Cache-Control': found?.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: resource.tag,
    Vary: 'Accept-Encoding',
  }
  if (found && known?.includes(resource.tag)) return { status: 304, headers }
  const { body, encoding } = resource.encode(accepted)
  return {
    status: found ? 200 : 404,
    headers: {
      ...headers,
      'Content-Type': resource.type,
      'Content-Length': body.length,
      ...(encoding && { 'Content-Encoding': encoding }),
    },
    ...(method === 'GET' && { body }),
  }
}

/**
 * Listens on the wanted port, or on the next free one.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any
 * @param {number} [tries]
 * @returns {Promise<number>} the port
 */
async function listen(server, port, tries = 20) {
  /** @type {NodeJS.ErrnoException | undefined} */
  const trouble = await new Promise((resolve) => {
    server.once('error', resolve)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', resolve)
      resolve(undefined)
    })
  })
  if (!trouble) {
    const address = server.address()
    return typeof address === 'object' && address ? address.port : port
  }
  if (trouble.code === 'EADDRINUSE' && tries > 1 && port < 65_535) return listen(server, port + 1, tries - 1)
  throw new Problem(`could not listen on port ${port}: ${trouble.message}`)
}

/**
 * Serves a built folder.
 * @param {string} folder
 * @param {number} [port] any free one if not said
 * @returns {Promise<{ port: number, origin: string, close: () => Promise<void> }>}
 */
export async function serveSite(folder, port = 0) {
  const site = readSite(folder)
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(site, {
      method: request.method ?? 'GET',
      address: request.url ?? '/',
      accepted: String(request.headers['accept-encoding'] ?? ''),
      known: request.headers['if-none-match'],
    })
    response.writeHead(status, headers).end(body)
  })
  const taken = await listen(server, port)
  return {
    port: taken,
    origin: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
