/** Everything that is wrong with a model, found in one go. */
export class ModelError extends Error {
  // Private, so that whoever prints the error does not print the problems a second time.
  readonly #problems: readonly string[]

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
    super(`The model does not compile: ${count}\n\n${problems.map((p) => `  ${p}`).join('\n')}\n`)
    this.name = 'ModelError'
    // Where the compiler stood when it found them says nothing about the model.
    this.stack = `${this.name}: ${this.message}`
    this.#problems = problems
  }

  get problems(): readonly string[] {
    return this.#problems
  }
}
