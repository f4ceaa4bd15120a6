/** Requests that once stopped the API; the search starts from them. */
import { largeEvent } from './site.ts'

/** The body of a request: by text, or by the hash of one of the site's operations. */
export interface Request {
  query?: string
  variables?: Record<string, unknown>
  extensions?: { persistedQuery: { version: 1; sha256Hash: string } }
}

/** Makes the request unique, so that nothing about it is cached. */
export const asNew = (request: Request): Request =>
  request.query === undefined ? request : { ...request, query: `#${Math.random()}\n${request.query}` }

const ofSession = `id title titles { language text } description descriptions { language text } track
  tracks { language text } startsAt endsAt kind room languages interpretation materials { title link } version hasJoinLink
  capacity viewerCan { manage } rule`

/** A visitor lists events, goes in circles through their series, and requests the same sessions under many aliases. */
const roundTrips = (() => {
  const sessions = Array.from({ length: 38 }, (_, index) => `s${index}: sessions { ${ofSession} }`).join(' ')
  const nested = Array.from({ length: 4 }).reduce<string>(
    (inner) => `inSeries { items { ... on Event { ${inner} } } }`,
    sessions,
  )
  return `{ events(first: 100) { edges { node { ${nested} } } } }`
})()

/** A reviewer lists registrations of the event of each registration of the event of each registration. */
const lists = (() => {
  const list = (inner: string) => `registrations(first: 150) { edges { node { reference ${inner} } } }`
  return `{ event(slug: "${largeEvent}") { ${list(`event { ${list(`event { ${list('')} }`)} }`)} } }`
})()

export const attacks: Request[] = [{ query: roundTrips }, { query: lists }]
