/** The mutation by which organisers release all staged decisions. */
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, rightToRelease } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor } from '../audit/append.ts'
import type { CommandOf, StillPermitted } from '../desk/index.ts'
import { neededFor, requestCountersign } from '../grants/countersign.ts'
import { refuse } from '../refusals/errors.ts'
import { findEvent } from '../registrations/findEvent.ts'
import { refusedIn } from '../registrations/refused.ts'
import { withRightsOfNow } from '../registrations/rightsOfNow.ts'
import type { Context } from '../request/context.ts'
import { isOff } from '../request/eventState.ts'

type Result = Awaited<ResolversTypes['ReleaseStagedDecisionsResult']>

export const releaseStagedDecisions = (slug: string, context: Context): Promise<Result> =>
  withRightsOfNow(context, () => releaseOnce(slug, context))

async function releaseOnce(slug: string, context: Context): Promise<Result | 'RIGHTS_CHANGED'> {
  const { database, desk, viewer, language } = context
  const event = await findEvent(slug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  // Calling off and postponing end the right: people who had it get the reason.
  if (isOff(event) && can.release(viewer, { ...event, state: 'PUBLISHED' }))
    return refuse(language, 'WrongEventState', { state: event.state })
  const refusal = await forbidden(context, (requester) => can.release(requester, event))
  const right = rightToRelease(viewer, event)
  if (refusal || !right || !viewer) return refusal ?? refuse(language, 'NotAllowed', {})

  const rows = await database.registration.findMany({
    where: { eventId: event.id, staged: { not: null } },
    select: { id: true, staged: true },
  })
  if (rows.length === 0) return refuse(language, 'NothingStaged', {})
  const staged = Object.fromEntries(rows.flatMap((row) => (row.staged ? [[row.id, row.staged]] : [])))
  const [request] = await requestCountersign(event, 'RELEASE', [{ matter: { staged }, right }], context)
  if (request) return { __typename: 'CountersignPending', request, otherRequests: [], refused: [] }

  // Decisions staged from now on may need another institute's agreement, so they aren't released with these.
  const stillPermitted: StillPermitted = async (reader) =>
    rightToRelease(await asOfNow(reader, viewer), event)?.grantId === right.grantId &&
    (await neededFor(reader, event, 'RELEASE', { staged })).length === 0
  const command: CommandOf<'RELEASE'> = { type: 'RELEASE', expected: staged, stillPermitted }
  const outcome = await desk.changeSeats(event.id, command, actorFor(context, right))
  if (outcome.kind === 'DONE') {
    const { registrations, offersMade } = outcome
    return { __typename: 'StagedDecisionsReleased', event, released: registrations.length, offersMade }
  }
  switch (outcome.refusal.refusal) {
    case 'NothingStaged':
    case 'ChangedMeanwhile':
      return refuse(language, outcome.refusal.refusal, {})
    case 'RightsChanged':
      return 'RIGHTS_CHANGED'
    case 'ReleaseRefused':
      return refuse(language, 'ReleaseRefused', { refused: outcome.refusal.refused.map(refusedIn(context)) })
    default:
      return outcome.refusal satisfies never
  }
}
