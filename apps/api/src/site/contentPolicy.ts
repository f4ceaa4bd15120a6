/** Of the page that verifies draws: it has its script in itself, may connect to nothing, and is of no origin, so that it has no cookies. */
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
  // Text never becomes markup or code: nothing writes to a place where it would, and no policy may be made to allow it.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
}
