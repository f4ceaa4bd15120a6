/** The confidentiality rule of a session: once people have spoken under it, it can only become stricter. */
import { mayBecome } from '@plenaria/domain/programme/rule'
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes, SetSessionRuleInput } from '../__generated__/resolvers.ts'
import { publishRoom } from '../publicRoom/publish.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { asRead, changingProgramme, findSession, recordChange } from './change.ts'

type Result = Awaited<ResolversTypes['SetSessionRuleResult']>

export async function setSessionRule(
  { sessionId, version, rule }: SetSessionRuleInput,
  context: Context,
): Promise<Result> {
  const { language } = context
  const known = await findSession(sessionId, context)
  if (!known) return refuse(language, 'UnknownSession', {})
  return changingProgramme(known.event, sessionId, context, async (locked): Promise<Result> => {
    const { transaction, at, event } = locked
    // Writing notes takes a shared lock on this row, so that none gets into a session while it is being closed.
    await transaction.$queryRaw`select from session where id = ${sessionId} for update`
    const found = await asRead(locked, { id: sessionId, version }, context)
    if ('__typename' in found) return found
    const { session: before } = found
    if (!mayBecome(before.rule, rule, before.startsAt <= at)) return refuse(language, 'RuleOnlyStricter', {})
    if (rule === 'CLOSED' && (await haveNotes(transaction, [sessionId]))) return refuse(language, 'SessionHasNotes', {})
    if (before.rule === rule) return { __typename: 'SessionRuleSet', session: before, event }
    const session = await transaction.session.update({
      where: { id: sessionId },
      data: { rule, version: { increment: 1 } },
    })
    await publishRoom(transaction, event.id)
    const held = await transaction.registration.findMany({
      where: { eventId: event.id, state: { in: ['OFFERED', 'CONFIRMED'] } },
      select: { id: true },
    })
    const notified = held.map(({ id }) => id)
    return {
      __typename: 'SessionRuleSet',
      session,
      event: await recordChange(locked, 'SESSION_RULE_SET', before, session, { notified }),
    }
  })
}

/** Whether there are notes of any of the sessions. */
export const haveNotes = async (
  transaction: Prisma.TransactionClient,
  sessionIds: readonly string[],
): Promise<boolean> =>
  sessionIds.length > 0 &&
  (await transaction.note.findFirst({ where: { sessionId: { in: [...sessionIds] }, removedAt: null } })) !== null
