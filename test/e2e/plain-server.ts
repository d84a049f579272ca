/** The plainest host there is: files of a folder under a path of their own, no headers but the type, no rewriting. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readSite } from '../../src/tools/site.mjs'

/**
 * Serves a folder.
 *
 * @param path Such as `/some/path/`; outside of it nothing is found.
 */
export const servePlainly = async (folder: string, path: string) => {
  const site = readSite(folder)
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = pathname.startsWith(path) ? site.get(pathname.slice(path.length - 1)) : undefined
    if (file) response.setHeader('Content-Type', file.type).end(file.encode('').body)
    else response.writeHead(404).end('nothing here')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}${path}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
