/** Postpones an event without new dates. */
import type { PostponeEventInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { emailPostponed } from './emails.ts'
import { suspendEvent } from './suspend.ts'

type Result = Awaited<ResolversTypes['PostponeEventResult']>

/** Sessions get a new version, so that calendars accept the cancellation, and later the new dates, as changes. */
export async function postponeEvent(input: PostponeEventInput, context: Context): Promise<Result> {
  const result = await suspendEvent(
    input,
    {
      allowed: can.postponeEvent,
      refused: postponeRefused,
      email: emailPostponed,
      command: 'POSTPONE',
      kind: 'POSTPONE_EVENT',
      what: 'EVENT_POSTPONED',
      write: async (transaction, id, reasons, at) => {
        await transaction.session.updateMany({ where: { eventId: id }, data: { version: { increment: 1 } } })
        return transaction.event.update({
          where: { id },
          data: { state: 'POSTPONED', postponedAt: at, postponeReasons: reasons, version: { increment: 1 } },
        })
      },
    },
    context,
  )
  return result.__typename === 'Suspended' ? { ...result, __typename: 'EventPostponed' } : result
}

/** Null if the event can be postponed at this time. */
export function postponeRefused({ state, startsAt, zone }: EventRow, at: Date, language: Context['language']) {
  if (state !== 'PUBLISHED') return refuse(language, 'WrongEventState', { state })
  return startsAt <= at ? refuse(language, 'AlreadyStarted', { startedAt: startsAt }, zone) : null
}
