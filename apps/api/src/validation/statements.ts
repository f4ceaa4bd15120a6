/** Editors decide which minority statements are published. Statements that may identify somebody block the report. */
import type { DecideStatementInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { editing } from '../findings/editing.ts'
import { forgetWork } from '../findings/work.ts'
import { isId } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'

type Result = Awaited<ResolversTypes['DecideStatementResult']>

export async function decideStatement(input: DecideStatementInput, context: Context): Promise<Result> {
  const { database, language } = context
  const unknown = refuse(language, 'UnknownStatement', {})
  const known = isId(input.id)
    ? await database.minorityStatement.findUnique({
        where: { id: input.id },
        include: { round: { include: { event: true } } },
      })
    : null
  if (!known || known.round.closedAt === null) return unknown
  const { event } = known.round
  const denial = await forbidden(context, (requester) => can.editFindings(requester, event))
  if (denial) return denial.__typename === 'NotAllowed' ? unknown : denial
  return editing(context, event, async (transaction, right): Promise<Result> => {
    const before = await transaction.minorityStatement.findUnique({ where: { id: input.id } })
    if (!before) return unknown
    const { isIncluded } = input
    const at = await now(context)
    const statement = await transaction.minorityStatement.update({ where: { id: input.id }, data: { isIncluded } })
    const said = (included: boolean | null) => ({ id: input.id, isIncluded: included })
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'STATEMENT_DECIDED',
        at,
        eventId: event.id,
        before: said(before.isIncluded),
        after: said(isIncluded),
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    forgetWork(context)
    return { __typename: 'StatementDecided', statement: { ...statement, eventId: event.id } }
  })
}
