/** Repeats erasures in a restored database that happened after its backup was taken. */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import { clockActor } from '../audit/append.ts'
import { catchUp } from '../board/copy.ts'
import type { Desk } from '../desk/index.ts'
import { type JournalEntry, type ListedErasure, markOf } from './journal.ts'
import { forgetAccount } from './person.ts'
import { forgetField } from './retention.ts'

interface ReplayTools {
  database: PrismaClient
  desk: Desk
}

/** Erasure times by pseudonym, grouped by the SECRET of the list. */
type Accounts = Map<string, Map<string, Date>>

export interface Replayed {
  registrations: number
  accounts: number
  /** Kinds of data erased by retention. */
  fields: number
}

/** Milliseconds: longer than an erasure takes from its entry to its commit, so that one in progress isn't missed. */
const margin = 10 * 60_000
const atOnce = 100

const byRestore = clockActor('restore')

/** `takenAt`: when the backup was taken. Idempotent. */
export async function replayErasures(
  tools: ReplayTools,
  erasures: readonly ListedErasure[],
  takenAt: Date,
): Promise<Replayed> {
  const replayed: Replayed = { registrations: 0, accounts: 0, fields: 0 }
  const accounts: Accounts = new Map()
  for (const { entry, secret } of erasures) {
    // Ids are never reused: data erased before the backup is missing in it.
    if (entry.kind === 'REGISTRATIONS') replayed.registrations += await forgetRegistrations(tools, entry)
    else if (Date.parse(entry.at) < takenAt.getTime() - margin) continue
    else if (entry.kind === 'ACCOUNT') note(accounts, secret, entry)
    else replayed.fields += await forgetField(tools.database, entry.eventId, entry.field, 'restore')
  }
  replayed.accounts = await forgetAccounts(tools, accounts)
  return replayed
}

function note(accounts: Accounts, secret: string, { person, at }: Extract<JournalEntry, { kind: 'ACCOUNT' }>): void {
  const ofSecret = accounts.get(secret) ?? new Map<string, Date>()
  const known = ofSecret.get(person)
  if (!known || known < new Date(at)) ofSecret.set(person, new Date(at))
  accounts.set(secret, ofSecret)
}

/** When the address was last erased. */
function erasedAt(accounts: Accounts, key: string): Date | undefined {
  const times = [...accounts].flatMap(([secret, ofSecret]) => ofSecret.get(markOf(secret, key)) ?? [])
  return times.sort((one, other) => other.getTime() - one.getTime())[0]
}

type Registrations = Extract<JournalEntry, { kind: 'REGISTRATIONS' }>

async function forgetRegistrations({ database, desk }: ReplayTools, { ids, cause }: Registrations): Promise<number> {
  const rows = await database.registration.findMany({
    where: { id: { in: ids }, erasedAt: null },
    select: { eventId: true, reference: true },
  })
  for (const [eventId, ofEvent] of Map.groupBy(rows, (row) => row.eventId)) {
    for (let from = 0; from < ofEvent.length; from += atOnce) {
      const references = ofEvent.slice(from, from + atOnce).map(({ reference }) => reference)
      const outcome = await desk.changeSeats(eventId, { type: 'ERASE', references, cause }, byRestore)
      if (outcome.kind === 'REFUSED') throw new Error('A registration on the list of erasures could not be erased.')
    }
    await catchUp(database, eventId)
  }
  return rows.length
}

/** All places with an address that outlive its registration. */
const addresses = Prisma.sql`
  select email as key, created_at as since from user_account
  union all select email_key, null from sign_in_mail
  union all select email_key, null from invitation
  union all select email_key, null from event_invitation
  union all select email_key, null from focal_point
  union all select email_key, null from replacement
  union all select email_key, null from registration_draft
  union all select email_key, null from news_stop
  union all select lower(recipient), null from message
  union all select lower(normalize(trim(cell), nfc)), null from import_row, unnest(cells) cell where cell like '%@%'`

async function forgetAccounts({ database }: ReplayTools, erased: Accounts): Promise<number> {
  if (erased.size === 0) return 0
  const known = await database.$queryRaw<{ key: string; since: Date | null }[]>`
    select key, max(since) as since from (${addresses}) a group by key`
  let count = 0
  for (const { key, since } of known) {
    const at = erasedAt(erased, key)
    // Excludes people who came back before the backup: their account is newer, or they are registered.
    if (!at || (since !== null && since > at)) continue
    if (await database.member.count({ where: { user: { email: key } } })) continue
    if (await database.registration.count({ where: { emailKey: key } })) continue
    count += (await forgetAccount(key, { database })).length
  }
  return count
}
