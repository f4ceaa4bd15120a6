/**
 * Audit entries whose author must stay unknown. What happened waits in `sealed_entry`, with who and when. Once nothing more is
 * expected the log is given all of it at once: what happened and a token each, in random order. The token is a salted commitment
 * to who and when; the row beside the log opens it until it is destroyed, and the chain is whole before and after.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { timeouts } from '../access/lock.ts'
import { type Actor, appendAudit, type NewEntry } from './append.ts'
import { jsonbText } from './chain.ts'

/** By people, about their own registration. */
const ofPeople = [
  'CONTRIBUTION_SENT',
  'CONTRIBUTION_CHANGED',
  'CONTRIBUTION_TAKEN_BACK',
  'FOLLOW_UP_ANSWERED',
  'FOLLOW_UP_TAKEN_BACK',
] as const
/** By rapporteurs. */
const ofStaff = ['NOTE_WRITTEN', 'NOTE_CHANGED', 'NOTE_REMOVED'] as const

export type SealedHappening = (typeof ofPeople)[number] | (typeof ofStaff)[number]

/** The facts that a token commits to. */
export interface SealedFacts extends Omit<Actor, 'requestId'> {
  registrationId: string | null
  /** ISO 8601 */
  at: string
  noteId?: string
  sessionId?: string
}

interface Happened {
  eventId: string
  what: SealedHappening
  at: Date
  actor: Actor
  registrationId?: string
  /** The note that it was about. */
  note?: { noteId: string; sessionId: string }
}

/** In the transaction in which it happens. The request's id is not kept: logs have it beside a time. */
export async function sealEntry(transaction: Prisma.TransactionClient, happened: Happened): Promise<void> {
  const { eventId, what, at, actor, registrationId = null, note } = happened
  const { requestId: _, ...by } = actor
  const facts: SealedFacts = { ...by, registrationId, at: at.toISOString(), ...note }
  const salt = Uint8Array.from(randomBytes(16))
  const token = tokenOf(salt, what, facts)
  await transaction.sealedEntry.create({
    data: { token, eventId, registrationId, what, facts: { ...facts }, salt },
  })
}

const tokenOf = (salt: Uint8Array, what: SealedHappening, facts: SealedFacts): string =>
  `sealed:${createHash('sha256')
    .update(salt)
    .update(jsonbText([what, facts]))
    .digest('hex')}`

interface Pending {
  token: string
  what: string
  registrationId: string | null
}

/**
 * Records all pending entries of an event, or the rest of them: in the log neither position nor time reveals the author. Takes
 * the chain's lock.
 */
export async function recordSealed(
  transaction: Prisma.TransactionClient,
  eventId: string,
  at: Date,
  chosen: (pending: readonly Pending[]) => readonly Pending[] = (all) => all,
): Promise<void> {
  // Tokens are salted hashes, so their order is random.
  const pending = await transaction.$queryRaw<Pending[]>`
    select token, what, registration_id as "registrationId" from sealed_entry
    where event_id = ${eventId} and not recorded order by token for update`
  const recorded = chosen(pending)
  if (recorded.length === 0) return
  await transaction.sealedEntry.updateMany({
    where: { token: { in: recorded.map(({ token }) => token) } },
    data: { recorded: true },
  })
  const nobody = { actorId: null, instituteId: null, grantId: null, requestId: null }
  await appendAudit(
    transaction,
    recorded.map(({ token, what }): NewEntry => {
      const happening = happeningOf(what)
      const actorKind = isOfPeople(happening) ? 'PERSON' : 'MEMBER'
      return { ...nobody, actorKind, what: happening, at, eventId, after: { sealed: token } }
    }),
  )
}

const isOfPeople = (what: string): boolean => ofPeople.some((one) => one === what)

function happeningOf(what: string): SealedHappening {
  const known = [...ofPeople, ...ofStaff].find((one) => one === what)
  if (!known) throw new Error('The log seals no such entry.')
  return known
}

/** Entries of people wait until there are enough of them: a batch of one would identify its author. */
const unlessFew =
  (least: number) =>
  (pending: readonly Pending[]): readonly Pending[] => {
    const people = new Set(pending.filter(({ what }) => isOfPeople(what)).map(({ registrationId }) => registrationId))
    return people.size >= least ? pending : pending.filter(({ what }) => !isOfPeople(what))
  }

/** The nightly job `record_sealed`: at events that are over, where neither contributions nor answers are taken any more. */
export async function recordDueSealed(database: PrismaClient): Promise<void> {
  const due = await database.$queryRaw<{ id: string; threshold: number }[]>`
    select e.id, e.disclosure_threshold as threshold from event e left join follow_up f on f.event_id = e.id
    where exists (select from sealed_entry s where s.event_id = e.id and not s.recorded)
      and greatest(e.ends_at, e.contributions_until, f.until) <= desk_now()`
  for (const { id, threshold } of due) {
    await database.$transaction(async (transaction) => {
      const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
      await recordSealed(transaction, id, at, unlessFew(threshold))
    }, timeouts)
  }
}
