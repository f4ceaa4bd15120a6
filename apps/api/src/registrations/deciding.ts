/** What is decided about people: one or many, at once or staged and released, and their place in the queue. */

import type { Ahead, SeatCommand } from '@plenaria/domain/commands'
import { isStillAgreed } from '@plenaria/domain/countersign'
import { isOver, type OfferLimit } from '@plenaria/domain/registration'
import type { RegistrationRow } from '../rows.ts'
import type { Batch } from './batch.ts'
import type { Act, CommandOf, Outcome, RefusedOne } from './commands.ts'
import { offeredNothing } from './limits.ts'
import { done, outcomeOf, refused } from './outcomes.ts'
import { findRegistrations, findStaged } from './room.ts'
import { stagedLimitOf, standingOf } from './standing.ts'

type Deciding = 'DECIDE' | 'STAGE' | 'UNSTAGE' | 'UNDO_STAGING'

export async function decideMany(batch: Batch, command: CommandOf<Deciding>, act: Act): Promise<Outcome> {
  const { stillAllowed, references } = command
  const asked = references.flatMap((reference) => batch.rows.byReference(reference) ?? [])
  if (stillAllowed && !(await stillAllowed(batch.database, asked))) return refused({ refusal: 'RightsChanged' })
  const notDone: RefusedOne[] = []
  const ids: string[] = []
  const broughtBack = new Set<string>()
  const nothing = await offeredNothing(batch, asked, () => limitIn(command))
  for (const reference of new Set(references)) {
    const row = batch.rows.byReference(reference)
    if (!row) notDone.push({ reference, refusal: { refusal: 'UnknownRegistration' } })
    else if (nothing.has(reference)) {
      notDone.push({ reference, refusal: { refusal: 'NothingChosenLeft' } })
    } else if (command.type === 'DECIDE' && isTaken(batch, row, broughtBack)) {
      notDone.push({ reference, refusal: { refusal: 'AlreadyRegistered' } })
    } else ids.push(row.id)
  }
  if (ids.length === 0) return done([], 0, notDone)
  const seat = seatCommand(command, ids, await aheadOf(batch, command, ids))
  const outcome = outcomeOf(batch, await batch.settle(seat, act, new Set(ids)), ids)
  if (outcome.kind === 'DONE') return { ...outcome, refused: [...notDone, ...outcome.refused] }
  const { refusal } = outcome
  return done([], 0, [...notDone, ...ids.map((id) => ({ reference: batch.rows.get(id).reference, refusal }))])
}

/** What is offered is limited to; null where nothing is offered, or all that people chose. */
const limitIn = (command: CommandOf<Deciding>): OfferLimit | null =>
  'decision' in command && command.decision === 'OFFER' ? (command.limit ?? null) : null

/** Whether the person of a registration that is over has a standing one by now, or is just being given one. */
function isTaken(batch: Batch, { state, emailKey }: RegistrationRow, broughtBack: Set<string>): boolean {
  if (!isOver(state)) return false
  if (batch.rows.standingOf(emailKey) || broughtBack.has(emailKey)) return true
  broughtBack.add(emailKey)
  return false
}

/** Who waits ahead of those who would be offered a common seat. Most often none of them waits, and nothing is read. */
async function aheadOf(batch: Batch, command: CommandOf<Deciding>, ids: string[]): Promise<Ahead> {
  if (!('decision' in command) || command.decision !== 'OFFER' || command.allotmentOf) return new Map()
  const named = ids.map((id) => batch.rows.get(id))
  return batch.aheadOf(named, named, command.type === 'STAGE')
}

function seatCommand(command: CommandOf<Deciding>, ids: string[], ahead: Ahead): SeatCommand {
  if (command.type === 'UNSTAGE') return { type: 'UNSTAGE', ids }
  if (command.type === 'UNDO_STAGING') return { type: 'UNDO_STAGING', ids, at: command.at, by: command.by }
  const { decision, reason, allotmentOf, limit } = command
  const deciding = { ids, decision, reason, allotmentOf, limit, ahead }
  return command.type === 'DECIDE' ? { type: 'DECIDE', ...deciding } : { type: 'STAGE', ...deciding, by: command.by }
}

export async function release(batch: Batch, command: CommandOf<'RELEASE'>, act: Act): Promise<Outcome> {
  await batch.flush()
  const staged = await findStaged(batch.database, batch.eventId)
  const { stillAllowed } = command
  if (stillAllowed && !(await stillAllowed(batch.database, staged))) return refused({ refusal: 'RightsChanged' })
  if (await isAnother(batch, command, staged)) return refused({ refusal: 'ChangedMeanwhile' })
  await batch.learnWithOrganisations(staged)
  await batch.learnStandingOfSamePeople(staged)
  const broughtBack = new Set<string>()
  const nothing = await offeredNothing(batch, staged, stagedLimitOf)
  const notDone = staged.flatMap((row): RefusedOne[] => {
    const { reference } = row
    if (isTaken(batch, row, broughtBack)) return [{ reference, refusal: { refusal: 'AlreadyRegistered' } }]
    return nothing.has(reference) ? [{ reference, refusal: { refusal: 'NothingChosenLeft' } }] : []
  })
  if (notDone.length > 0) return refused({ refusal: 'ReleaseRefused', refused: notDone })
  const ids = staged.map(({ id }) => id)
  const offered = staged.filter((row) => row.staged === 'OFFER' && row.stagedAllotmentOf === null)
  const ahead = await batch.aheadOf(offered, staged, true)
  return outcomeOf(batch, await batch.settle({ type: 'RELEASE', ids, ahead }, act, new Set(ids)), ids)
}

/** Whether what is staged is another thing than what was agreed upon. */
async function isAnother(
  { database, eventId }: Batch,
  { expected, askedAt }: CommandOf<'RELEASE'>,
  staged: RegistrationRow[],
): Promise<boolean> {
  if (!expected) return false
  const known = new Set(staged.map(({ id }) => id))
  const ids = Object.keys(expected).filter((id) => !known.has(id))
  const left = await findRegistrations(database, eventId, { ids })
  return !isStillAgreed(expected, [...staged, ...left].map(standingOf), askedAt ?? Number.POSITIVE_INFINITY)
}

export async function setPriority(batch: Batch, command: CommandOf<'SET_PRIORITY'>, act: Act): Promise<Outcome> {
  const { reference, priority, reason, stillAllowed } = command
  const row = batch.rows.byReference(reference)
  if (!row) return refused({ refusal: 'UnknownRegistration' })
  if (stillAllowed && !(await stillAllowed(batch.database, [row]))) return refused({ refusal: 'RightsChanged' })
  const { id } = row
  return outcomeOf(batch, await batch.settle({ type: 'SET_PRIORITY', id, priority, reason }, act, new Set([id])), [id])
}

export async function widen(batch: Batch, command: CommandOf<'WIDEN'>, act: Act): Promise<Outcome> {
  const { reference, limit, stillAllowed } = command
  const row = batch.rows.byReference(reference)
  if (!row) return refused({ refusal: 'UnknownRegistration' })
  if (stillAllowed && !(await stillAllowed(batch.database, [row]))) return refused({ refusal: 'RightsChanged' })
  const { id } = row
  return outcomeOf(batch, await batch.settle({ type: 'WIDEN', id, limit }, act, new Set([id])), [id])
}
