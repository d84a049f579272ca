/** What was asked cannot be answered as it was put: the message has the bad value and what is accepted. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
}
