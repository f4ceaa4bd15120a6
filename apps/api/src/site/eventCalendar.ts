/**
 * The calendar file of an event's page: its days, as a visitor may see them. Seats have a calendar of their own (`calendar/`).
 */
import { type Language, languages, tag } from '@plenaria/schema/languages'
import type { Ask } from '@plenaria/schema/site'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { EventState } from '../__generated__/resolvers.ts'
import { calendarWords } from '../calendar/words.ts'
import { inLocalTime, timeZoneText } from '../calendar/zone.ts'
import { placeLine } from '../request/venue.ts'

interface CalendarOptions {
  siteUrl: string
  askAsVisitor: (request: FastifyRequest) => Promise<Ask>
}

const document = `query ($slug: String!) {
  event(slug: $slug) {
    slug state title version zone startsAt endsAt
    sessions { startsAt endsAt }
    venue { name address city country }
  }
}`

interface Span {
  startsAt: string
  endsAt: string
}

interface CalendarEvent extends Span {
  slug: string
  state: EventState
  title: string
  version: number
  zone: string
  sessions: Span[]
  venue: { name: string | null; address: string | null; city: string; country: string } | null
}

export function eventCalendarRoutes(app: FastifyInstance, { siteUrl, askAsVisitor }: CalendarOptions): void {
  for (const language of languages) {
    const base = language === 'en' ? '' : `/${tag(language)}`
    app.get<{ Params: { slug: string } }>(`${base}/e/:slug/calendar.ics`, async (request, reply) => {
      const ask = await askAsVisitor(request)
      // The server's response follows the contract.
      const answer = (await ask(document, { slug: request.params.slug }, tag(language))) as {
        event: CalendarEvent | null
      } | null
      const event = answer?.event
      if (event?.state !== 'PUBLISHED') return reply.code(404).send({ code: 'NO_CALENDAR' })
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', `attachment; filename="${event.slug}.ics"`)
        .header('cache-control', 'no-cache')
        .send(fileOf(event, language, `${siteUrl}${base}/e/${event.slug}`))
    })
  }
}

/** From the first session of each day to the last, by days in the event's zone. */
function daysOf({ sessions, startsAt, endsAt, zone }: CalendarEvent): { from: Date; until: Date }[] {
  const spans = (sessions.length > 0 ? sessions : [{ startsAt, endsAt }]).map((span) => ({
    from: new Date(span.startsAt),
    until: new Date(span.endsAt),
  }))
  const dayOf = ({ from }: { from: Date }) =>
    Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString()
  return Array.from(Map.groupBy(spans, dayOf).values(), (day) => ({
    from: new Date(Math.min(...day.map(({ from }) => from.getTime()))),
    until: new Date(Math.max(...day.map(({ until }) => until.getTime()))),
  }))
}

function fileOf(event: CalendarEvent, language: Language, url: string): string {
  const { slug, title, version, zone, venue } = event
  const days = daysOf(event)
  const ends = days.flatMap(({ from, until }) => [from.getTime(), until.getTime()])
  const calendar = ical({
    name: title,
    prodId: { company: 'Plenaria', product: 'Plenaria', language: tag(language).toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (name) => timeZoneText(name, Math.min(...ends), Math.max(...ends)) },
  })
  for (const [place, { from, until }] of days.entries()) {
    const [start, end] = [inLocalTime(from, zone), inLocalTime(until, zone)]
    calendar.createEvent({
      id: `${slug}-${place + 1}@${new URL(url).hostname}`,
      sequence: version,
      ...(start && end ? { start, end, timezone: zone } : { start: from, end: until, timezone: 'UTC' }),
      summary: title,
      location: venue ? placeLine(language, venue) : calendarWords[language].online,
      description: url,
      url,
      // Nobody is busy before they have a seat.
      status: ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}
