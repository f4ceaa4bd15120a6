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
