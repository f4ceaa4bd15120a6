/** The minimum number of organisations for a group to be named. */
import type { ResolversTypes, SetDisclosureThresholdInput } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { outside } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { largestOf, readParties } from './presence.ts'

type Result = Awaited<ResolversTypes['SetDisclosureThresholdResult']>

const minThreshold = 3
const maxThreshold = 100

export async function setDisclosureThreshold(input: SetDisclosureThresholdInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, input.eventSlug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const { threshold, version } = input
  const fieldProblems = outside(threshold, 'threshold', minThreshold, maxThreshold)
  const terms = { allowed: can.setDisclosureThreshold, fieldProblems, version }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    const groups = await transaction.stakeholderGroup.findMany({ where: { eventId: event.id }, select: { key: true } })
    const largest = largestOf(
      await readParties(transaction, event.id),
      groups.map(({ key }) => key),
    )
    // Unknown until somebody takes part.
    if (largest > 0 && threshold > Math.max(minThreshold, largest))
      return refuse(language, 'ThresholdTooLarge', { largest })
    const { total: seats } = await transaction.seatPlan.findUniqueOrThrow({ where: { eventId: event.id } })
    if (threshold > Math.max(minThreshold, seats)) return refuse(language, 'ThresholdAboveRoom', { threshold, seats })
    const after = await transaction.event.update({
      where: { id: event.id },
      data: { disclosureThreshold: threshold, version: { increment: 1 } },
    })
    await appendAudit(transaction, [
      {
        ...actorOfHost(context, event),
        what: 'DISCLOSURE_THRESHOLD_SET',
        at,
        eventId: event.id,
        before: { threshold: event.disclosureThreshold },
        after: { threshold },
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return { __typename: 'DisclosureThresholdSet', event: after }
  })
}
