/** Writing invitations: the rows, the mails that are owed and the entries in the log, in the caller's transaction and under the event's seat lock. */
import type { Prisma } from '@plenaria/prisma/client'
import { type Act, appendAudit } from '../audit/append.ts'
import { uuidv7 } from '../registrations/marks.ts'
import { addAll } from '../registrations/record.ts'
import type { EventInvitationRow } from '../rows.ts'
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

/** So many at once that no statement has too many values. */
const atOnce = 500

const partsOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / atOnce) }, (_, part) => items.slice(part * atOnce, (part + 1) * atOnce))

/** An earlier invitation to the same address stands again as the new one. */
export async function sendInvitations(
  transaction: Prisma.TransactionClient,
  ready: readonly Ready[],
  sending: Sending,
  { act, at }: { act: Act; at: Date },
): Promise<void> {
  const { eventId, focalPointId, expiresAt, invitedAs } = sending
  const rows = ready.map((one, sequence) => ({
    id: one.earlierId ?? uuidv7(at.getTime(), sequence),
    ...{ isNew: one.earlierId === null, email: one.email, emailKey: one.emailKey, name: one.name },
    ...{ language: one.language, groupKey: one.groupKey },
  }))
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
    await appendAudit(
      transaction,
      part.map(({ id, groupKey, isNew }) => ({
        ...{ ...act, what: isNew ? 'EVENT_INVITATION_SENT' : 'EVENT_INVITATION_SENT_AGAIN', at, eventId },
        after: { invitation: id, groupKey, invitedAs, expiresAt, ...(focalPointId && { focalPoint: focalPointId }) },
      })),
    )
  }
  await oweMails(
    transaction,
    'event-invitation',
    rows.map(({ id, email, language }) => ({ invitationId: id, email, language })),
    { eventId, at },
  )
}

type Addressee = { email: string; language: string } & ({ invitationId: string } | { focalPointId: string })

/** One job for all of them. */
export async function oweMails(
  transaction: Prisma.TransactionClient,
  template: 'event-invitation' | 'focal-point',
  addressees: readonly Addressee[],
  { eventId, at }: { eventId: string; at: Date },
): Promise<void> {
  const messages = addressees.map(({ email, language, ...about }, sequence) => ({
    ...{ id: uuidv7(at.getTime(), sequence), eventId, template, recipient: email, language, owedAt: at },
    ...about,
  }))
  for (const part of partsOf(messages)) await transaction.message.createMany({ data: part })
  const payload = { ids: messages.map(({ id }) => id) }
  if (messages.length > 0) await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload }]))
}
