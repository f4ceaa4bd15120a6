/**
 * Registers everyone in a checked file in one transaction, so that all are registered or none
 * (docs/decisions/0006-an-import-is-one-transaction.md).
 */
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import type { ResolversTypes, RunImportInput } from '../__generated__/resolvers.ts'
import { lockSeats } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { standingOf } from '../access/viewer.ts'
import { type Actor, actorFor, appendAudit } from '../audit/append.ts'
import { affects } from '../audit/effect.ts'
import type { DeskCommand } from '../desk/index.ts'
import { addAll } from '../jobs/add.ts'
import { refuse } from '../refusals/errors.ts'
import { type Form, loadForm } from '../registrations/form.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationImportRow } from '../request/rows.ts'
import { changeAllSeatsWithin } from '../seatDesk/seatDesk.ts'
import { checkRows } from './check.ts'
import { findImport, isSettled, lockImport } from './find.ts'
import { type NumberedRow, readAll } from './readAll.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>
type Ready = Extract<NumberedRow, { kind: 'READY' }>

/** Milliseconds: enough to wait for the desk and to write the largest file. */
const timeouts = { maxWait: 30_000, timeout: 300_000 }
const peopleAtOnce = 250
/** Attempts after which a persistent error is reported. */
const maxAttempts = 5

export async function runImport(input: RunImportInput, context: Context): Promise<Result<'RunImportResult'>> {
  const { database, language, viewer } = context
  const found = await findImport(input.id, context)
  if ('message' in found) return found
  return database.$transaction(async (transaction) => {
    const row = await lockImport(transaction, found.row.id)
    if (!row) return refuse(language, 'UnknownImport', {})
    if (isSettled(row)) return refuse(language, 'ImportSettled', { state: row.state })
    const { id, invalidCount, readyCount } = row
    if (row.purpose !== 'REGISTER' || !readyCount || invalidCount !== (input.skipInvalid ?? 0))
      return refuse(language, 'ImportNotReady', {})
    // A job registers them later, and emails them if they are to be notified.
    const actor = actorFor(context, { instituteId: found.event.hostId, grantId: null })
    affects(context, { eventId: row.eventId, actor, people: input.notify ? readyCount : 0, startsJob: true })
    await transaction.$queryRaw(addAll([{ identifier: 'run_import', payload: { id }, job_key: `import:${id}` }]))
    const started = await transaction.registrationImport.update({
      where: { id },
      data: { state: 'RUNNING', notify: input.notify ?? false, runBy: viewer?.id ?? '', doneCount: 0 },
    })
    return { __typename: 'ImportStarted' as const, import: started }
  })
}

/** The file has changed since the check, or its runner has lost the right to run it. */
class ImportStopped extends Error {
  override name = 'ImportStopped'
}

/** The job. Idempotent: its writes and its completion share one commit. */
export async function carryOutImport(
  database: PrismaClient,
  id: string,
  { requestId, attempt }: { requestId: string; attempt: number },
): Promise<void> {
  const row = await database.registrationImport.findUnique({ where: { id } })
  if (row?.state !== 'RUNNING') return
  const event = await database.event.findUniqueOrThrow({ where: { id: row.eventId } })
  const form = await loadForm(database, event.slug)
  if (!form) throw new Error('An event with an import is gone.')
  const actor: Actor = { actorKind: 'MEMBER', actorId: row.runBy, instituteId: event.hostId, grantId: null, requestId }
  try {
    await database.$transaction((transaction) => writeAll(transaction, database, row, form, actor), timeouts)
  } catch (fault) {
    if (!(fault instanceof ImportStopped) && attempt < maxAttempts) throw fault
    await database.$transaction(
      (transaction) => checkRows(transaction, row, form, { state: 'FAILED', showsRegistered: true }),
      timeouts,
    )
  }
}

