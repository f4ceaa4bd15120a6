/** The worker's tasks. Each job is enqueued by SQL in the transaction that causes it. */
import type { Job as Queued, TaskList } from 'graphile-worker'
import { clockActor } from '../audit/append.ts'
import { recordDueSealed } from '../audit/sealed.ts'
import { runBulkAction } from '../board/bulk/run.ts'
import type { Desk } from '../desk/index.ts'
import { sendDigests } from '../digests/digest.ts'
import { closeDraw } from '../draws/close.ts'
import { computeDraw } from '../draws/compute.ts'
import { sendErasureLink, sendErasureNotice } from '../erasure/mail.ts'
import { retain } from '../erasure/retention.ts'
import { remindOfPromise } from '../events/promise.ts'
import { destroyLinks } from '../evidence/destroy.ts'
import { purgeTraces } from '../evidence/purge.ts'
import { carryOutImport, forgetImport } from '../exchange/run.ts'
import { endGrantAtItsDate } from '../grants/expire.ts'
import { emailMentions } from '../internalNotes/emailMentions.ts'
import { type Identifier, type JobPayload, jobSchemas } from '../jobs/jobSchemas.ts'
import type { Config } from '../kernel/config.ts'
import { openLog } from '../kernel/log.ts'
import { sendLetterheadTest } from '../letterhead/sample.ts'
import { sendAccountNotice, sendSignInLink } from '../mail/account.ts'
import type { MailTools } from '../mail/deliver.ts'
import { sendTestEmail } from '../mail/testEmail.ts'
import { remind } from '../messages/remind.ts'
import { queueLetter, startLetter } from '../messages/send.ts'
import { sendLetterTest } from '../messages/test.ts'
import { type DueTools, runWhenDue } from '../planned/due.ts'
import { sweepPlannedActions } from '../planned/sweep.ts'
import { publishRooms } from '../publicRoom/publish.ts'
import { forgetRoster } from '../rosters/remove.ts'
import { putNeverSelectedFirst } from '../series/neverSelectedFirst.ts'
import { remindOfRound } from '../validation/notify.ts'
import { closeAtItsDate } from '../validation/rounds.ts'
import { enqueueDeliveries } from '../webhooks/enqueue.ts'
import { sendWebhook, type WebhookTools } from '../webhooks/send.ts'
import { queueMessages, sendEmail } from './sendMail.ts'

export interface Tools extends MailTools, WebhookTools, DueTools {
  config: MailTools['config'] & DueTools['config'] & Pick<Config, 'databaseUrl' | 'logLevel'>
}

/** `requestId`: the job's id in logs. */
type Task<Of extends Identifier> = (payload: JobPayload<Of>, job: Queued & { requestId: string }) => Promise<void>

export function openTasks(tools: Tools): TaskList {
  const { database } = tools
  const tasks: { [Of in Identifier]: Task<Of> } = {
    send_message: ({ id }) => sendEmail(tools, id),
    send_messages: ({ ids }) => queueMessages(tools, ids),
    send_sign_in_link: (order, { id }) => sendSignInLink(tools, order, id),
    send_account_notice: (order, { id }) => sendAccountNotice(tools, order, id),
    send_erasure_link: (order, { id }) => sendErasureLink(tools, order, id),
    send_erasure_notice: (order, { id }) => sendErasureNotice(tools, order, id),
    retain: (_, { requestId }) => retain(tools, requestId),
    start_letter: ({ letterId }, { requestId }) => startLetter(database, letterId, requestId),
    queue_letter: ({ letterId }) => queueLetter(tools, letterId),
    send_letter_test: (order, { id }) => sendLetterTest(tools, order, id),
    send_test_email: (order, { id }) => sendTestEmail(tools, order, id),
    send_letterhead_test: (order, { id }) => sendLetterheadTest(tools, order, id),
    remind: () => remind(database),
    email_mentions: ({ id }) => emailMentions(database, id),
    send_digests: () => sendDigests(database),
    tell_webhooks: () => enqueueDeliveries(database),
    tell_rooms: ({ _cron: due }) => publishRooms(database, { isSetTime: due !== undefined && isFullHour(due.ts) }),
    record_sealed: () => recordDueSealed(database),
    send_webhook: ({ id }, { requestId }) => sendWebhook(tools, id, requestId),
    remind_of_promise: ({ eventId }) => remindOfPromise(database, eventId),
    purge_traces: () => purgeTraces(tools.config.databaseUrl, openLog(tools.config.logLevel)),
    destroy_links: ({ eventId }, { requestId }) => destroyLinks(database, eventId, requestId),
    end_grant: ({ grantId }, { requestId }) => endGrantAtItsDate(database, grantId, requestId),
    run_bulk_action: ({ id }, { attempts, max_attempts }) => runBulkAction(database, id, attempts >= max_attempts),
    run_planned_action: ({ id }, { requestId, attempts, max_attempts }) =>
      runWhenDue(tools, id, { requestId, isLast: attempts >= max_attempts }),
    sweep_planned_actions: (_, { requestId }) => sweepPlannedActions(database, requestId),
    run_import: ({ id }, { requestId, attempts }) => carryOutImport(database, id, { requestId, attempt: attempts }),
    forget_import: ({ id }) => forgetImport(database, id),
    forget_roster: ({ id }) => forgetRoster(database, id),
    put_never_selected_first: ({ eventId }, { requestId }) => putNeverSelectedFirst(tools, eventId, requestId),
    close_validation: ({ roundId }, { requestId }) => closeAtItsDate(database, roundId, requestId),
    remind_of_validation: ({ roundId }) => remindOfRound(database, roundId),
    compute_draw: ({ id }) => computeDraw(database, id),
    close_draw: ({ id }, { requestId }) => closeDraw(database, id, requestId),
    run_clock: ({ eventId }, { requestId }) => runClock(tools.desk, eventId, requestId),
  }
  const listed = <Of extends Identifier>(identifier: Of): TaskList => ({
    [identifier]: (payload, { job }) =>
      tasks[identifier](jobSchemas[identifier].parse(payload) as JobPayload<Of>, {
        ...job,
        requestId: `job-${job.id}`,
      }),
  })
  return Object.assign({}, ...(Object.keys(jobSchemas) as Identifier[]).map(listed))
}

const isFullHour = (at: string): boolean => new Date(at).getUTCMinutes() === 0

/** Advances time at the event's desk until nothing is due. */
async function runClock(desk: Desk, eventId: string, requestId: string): Promise<void> {
  const actor = clockActor(requestId)
  let outcome = await desk.changeSeats(eventId, { type: 'TICK' }, actor)
  while (outcome.kind === 'DONE' && outcome.registrations.length > 0) {
    outcome = await desk.changeSeats(eventId, { type: 'TICK' }, actor)
  }
}
