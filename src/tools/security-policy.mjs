/**
 * The Content-Security-Policy of the page, in the one place that the server's header and the built page share.
 *
 * Everything comes from the page's own address; scripts are files (nothing inline, no `eval`); pictures may also
 * be made by the page itself, for export.
 */
const directives = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'worker-src': "'self' blob:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

/** @param {Record<string, string>} rules */
const policyOf = (rules) =>
  Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

export const securityPolicy = policyOf(directives)

/**
 * A worker's policy is that of its own file. Workers may compile WebAssembly, as the propagator of orbits needs it;
 * text as script stays forbidden to them too.
 */
export const workerPolicy = policyOf({ ...directives, 'script-src': "'self' 'wasm-unsafe-eval'" })
