/** Erases a person's data: requested on the site, confirmed by a link in an email. */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { catchUp } from '../board/copy.ts'
import { addAll } from '../jobs/add.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { refuse } from '../refusals/errors.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { ErasureRow, RegistrationRow } from '../request/rows.ts'
import { type Counts, prove, sumOf } from '../seatDesk/erasing/proof.ts'
import { type Asked, askedIn, linkFor } from './link.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

export async function requestErasure(
  reference: string | null,
  context: Context,
): Promise<Result<'RequestErasureResult'>> {
  const { database, viewer, language } = context
  if (!viewer || !can.seeStoredData(viewer)) return refuse(language, 'NotAllowed', {})
  if (reference !== null && !(await ownRegistration(reference, context)))
    return refuse(language, 'UnknownRegistration', {})
  const askedAt = (await now(context)).getTime()
  const asked: Asked = { emailKey: viewer.emailKey, reference, askedAt }
  const payload = { ...asked, language: viewer.language }
  const job_key = `erasure:${viewer.id}:${reference ?? ''}`
  await database.$queryRaw(addAll([{ identifier: 'send_erasure_link', payload, job_key }]))
  return { __typename: 'ErasureRequested', hours: linkFor / 3_600_000 }
}

export async function confirmErasure(token: string, context: Context): Promise<Result<'ConfirmErasureResult'>> {
  const { database, sealing, erasures, language } = context
  const asked = askedIn(sealing, token, await now(context))
  if (!asked) return refuse(language, 'ErasureLinkInvalid', {})
  const { emailKey, reference, askedAt } = asked
  const rows = await database.registration.findMany({
    where: { emailKey, registeredAt: { lte: new Date(askedAt) }, ...(reference !== null && { reference }) },
  })
  const mailLanguage = rows[0]?.language ?? language
  const ids = rows.map(({ id }) => id)
  const at = (await now(context)).toISOString()
  if (ids.length > 0) await erasures.append({ kind: 'REGISTRATIONS', at, ids, cause: 'PERSON' })
  const proofs: ErasureRow[] = []
  for (const row of rows) proofs.push(...(await forget(row, context)))
  const isMember = (await database.member.count({ where: { user: { email: emailKey } } })) > 0
  const keepsAccount = reference !== null || isMember
  if (!keepsAccount) {
    await erasures.append({ kind: 'ACCOUNT', at, person: erasures.markOf(emailKey) })
    proofs.push(...(await forgetAccount(emailKey, context)))
  }
  if (proofs.length === 0) return refuse(language, 'ErasureLinkInvalid', {})
  const notice = {
    emailKey,
    language: mailLanguage,
    proofs: proofs.map(({ id, digest }) => ({ id, digest: hex(digest) })),
  }
  await database.$queryRaw(addAll([{ identifier: 'send_erasure_notice', payload: notice }]))
  return { __typename: 'DataErased', proofs, isAccountKept: keepsAccount }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Also erases it from the board's copy, which would otherwise follow a moment later. */
async function forget({ eventId, reference }: RegistrationRow, context: Context): Promise<ErasureRow[]> {
  const { database, desk } = context
  const command = { type: 'ERASE' as const, references: [reference], cause: 'PERSON' as const }
  const outcome = await desk.changeSeats(eventId, command, { ...actorOfPerson(context), actorId: null })
  if (outcome.kind === 'REFUSED') return []
  await catchUp(database, eventId)
  const [entry] = await database.$queryRaw<{ id: string }[]>`
    select a.after ->> 'erasure' as id from audit_entry a join registration r on r.id = a.registration_id
    where r.reference = ${reference} and a.what = 'ERASED' order by a.id desc limit 1`
  return entry ? database.erasure.findMany({ where: { id: entry.id } }) : []
}

/** Erases data other than registrations. */
export async function forgetAccount(emailKey: string, { database }: { database: PrismaClient }): Promise<ErasureRow[]> {
  return database.$transaction(async (transaction) => {
    const gone = (from: Prisma.Sql) => transaction.$executeRaw`delete from ${from}`
    const counts: Counts = {
      signIns: await gone(Prisma.sql`sign_in where user_id in (select id from user_account where email = ${emailKey})`),
      links:
        (await gone(Prisma.sql`verification where strpos(value, to_json(${emailKey}::text)::text) > 0`)) +
        (await gone(Prisma.sql`sign_in_mail where email_key = ${emailKey}`)),
      invitations: await gone(Prisma.sql`invitation where email_key = ${emailKey}`),
      eventInvitations: await gone(Prisma.sql`event_invitation where email_key = ${emailKey}`),
      focalPoints: await gone(Prisma.sql`focal_point where email_key = ${emailKey}`),
      replacements: await gone(Prisma.sql`replacement where email_key = ${emailKey}`),
      speakers: await gone(Prisma.sql`speaker where email_key = ${emailKey}`),
      drafts: await gone(Prisma.sql`registration_draft where email_key = ${emailKey}`),
      protection: await gone(Prisma.sql`address_protection where email_key = ${emailKey}`),
      newsStops: await gone(Prisma.sql`news_stop where email_key = ${emailKey}`),
      messages: await gone(Prisma.sql`message where lower(recipient) = ${emailKey}`),
      importedRows: await gone(Prisma.sql`import_row
        where exists (select from unnest(cells) c where lower(normalize(trim(c), nfc)) = ${emailKey})`),
      views: await gone(
        Prisma.sql`board_view where user_id in (select id from user_account where email = ${emailKey})`,
      ),
      accounts: await gone(Prisma.sql`user_account where email = ${emailKey}`),
    }
    await transaction.$queryRaw`
      select count(*)::int as done from graphile_worker.complete_jobs(array(
        select id from graphile_worker._private_jobs where locked_at is null
          and (payload ->> 'email' = ${emailKey} or payload ->> 'emailKey' = ${emailKey})))`
    if (sumOf(counts) === 0) return []
    const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
    const facts = { id: uuidv7(at.getTime(), 0), eventId: null, cause: 'PERSON' as const, fields: ['ACCOUNT'] }
    return [await prove(transaction, { ...facts, counts, at })]
  }, timeouts)
}
