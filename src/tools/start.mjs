/**
 * `npm start`: installs what is missing, builds if the sources changed, and serves the page on this machine.
 */
import { launch } from './launch.mjs'

await launch(async () => (await import('./serve.mjs')).serve(process.argv.slice(2)))
