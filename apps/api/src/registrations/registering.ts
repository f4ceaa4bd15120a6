/** What people do with their own registration, inside the transaction of the batch. */

import type { SeatCommand } from '@plenaria/domain/commands'
import { foldEmail, foldOrganisation } from '@plenaria/schema/texts'
import type { RegistrationRow } from '../rows.ts'
import type { Batch } from './batch.ts'
import type { Act, CommandOf, Outcome, Person } from './commands.ts'
import { consentsOf } from './inputs.ts'
import { newReference } from './marks.ts'
import { done, outcomeOf, refused } from './outcomes.ts'
import { hasOwnPriority } from './ownPriority.ts'
import { holderToFollow } from './succeeding.ts'

export const emailKeyOf = (person: Pick<Person, 'email'>): string => foldEmail(person.email)

/** Lists sort protected people by what they are called there: their pseudonym, or their reference, which tells nothing. */
const sortNameOf = (row: Pick<RegistrationRow, 'protected' | 'pseudonym' | 'reference' | 'name'>): string =>
  row.protected ? (row.pseudonym ?? row.reference) : row.name

export async function register(batch: Batch, command: CommandOf<'REGISTER'>, act: Act): Promise<Outcome> {
  const { person, requestId, requestHash = null, addressProven, sessionIds = [], sharedWith = [] } = command
  const { byOrganiser, affiliation = 'SHOWN' } = command
  const emailKey = emailKeyOf(person)
  const isProtectedAnyway = batch.facts.offersProtection && batch.facts.protectedEverywhere.has(emailKey)
  const protectIdentity = command.protectIdentity === true || isProtectedAnyway
  const pseudonym = protectIdentity ? (command.pseudonym ?? null) : null
  const known = requestId === null ? null : batch.rows.byRequest(requestId)
  if (known) {
    const isRetry = known.emailKey === emailKey && isSameRequest(known.requestHash, requestHash)
    return isRetry ? done([known]) : refused({ refusal: 'RequestIdReused' })
  }
  const { now, facts } = batch
  const { state, registrationOpensAt: opensAt, registrationClosesAt: closedAt } = facts
  if (state !== 'PUBLISHED') return refused({ refusal: 'UnknownEvent' })
  const isClosed = batch.room.rules.admission === 'INVITATION'
  const own = batch.invitations.find(command.invitationId)
  // Where others may register, so may whose invitation is over: without it.
  const invitation = own && (isClosed || own.state === 'SENT') ? own : null
  const isNamed = Boolean(command.replacementId)
  const isAwaited = byOrganiser !== undefined || invitation !== null || isNamed
  if (!isAwaited && isClosed) return refused({ refusal: 'InvitationNeeded' })
  if (!isAwaited && now < opensAt) return refused({ refusal: 'RegistrationNotYetOpen', opensAt })
  if (!isAwaited && now >= closedAt) return refused({ refusal: 'RegistrationClosed', closedAt })
  const standing = batch.rows.standingOf(emailKey)
  if (standing) {
    if (!byOrganiser) batch.remind(standing)
    return refused({ refusal: 'AlreadyRegistered' })
  }
  if (protectIdentity && !facts.offersProtection) return refused({ refusal: 'ProtectionNotOffered' })
  const { stillAllowed } = command
  if (stillAllowed && !(await stillAllowed(batch.database, []))) return refused({ refusal: 'RightsChanged' })
  if (invitation && invitation.state !== 'SENT') return refused({ refusal: 'InvitationOver', state: invitation.state })
  const id = batch.newId()
  const reference = newReference()
  const organisationKey = batch.spellings.keyOf(person.organisation)
  const follows = await holderToFollow(batch, command.replacementId, { emailKey, organisationKey })
  if (follows && 'refusal' in follows) return refused(follows)
  const row: RegistrationRow = {
    ...person,
    organisationNames: person.organisationNames ?? null,
    id,
    reference,
    eventId: batch.eventId,
    state: 'SUBMITTED',
    emailKey,
    organisationKey,
    consents: command.consents.map(({ key, version, given }) => ({ key, version, given })),
    language: command.language,
    protected: protectIdentity,
    pseudonym,
    affiliation,
    sortName: sortNameOf({ protected: protectIdentity, pseudonym, reference, name: person.name }),
    sharedWith: [...new Set([...sharedWith, ...batch.facts.sharedAnyway])],
    sessionIds,
    allotmentOf: null,
    limitedTo: [],
    limitReason: null,
    assignedAway: [],
    registeredAt: new Date(now),
    queuedAt: new Date(now),
    priority: 0,
    heads: false,
    awaitsConfirmation: false,
    offerExpiresAt: null,
    offerReason: null,
    declineReason: null,
    offerLapsedAt: null,
    staged: null,
    stagedReason: null,
    stagedAt: null,
    stagedBy: null,
    stagedAllotmentOf: null,
    stagedLimitedTo: [],
    stagedLimitReason: null,
    stagedOver: null,
    requestId,
    requestHash,
    erasedAt: null,
    version: 1,
  }
  const { groupKey } = person
  const noted = {
    ...(sharedWith.length > 0 && { sharedWith }),
    ...(invitation && { invitation: invitation.id }),
    ...(follows && { replacement: follows.replacementId }),
  }
  const draft = { row, noted, isQuiet: byOrganiser?.isQuiet ?? false }
  const isInvited = invitation !== null
  const inPlaceOf = follows ? { inPlaceOf: follows.holder.id } : {}
  const seat: SeatCommand = {
    ...{ type: 'REGISTER', id, groupKey, organisationKey, addressProven, isInvited, ...inPlaceOf },
    ...{ isVouchedFor: byOrganiser !== undefined, mayHoldSeat: command.mayHoldSeat ?? true },
  }
  const about = new Set(follows ? [id, follows.holder.id] : [id])
  const settled = await batch.settle(seat, act, about, draft)
  if (follows && settled.kind === 'DONE') batch.replacements.accept(follows.replacementId, id)
  if (invitation && settled.kind === 'DONE') batch.invitations.use(invitation.id, id)
  return outcomeOf(batch, settled, [id], about)
}

