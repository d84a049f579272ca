/**
 * `npm test`: installs what is missing, then runs every check there is. The last line says how many passed.
 */
import { launch } from './launch.mjs'

await launch(async () => (await import('./check.mjs')).check(process.argv.slice(2)))
