/** Inviting everybody in a checked file: one transaction, so that all are or nobody is. */
import type { ResolversTypes, RunInvitationImportInput } from '../__generated__/resolvers.ts'
import type { Context } from '../context.ts'
import { invalidInput, refuse } from '../errors.ts'
import { now } from '../events/clock.ts'
import { lockSeats } from '../events/lock.ts'
import { findImport, formFor, isSettled, lockImport } from '../exchange/find.ts'
import { readAll, wantedOf } from '../exchange/readAll.ts'
import { forgetRows } from '../exchange/run.ts'
import { loadForm } from '../registrations/form.ts'
import { checkPeople, noteOf, termsFaults, type Wanted } from './check.ts'
import { choice, faultyList, inviteAll } from './invite.ts'

/** Milliseconds: to wait behind the desk, and for a file of the most rows. */
const patience = { maxWait: 30_000, timeout: 120_000 }

export async function runInvitationImport(
  input: RunInvitationImportInput,
  context: Context,
): Promise<Awaited<ResolversTypes['RunInvitationImportResult']>> {
  const { database, viewer, language } = context
  const found = await findImport(input.id, context)
  if ('message' in found) return found
  const { event } = found
  const whole = await loadForm(database, event.slug)
  if (!whole || found.row.purpose !== 'INVITE') return refuse(language, 'UnknownImport', {})
  const faults = termsFaults(input, event, await now(context))
  if (faults.length > 0) return invalidInput(language, faults)
  const form = formFor(whole, found.row, viewer)
  return database.$transaction(async (transaction) => {
    await lockSeats(transaction, event.id)
    const row = await lockImport(transaction, found.row.id)
    if (!row) return refuse(language, 'UnknownImport', {})
    if (isSettled(row)) return refuse(language, 'ImportSettled', { state: row.state })
    if (!row.readyCount || row.faultyCount !== (input.leaveOutFaulty ?? 0))
      return refuse(language, 'ImportNotReady', {})
    const wanted: Wanted[] = []
    for await (const rows of readAll(transaction, row, form)) {
      wanted.push(...rows.flatMap((one) => (one.kind === 'READY' ? wantedOf(one) : [])))
    }
    const checked = await checkPeople(transaction, event.id, wanted, await choice(transaction, event, context))
    const { ready } = checked
    // Somebody registered or was invited since the check.
    if (ready.length !== row.readyCount || checked.faultyCount > 0) return faultyList(checked, context)
    const terms = { expiresAt: input.expiresAt, note: noteOf(input.note), invitedAs: input.invitedAs ?? 'PARTICIPANT' }
    await inviteAll(transaction, event, ready, terms, context)
    await transaction.registrationImport.update({
      where: { id: row.id },
      data: { state: 'DONE', doneCount: ready.length, runBy: viewer?.id ?? '' },
    })
    await forgetRows(transaction, row.id)
    return { __typename: 'PeopleInvited' as const, event, invited: ready.length }
  }, patience)
}
