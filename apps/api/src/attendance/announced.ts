/** The code that is announced in a session: who enters it while it is announced was there. */
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { timeouts } from '../access/lock.ts'
import type { Actor } from '../audit/append.ts'
import type { Sealing } from '../kernel/sealing.ts'
import { refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow, SessionRow } from '../request/rows.ts'
import { hasPlace } from './places.ts'
import { record } from './record.ts'

/** Milliseconds after a session in which its code is still taken. */
const late = 30 * 60_000

export const codeOfSession = (sealing: Sealing, sessionId: string): string =>
  sealing.digitsFor(`attendance of session ${sessionId}`)

const takesCodeAt = ({ startsAt, endsAt }: Pick<SessionRow, 'startsAt' | 'endsAt'>, at: Date): boolean =>
  startsAt <= at && at.getTime() < endsAt.getTime() + late

/** Replaces a record of having joined, and none that organisers corrected. */
export async function confirmAttendance(
  { sessionId, code }: { sessionId: string; code: string },
  { registration, actor }: { registration: RegistrationRow; actor: Actor },
  context: Context,
): Promise<Awaited<ResolversTypes['ConfirmAttendanceResult']>> {
  const { database, language, limits, sealing } = context
  const retryAfter = await limits.confirmAttendance(registration.id)
  if (retryAfter !== null) return refuse(language, 'TooManyRequests', { retryAfter })
  const at = await now(context)
  return database.$transaction(async (transaction): Promise<Awaited<ResolversTypes['ConfirmAttendanceResult']>> => {
    const held = await hasPlace(transaction, registration.id, sessionId)
    if (!held) return refuse(language, 'NoPlace', {})
    const { session } = held
    if (!takesCodeAt(session, at)) return refuse(language, 'AttendanceCodeNotTaken', {})
    if (code.replaceAll(/\s/g, '') !== codeOfSession(sealing, session.id))
      return refuse(language, 'AttendanceCodeNotValid', {})
    const key = { sessionId_registrationId: { sessionId, registrationId: registration.id } }
    const before = await transaction.attendance.findUnique({ where: key })
    if (before?.method !== 'CORRECTED')
      await record(transaction, { registration, session }, { attended: true, method: 'ANNOUNCED', at }, { actor, at })
    return { __typename: 'AttendanceConfirmed', registration }
  }, timeouts)
}
