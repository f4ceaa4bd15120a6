/** Commands about a whole event: its plan, its allotments, its rules, the clock. */

import type { SeatCommand } from '@plenaria/domain/commands'
import { widenings } from '@plenaria/domain/grantWidening'
import { beyondAllotment } from '@plenaria/domain/holding'
import type { Batch } from './batch.ts'
import type { Act, CommandOf, DeskRefusal, Outcome } from './commands.ts'
import { done, offersIn, outcomeOf, refused, rowsOf } from './outcomes.ts'
import { type AskedRow, findAsked, findExpired, findStagedFrom, largestOrganisation } from './room.ts'
import { standingOf } from './standing.ts'

const nobody: ReadonlySet<string> = new Set()

export async function setAllotment(batch: Batch, command: CommandOf<'SET_ALLOTMENT'>, act: Act): Promise<Outcome> {
  const outcome = await settleAll(batch, command, act)
  if (outcome.kind === 'REFUSED' || command.seats > 0) return outcome
  await batch.forgetAllotment(command.instituteId)
  return { ...outcome, registrations: outcome.registrations.map(({ id }) => batch.rows.get(id)) }
}

export async function unstageAllotted(
  batch: Batch,
  { instituteId }: CommandOf<'UNSTAGE_ALLOTTED'>,
  act: Act,
): Promise<Outcome> {
  await batch.flush()
  const staged = await findStagedFrom(batch.database, batch.eventId, instituteId)
  const ids = beyondAllotment(batch.room.allotments.get(instituteId), staged.map(standingOf))
  if (ids.length === 0) return done([])
  await batch.learnWithOrganisations(staged)
  return outcomeOf(batch, await batch.settle({ type: 'UNSTAGE', ids }, act, new Set(ids)), ids)
}

const askedAtOnce = 1000

/** A fixed number of statements for each thousand people, in one pass over those of the event. */
export async function askAnew(batch: Batch, command: CommandOf<'ASK_ANEW'>, act: Act): Promise<Outcome> {
  for (let last: string | null = null; ; ) {
    await batch.flush()
    const page = { grantId: command.grantId, whom: command.whom, last, most: askedAtOnce }
    const asked: AskedRow[] = await findAsked(batch.database, batch.eventId, page)
    batch.rows.learn(asked.map(({ unanswered: _, ...row }) => row))
    for (const { id, unanswered } of asked) {
      const ways = widenings.filter((way) => command.ways.includes(way) || unanswered?.split(' ').includes(way))
      batch.askAnew(batch.rows.get(id), { ...command, ways }, act)
    }
    last = asked.at(-1)?.id ?? null
    if (asked.length < askedAtOnce) return done([])
  }
}

export async function setPlan(batch: Batch, { plan, version }: CommandOf<'SET_PLAN'>, act: Act): Promise<Outcome> {
  if (version !== batch.planVersion) return refused({ refusal: 'ChangedMeanwhile' })
  await batch.flush()
  const largest = await largestOrganisation(batch.database, batch.eventId)
  return settleAll(batch, { type: 'SET_PLAN', plan, largestOrganisation: largest }, act)
}

const expiredAtOnce = 200

export async function tick(batch: Batch, act: Act): Promise<Outcome> {
  batch.clockRan()
  const changed = new Set<string>()
  let offersMade = 0
  for (;;) {
    await batch.flush()
    const expired = await findExpired(batch.database, batch.eventId, batch.now, expiredAtOnce)
    await batch.learnWithOrganisations(expired)
    const settled = await batch.settle({ type: 'TICK', expired: expired.map(({ id }) => id) }, act, nobody)
    if (settled.kind === 'REFUSED') return refused(settled.refusal as DeskRefusal)
    for (const { after } of settled.changes) changed.add(after.id)
    offersMade += offersIn(settled, nobody)
    if (expired.length < expiredAtOnce) return done(rowsOf(batch, changed), offersMade)
  }
}

/** A command that is about the whole event. */
export async function settleAll(batch: Batch, command: SeatCommand, act: Act): Promise<Outcome> {
  const settled = await batch.settle(command, act, nobody)
  const changed = settled.kind === 'DONE' ? settled.changes.map(({ after }) => after.id) : []
  return outcomeOf(batch, settled, changed, nobody)
}
