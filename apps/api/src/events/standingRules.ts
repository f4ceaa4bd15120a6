/** What people are told and may do on the page of their registration. */
import type { ResolversTypes, SetStandingRulesInput } from '../__generated__/resolvers.ts'
import { appendAudit } from '../audit/append.ts'
import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { forbidden } from '../forbidden.ts'
import { addAll } from '../jobs/add.ts'
import { clockOf } from '../messages/change.ts'
import { asOfNow } from '../people/viewer.ts'
import { can } from '../policy.ts'
import { firstJob } from '../registrations/record.ts'
import type { EventRow } from '../rows.ts'
import { actOfHost } from './audit.ts'
import { lockEvent, patience } from './lock.ts'

type Result = Awaited<ResolversTypes['SetStandingRulesResult']>

const rulesOf = ({
  tellsPlace,
  replacementRule,
  neverSelectedFirst,
}: Pick<EventRow, 'tellsPlace' | 'replacementRule' | 'neverSelectedFirst'>) => ({
  tellsPlace,
  replacementRule,
  neverSelectedFirst,
})

export async function setStandingRules(
  { eventSlug, ...wanted }: SetStandingRulesInput,
  context: Context,
): Promise<Result> {
  const { database, viewer, language } = context
  const known = await database.event.findUnique({ where: { slug: eventSlug.replaceAll('\0', '') } })
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const allowed = (asker: typeof viewer) => can.editEvent(asker, known)
  const forbids = await forbidden(context, allowed)
  if (forbids) return forbids
  return database.$transaction(async (transaction): Promise<Result> => {
    const event = await lockEvent(transaction, known.id)
    context.viewer = await asOfNow(transaction, context.viewer)
    if (!allowed(context.viewer)) return refuse(language, 'NotAllowed', {})
    const before = rulesOf(event)
    const after = {
      tellsPlace: wanted.tellsPlace ?? before.tellsPlace,
      replacementRule: wanted.replacementRule ?? before.replacementRule,
      neverSelectedFirst: wanted.neverSelectedFirst ?? before.neverSelectedFirst,
    }
    if (JSON.stringify(after) === JSON.stringify(before)) return { __typename: 'StandingRulesSet', event }
    const changed = await transaction.event.update({
      where: { id: known.id },
      data: { ...after, version: { increment: 1 } },
    })
    const facts = { what: 'STANDING_RULES_SET', at: await clockOf(transaction), eventId: known.id } as const
    await appendAudit(transaction, [{ ...actOfHost(context, known), ...facts, before, after }])
    if (after.neverSelectedFirst && !before.neverSelectedFirst)
      await transaction.$queryRaw(addAll([firstJob(known.id)]))
    return { __typename: 'StandingRulesSet', event: changed }
  }, patience)
}
