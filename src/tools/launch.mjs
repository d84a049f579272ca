/**
 * Runs a command, and turns an expected failure into one plain sentence instead of a stack.
 */

/** A failure that the person at the keyboard can do something about. */
export class Problem extends Error {}

/**
 * Runs a command and sets the exit status.
 * @param {() => Promise<number>} load imports the command and runs it
 */
export async function launch(load) {
  try {
    process.exitCode = await load()
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error)
    process.exitCode = 1
  }
}
