/** The public pages on which presses are tested, each opened as somebody who may see it. */
import {
  type Cookies,
  deliverReport,
  type Grounds,
  invite,
  nameReplacement,
  openByLink,
  openPeople,
  openRound,
  type Person,
  publishReport,
  signIn,
  slug,
  tokenOf,
} from './grounds.ts'

export interface Opened {
  /** Path on the site, including its language. */
  path: string
  cookies: Cookies
  /** Contents of the tab’s session storage. */
  storage?: Record<string, string>
}

export interface Scene {
  name: string
  /** Prepares one visit: presses of the previous visit may have changed the data. */
  open: () => Promise<Opened>
}

const scene = (name: string, open: () => Promise<Opened>): Scene => ({ name, open })

const visitor = (name: string, path: string, storage: Record<string, string> = {}): Scene =>
  scene(name, async () => ({ path, cookies: [], storage }))

const sent = {
  reference: 'AAAAAAAAAA',
  state: 'SUBMITTED',
  email: 'someone@people.example',
  offerExpiresAt: null,
  awaitsConfirmation: false,
}

const visitorScenes = (): Scene[] => [
  visitor('events', '/'),
  visitor('event', `/e/${slug}`),
  visitor('event in French', `/fr/e/${slug}`),
  visitor('form', `/e/${slug}/register`),
  ...['group', 'sessions', 'contribution', 'data', 'check'].map((step) =>
    visitor(`form, ${step}`, `/e/${slug}/register/${step}`),
  ),
  visitor('registration sent', `/e/${slug}/register/sent`, { [`plenaria.sent.${slug}`]: JSON.stringify(sent) }),
  visitor('uptake', `/uptake/${slug}`),
  visitor('report', `/reports/${slug}`),
  visitor('version of a report', `/es/reports/${slug}/v1`),
  visitor('contributions of an event', `/e/${slug}/contributions`),
  visitor('accessibility', '/accessibility'),
  visitor('privacy', '/privacy'),
  visitor('card', `/embed/${slug}`),
  visitor('sign-in', '/sign-in'),
  visitor('erasure', '/erase'),
  visitor('certificates', '/certificates'),
  visitor('stopping news', '/news/stop/unknown'),
  visitor('invitation without a link', `/e/${slug}/invitation`),
  visitor('not found', '/nowhere'),
]

/** Pages of people with a registration, with another registration each time. */
function registrationScenes(grounds: Grounds): Scene[] {
  const personIn = openPeople(grounds)
  const own = (name: string, state: string, pathOf: (person: Person) => string): Scene =>
    scene(name, async () => {
      const person = await personIn(state)
      return { path: pathOf(person), cookies: await signIn(grounds, person.email) }
    })
  const status = ({ reference }: Person) => `/registrations/${reference}`
  return [
    own('status of a holder', 'CONFIRMED', status),
    own('status of an offer', 'OFFERED', status),
    own('status under review', 'SUBMITTED', status),
    scene('status by link', async () => {
      const person = await personIn('OFFERED')
      return { path: status(person), cookies: await openByLink(grounds, person.id) }
    }),
    scene('status without a link', async () => ({ path: status(await personIn('CONFIRMED')), cookies: [] })),
    own('own contributions', 'CONFIRMED', ({ reference }) => `/registrations/${reference}/contributions`),
    own('follow-up', 'CONFIRMED', ({ reference }) => `/registrations/${reference}/follow-up`),
    own('own registrations', 'CONFIRMED', () => '/me'),
    own('own data', 'CONFIRMED', () => '/me/data'),
    own('account', 'CONFIRMED', () => '/account'),
    own('sign-ins', 'CONFIRMED', () => '/account/sign-ins'),
    own('form of someone signed in', 'CONFIRMED', () => `/e/${slug}/register`),
    scene('replacement', async () => {
      const email = await nameReplacement(grounds, await personIn('CONFIRMED'))
      return { path: `/e/${slug}/replacement`, cookies: await signIn(grounds, email) }
    }),
  ]
}

/** Prepares the database, and returns the scenes. */
export async function prepareScenes(grounds: Grounds): Promise<Scene[]> {
  const round = await openRound(grounds)
  await publishReport(grounds)
  const [series] = await grounds.sql<{ slug: string }>(
    `select slug from series where is_published order by slug limit 1`,
  )
  if (!series) throw new Error('The demonstration has no published series.')
  return [
    ...visitorScenes(),
    visitor('series', `/series/${series.slug}`),
    ...registrationScenes(grounds),
    scene('validation', async () => ({ path: `/validation/${round.id}#${tokenOf(round)}`, cookies: [] })),
    scene('report received', async () => ({
      path: `/e/${slug}/received#token=${await deliverReport(grounds)}`,
      cookies: [],
    })),
    scene('invitation', async () => ({
      path: `/e/${slug}/invitation`,
      cookies: await signIn(grounds, await invite(grounds)),
    })),
  ]
}
