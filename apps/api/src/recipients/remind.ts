/** Reminds recipients who got a version and haven't answered: at most once in 7 days each. */
import { Prisma } from '@plenaria/prisma/client'
import type { RemindRecipientsInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent } from '../access/lock.ts'
import { can, rightToPublishReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { addAll } from '../jobs/add.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { dueForReminder } from './due.ts'
import { atOnce, ownLanguage, timeouts } from './send.ts'

type Result = Awaited<ResolversTypes['RemindRecipientsResult']>

interface Due {
  /** Id of the delivery. */
  id: string
  email: string
  language: string
}

export async function remindRecipients(
  { eventSlug, number }: RemindRecipientsInput,
  context: Context,
): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.manageRecipients(requester, event))
  if (denial) return denial
  const at = await now(context)
  return database.$transaction(async (transaction): Promise<Result> => {
    await lockEvent(transaction, event.id)
    const right = rightToPublishReport(await asOfNow(transaction, viewer), event)
    if (!right) return refuse(language, 'NotAllowed', {})
    const version = await transaction.reportVersion.findFirst({
      where: { eventId: event.id, number },
      include: { withdrawal: true },
    })
    if (!version) return refuse(language, 'ReportVersionNotPublished', {})
    if (version.withdrawal)
      return refuse(language, 'ReportVersionWithdrawn', { withdrawnAt: version.withdrawal.withdrawnAt }, event.zone)
    const due = await transaction.$queryRaw<Due[]>(dueForReminder(event.id, Prisma.sql`${number}`))
    if (due.length === 0) return refuse(language, 'NoRecipientToRemind', {})
    const reminded = due.length
    await queueReminders(transaction, event.id, due, at)
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'RECIPIENTS_REMINDED', at, eventId: event.id, after: { number, reminded } },
    ])
    return { __typename: 'RecipientsReminded', event, reminded }
  }, timeouts)
}

/** In each recipient's language. */
async function queueReminders(
  transaction: Prisma.TransactionClient,
  eventId: string,
  due: readonly Due[],
  at: Date,
): Promise<void> {
  const messages = due.map((recipient, sequence) => ({
    id: uuidv7(at.getTime(), sequence),
    eventId,
    template: 'report-reminder',
    enqueuedAt: at,
    recipient: recipient.email,
    language: ownLanguage(recipient),
    deliveryId: recipient.id,
  }))
  for (let from = 0; from < messages.length; from += atOnce)
    await transaction.message.createMany({ data: messages.slice(from, from + atOnce) })
  await transaction.$executeRaw`
    update report_delivery set reminded_at = ${at.toISOString()}::timestamptz where id = any(${due.map(({ id }) => id)}::uuid[])`
  const payload = { ids: messages.map(({ id }) => id) }
  await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload }]))
}
