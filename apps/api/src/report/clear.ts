/** Clears hits in the report's own texts: two people of different institutes, each with a reason. */
import { checkText } from '@plenaria/schema/texts'
import type { ClearReportHitInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { giveClearance, maxReasonLength } from '../findings/clear.ts'
import { editing } from '../findings/editing.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { compose } from './compose.ts'
import { draftOf, reportOf } from './read.ts'

type Result = Awaited<ResolversTypes['ClearReportHitResult']>

export async function clearReportHit(
  { eventSlug, hitId, reason }: ClearReportHitInput,
  context: Context,
): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.editReport(requester, event))
  if (denial) return denial
  const fieldProblems = checkText('reason', reason, maxReasonLength)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const refused = await editing(context, event, async (transaction, right): Promise<Result | null> => {
    const at = await now(context)
    const draft = draftOf(await transaction.report.findUnique({ where: { eventId: event.id } }), event.id)
    const { identifying } = await compose(transaction, event, draft, at)
    const hit = identifying.flatMap(({ hits }) => hits).find(({ id }) => id === hitId)
    if (!hit || !viewer) return refuse(language, 'UnknownHit', {})
    const given = await giveClearance(transaction, hit, { by: viewer.id, right, reason, at })
    if (!given) return refuse(language, 'OtherInstituteNeeded', {})
    const after = { hit: hit.id, kind: hit.kind, isWhole: given === 'WHOLE' }
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'LEAK_CLEARED', at, eventId: event.id, before: null, after },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return null
  })
  if (refused) return refused
  const report = await reportOf(event, context)
  return report ? { __typename: 'ReportHitCleared', report } : refuse(language, 'NotAllowed', {})
}
