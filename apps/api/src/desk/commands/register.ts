import { denialReason } from '@plenaria/domain/eligibility'
import type { SeatCommand } from '@plenaria/domain/seats/decide'
import { givesNoSeats } from '@plenaria/domain/seats/rule'
import { foldEmail, foldOrganisation } from '@plenaria/schema/texts'
import { newReference } from '../../kernel/ids.ts'
import type { RegistrationRow } from '../../request/rows.ts'
import { email } from '../emails.ts'
import { emptyRow, sortNameOf } from '../newRow.ts'
import { denialOf, done, outcomeOf, refused } from '../outcomes.ts'
import type { ConsentGiven, Person } from '../person.ts'
import { findHolder } from '../seatToPass.ts'
import type { Actor, Definition, Found, Outcome, Refused, StillPermitted } from '../types.ts'
import type { UnitOfWork } from '../unitOfWork.ts'

/** Registers a person. */
export interface Register {
  type: 'REGISTER'
  person: Person
  consents: ConsentGiven[]
  /** Language of emails to the person. */
  language: string
  requestId: string | null
  /** Hash of the payload sent with this request id. Default: the id and the address suffice. */
  requestHash?: string | null
  /** Whether the address is known to be the person's. */
  addressProven: boolean
  /** Whether the identity is kept out of lists. Default: no. */
  protectIdentity?: boolean
  /** Pseudonym of a protected person; ignored for others. */
  pseudonym?: string | null
  /** Whether lists show the organisation. Default: yes. */
  affiliation?: RegistrationRow['affiliation']
  /** Sessions that the person wants to attend; empty: all. Default: all. */
  sessionIds?: string[]
  /** Consent-based grants of partners that the person allows to see the registration. */
  sharedWith?: string[]
  /** Whether the terms of these grants are still in force. */
  stillPermitted?: StillPermitted
  /** Whether a free seat may be held until the address is confirmed. Default: yes. */
  mayHoldSeat?: boolean
  /** The invitation that the person uses; their address is proven. */
  invitationId?: string | null
  /** The replacement that the person accepts: they get its holder's seat. */
  replacementId?: string | null
  /** Set if an organiser registers the person, even while registration is closed. `isQuiet`: without an email about it. */
  byOrganiser?: { isQuiet: boolean }
  /** Set if an organiser registers a person on request, by the general rules. `institute`: its name in the person's language. */
  onRequest?: { channel: string; institute: string }
  /** Whether the person is at the door: they get a free seat now, even if registration is closed, or none. Default: no. */
  isAtDoor?: boolean
}

export const register: Definition<Register> = {
  load: ({ person, requestId, invitationId, replacementId }) => ({
    emailKeys: [foldEmail(person.email)],
    requestIds: requestId === null ? [] : [requestId],
    organisations: [foldOrganisation(person.organisation ?? '') || null],
    invitations: invitationId ? [invitationId] : [],
    replacements: replacementId ? [replacementId] : [],
  }),
  find: (command, work) => answeredBefore(command, work) ?? notEligible(command, work) ?? [],
  run: (command, _rows, work, actor) => add(command, work, actor),
}

/** A retry gets the same answer. */
function answeredBefore({ requestId, requestHash, person }: Register, { snapshot }: UnitOfWork): Found | null {
  const known = requestId === null ? null : snapshot.byRequest(requestId)
  if (!known) return null
  const isRetry = known.emailKey === foldEmail(person.email) && isSameRequest(known.requestHash, requestHash ?? null)
  return isRetry ? done([known]) : refused({ refusal: 'RequestIdReused' })
}

/** Rows older than stored hashes, and rows that no person sent, have none. */
const isSameRequest = (known: string | null, sent: string | null): boolean =>
  known === null || sent === null || known === sent

