/** Makes published events drafts again. */
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { actorOfHost, audit } from '../audit/ofEvents.ts'
import { scheduleReminder } from '../events/promise.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'

type Reader = Prisma.TransactionClient | PrismaClient
type Result = Awaited<ResolversTypes['UnpublishEventResult']>

/** Locks the seats, so that nobody registers meanwhile. Announcements of earlier dates are deleted: nobody counts on them. */
export async function unpublishEvent(slug: string, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.unpublishEvent, version: null, holdsSeats: true }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    const refused = await unpublishRefused(transaction, event, at, language)
    if (refused) return refused
    const draft = await transaction.event.update({
      where: { id: event.id },
      data: { state: 'DRAFT', previousStartsAt: null, rescheduleReasons: {}, version: { increment: 1 } },
    })
    await scheduleReminder(transaction, draft)
    await audit(transaction, actorOfHost(context, event), event.id, {
      what: 'EVENT_UNPUBLISHED',
      at,
      before: { state: event.state },
      after: { state: draft.state },
    })
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return { __typename: 'EventUnpublished', event: draft }
  })
}

/** Null if the event can be unpublished at this time. */
export async function unpublishRefused(
  database: Reader,
  { id: eventId, state, endsAt, zone }: EventRow,
  at: Date,
  language: Context['language'],
) {
  if (state !== 'PUBLISHED') return refuse(language, 'WrongEventState', { state })
  if (endsAt <= at) return refuse(language, 'AlreadyOver', { endedAt: endsAt }, zone)
  const where = { eventId }
  const isAny = (row: object | null) => row !== null
  const select = { eventId: true }
  const people =
    isAny(await database.registration.findFirst({ where, select })) ||
    isAny(await database.eventInvitation.findFirst({ where, select })) ||
    isAny(await database.focalPoint.findFirst({ where, select }))
  if (people) return refuse(language, 'PeopleInvolved', {})
  const report = await database.reportVersion.findFirst({ where, select })
  return report ? refuse(language, 'EventOnRecord', { record: 'REPORT' }) : null
}
