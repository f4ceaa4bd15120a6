/** The beginning of a batch: the event's lock, then its time, then what its commands are about. */
import { isOver } from '@plenaria/domain/registration'
import { prepared } from '@plenaria/prisma/client'
import { foldOrganisation } from '@plenaria/schema/texts'
import type { ChainEnd } from '../audit/chain.ts'
import { Batch } from './batch.ts'
import type { DeskCommand } from './commands.ts'
import { emailKeyOf } from './registering.ts'
import { findRegistrations, findReminded, loadRoom, type Reader, type Wanted } from './room.ts'

interface TallyRow {
  decidedAt: Date
  clockDueAt: Date | null
}

/** The seats' lock before the chain's, whatever the plan of the statement. */
const lockBoth = (database: Reader, eventId: string) =>
  database.$queryRaw<(TallyRow & ChainEnd)[]>`${prepared}
    with seats as materialized (select decided_at, clock_due_at from seat_tally where event_id = ${eventId} for update)
    select seats.decided_at as "decidedAt", seats.clock_due_at as "clockDueAt", c.chain, c.entries, c.head
    from seats, audit_chain c where c.chain = ${eventId} for update of c`

const readTally = (database: Reader, eventId: string) =>
  database.$queryRaw<TallyRow[]>`
    select decided_at as "decidedAt", clock_due_at as "clockDueAt" from seat_tally where event_id = ${eventId}`

export interface Opening {
  /** False only in the crash harness. */
  lock: boolean
  addJobs: boolean
}

/** Null: no such event. Time is asked for after the lock is had, and never runs back or stands still for an event. */
export async function openBatch(
  database: Reader,
  eventId: string,
  commands: DeskCommand[],
  { lock, addJobs }: Opening,
): Promise<Batch | null> {
  const [locked] = lock ? await lockBoth(database, eventId) : []
  const [tally] = lock ? [locked] : await readTally(database, eventId)
  if (!tally) return null
  const wanted = wantedBy(commands)
  const rows = await findRegistrations(database, eventId, wanted)
  const organisations = [...rows.map(({ organisationKey }) => organisationKey), ...organisationsOf(commands)]
  const organisationKeys = [...new Set(organisations.filter((key) => key !== null))]
  const loaded = await loadRoom(database, eventId, organisationKeys, wanted.emailKeys)
  if (!loaded) return null
  const { room, facts } = loaded
  const now = Math.max(facts.now, tally.decidedAt.getTime() + 1)
  const batch = new Batch(database, eventId, {
    room,
    facts,
    now,
    clockDueAt: tally.clockDueAt?.getTime() ?? null,
    chain: locked ?? null,
    addJobs,
  })
  batch.rows.learn(rows)
  await batch.invitations.learn(database, eventId, invitationsIn(commands), now)
  await batch.replacements.learn(database, eventId, replacementsIn(commands), now)
  await lookForOthers(batch, commands)
  return batch
}

function wantedBy(commands: DeskCommand[]): Wanted {
  const references: string[] = []
  const requestIds: string[] = []
  const emailKeys: string[] = []
  for (const command of commands) {
    if ('references' in command) references.push(...command.references)
    else if ('reference' in command) references.push(command.reference)
    else if (command.type === 'REGISTER') {
      emailKeys.push(emailKeyOf(command.person))
      if (command.requestId !== null) requestIds.push(command.requestId)
    }
  }
  return { references, requestIds, emailKeys }
}

const invitationsIn = (commands: DeskCommand[]): string[] =>
  commands.flatMap((command) => (command.type === 'REGISTER' ? (command.invitationId ?? []) : []))

const replacementsIn = (commands: DeskCommand[]): string[] =>
  commands.flatMap((command) => ('replacementId' in command ? (command.replacementId ?? []) : []))

const organisationsOf = (commands: DeskCommand[]): (string | null)[] =>
  commands.flatMap((command) =>
    command.type === 'REGISTER' || command.type === 'AMEND'
      ? [foldOrganisation(command.person.organisation ?? '') || null]
      : [],
  )

/** What only some commands need to know. */
async function lookForOthers(batch: Batch, commands: DeskCommand[]): Promise<void> {
  const decided = commands.flatMap((command) => (command.type === 'DECIDE' ? command.references : []))
  const over = decided
    .flatMap((reference) => batch.rows.byReference(reference) ?? [])
    .filter(({ state }) => isOver(state))
  await batch.learnStandingOfSamePeople(over)
  const again = commands.flatMap((command) =>
    command.type === 'REGISTER' ? (batch.rows.standingOf(emailKeyOf(command.person))?.id ?? []) : [],
  )
  if (again.length > 0) {
    for (const id of await findReminded(batch.database, again, batch.now)) batch.reminded(id)
  }
}
