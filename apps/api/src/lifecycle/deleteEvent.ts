/** Deletes drafts that were never public. */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import type { EventRecord, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'

type Reader = Prisma.TransactionClient | PrismaClient
type Result = Awaited<ResolversTypes['DeleteEventResult']>

/**
 * Tables with rows of a draft, referring ones first. Tables that are missing here either refuse through their reference to the
 * event, cascade, or are the audit log.
 */
const belongings = [
  'topic',
  'series_item',
  'api_token',
  'registration_import',
  'bulk_action',
  'board_view',
  'board_progress',
  'letter',
  'occasion_note',
  'reminders',
  'reminder_sent',
  'follow_up',
  'recipient',
  'retention_rule',
  'review_criterion',
  'session',
  'cancelled_session',
  'organisation_alias',
  'organisation_name',
  'organisation_apart',
  'question',
  'consent_text',
  'seat_plan_group',
  'seat_plan',
  'group_tally',
  'seat_tally',
  'organisation_tally',
  'stakeholder_group',
] as const

/** The entry goes to the institute's audit log, where it can still be read; the event's log stays as well. */
export async function deleteEvent(slug: string, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.deleteEvent, version: null, holdsSeats: true }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    const refused = await deleteRefused(transaction, event, language)
    if (refused) return refused
    const { id, titles } = event
    await transaction.$executeRaw`update topic set parent_id = null where event_id = ${id}`
    for (const table of belongings)
      await transaction.$executeRaw`delete from ${Prisma.raw(table)} where event_id = ${id}`
    await transaction.event.delete({ where: { id } })
    const entry = { what: 'EVENT_DELETED', at, before: { slug: event.slug, titles } } as const
    await appendAudit(transaction, [{ ...actorOfHost(context, event), ...entry }])
    return { __typename: 'EventDeleted', slug: event.slug }
  })
}

/** Null if the event can be deleted. */
export async function deleteRefused(database: Reader, event: EventRow, language: Context['language']) {
  if (event.state !== 'DRAFT') return refuse(language, 'WrongEventState', { state: event.state })
  const record = await recordOf(database, event)
  return record ? refuse(language, 'EventOnRecord', { record }) : null
}

async function recordOf(database: Reader, { id, publishedAt }: EventRow): Promise<EventRecord | null> {
  if (publishedAt) return 'PUBLICATION'
  const [row] = await database.$queryRaw<{ hasGrants: boolean; hasWritings: boolean }[]>`
    select exists (select from event_grant where event_id = ${id}) as "hasGrants",
      exists (select from finding where event_id = ${id}) or exists (select from report where event_id = ${id})
        or exists (select from leak_clearance where event_id = ${id})
        or exists (select from validation_round where event_id = ${id})
        or exists (select from evidence_promise where event_id = ${id})
        or exists (select from note join session on session.id = note.session_id where session.event_id = ${id})
        as "hasWritings"`
  if (row?.hasGrants) return 'AGREEMENTS'
  return row?.hasWritings ? 'REPORT' : null
}
