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

export const securityPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')
