/** Settings of the status page. */
import type { ResolversTypes, SetStatusPageSettingsInput } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { addAll } from '../jobs/add.ts'
import { firstJob } from '../jobs/neverSelectedFirst.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'

type Result = Awaited<ResolversTypes['SetStatusPageSettingsResult']>

const rulesOf = ({
  showsExactPlace,
  replacementRule,
  neverSelectedFirst,
}: Pick<EventRow, 'showsExactPlace' | 'replacementRule' | 'neverSelectedFirst'>) => ({
  showsExactPlace,
  replacementRule,
  neverSelectedFirst,
})

export async function setStatusPageSettings(
  { eventSlug, ...wanted }: SetStatusPageSettingsInput,
  context: Context,
): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, eventSlug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.editEvent, version: null }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    const before = rulesOf(event)
    const after = {
      showsExactPlace: wanted.showsExactPlace ?? before.showsExactPlace,
      replacementRule: wanted.replacementRule ?? before.replacementRule,
      neverSelectedFirst: wanted.neverSelectedFirst ?? before.neverSelectedFirst,
    }
    if (JSON.stringify(after) === JSON.stringify(before)) return { __typename: 'StatusPageSettingsSet', event }
    const changed = await transaction.event.update({
      where: { id: known.id },
      data: { ...after, version: { increment: 1 } },
    })
    const facts = { what: 'STANDING_RULES_SET', at, eventId: known.id } as const
    await appendAudit(transaction, [{ ...actorOfHost(context, known), ...facts, before, after }])
    if (after.neverSelectedFirst && !before.neverSelectedFirst)
      await transaction.$queryRaw(addAll([firstJob(known.id)]))
    return { __typename: 'StatusPageSettingsSet', event: changed }
  })
}
