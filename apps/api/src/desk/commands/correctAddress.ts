import { isOver } from '@plenaria/domain/registration'
import { foldEmail } from '@plenaria/schema/texts'
import type { EventEmailTemplate } from '../../request/emails.ts'
import type { RegistrationRow } from '../../request/rows.ts'
import { byReference } from '../about.ts'
import { email } from '../emails.ts'
import { sortNameOf } from '../newRow.ts'
import { done, refused } from '../outcomes.ts'
import { auditedStanding, standingOf } from '../standing.ts'
import type { Actor, Definition, StillPermitted } from '../types.ts'
import type { UnitOfWork } from '../unitOfWork.ts'

/** An organiser corrects an address that nobody has confirmed. Links sent to the old one stop working. No seat changes. */
export interface CorrectAddress {
  type: 'CORRECT_ADDRESS'
  reference: string
  /** Version of the registration that the organiser read. */
  version: number
  email: string
  reason: string
  /** Name of the correcting institute in a given language. */
  institute: (language: string) => string
  stillPermitted?: StillPermitted
}

export const correctAddress: Definition<CorrectAddress> = {
  load: ({ reference, email: address }) => ({ references: [reference], emailKeys: [foldEmail(address)] }),
  find(command, work) {
    const found = byReference.find(command, work)
    const [before] = 'kind' in found ? [] : found
    if (!before) return found
    if (before.version !== command.version) return refused({ refusal: 'ChangedMeanwhile' }, before)
    if (isOver(before.state)) return refused({ refusal: 'WrongState', state: before.state }, before)
    return before.email === command.email ? refused({ refusal: 'NothingCorrected' }, before) : found
  },
  async run({ email: address, reason, institute }, [before], work, actor) {
    if (!before) return refused({ refusal: 'UnknownRegistration' })
    await work.flush()
    if (await isConfirmed(work, before)) return refused({ refusal: 'AddressAlreadyConfirmed' }, before)
    const { snapshot, pending } = work
    const other = snapshot.standingOf(foldEmail(address))
    if (other && other.id !== before.id) return refused({ refusal: 'AlreadyRegistered' }, other)
    const { row } = await moveTo(address, before, work, actor, reason)
    const message = email(templateOf(row), row)
    pending.emails.push({ ...message, data: { ...message.data, institute: institute(row.language), reason } })
    return done([snapshot.get(row.id)])
  },
}

/**
 * Writes the registration with its new address, and the audit entry.
 * @returns the row, and the number of unsent emails redirected to the new address
 */
export async function moveTo(
  address: string,
  before: RegistrationRow,
  work: UnitOfWork,
  actor: Actor,
  reason: string | null,
): Promise<{ row: RegistrationRow; movedEmails: number }> {
  const { snapshot, pending } = work
  const emailKey = foldEmail(address)
  const { offersProtection, protectedEverywhere } = snapshot.facts
  const isProtected = before.protected || (offersProtection && protectedEverywhere.has(emailKey))
  const row: RegistrationRow = { ...before, email: address, emailKey, protected: isProtected }
  row.sortName = sortNameOf(row)
  row.version += 1
  snapshot.forget(before)
  pending.put(row)
  const movedEmails = await moveEmails(work, before, row)
  const standing = auditedStanding(standingOf(before))
  const audited = { before: standing, after: standing, reason }
  pending.audit.push({ registrationId: row.id, what: 'ADDRESS_CORRECTED', actor, ...audited })
  return { row, movedEmails }
}

/** Whether somebody has proved that they read this address: by signing in with it, or through a link sent to it. */
async function isConfirmed({ database }: UnitOfWork, { id, emailKey }: RegistrationRow): Promise<boolean> {
  const [row] = await database.$queryRaw<{ confirmed: boolean }[]>`
    select exists (select from user_account where email = ${emailKey})
      or exists (select from audit_entry where registration_id = ${id}::uuid and actor_kind = 'PERSON'
        and what in ('TAKEN', 'ADDRESS_CONFIRMED', 'SUCCEEDED')) as confirmed`
  return row?.confirmed ?? false
}

/**
 * Deletes the links that were sent, so that pages opened through them also stop working, and redirects unsent emails to the new
 * address.
 */
async function moveEmails(work: UnitOfWork, before: RegistrationRow, after: RegistrationRow): Promise<number> {
  await work.database.$executeRaw`delete from registration_link where registration_id = ${before.id}::uuid`
  return work.database.$executeRaw`
    update message set recipient = ${after.email}
    where registration_id = ${before.id}::uuid and sent_at is null and refused_at is null and recipient = ${before.email}`
}

/** The email that the person has missed, given the current state. */
function templateOf({ state, awaitsConfirmation }: RegistrationRow): EventEmailTemplate {
  if (awaitsConfirmation) return state === 'OFFERED' ? 'confirm-seat' : 'confirm-place'
  return state === 'OFFERED' ? 'offer' : 'address-corrected'
}
