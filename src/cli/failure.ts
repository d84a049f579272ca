/** A mistake of the person at the keyboard: printed without a stack, exit status 2. */
export class UsageError extends Error {}
