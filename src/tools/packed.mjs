/** The command line as an installed program: what `dawnline.mjs` is in a checkout, with everything bundled already. */

// A reader that has seen enough (`… | head`) closes the pipe; that is no error.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit()
  console.error(`dawnline: the answer could not be written: ${error.message}`)
  process.exit(2)
})

/** @type {string} */
const bundled = '../cli.mjs'
const { main } = await import(bundled)
process.exitCode = await main(process.argv.slice(2))
