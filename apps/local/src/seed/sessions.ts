/** Details of the demonstration's sessions besides title and time, added as an organiser would. */
import type { Context } from '@plenaria/api/src/request/context.ts'
import { updateSession } from '@plenaria/api/src/sessions/manage.ts'
import type { EventSeed } from '@plenaria/prisma/seed/shapes'
import { localised } from './events.ts'

const minute = 60_000

/**
 * `contextOf` returns a context for each request.
 * @throws if the contract refuses the seed's data
 */
export async function seedSessions(contextOf: () => Context, event: EventSeed, eventId: string): Promise<void> {
  const { database } = contextOf()
  const order = [{ startsAt: 'asc' as const }, { id: 'asc' as const }]
  const stored = await database.session.findMany({ where: { eventId }, orderBy: order })
  const local = (at: Date): string =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime())
      .toZonedDateTimeISO(event.zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' })
  for (const [place, { titles, more }] of event.sessions.entries()) {
    const session = stored[place]
    if (!session || !more) continue
    const { track, descriptions, linkShownBefore, ...facts } = more
    const { startsAt, endsAt } = session
    const answer = await updateSession(
      {
        id: session.id,
        version: session.version,
        facts: {
          ...facts,
          titles: localised(titles),
          startsLocal: local(startsAt),
          endsLocal: local(endsAt),
          ...(track && { tracks: localised(track) }),
          ...(descriptions && { descriptions: localised(descriptions) }),
          ...(linkShownBefore && { linkShownLocal: local(new Date(startsAt.getTime() - linkShownBefore * minute)) }),
        },
      },
      contextOf(),
    )
    if (answer.__typename !== 'SessionUpdated') {
      throw new Error(`A session of ${event.slug} was not changed: ${JSON.stringify(answer)}`)
    }
  }
}
