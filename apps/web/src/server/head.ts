/** Metadata in a page's initial HTML: for search engines, link previews and clients without JavaScript. */

import type { EventHeadQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { type InterfaceLanguage, inLanguage, languages } from '../kernel/language.ts'

export const EventHead = graphql(`
  query EventHead($slug: String!) {
    event(slug: $slug) {
      slug
      state
      kind
      format
      title
      summary
      languages
      zone
      startsAt
      endsAt
      previousStartsAt
      registrationOpensAt
      image {
        alt
      }
      seatPlan {
        total
      }
      institutes {
        part
        institute {
          name
          website
        }
      }
      sessions {
        room
      }
      speakers {
        name
        role
        link
      }
      venue {
        name
        address
        city
        country
        mapLink
        position {
          latitude
          longitude
        }
      }
    }
  }
`)

export type HeadedEvent = NonNullable<EventHeadQuery['event']>

/** Maximum number of characters of a description in search results and previews. */
const descriptionLength = 200

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** JSON that is safe inside a `<script>` element. */
export const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Truncates a text at the end of a word. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= descriptionLength) return line
  return `${line.slice(0, descriptionLength).replace(/\s\S*$/, '')} …`
}

export interface HeadFacts {
  title: string
  description: string
  language: InterfaceLanguage
  /** Without the language prefix. */
  path: string
  siteUrl: string
  /** Whether search engines may index the page. */
  isListed: boolean
  /** Set for an event's page. */
  event: HeadedEvent | null
  /** For a report's page: metadata for literature indexes. */
  citation: readonly (readonly [name: string, content: string])[]
  /** Alternative text of the image in link previews. */
  pictureWords: string
}

export function headOf(facts: HeadFacts): string {
  const { title, description, language, path, siteUrl, isListed, event, citation, pictureWords } = facts
  const own = siteUrl + inLanguage(language, path)
  const lines = [
    `<title>${escaped(title)}</title>`,
    meta('name', 'description', description),
    ...(isListed ? [] : [meta('name', 'robots', 'noindex')]),
  ]
  if (!isListed) return lines.join('')
  lines.push(
    `<link rel="canonical" href="${escaped(own)}">`,
    ...languages.map(
      (other) =>
        `<link rel="alternate" hreflang="${other.locale}" href="${escaped(siteUrl + inLanguage(other, path))}">`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${escaped(siteUrl + path)}">`,
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Plenaria'),
    meta('property', 'og:title', event?.title ?? title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', own),
    meta('property', 'og:locale', language.locale.replace('-', '_')),
    ...citation.map(([name, content]) => meta('name', name, content)),
  )
  if (event) {
    const picture = `${siteUrl}${language.base}/pictures/${encodeURIComponent(event.slug)}.png`
    lines.push(
      meta('property', 'og:image', picture),
      meta('property', 'og:image:type', 'image/png'),
      meta('property', 'og:image:width', '1200'),
      meta('property', 'og:image:height', '630'),
      meta('property', 'og:image:alt', pictureWords),
      meta('name', 'twitter:card', 'summary_large_image'),
      `<script type="application/ld+json">${inScript(linkedData(event, own, picture, description))}</script>`,
    )
  }
  return lines.join('')
}

const meta = (by: 'name' | 'property', name: string, content: string): string =>
  `<meta ${by}="${name}" content="${escaped(content)}">`

const attendance = {
  VIRTUAL: 'OnlineEventAttendanceMode',
  IN_PERSON: 'OfflineEventAttendanceMode',
  HYBRID: 'MixedEventAttendanceMode',
} as const

/** https://schema.org/EventStatusType */
function statusOf({ state, previousStartsAt }: Pick<HeadedEvent, 'state' | 'previousStartsAt'>): string {
  if (state === 'CALLED_OFF') return 'EventCancelled'
  if (state === 'POSTPONED') return 'EventPostponed'
  return previousStartsAt === null ? 'EventScheduled' : 'EventRescheduled'
}

/** https://schema.org/Place, as far as the viewer may see it. */
function placeOf({ name, address, city, country, mapLink, position }: NonNullable<HeadedEvent['venue']>) {
  const street = address?.replaceAll(/\s*\n\s*/g, ', ')
  return {
    '@type': 'Place',
    name: name ?? city,
    address: {
      '@type': 'PostalAddress',
      ...(street && { streetAddress: street }),
      addressLocality: city,
      addressCountry: country,
    },
    ...(position && { geo: { '@type': 'GeoCoordinates', latitude: position.latitude, longitude: position.longitude } }),
    ...(mapLink && { hasMap: mapLink }),
  }
}

/** https://schema.org/Person; empty for an anonymous speaker. */
const performersOf = ({ name, role, link }: HeadedEvent['speakers'][number]) =>
  name === null ? [] : [{ '@type': 'Person', name, jobTitle: role, ...(link && { url: link }) }]

/** https://schema.org/Event */
function linkedData(event: HeadedEvent, url: string, image: string, description: string) {
  const { title, startsAt, endsAt, previousStartsAt, format, languages: spoken, institutes, seatPlan, sessions } = event
  const performers = event.speakers.flatMap(performersOf)
  const online = { '@type': 'VirtualLocation', url }
  const rooms = sessions.flatMap(({ room }) => room ?? [])
  const unknown = { '@type': 'Place', name: rooms[0] ?? institutes[0]?.institute.name ?? title }
  const place = event.venue ? placeOf(event.venue) : unknown
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    description,
    url,
    image: [image],
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: `https://schema.org/${statusOf(event)}`,
    ...(previousStartsAt && { previousStartDate: previousStartsAt }),
    eventAttendanceMode: `https://schema.org/${attendance[format]}`,
    location: format === 'VIRTUAL' ? online : format === 'IN_PERSON' ? place : [place, online],
    inLanguage: spoken,
    ...(performers.length > 0 && { performer: performers }),
    maximumAttendeeCapacity: seatPlan.total,
    organizer: institutes.map(({ institute: { name, website } }) => ({
      '@type': 'Organization',
      name,
      ...(website && { url: website }),
    })),
  }
}
