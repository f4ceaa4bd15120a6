/** Facts of an entry as the viewer may know them, for the contract and for exports. */
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { hashedText, instituteChain, jsonbText } from '../audit/chain.ts'
import { inWords, reasonInWords } from '../audit/words.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { AuditEntryRow, EventRow } from '../request/rows.ts'
import { actorName, nameOfMember } from './actorName.ts'
import { seenOf, shownFacts } from './shown.ts'

const eventAbout = async ({ eventId }: AuditEntryRow, context: Context): Promise<EventRow | null> =>
  eventId === null ? null : eventOf({ eventId }, context)

export async function sequenceOf(entry: AuditEntryRow, context: Context): Promise<number | null> {
  const event = await eventAbout(entry, context)
  return event === null || can.seeWholeAudit(context.viewer, event) ? entry.sequence : null
}

export async function actorOf(entry: AuditEntryRow, context: Context): Promise<string | null> {
  const event = await eventAbout(entry, context)
  return can.seeActor(context.viewer, entry, event) ? actorName(entry, context) : null
}

const addressInvited = dataLoader<string>(async (ids, { database }) => {
  const rows = await database.invitation.findMany({ where: { id: { in: ids } }, select: { id: true, emailKey: true } })
  return new Map(rows.map(({ id, emailKey }) => [id, emailKey]))
})

/** The member or the invited address that an entry of an institute's log is about. */
export async function memberOf(entry: AuditEntryRow, context: Context): Promise<string | null> {
  const { chain, instituteId, eventId } = entry
  if (eventId !== null || instituteId === null || chain !== instituteChain(instituteId)) return null
  if (!can.seeInstituteAudit(context.viewer, { id: instituteId })) return null
  const memberId = textAt('member', entry)
  if (memberId !== null) return nameOfMember(memberId, context)
  const invitationId = textAt('invitation', entry)
  return invitationId === null ? null : ((await addressInvited(invitationId, context)) ?? null)
}

function textAt(name: string, { before, after }: AuditEntryRow): string | null {
  for (const facts of [after, before]) {
    const value = isObject(facts) ? facts[name] : null
    if (typeof value === 'string') return value
  }
  return null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export async function referenceOf(entry: AuditEntryRow, context: Context): Promise<string | null> {
  const { registration, isHidden } = await seenOf(entry, context)
  return registration && !isHidden ? registration.reference : null
}

export async function factsOf(entry: AuditEntryRow, side: 'before' | 'after', context: Context): Promise<unknown> {
  const seen = await seenOf(entry, context)
  return seen.isHidden ? null : inWords(shownFacts(entry[side], seen), context, seen.asRead)
}

export async function reasonOf(entry: AuditEntryRow, context: Context): Promise<string | null> {
  const { isHidden, asRead } = await seenOf(entry, context)
  return isHidden ? null : reasonInWords(entry.reason, context, asRead)
}

export const hashText = ({ hash }: AuditEntryRow): string => Buffer.from(hash).toString('hex')

/**
 * The text that the entry's hash covers after the previous hash, as UTF-8. Null where it holds more than the viewer sees: facts that are
 * hidden from them, who was passed over, a sealed commitment, or the account of a participant, which would link their registrations.
 */
export async function recordOf(entry: AuditEntryRow, context: Context): Promise<string | null> {
  const { actorKind, actorId, before, after } = entry
  if ((await sequenceOf(entry, context)) === null) return null
  if (actorId !== null && (actorKind !== 'MEMBER' || (await actorOf(entry, context)) === null)) return null
  const seen = await seenOf(entry, context)
  if (seen.isHidden) return null
  if (!isSameShape(before, shownFacts(before, seen)) || !isSameShape(after, shownFacts(after, seen))) return null
  return hashedText({ ...entry, before: jsonbText(before), after: jsonbText(after) })
}

/** Whether nothing is omitted, and no list of people is reduced to its length. */
function isSameShape(stored: unknown, shown: unknown): boolean {
  if (Array.isArray(stored) && stored.length === 0) return true
  if (Array.isArray(stored))
    return (
      Array.isArray(shown) &&
      shown.length === stored.length &&
      stored.every((each, index) => isSameShape(each, shown[index]))
    )
  if (!isObject(stored)) return typeof stored === typeof shown && (stored === null) === (shown === null)
  return (
    isObject(shown) &&
    Object.entries(stored).every(([name, value]) => Object.hasOwn(shown, name) && isSameShape(value, shown[name]))
  )
}
