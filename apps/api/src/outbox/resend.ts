/** Sends an email again, to the person's address of today. */
import type { State } from '@plenaria/domain/registration'
import { type ResendDenial, resendDenial } from '@plenaria/domain/resending'
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { lockSeats, timeouts } from '../access/lock.ts'
import { can, rightToMessage } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { addAll } from '../jobs/add.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { letterIdOf } from '../mail/letterId.ts'
import { refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { isOff } from '../request/eventState.ts'
import type { EventRow, MessageRow, RegistrationRow } from '../request/rows.ts'
import { findEmail } from './find.ts'

type Result = Awaited<ResolversTypes['ResendEmailResult']>
type Reader = Pick<Prisma.TransactionClient, '$queryRaw' | 'newsStop' | 'letter'>

/** Milliseconds. */
const hour = 60 * 60_000

export async function resendEmail(id: string, context: Context): Promise<Result> {
  const { database, language } = context
  const found = await findEmail(id, context)
  if (!found) return refuse(language, 'UnknownEmail', {})
  const { email, event } = found
  if (!event) return refuse(language, 'CannotResend', { reason: 'NOT_THIS_KIND' })
  return database.$transaction(async (transaction): Promise<Result> => {
    await lockSeats(transaction, event.id)
    context.viewer = await asOfNow(transaction, context.viewer)
    const registration = await transaction.registration.findUnique({ where: { id: email.registrationId ?? email.id } })
    const right = rightToMessage(context.viewer, event)
    if (!right || (registration && !can.messageTo(context.viewer, registration, event)))
      return refuse(language, 'NotAllowed', {})
    const at = await clockOf(transaction)
    const reason = await denialOf(transaction, email, { event, registration, at })
    if (reason || !registration) return refuse(language, 'CannotResend', { reason: reason ?? 'NOT_THIS_KIND' })
    const letterId = letterIdOf(email)
    const data = typeof email.data === 'object' && email.data !== null ? email.data : {}
    const resent = await transaction.message.create({
      data: {
        id: uuidv7(at.getTime(), 0),
        eventId: event.id,
        registrationId: registration.id,
        enqueuedAt: at,
        template: email.template,
        recipient: registration.email,
        language: registration.language,
        // A message's own emails are counted, one a person: this is none of them.
        data: { ...data, resentFrom: id, ...(letterId !== null && { letterId }) },
      },
    })
    await transaction.$queryRaw(
      addAll([{ identifier: 'send_message', payload: { id: resent.id }, job_key: `message:${resent.id}` }]),
    )
    const entry = { what: 'EMAIL_RESENT', at, eventId: event.id, registrationId: registration.id } as const
    await appendAudit(transaction, [
      { ...actorFor(context, right), ...entry, after: { template: email.template, email: resent.id } },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [registration.id] })
    return { __typename: 'EmailResent', email: resent }
  }, timeouts)
}

/** Null: it may be sent again. */
export async function denialOf(
  database: Reader,
  email: MessageRow,
  { event, registration, at }: { event: EventRow; registration: RegistrationRow | null; at: Date },
): Promise<ResendDenial | null> {
  const [later] = await database.$queryRaw<[{ replaced: boolean; resent: boolean }]>`
    select coalesce(bool_or(l.template = ${email.template} and l.template <> 'letter' and l.data->>'resentFrom' is null), false) as replaced,
      coalesce(bool_or(l.data->>'resentFrom' = ${email.id}
        and l.enqueued_at > ${new Date(at.getTime() - hour).toISOString()}::timestamptz), false) as resent
    from message l
    where l.registration_id = ${registration?.id ?? email.id}::uuid and l.enqueued_at > ${email.enqueuedAt.toISOString()}::timestamptz`
  return resendDenial({
    template: email.template,
    isSettled: email.sentAt !== null || email.refusedAt !== null,
    state: (registration?.state ?? null) as State | null,
    isOn: !isOff(event),
    isReplaced:
      later.replaced || isOfAnotherOffer(email, registration) || (await isUnsubscribed(database, email, registration)),
    wasResent: later.resent,
  })
}

/** Offers say until when they hold. */
function isOfAnotherOffer({ template, data }: MessageRow, registration: RegistrationRow | null): boolean {
  if (template !== 'offer' || typeof data !== 'object' || data === null || !('offerExpiresAt' in data)) return false
  return Date.parse(String(data.offerExpiresAt)) !== registration?.offerExpiresAt?.getTime()
}

async function isUnsubscribed(
  database: Reader,
  email: MessageRow,
  registration: RegistrationRow | null,
): Promise<boolean> {
  const letterId = letterIdOf(email)
  if (letterId === null || !registration) return false
  const letter = await database.letter.findUnique({ where: { id: letterId } })
  if (letter?.kind !== 'NEWS') return letter === null
  const { eventId, emailKey } = registration
  return (await database.newsStop.findUnique({ where: { eventId_emailKey: { eventId, emailKey } } })) !== null
}
