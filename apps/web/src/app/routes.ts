/** Every address of the site, without its language. */
export const patterns = {
  events: '/',
  event: '/e/:slug',
  register: '/e/:slug/register/:step?',
  registration: '/registrations/:reference',
  signIn: '/sign-in',
  myRegistrations: '/me',
  newEvent: '/new-event',
  manage: '/e/:slug/manage/*?',
} as const

export const paths = {
  events: () => '/',
  event: (slug: string) => `/e/${encodeURIComponent(slug)}`,
  register: (slug: string, step = '') => `/e/${encodeURIComponent(slug)}/register${step && `/${step}`}`,
  registration: (reference: string) => `/registrations/${encodeURIComponent(reference)}`,
  /** `next`: where to go once signed in. */
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  myRegistrations: () => '/me',
  newEvent: () => '/new-event',
  /** `page`: what follows in the event's workspace, for example `registrations`. */
  manage: (slug: string, page = '') => `/e/${encodeURIComponent(slug)}/manage${page && `/${page}`}`,
} as const
