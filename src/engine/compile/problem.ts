/** Everything that is wrong with a model, found in one go. */
export class ModelError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
    super(`The model does not compile: ${count}\n\n${problems.map((p) => `  ${p}`).join('\n')}\n`)
    this.name = 'ModelError'
    this.problems = problems
  }
}
