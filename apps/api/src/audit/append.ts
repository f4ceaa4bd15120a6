/** Appends audit entries in the transaction of the change they describe. The desk appends its own entries to the same chains. */
import { Prisma } from '@plenaria/prisma/client'
import type { Context } from '../request/context.ts'
import { appendLinks, type ChainEnd, type Happening, instituteChain } from './chain.ts'
import { allSetApart, storedWords } from './words.ts'

/** The actor; goes into the audit log with every change. */
export interface Actor {
  actorKind: 'PERSON' | 'MEMBER' | 'CLOCK'
  /** Id of the signed-in person, null for a visitor and the clock. */
  actorId: string | null
  /** The institute that a member acts for. */
  instituteId: string | null
  /** The grant under which a partner's member acts, or which a person's consent is about. */
  grantId: string | null
  requestId: string | null
}

/** The viewer acting as a member of an institute: of the event's host, or of a partner under its grant. */
export const actorFor = (
  { viewer, requestId }: Pick<Context, 'viewer' | 'requestId'>,
  { instituteId, grantId }: { instituteId: string; grantId: string | null },
): Actor => ({ actorKind: 'MEMBER', actorId: viewer?.id ?? null, instituteId, grantId, requestId })

/** Time, or those who run the installation; in a job, `requestId` is the job's. */
export const clockActor = (requestId: string | null = null): Actor => ({
  actorKind: 'CLOCK',
  actorId: null,
  instituteId: null,
  grantId: null,
  requestId,
})

export type NewEntry = Partial<Happening> & Pick<Happening, 'what' | 'at'> & Actor

/**
 * Appends to the chain of an event, or of an institute where `eventId` is null. Takes the chain's lock until the transaction
 * ends; take it after the locks of seats and events.
 */
export async function appendAudit(transaction: Prisma.TransactionClient, entries: readonly NewEntry[]): Promise<void> {
  for (const [chain, ofChain] of Map.groupBy(entries.map(whole), chainOf)) {
    const [end] = await transaction.$queryRaw<ChainEnd[]>`
      select chain, entries, head from audit_chain where chain = ${chain} for update`
    if (!end) throw new Error('An audit entry has no chain to be added to.')
    const { happenings, words } = allSetApart(ofChain)
    const longer = appendLinks(end, happenings)
    await transaction.auditEntry.createMany({
      data: longer.links.map(({ before, after, hash, ...link }) => ({
        ...link,
        before: asJson(before),
        after: asJson(after),
        hash: Uint8Array.from(hash),
      })),
    })
    if (words.length > 0) await transaction.auditWords.createMany({ data: storedWords(words) })
    const { entries: count, head } = longer.end
    await transaction.auditChain.update({ where: { chain }, data: { entries: count, head: Uint8Array.from(head) } })
  }
}

const nothing = { eventId: null, registrationId: null, before: null, after: null, reason: null }

const whole = (entry: NewEntry): Happening => ({ ...nothing, ...entry })

function chainOf({ eventId, instituteId }: Happening): string {
  if (eventId !== null) return eventId
  if (instituteId === null) throw new Error('An audit entry is about an event or an institute.')
  return instituteChain(instituteId)
}

const asJson = (value: unknown) => (value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue))
