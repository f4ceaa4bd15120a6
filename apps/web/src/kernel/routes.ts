/** Every path of the site, without its language prefix. */
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
  instituteOutbox: '/institutes/:slug/outbox',
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
  /** Pages where invitees respond to an invitation, and where a focal point nominates people. */
  invitation: (slug: string) => `/e/${encodeURIComponent(slug)}/invitation`,
  places: (slug: string) => `/e/${encodeURIComponent(slug)}/places`,
  /** Page where someone nominated by a seat holder responds. */
  replacement: (slug: string) => `/e/${encodeURIComponent(slug)}/replacement`,
  /** Page where a delegation's invitation is answered and its members alternate. */
  delegation: (reference: string) => `/registrations/${encodeURIComponent(reference)}/delegation`,
  registration: (reference: string) => `/registrations/${encodeURIComponent(reference)}`,
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  ownContributions: (reference: string) => `/registrations/${encodeURIComponent(reference)}/contributions`,
  /** Page where attendees answer the follow-up survey. */
  followUp: (reference: string) => `/registrations/${encodeURIComponent(reference)}/follow-up`,
  /** Contributions that participants submitted for publication. */
  contributions: (slug: string) => `/e/${encodeURIComponent(slug)}/contributions`,
  /** Public page of the event's draws. */
  draw: (slug: string) => `/e/${encodeURIComponent(slug)}/draw`,
  /** `next`: path to go to after signing in. */
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  myRegistrations: () => '/me',
  /** Work waiting for a member of an institute. */
  home: () => '/home',
  myData: () => '/me/data',
  /** `next`: path to return to once a second factor is set up. */
  account: (next?: string) => (next ? `/account?next=${encodeURIComponent(next)}` : '/account'),
  /** Page where a second factor is presented; `next` as for `account`. */
  confirm: (next?: string) => (next ? `/account/confirm?next=${encodeURIComponent(next)}` : '/account/confirm'),
  signIns: () => '/account/sign-ins',
  institute: (slug: string) => `/institutes/${encodeURIComponent(slug)}`,
  /** A person as members of the institute see them. `reference`: any of the person's registrations. */
  person: (slug: string, reference: string) =>
    `/institutes/${encodeURIComponent(slug)}/people/${encodeURIComponent(reference)}`,
  /** Without `id`: all webhooks of the institute. */
  webhooks: (slug: string, id = '') => `/institutes/${encodeURIComponent(slug)}/webhooks${id && `/${id}`}`,
  /** The institute's branding in emails about its events. */
  letterhead: (slug: string) => `/institutes/${encodeURIComponent(slug)}/email`,
  /** `search`: filters, after the question mark. */
  instituteOutbox: (slug: string, search = '') =>
    `/institutes/${encodeURIComponent(slug)}/outbox${search && `?${search}`}`,
  /** Page where an invitation to an institute is accepted. */
  join: (id: string) => `/join/${encodeURIComponent(id)}`,
  verify: () => '/certificates',
  newsStop: (token: string) => `/news/stop/${encodeURIComponent(token)}`,
  newEvent: () => '/new-event',
  series: (slug: string) => `/series/${encodeURIComponent(slug)}`,
  /** Without `number`: the newest version. */
  report: (slug: string, number: number | null = null) =>
    `/reports/${encodeURIComponent(slug)}${number === null ? '' : `/v${number}`}`,
  /** Without `findingId`: all findings. */
  uptake: (slug: string, findingId = '') => `/uptake/${encodeURIComponent(slug)}${findingId && `/${findingId}`}`,
  editSeries: (slug: string) => `/series/${encodeURIComponent(slug)}/edit`,
  newSeries: (hostSlug: string) => `/new-series/${encodeURIComponent(hostSlug)}`,
  /** Page where participants validate findings; their token is in the URL fragment, which is never sent to a server. */
  validation: (roundId: string) => `/validation/${encodeURIComponent(roundId)}`,
  /** `page`: path below the event's workspace, for example `registrations`. */
  manage: (slug: string, page = '') => `/e/${encodeURIComponent(slug)}/manage${page && `/${page}`}`,
} as const
