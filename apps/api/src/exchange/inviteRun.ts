/**
 * Invites everybody in a checked file in one transaction, so that all are invited or nobody is. Rows are read and written while
 * seats change hands; their lock is taken only at the end, for the audit log and to check that nobody registered meanwhile.
 */
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes, RunInvitationImportInput } from '../__generated__/resolvers.ts'
import { lockSeats } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { checkPeople, noteOf, type Ready, termsProblems, type Wanted } from '../invitations/check.ts'
import { choice, invalidList, prepareAll } from '../invitations/invite.ts'
import { lockInviting, settle, writeNew } from '../invitations/write.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { type Form, loadForm } from '../registrations/form.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationImportRow } from '../request/rows.ts'
import { findImport, formFor, isSettled, lockImport } from './find.ts'
import { readAll, wantedOf } from './readAll.ts'
import { forgetRows } from './run.ts'

/** Milliseconds: to wait behind the desk, and for a file with the maximum number of rows. */
const timeouts = { maxWait: 30_000, timeout: 120_000 }

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
  const fieldProblems = termsProblems(input, event, await now(context))
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const form = formFor(whole, found.row, viewer)
  const invite = (transaction: Prisma.TransactionClient) =>
    inviteWithin(transaction, input, { importId: found.row.id, event, form }, context)
  try {
    return await database.$transaction(invite, timeouts)
  } catch (fault) {
    if (!(fault instanceof TakenMeanwhile)) throw fault
    const { wanted } = fault
    return database.$transaction(async (transaction) => {
      const chosen = await choice(transaction, event, context)
      return invalidList(await checkPeople(transaction, event.id, wanted, chosen), context)
    }, timeouts)
  }
}

interface Importing {
  importId: string
  event: EventRow
  form: Form
}

async function inviteWithin(
  transaction: Prisma.TransactionClient,
  input: RunInvitationImportInput,
  { importId, event, form }: Importing,
  context: Context,
) {
  const { viewer, language } = context
  await lockInviting(transaction, event.id)
  const row = await lockImport(transaction, importId)
  if (!row) return refuse(language, 'UnknownImport', {})
  if (isSettled(row)) return refuse(language, 'ImportSettled', { state: row.state })
  if (!row.readyCount || row.invalidCount !== (input.skipInvalid ?? 0)) return refuse(language, 'ImportNotReady', {})
  const wanted = await wantedIn(transaction, row, form, can.showRegistered(viewer, event))
  const chosen = await choice(transaction, event, context)
  const checked = await checkPeople(transaction, event.id, wanted, chosen)
  const { ready } = checked
  // People have registered or been invited since the check.
  if (ready.length !== row.readyCount || checked.invalidCount > 0) return invalidList(checked, context)
  const terms = { expiresAt: input.expiresAt, note: noteOf(input.note), invitedAs: input.invitedAs ?? 'PARTICIPANT' }
  const groups = await prepareAll(event, ready, terms, context)
  const queued: string[][] = []
  for (const group of groups) queued.push(await writeNew(transaction, group))
  await forgetRows(transaction, row.id)
  await lockSeats(transaction, event.id)
  if (!(await areFree(transaction, event.id, ready, chosen))) throw new TakenMeanwhile(wanted)
  for (const [index, group] of groups.entries()) await settle(transaction, group, queued[index] ?? [])
  await transaction.registrationImport.update({
    where: { id: row.id },
    data: { state: 'DONE', doneCount: ready.length, runBy: viewer?.id ?? '' },
  })
  return { __typename: 'PeopleInvited' as const, event, invited: ready.length }
}

async function wantedIn(
  transaction: Prisma.TransactionClient,
  row: RegistrationImportRow,
  form: Form,
  showsRegistered: boolean,
): Promise<Wanted[]> {
  const wanted: Wanted[] = []
  for await (const rows of readAll(transaction, row, form, showsRegistered))
    wanted.push(...rows.flatMap((one) => (one.kind === 'READY' ? wantedOf(one) : [])))
  return wanted
}

/** Thrown to roll back the invitations written so far. */
class TakenMeanwhile extends Error {
  override name = 'TakenMeanwhile'
  readonly wanted: readonly Wanted[]

  constructor(wanted: readonly Wanted[]) {
    super('Somebody of the file registered while it was read.')
    this.wanted = wanted
  }
}

/**
 * Whether none of them has registered (if that is visible) or answered an earlier invitation since they were found ready. Seats
 * are locked.
 */
async function areFree(
  transaction: Prisma.TransactionClient,
  eventId: string,
  ready: readonly Ready[],
  chosen: Awaited<ReturnType<typeof choice>>,
): Promise<boolean> {
  const fresh = ready.filter(({ earlierId }) => earlierId === null).map(({ emailKey }) => emailKey)
  const registered =
    chosen.showsRegistered &&
    (await transaction.registration.findFirst({
      where: { eventId, emailKey: { in: fresh }, state: { notIn: ['LAPSED', 'WITHDRAWN'] } },
      select: { id: true },
    }))
  const earlier = ready.filter(({ earlierId }) => earlierId !== null)
  return !registered && (await checkPeople(transaction, eventId, earlier, chosen)).invalidCount === 0
}