async function writeAll(
  transaction: Prisma.TransactionClient,
  database: PrismaClient,
  row: RegistrationImportRow,
  form: Form,
  actor: Actor,
): Promise<void> {
  const { id, eventId } = row
  await lockSeats(transaction, eventId)
  if (!(await mayStill(transaction, row, form))) throw new ImportStopped('Who let it run may not import any more.')
  let done = 0
  let faulty = 0
  for await (const rows of readAll(transaction, row, form)) {
    faulty += rows.filter(({ kind }) => kind === 'FAULTY').length
    const ready = rows.filter((one): one is Ready => one.kind === 'READY')
    for (let from = 0; from < ready.length; from += peopleAtOnce) {
      const people = ready.slice(from, from + peopleAtOnce)
      await registerAll(transaction, people, row, form, actor)
      done += people.length
      // Uses another connection, so that progress is visible before the commit.
      await database.registrationImport.updateMany({ where: { id, state: 'RUNNING' }, data: { doneCount: done } })
    }
  }
  if (done !== row.readyCount || faulty !== row.invalidCount) throw new ImportStopped('Rows are not what they were.')
  const { count } = await transaction.registrationImport.updateMany({
    where: { id, state: 'RUNNING' },
    data: { state: 'DONE', doneCount: done },
  })
  if (count !== 1) throw new ImportStopped('It was settled meanwhile.')
  await forgetRows(transaction, id)
  const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
  const after = { rows: done, faulty, leftOut: row.skippedCount, source: row.source, notify: row.notify }
  await appendAudit(transaction, [{ ...actor, what: 'IMPORTED', at, eventId, after }])
}

/** Registered on the person's behalf: the importer vouches for the address, unless people are emailed. */
async function registerAll(
  transaction: Prisma.TransactionClient,
  people: Ready[],
  { id, eventId, notify }: RegistrationImportRow,
  form: Form,
  actor: Actor,
): Promise<void> {
  const consents = form.consents.map(({ key, version }) => ({ key, version, given: false }))
  const commands = people.map(
    ({ number, person, language }): DeskCommand => ({
      type: 'REGISTER',
      person,
      consents,
      language,
      requestId: `import:${id}:${number}`,
      addressProven: !notify,
      byOrganiser: { isQuiet: !notify },
    }),
  )
  for (const outcome of await changeAllSeatsWithin(transaction, eventId, commands, actor))
    if (outcome.kind === 'REFUSED') throw new ImportStopped(outcome.refusal.refusal)
}

/** A second factor was presented when it was started; the membership is checked again. */
async function mayStill(
  transaction: Prisma.TransactionClient,
  { runBy }: RegistrationImportRow,
  form: Form,
): Promise<boolean> {
  const user = await transaction.user.findUnique({ where: { id: runBy ?? '' } })
  if (!user) return false
  const { id, email } = user
  const standing = await standingOf(transaction, id)
  const member = {
    id,
    email,
    emailKey: email,
    language: 'en' as const,
    signInId: '',
    hasShownSecondFactor: true,
    ...standing,
  }
  return can.importRegistrations(member, form)
}

export async function forgetRows(transaction: Prisma.TransactionClient, id: string): Promise<void> {
  await transaction.importRow.deleteMany({ where: { importId: id } })
  await transaction.importProblem.deleteMany({ where: { importId: id } })
}

export async function discardImport(id: string, context: Context): Promise<Result<'DiscardImportResult'>> {
  const { database, language } = context
  const found = await findImport(id, context)
  if ('message' in found) return found
  return database.$transaction(async (transaction) => {
    const row = await lockImport(transaction, found.row.id)
    if (!row) return refuse(language, 'UnknownImport', {})
    if (isSettled(row)) return refuse(language, 'ImportSettled', { state: row.state })
    await transaction.registrationImport.delete({ where: { id: row.id } })
    return { __typename: 'ImportDiscarded' as const, id: row.id }
  })
}

/** A job that runs a day later: deletes an import that wasn't run. Rejects while it is running, to be retried. */
export async function forgetImport(database: PrismaClient, id: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    const row = await lockImport(transaction, id)
    if (row?.state === 'RUNNING') throw new Error('The import still runs.')
    if (row && row.state !== 'DONE') await transaction.registrationImport.delete({ where: { id } })
  })
}
