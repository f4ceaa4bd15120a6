/** Suggests registrations of an event that may belong to one person, and lists those marked as different. */
import { type Duplicate, duplicateKey, suggestDuplicates } from '@plenaria/domain/duplicates'
import { survivorOf } from '@plenaria/domain/seats/commands/merge'
import { foldOrganisation } from '@plenaria/schema/texts'
import type { DismissDuplicateInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can, rightToMerge } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { standingOf } from '../desk/index.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'
import { findPair } from './mergeRegistrations.ts'

const maxSuggested = 25
/** Upper bound; only the newest are compared. */
const maxCompared = 10_000

interface CandidateRow {
  id: string
  name: string
  organisationKey: string | null
  country: string
}

export interface DuplicateRow {
  survivor: RegistrationRow
  other: RegistrationRow
  likeness: Duplicate['why']
}

export async function duplicatesOf(event: EventRow, context: Context): Promise<DuplicateRow[]> {
  const { database, viewer } = context
  if (!can.merge(viewer, event)) return []
  const people = await database.$queryRaw<CandidateRow[]>`
    select id, name, organisation_key as "organisationKey", country from registration
    where event_id = ${event.id} and erased_at is null and not protected
      and state not in ('LAPSED', 'WITHDRAWN', 'DECLINED') order by id desc limit ${maxCompared}`
  const dismissed = await database.duplicateDismissal.findMany({ where: { eventId: event.id } })
  const keys = new Set(dismissed.map(({ oneId, otherId }) => duplicateKey(oneId, otherId)))
  const folded = people.map((person) => ({ ...person, name: foldOrganisation(person.name) }))
  const found = suggestDuplicates(folded, keys).slice(0, maxSuggested)
  const rows = await database.registration.findMany({ where: { id: { in: found.flatMap(({ ids }) => ids) } } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap(({ ids, why }) => {
    const [one, other] = ids.map((id) => byId.get(id))
    if (!one || !other || ![one, other].every((each) => can.mergeOne(viewer, each, event))) return []
    const stays = survivorOf(standingOf(one), standingOf(other)).id === one.id
    return { survivor: stays ? one : other, other: stays ? other : one, likeness: why }
  })
}

export async function dismissDuplicate(
  { reference, other, dismissed }: DismissDuplicateInput,
  context: Context,
): Promise<Awaited<ResolversTypes['DismissDuplicateResult']>> {
  const { language, viewer } = context
  const found = await findPair([reference, other], context)
  if (!found) return refuse(language, 'UnknownRegistration', {})
  const { event, pair } = found
  const terms = { allowed: (requester: Context['viewer']) => can.merge(requester, event), version: null }
  const [oneId = '', otherId = ''] = pair.map(({ id }) => id).toSorted()
  return changingEvent(event, terms, context, async ({ transaction, at }) => {
    const right = rightToMerge(context.viewer, event)
    if (!right) return refuse(language, 'NotAllowed', {})
    const where = { eventId: event.id, oneId, otherId }
    const { count } = dismissed
      ? await transaction.duplicateDismissal.createMany({
          data: [{ ...where, dismissedBy: viewer?.id ?? '', dismissedAt: at }],
          skipDuplicates: true,
        })
      : await transaction.duplicateDismissal.deleteMany({ where })
    const after = { registrations: [oneId, otherId], dismissed }
    if (count > 0)
      await appendAudit(transaction, [
        { ...actorFor(context, right), what: 'DUPLICATE_DISMISSED', at, eventId: event.id, after },
      ])
    return { __typename: 'DuplicateDismissed' as const, event }
  })
}
