/**
 * What `npm start` does once Node is known to be new enough.
 */
import { parseArgs } from 'node:util'
import { ensureSite, site } from './build-site.mjs'
import { Problem } from './launch.mjs'
import { ensurePackages } from './packages.mjs'
import { serveSite } from './server.mjs'
import { say } from './shell.mjs'

const help = `npm start [-- --port N]

Installs the npm packages if they are missing, builds the page if its sources
changed, and serves it on this machine until Ctrl-C.

  --port N   port to try first (default: the variable PORT, or 4173)
  --help     this text`

/**
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {{ help: boolean, port: number }}
 */
export function readOptions(args, env) {
  const { values } = parse(args)
  const text = values.port ?? (env['PORT'] || '4173')
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Problem(`port = ${text} is not a whole number from 0 to 65535`)
  return { help: values.help, port }
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, help: { type: 'boolean', default: false } },
    })
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error}\n\n${help}`)
  }
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit status
 */
export async function serve(args) {
  const options = readOptions(args, process.env)
  if (options.help) {
    console.log(help)
    return 0
  }
  await ensurePackages()
  const { code, output } = await ensureSite({ announce: () => say('Building the page …') })
  if (code !== 0) throw new Problem(`${output.trimEnd()}\n\nThe page could not be built: see above.`)
  const { port, origin, close } = await serveSite(site, options.port)
  if (options.port !== 0 && port !== options.port) say(`Port ${options.port} is taken.`)
  console.log(`Dawnline is at ${origin}/  (Ctrl-C ends it)`)
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve)
  })
  await close()
  return 0
}
