/** Calls an event off. */
import type { CallOffEventInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { emailCalledOff } from './emails.ts'
import { suspendEvent } from './suspend.ts'

type Result = Awaited<ResolversTypes['CallOffEventResult']>

export async function callOffEvent(input: CallOffEventInput, context: Context): Promise<Result> {
  const result = await suspendEvent(
    input,
    {
      allowed: can.callOffEvent,
      refused: callOffRefused,
      email: emailCalledOff,
      command: 'CALL_OFF',
      kind: 'CALL_OFF_EVENT',
      what: 'EVENT_CALLED_OFF',
      write: (transaction, id, reasons, at) =>
        transaction.event.update({
          where: { id },
          data: {
            state: 'CALLED_OFF',
            calledOffAt: at,
            callOffReasons: reasons,
            version: { increment: 1 },
            postponedAt: null,
            postponeReasons: {},
          },
        }),
    },
    context,
  )
  return result.__typename === 'Suspended' ? { ...result, __typename: 'EventCalledOff' } : result
}

/** Null if the event can be called off at this time. */
export function callOffRefused({ state, endsAt, zone }: EventRow, at: Date, language: Context['language']) {
  if (state === 'POSTPONED') return null
  if (state !== 'PUBLISHED') return refuse(language, 'WrongEventState', { state })
  return endsAt <= at ? refuse(language, 'AlreadyOver', { endedAt: endsAt }, zone) : null
}
