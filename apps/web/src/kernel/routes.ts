/** Every address of the site, without its language. */
export const patterns = {
  events: '/',
  event: '/e/:slug',
  register: '/e/:slug/register/:step?',
  invitation: '/e/:slug/invitation',
  places: '/e/:slug/places',
  replacement: '/e/:slug/replacement',
  delegation: '/registrations/:reference/delegation',
  received: '/e/:slug/received',
  speaker: '/speaker',
  registration: '/registrations/:reference',
  accessibility: '/accessibility',
  privacy: '/privacy',
  ownContributions: '/registrations/:reference/contributions',
  followUp: '/registrations/:reference/follow-up',
  contributions: '/e/:slug/contributions',
  draw: '/e/:slug/draw',
  signIn: '/sign-in',
  myRegistrations: '/me',
  home: '/home',
  myData: '/me/data',
  erase: '/erase',
  verify: '/certificates',
  account: '/account',
  confirm: '/account/confirm',
  signIns: '/account/sign-ins',
  institute: '/institutes/:slug',
  person: '/institutes/:slug/people/:reference',
  webhooks: '/institutes/:slug/webhooks/:id?',
  letterhead: '/institutes/:slug/email',
  join: '/join/:id',
  newEvent: '/new-event',
  series: '/series/:slug',
  report: '/reports/:slug/:version?',
  uptake: '/uptake/:slug/:findingId?',
  editSeries: '/series/:slug/edit',
  newSeries: '/new-series/:hostSlug',
  newsStop: '/news/stop/:token',
  validation: '/validation/:roundId',
  manage: '/e/:slug/manage/*?',
  grant: '/e/:slug/manage/partners/:grantId',
} as const

export const paths = {
  events: () => '/',
  event: (slug: string) => `/e/${encodeURIComponent(slug)}`,
  register: (slug: string, step = '') => `/e/${encodeURIComponent(slug)}/register${step && `/${step}`}`,
  /** Where somebody answers an invitation, and where a focal point names people. */
  invitation: (slug: string) => `/e/${encodeURIComponent(slug)}/invitation`,
  places: (slug: string) => `/e/${encodeURIComponent(slug)}/places`,
  /** Where somebody answers whom a holder of a seat named. */
  replacement: (slug: string) => `/e/${encodeURIComponent(slug)}/replacement`,
  /** Where somebody answers the invitation to a delegation, and its members alternate. */
  delegation: (reference: string) => `/registrations/${encodeURIComponent(reference)}/delegation`,
  registration: (reference: string) => `/registrations/${encodeURIComponent(reference)}`,
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  ownContributions: (reference: string) => `/registrations/${encodeURIComponent(reference)}/contributions`,
  /** Where somebody who attended answers what is asked afterwards. */
  followUp: (reference: string) => `/registrations/${encodeURIComponent(reference)}/follow-up`,
  /** What participants gave for publication. */
  contributions: (slug: string) => `/e/${encodeURIComponent(slug)}/contributions`,
  /** What everyone sees of the event's draws. */
  draw: (slug: string) => `/e/${encodeURIComponent(slug)}/draw`,
  /** `next`: where to go once signed in. */
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  myRegistrations: () => '/me',
  /** What waits for a member of an institute. */
  home: () => '/home',
  myData: () => '/me/data',
  /** `next`: path of the site to come back to once a second factor is set up. */
  account: (next?: string) => (next ? `/account?next=${encodeURIComponent(next)}` : '/account'),
  /** Where a second factor is shown; `next` as for `account`. */
  confirm: (next?: string) => (next ? `/account/confirm?next=${encodeURIComponent(next)}` : '/account/confirm'),
  signIns: () => '/account/sign-ins',
  institute: (slug: string) => `/institutes/${encodeURIComponent(slug)}`,
  /** Of any of the person's registrations, as members of the institute see it. */
  person: (slug: string, reference: string) =>
    `/institutes/${encodeURIComponent(slug)}/people/${encodeURIComponent(reference)}`,
  /** Without `id`: all of the institute's. */
  webhooks: (slug: string, id = '') => `/institutes/${encodeURIComponent(slug)}/webhooks${id && `/${id}`}`,
  /** What emails about the institute's events show of it. */
  letterhead: (slug: string) => `/institutes/${encodeURIComponent(slug)}/email`,
  /** Where an invitation is accepted. */
  join: (id: string) => `/join/${encodeURIComponent(id)}`,
  verify: () => '/certificates',
  newsStop: (token: string) => `/news/stop/${encodeURIComponent(token)}`,
  newEvent: () => '/new-event',
  series: (slug: string) => `/series/${encodeURIComponent(slug)}`,
  /** Without `number`: the newest version. */
  report: (slug: string, number: number | null = null) =>
    `/reports/${encodeURIComponent(slug)}${number === null ? '' : `/v${number}`}`,
  /** Without `findingId`: of all findings. */
  uptake: (slug: string, findingId = '') => `/uptake/${encodeURIComponent(slug)}${findingId && `/${findingId}`}`,
  editSeries: (slug: string) => `/series/${encodeURIComponent(slug)}/edit`,
  newSeries: (hostSlug: string) => `/new-series/${encodeURIComponent(hostSlug)}`,
  /** Where somebody who took part answers; behind a # stands their token, which no server is sent. */
  validation: (roundId: string) => `/validation/${encodeURIComponent(roundId)}`,
  /** `page`: what follows in the event's workspace, for example `registrations`. */
  manage: (slug: string, page = '') => `/e/${encodeURIComponent(slug)}/manage${page && `/${page}`}`,
} as const
