/** Writes invitations: rows, queued emails and audit entries, in the caller's transaction. */
import type { Prisma } from '@plenaria/prisma/client'
import { type Actor, appendAudit } from '../audit/append.ts'
import { addAll } from '../jobs/add.ts'
import { uuidv7 } from '../kernel/ids.ts'
import type { EventInvitationRow } from '../request/rows.ts'
import type { Ready } from './check.ts'

export interface Sending {
  eventId: string
  invitedAs: EventInvitationRow['invitedAs']
  expiresAt: Date
  note: string | null
  instituteId: string
  grantId: string | null
  focalPointId: string | null
}

/** Batch size that limits a statement's parameters. */
const atOnce = 500

const partsOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / atOnce) }, (_, part) => items.slice(part * atOnce, (part + 1) * atOnce))

/**
 * Prevents others from inviting to the event until the transaction ends, without blocking registrations. Taken by callers that
 * add invitations, always before the lock of the seats.
 */
export async function lockInviting(transaction: Prisma.TransactionClient, eventId: string): Promise<void> {
  await transaction.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`invite:${eventId}`}, 0))::text`
}

interface Row extends Pick<Ready, 'email' | 'emailKey' | 'name' | 'language' | 'groupKey'> {
  id: string
  isNew: boolean
}

/** Invitations with everything needed to write them. */
export interface Prepared {
  rows: Row[]
  sending: Sending
  actor: Actor
  at: Date
}

/** An earlier invitation to the same address is reopened with the new content. */
export const prepare = (
  ready: readonly Ready[],
  sending: Sending,
  { actor, at }: { actor: Actor; at: Date },
): Prepared => ({
  sending,
  actor,
  at,
  rows: ready.map((one, sequence) => ({
    id: one.earlierId ?? uuidv7(at.getTime(), sequence),
    isNew: one.earlierId === null,
    email: one.email,
    emailKey: one.emailKey,
    name: one.name,
    language: one.language,
    groupKey: one.groupKey,
  })),
})

/** The caller holds the locks of inviting and of the event's seats. */
export async function sendInvitations(
  transaction: Prisma.TransactionClient,
  ready: readonly Ready[],
  sending: Sending,
  how: { actor: Actor; at: Date },
): Promise<void> {
  const prepared = prepare(ready, sending, how)
  await settle(transaction, prepared, await writeNew(transaction, prepared))
}

/**
 * The part that others can't see yet and that doesn't block them; it only needs the lock of inviting.
 * @returns ids of the queued emails
 */
export async function writeNew(transaction: Prisma.TransactionClient, prepared: Prepared): Promise<string[]> {
  const rows = prepared.rows.filter(({ isNew }) => isNew)
  return write(transaction, rows, prepared)
}

/** The part that needs the lock of the event's seats. */
export async function settle(
  transaction: Prisma.TransactionClient,
  prepared: Prepared,
  queued: readonly string[],
): Promise<void> {
  const { rows, sending, actor, at } = prepared
  const { eventId, focalPointId, expiresAt, invitedAs } = sending
  const again = await write(
    transaction,
    rows.filter(({ isNew }) => !isNew),
    prepared,
  )
  await appendAudit(
    transaction,
    rows.map(({ id, groupKey, isNew }) => ({
      ...actor,
      what: isNew ? 'EVENT_INVITATION_SENT' : 'EVENT_INVITATION_SENT_AGAIN',
      at,
      eventId,
      after: { invitation: id, groupKey, invitedAs, expiresAt, ...(focalPointId && { focalPoint: focalPointId }) },
    })),
  )
  await queue(transaction, [...queued, ...again])
}

async function write(
  transaction: Prisma.TransactionClient,
  rows: readonly Row[],
  { sending, at }: Prepared,
): Promise<string[]> {
  const { eventId, focalPointId, expiresAt, invitedAs } = sending
  for (const part of partsOf(rows)) {
    await transaction.$queryRaw`
      insert into event_invitation as known (id, event_id, email, email_key, name, language, group_key, invited_as, note, expires_at,
        institute_id, grant_id, focal_point_id, invited_at)
      select i.id, ${eventId}, i.email, i."emailKey", i.name, i.language, i."groupKey", ${invitedAs}::invited_as,
        ${sending.note}, ${expiresAt.toISOString()}::timestamptz, ${sending.instituteId}, ${sending.grantId}::uuid,
        ${focalPointId}::uuid, ${at.toISOString()}::timestamptz
      from json_to_recordset(${JSON.stringify(part)}::json)
        as i (id uuid, email text, "emailKey" text, name text, language text, "groupKey" text)
      on conflict (id) do update set email = excluded.email, name = excluded.name, language = excluded.language,
        group_key = excluded.group_key, invited_as = excluded.invited_as, note = excluded.note, state = 'SENT',
        expires_at = excluded.expires_at, institute_id = excluded.institute_id, grant_id = excluded.grant_id,
        focal_point_id = excluded.focal_point_id, invited_at = excluded.invited_at, answered_at = null,
        decline_reason = null, reminded_for = null, registration_id = null`
  }
  const addressees = rows.map(({ id, email, language }) => ({ invitationId: id, email, language }))
  return queueMail(transaction, 'event-invitation', addressees, { eventId, at })
}

type Addressee = { email: string; language: string } & ({ invitationId: string } | { focalPointId: string })
type Template = 'event-invitation' | 'focal-point'

/** Queues the emails with one job for all of them. */
export async function queueMails(
  transaction: Prisma.TransactionClient,
  template: Template,
  addressees: readonly Addressee[],
  about: { eventId: string; at: Date },
): Promise<void> {
  await queue(transaction, await queueMail(transaction, template, addressees, about))
}

/** @returns ids of the emails, which have no job yet */
async function queueMail(
  transaction: Prisma.TransactionClient,
  template: Template,
  addressees: readonly Addressee[],
  { eventId, at }: { eventId: string; at: Date },
): Promise<string[]> {
  const messages = addressees.map(({ email, language, ...about }, sequence) => ({
    id: uuidv7(at.getTime(), sequence),
    eventId,
    template,
    recipient: email,
    language,
    enqueuedAt: at,
    ...about,
  }))
  for (const part of partsOf(messages)) await transaction.message.createMany({ data: part })
  return messages.map(({ id }) => id)
}

async function queue(transaction: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload: { ids } }]))
}
