/**
 * For the page that verifies draws: its script is inline, it may connect to nothing, and it has no origin and therefore no
 * cookies.
 */
export const verifierPolicy =
  "default-src 'none';script-src 'unsafe-inline';style-src 'unsafe-inline';base-uri 'none';form-action 'none';frame-ancestors 'none';sandbox allow-scripts"

/** The content security policy of every page: what it may load, and from where. */
export const contentPolicy = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  // Text never becomes markup or code: no sink accepts strings, and no policy may be created to allow it.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
}
