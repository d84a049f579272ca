/**
 * `npm run -s dawnline -- …`: the command line, bundled when its sources changed and then just imported.
 *
 * Nothing but the result goes to stdout.
 */
import { launch } from './launch.mjs'

// A reader that has seen enough (`… | head`) closes the pipe; that is no error.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit()
  console.error(`dawnline: the answer could not be written: ${error.message}`)
  process.exit(2)
})

await launch(async () => {
  const { ensurePackages } = await import('./packages.mjs')
  await ensurePackages()
  const { ensureCli } = await import('./build-cli.mjs')
  const { main } = await import(await ensureCli())
  return main(process.argv.slice(2))
})