/** Why this person can't register now. */
function notEligible(command: Register, { snapshot, now, pending }: UnitOfWork): Refused | null {
  const { facts, room, invitations, reminded } = snapshot
  const { calledOffAt, postponedAt } = room.rules
  if (givesNoSeats(room.rules)) return refused({ refusal: 'NotTakingPlace', calledOffAt, postponedAt })
  if (facts.state !== 'PUBLISHED') return refused({ refusal: 'UnknownEvent' })
  const standing = snapshot.standingOf(foldEmail(command.person.email))
  const registrant = {
    invitation: invitations.find(command.invitationId)?.state ?? null,
    isReplacement: Boolean(command.replacementId),
    isRegistered: standing !== null,
    isByOrganiser: command.byOrganiser !== undefined || command.isAtDoor === true,
  }
  const reason = denialReason({ ...facts, ...room.rules }, registrant, now)
  const isByPerson = !command.byOrganiser && !command.onRequest
  if (reason === 'ALREADY_REGISTERED' && standing && isByPerson && !reminded.has(standing.id)) {
    reminded.add(standing.id)
    pending.emails.push(email('already-registered', standing))
  }
  if (reason) return refused(denialOf(reason, facts, registrant.invitation), standing)
  return isProtected(command, snapshot) && !facts.offersProtection ? refused({ refusal: 'ProtectionNotOffered' }) : null
}

type Known = UnitOfWork['snapshot']

/** Some people requested protection at every event that offers it. */
function isProtected({ person, protectIdentity }: Register, { facts }: Known): boolean {
  return protectIdentity === true || (facts.offersProtection && facts.protectedEverywhere.has(foldEmail(person.email)))
}

async function add(command: Register, work: UnitOfWork, actor: Actor): Promise<Outcome> {
  const { byOrganiser, onRequest, addressProven, isAtDoor = false, mayHoldSeat = true } = command
  const { snapshot } = work
  const found = snapshot.invitations.find(command.invitationId)
  // If anybody can register, people whose invitation is over can too, without it.
  const invitation = found?.state === 'SENT' ? found : null
  const row = rowOf(command, work)
  const { id, groupKey, organisationKey } = row
  const passed = await findHolder(work, command.replacementId, row)
  if (passed && 'refusal' in passed) return refused(passed)
  const noted = {
    ...basisOf(command),
    ...(invitation && { invitation: invitation.id }),
    ...(passed && { replacement: passed.replacementId }),
  }
  const seat: SeatCommand = {
    type: 'REGISTER',
    id,
    groupKey,
    organisationKey,
    addressProven,
    mayHoldSeat,
    isInvited: invitation !== null,
    isVouchedFor: byOrganiser !== undefined || onRequest !== undefined,
    isAtDoor,
    ...(passed && { inPlaceOf: passed.holder.id }),
  }
  const about = new Set(passed ? [id, passed.holder.id] : [id])
  const draft = { row, noted, isQuiet: byOrganiser?.isQuiet ?? false, ...(onRequest && { email: emailOf(onRequest) }) }
  const decision = await work.apply(seat, actor, about, draft)
  if (decision.kind === 'DONE') {
    if (passed) snapshot.replacements.accept(passed.replacementId, id)
    if (invitation) snapshot.invitations.use(invitation.id, id)
  }
  return outcomeOf(work, decision, [id], about)
}

/** What the person agreed to or requested, for the audit log. */
const basisOf = ({ sharedWith = [], onRequest }: Register) => ({
  ...(sharedWith.length > 0 && { sharedWith }),
  ...(onRequest && { onRequestBy: onRequest.channel }),
})

/** The email states who registered the person, whatever the outcome. */
const emailOf = ({ channel, institute }: NonNullable<Register['onRequest']>) => ({
  template: 'registered-for-you' as const,
  data: { institute, channel },
})

function rowOf(command: Register, work: UnitOfWork): RegistrationRow {
  const { person, consents, language, requestId, requestHash = null, sessionIds = [], sharedWith = [] } = command
  const { snapshot, now } = work
  const reference = newReference()
  const isHidden = isProtected(command, snapshot)
  const pseudonym = isHidden ? (command.pseudonym ?? null) : null
  return {
    ...emptyRow(now),
    ...person,
    id: work.newId(),
    reference,
    eventId: snapshot.eventId,
    language,
    pseudonym,
    requestId,
    requestHash,
    sessionIds,
    organisationNames: person.organisationNames ?? null,
    needs: person.needs ?? {},
    emailKey: foldEmail(person.email),
    organisationKey: snapshot.spellings.keyOf(person.organisation),
    consents: consents.map(({ key, version, given }) => ({ key, version, given })),
    protected: isHidden,
    affiliation: command.affiliation ?? 'SHOWN',
    sortName: sortNameOf({ protected: isHidden, pseudonym, reference, name: person.name }),
    sharedWith: [...new Set([...sharedWith, ...snapshot.facts.sharedAnyway])],
  }
}
