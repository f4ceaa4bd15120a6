/** What the worker does. Each job is enqueued by SQL in the transaction that owes it. */
import { Logger, type TaskList } from 'graphile-worker'
import { z } from 'zod'
import { sendDigests } from './digests/digest.ts'
import { noticeOrder as erasedOrder, linkOrder, sendErasureLink, sendErasureNotice } from './erasure/mail.ts'
import { retain } from './erasure/retention.ts'
import { remindOfPromise } from './events/promise.ts'
import { destroyLinks } from './evidence/destroy.ts'
import { carryOutImport, forgetImport } from './exchange/run.ts'
import { endGrantAtItsDate } from './grants/expire.ts'
import { sendAccountNotice, sendSignInLink } from './mail/account.ts'
import type { MailTools } from './mail/deliver.ts'
import { queueMessages, sendMessage } from './mail/send.ts'
import { remind } from './messages/remind.ts'
import { queueLetter, startLetter } from './messages/send.ts'
import { sendLetterTest } from './messages/test.ts'
import { factorChanges } from './people/factors.ts'
import { runBulkAction } from './registrations/board/bulk/run.ts'
import type { Act, Desk } from './registrations/seating.ts'
import { putNeverSelectedFirst } from './series/first.ts'
import { closeAtItsDate } from './validation/rounds.ts'
import { remindOfRound } from './validation/tell.ts'
import { sendWebhook, type WebhookTools } from './webhooks/send.ts'
import { tellWebhooks } from './webhooks/tell.ts'

/** graphile-worker says nothing by itself: failures are logged from its events, without what they quote. */
export const quiet = new Logger(() => () => {})

export interface Tools extends MailTools, WebhookTools {
  desk: Desk
}

const messageOrder = z.object({ id: z.uuid() })
const messagesOrder = z.object({ ids: z.array(z.uuid()) })
const eventOrder = z.object({ eventId: z.string() })
const bulkOrder = z.object({ id: z.uuid() })
const deliveryOrder = z.object({ id: z.uuid() })
const importOrder = z.object({ id: z.uuid() })
const grantOrder = z.object({ grantId: z.uuid() })
const roundOrder = z.object({ roundId: z.uuid() })
const letterOrder = z.object({ letterId: z.uuid() })
const testOrder = z.object({
  letterId: z.uuid(),
  userId: z.string(),
  language: z.string(),
  registrationId: z.uuid().nullable(),
})
const signInOrder = z.object({ email: z.string(), next: z.string(), language: z.string() })
const noticeOrder = z.object({ userId: z.string(), change: z.enum(factorChanges) })

export function openTasks(tools: Tools): TaskList {
  return {
    send_message: (payload) => sendMessage(tools, messageOrder.parse(payload).id),
    send_messages: (payload) => queueMessages(tools, messagesOrder.parse(payload).ids),
    send_sign_in_link: (payload, { job }) => sendSignInLink(tools, signInOrder.parse(payload), job.id),
    send_account_notice: (payload, { job }) => sendAccountNotice(tools, noticeOrder.parse(payload), job.id),
    send_erasure_link: (payload, { job }) => sendErasureLink(tools, linkOrder.parse(payload), job.id),
    send_erasure_notice: (payload, { job }) => sendErasureNotice(tools, erasedOrder.parse(payload), job.id),
    retain: (_, { job }) => retain(tools, `job-${job.id}`),
    start_letter: (payload, { job }) =>
      startLetter(tools.database, letterOrder.parse(payload).letterId, `job-${job.id}`),
    queue_letter: (payload) => queueLetter(tools, letterOrder.parse(payload).letterId),
    send_letter_test: (payload, { job }) => sendLetterTest(tools, testOrder.parse(payload), job.id),
    remind: () => remind(tools.database),
    send_digests: () => sendDigests(tools.database),
    tell_webhooks: () => tellWebhooks(tools.database),
    send_webhook: (payload, { job }) => sendWebhook(tools, deliveryOrder.parse(payload).id, `job-${job.id}`),
    remind_of_promise: (payload) => remindOfPromise(tools.database, eventOrder.parse(payload)),
    destroy_links: (payload, { job }) =>
      destroyLinks(tools.database, eventOrder.parse(payload).eventId, `job-${job.id}`),
    end_grant: (payload, { job }) =>
      endGrantAtItsDate(tools.database, grantOrder.parse(payload).grantId, `job-${job.id}`),
    run_bulk_action: (payload, { job }) =>
      runBulkAction(tools.database, bulkOrder.parse(payload).id, job.attempts >= job.max_attempts),
    run_import: (payload, { job }) =>
      carryOutImport(tools.database, importOrder.parse(payload).id, {
        requestId: `job-${job.id}`,
        attempt: job.attempts,
      }),
    forget_import: (payload) => forgetImport(tools.database, importOrder.parse(payload).id),
    put_never_selected_first: (payload, { job }) =>
      putNeverSelectedFirst(tools, eventOrder.parse(payload).eventId, `job-${job.id}`),
    close_validation: (payload, { job }) =>
      closeAtItsDate(tools.database, roundOrder.parse(payload).roundId, `job-${job.id}`),
    remind_of_validation: (payload) => remindOfRound(tools.database, roundOrder.parse(payload).roundId),
    run_clock: (payload, { job }) => runClock(tools.desk, eventOrder.parse(payload).eventId, `job-${job.id}`),
  }
}

/** Lets time pass at the event's desk until nothing is due any more. */
async function runClock(desk: Desk, eventId: string, requestId: string): Promise<void> {
  const act: Act = { actorKind: 'CLOCK', actorId: null, instituteId: null, grantId: null, requestId }
  let outcome = await desk.changeSeats(eventId, { type: 'TICK' }, act)
  while (outcome.kind === 'DONE' && outcome.registrations.length > 0) {
    outcome = await desk.changeSeats(eventId, { type: 'TICK' }, act)
  }
}
