/** What the worker does. Each job is enqueued by SQL in the transaction that owes it. */
import { Logger, type TaskList } from 'graphile-worker'
import { z } from 'zod'
import { remindOfPromise } from './events/promise.ts'
import { endGrantAtItsDate } from './grants/expire.ts'
import { type MailTools, queueMessages, sendAccountNotice, sendMessage, sendSignInLink } from './mail/send.ts'
import { factorChanges } from './people/factors.ts'
import type { Act, Desk } from './registrations/seating.ts'

/** graphile-worker says nothing by itself: failures are logged from its events, without what they quote. */
export const quiet = new Logger(() => () => {})

export interface Tools extends MailTools {
  desk: Desk
}

const messageOrder = z.object({ id: z.uuid() })
const messagesOrder = z.object({ ids: z.array(z.uuid()) })
const eventOrder = z.object({ eventId: z.string() })
const grantOrder = z.object({ grantId: z.uuid() })
const signInOrder = z.object({ email: z.string(), next: z.string(), language: z.string() })
const noticeOrder = z.object({ userId: z.string(), change: z.enum(factorChanges) })

export function openTasks(tools: Tools): TaskList {
  return {
    send_message: (payload) => sendMessage(tools, messageOrder.parse(payload).id),
    send_messages: (payload) => queueMessages(tools, messagesOrder.parse(payload).ids),
    send_sign_in_link: (payload, { job }) => sendSignInLink(tools, signInOrder.parse(payload), job.id),
    send_account_notice: (payload, { job }) => sendAccountNotice(tools, noticeOrder.parse(payload), job.id),
    remind_of_promise: (payload) => remindOfPromise(tools.database, eventOrder.parse(payload)),
    end_grant: (payload, { job }) =>
      endGrantAtItsDate(tools.database, grantOrder.parse(payload).grantId, `job-${job.id}`),
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
