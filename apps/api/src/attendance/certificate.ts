/** Certificates: earned by attending sessions, issued when fetched, verified by their code without revealing the event. */
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { lockEvent, lockSeats, timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { type Actor, actorFor, appendAudit } from '../audit/append.ts'
import { refuse } from '../refusals/errors.ts'
import { outside } from '../refusals/fieldProblems.ts'
import { actorOfPerson } from '../registrations/own.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { CertificateRow, EventRow, RegistrationRow } from '../request/rows.ts'
import { codeOf, digest, nameDigest, newCode } from './codes.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

/** Sessions that count towards a certificate. @param overAt counts those that are over by then; without it, all */
const attendedBy = (
  transaction: Pick<Prisma.TransactionClient, 'attendance'>,
  { joiningCounts }: Pick<EventRow, 'joiningCounts'>,
  registrationId: string,
  overAt?: Date,
): Promise<number> =>
  transaction.attendance.count({
    where: {
      registrationId,
      attended: true,
      ...(!joiningCounts && { method: { not: 'JOINED' } }),
      ...(overAt && { session: { endsAt: { lte: overAt } } }),
    },
  })

const isDeserved = (event: Pick<EventRow, 'certificateSessions'>, attended: number): boolean =>
  event.certificateSessions !== null && attended >= event.certificateSessions

/** Only for the person themselves. */
export async function certificateOf(registration: RegistrationRow, context: Context) {
  if (!can.ownRegistration(context.viewer, registration) || registration.state !== 'CONFIRMED') return null
  const event = await eventOf(registration, context)
  if (event.certificateSessions === null) return null
  const attended = await attendedBy(context.database, event, registration.id, await now(context))
  const path = `/api/registrations/${registration.reference}/certificate.pdf`
  return { needed: event.certificateSessions, attended, path: isDeserved(event, attended) ? path : null }
}

export interface Issued {
  code: string
  attended: number
  certificate: CertificateRow
}

/** The valid certificate, or a new one; null if none is earned. A corrected name gets a new one. */
export async function issue(registration: RegistrationRow, context: Context): Promise<Issued | null> {
  const { database, sealing } = context
  const at = await now(context)
  return database.$transaction(async (transaction) => {
    await lockSeats(transaction, registration.eventId)
    const event = await lockEvent(transaction, registration.eventId)
    const attended = await attendedBy(transaction, event, registration.id, at)
    if (registration.state !== 'CONFIRMED' || !isDeserved(event, attended)) return null
    const valid = await transaction.certificate.findFirst({
      where: { registrationId: registration.id, revokedAt: null },
    })
    const known = valid ? codeOf(valid, sealing) : null
    if (valid && known && Buffer.compare(valid.nameHash, nameDigest(known, registration.name)) === 0)
      return { code: known, attended, certificate: valid }
    const cause = { actor: actorOfPerson(context), at }
    if (valid) await revoke(transaction, registration, valid, cause)
    const id = crypto.randomUUID()
    const code = newCode()
    const certificate = await transaction.certificate.create({
      data: {
        id,
        registrationId: registration.id,
        instituteId: event.hostId,
        issuedAt: at,
        codeHash: digest(code),
        nameHash: nameDigest(code, registration.name),
        sealedCode: sealing.seal(code, id),
      },
    })
    await audit(transaction, registration, 'CERTIFICATE_ISSUED', { certificate: id, attended }, cause)
    return { code, attended, certificate }
  }, timeouts)
}

interface Cause {
  actor: Actor
  at: Date
  reason?: string | null
}

const audit = (
  transaction: Prisma.TransactionClient,
  { id: registrationId, eventId }: RegistrationRow,
  what: 'CERTIFICATE_ISSUED' | 'CERTIFICATE_REVOKED',
  after: Record<string, unknown>,
  { actor, at, reason = null }: Cause,
): Promise<void> => appendAudit(transaction, [{ ...actor, what, at, eventId, registrationId, after, reason }])

async function revoke(
  transaction: Prisma.TransactionClient,
  registration: RegistrationRow,
  { id }: CertificateRow,
  cause: Cause,
): Promise<void> {
  await transaction.certificate.update({ where: { id }, data: { revokedAt: cause.at } })
  await audit(transaction, registration, 'CERTIFICATE_REVOKED', { certificate: id }, cause)
}

/** After attendance was corrected. */
export async function revokeUndeserved(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  registration: RegistrationRow,
  cause: Cause,
): Promise<void> {
  if (isDeserved(event, await attendedBy(transaction, event, registration.id))) return
  const valid = await transaction.certificate.findMany({
    where: { registrationId: registration.id, revokedAt: null },
  })
  for (const certificate of valid) await revoke(transaction, registration, certificate, cause)
}

const maxSessions = 100

export async function setCertificateRule(
  eventSlug: string,
  { sessions, joiningCounts }: { sessions: number | null; joiningCounts: boolean | null },
  context: Context,
): Promise<Result<'SetCertificateRuleResult'>> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, eventSlug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = {
    allowed: can.editEvent,
    fieldProblems: outside(sessions ?? 1, 'sessions', 1, maxSessions),
    version: null,
  }
  return changingEvent(known, terms, context, async ({ transaction, event: before, at }) => {
    const data = { certificateSessions: sessions, joiningCounts: joiningCounts ?? before.joiningCounts }
    const event = await transaction.event.update({ where: { id: known.id }, data })
    const actor = actorFor(context, { instituteId: event.hostId, grantId: null })
    const { certificateSessions, joiningCounts: didCount } = before
    const change = { before: { certificateSessions, joiningCounts: didCount }, after: data }
    await appendAudit(transaction, [{ ...actor, ...change, what: 'CERTIFICATE_RULE_SET', at, eventId: event.id }])
    return { __typename: 'CertificateRuleSet' as const, event }
  })
}