/** Registrations made before hashes were stored, and those that no person sent, have none. */
const isSameRequest = (known: string | null, sent: string | null): boolean =>
  known === null || sent === null || known === sent

export async function amend(batch: Batch, command: CommandOf<'AMEND'>, act: Act): Promise<Outcome> {
  const { reference, version, person, protectIdentity, pseudonym, affiliation, sessionIds, consents } = command
  const before = batch.rows.byReference(reference)
  if (!before) return refused({ refusal: 'UnknownRegistration' })
  if (before.version !== version) return refused({ refusal: 'ChangedMeanwhile' }, before)
  const { id } = before
  const rest = {
    ...(protectIdentity !== undefined && { protected: protectIdentity }),
    ...(pseudonym !== undefined && { pseudonym }),
    ...(affiliation !== undefined && { affiliation }),
    ...(sessionIds && { sessionIds }),
    ...(consents && {
      consents: [
        ...consentsOf(before).filter(({ key }) => consents.every((one) => one.key !== key)),
        ...consents,
      ] as unknown as RegistrationRow['consents'],
    }),
  }
  if (protectIdentity && !before.protected && !batch.facts.offersProtection)
    return refused({ refusal: 'ProtectionNotOffered' }, before)
  const row: RegistrationRow = { ...before, ...person, ...rest }
  if (!row.protected) row.pseudonym = null
  row.organisationKey = batch.spellings.keyOf(row.organisation)
  row.sortName = sortNameOf(row)
  const { groupKey, organisationKey } = row
  const given = Object.keys({ ...person, ...rest }) as (keyof typeof person | keyof typeof rest)[]
  const changed = given.filter((field) => differs(before, row, field))
  const keepsPriority = groupKey !== before.groupKey && (await hasOwnPriority(batch, before))
  const amends = {
    changesOrganisation: foldOrganisation(row.organisation ?? '') !== foldOrganisation(before.organisation ?? ''),
    keepsPriority,
    changesSessions: changed.includes('sessionIds'),
    isPrivacyAlone: given.every((field) => privacy.includes(field)),
  }
  const seat: SeatCommand = { type: 'AMEND', id, groupKey, organisationKey, ...amends }
  return outcomeOf(
    batch,
    await batch.settle(seat, act, new Set([id]), { row, noted: changed.length > 0 ? { changed } : {} }),
    [id],
  )
}

const privacy: readonly string[] = ['consents', 'protected', 'pseudonym']

const differs = (before: RegistrationRow, after: RegistrationRow, field: keyof RegistrationRow): boolean =>
  JSON.stringify(before[field]) !== JSON.stringify(after[field])

export async function move(
  batch: Batch,
  { reference, ...command }: CommandOf<'TAKE' | 'WITHDRAW' | 'CONFIRM_ADDRESS'>,
  act: Act,
): Promise<Outcome> {
  const row = batch.rows.byReference(reference)
  if (!row) return refused({ refusal: 'UnknownRegistration' })
  const { id } = row
  return outcomeOf(batch, await batch.settle({ ...command, id }, act, new Set([id])), [id])
}

export async function share(batch: Batch, command: CommandOf<'SHARE'>, act: Act): Promise<Outcome> {
  const row = batch.rows.byReference(command.reference)
  if (!row) return refused({ refusal: 'UnknownRegistration' })
  const { stillAllowed } = command
  if (stillAllowed && !(await stillAllowed(batch.database, [row]))) return refused({ refusal: 'RightsChanged' })
  if (row.sharedWith.includes(command.grantId) !== command.given) batch.share(row, command, act)
  return done([batch.rows.get(row.id)])
}
