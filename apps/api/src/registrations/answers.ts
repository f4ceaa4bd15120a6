/** What the desk does for each command, inside the transaction of its batch. */

import type { Ahead, SeatCommand } from '@plenaria/domain/commands'
import { isStillAgreed } from '@plenaria/domain/countersign'
import { beyondAllotment } from '@plenaria/domain/holding'
import { isOver, type OfferLimit } from '@plenaria/domain/registration'
import { foldEmail } from '@plenaria/schema/texts'
import type { RegistrationRow } from '../rows.ts'
import type { Batch } from './batch.ts'
import type { Act, DeskCommand, DeskRefusal, Outcome, Person, RefusedOne } from './commands.ts'
import { erase } from './erase.ts'
import { consentsOf } from './inputs.ts'
import { offeredNothing } from './limits.ts'
import { newReference } from './marks.ts'
import { mergeOrganisations, separateOrganisation } from './matching.ts'
import { done, offersIn, outcomeOf, refused, rowsOf } from './outcomes.ts'
import { hasOwnPriority } from './ownPriority.ts'
import { findExpired, findRegistrations, findSharing, findStaged, findStagedFrom, largestOrganisation } from './room.ts'
import { stagedLimitOf, standingOf } from './standing.ts'
import { holderToFollow, succeed } from './succeeding.ts'

type Command<Type extends DeskCommand['type']> = Extract<DeskCommand, { type: Type }>

const nobody: ReadonlySet<string> = new Set()

const clock: Act = { actorKind: 'CLOCK', actorId: null, instituteId: null, grantId: null, requestId: null }

export function answer(batch: Batch, command: DeskCommand, act: Act): Promise<Outcome> | Outcome {
  switch (command.type) {
    case 'REGISTER':
      return register(batch, command, act)
    case 'AMEND':
      return amend(batch, command, act)
    case 'TAKE':
    case 'WITHDRAW':
      return move(batch, command, act)
    case 'SUCCEED':
      return succeed(batch, command, act)
    case 'ERASE':
      return erase(batch, command, act)
    case 'DECIDE':
    case 'STAGE':
    case 'UNSTAGE':
    case 'UNDO_STAGING':
      return decideMany(batch, command, act)
    case 'SHARE':
      return share(batch, command, act)
    case 'RELEASE':
      return release(batch, command, act)
    case 'SET_PRIORITY':
      return setPriority(batch, command, act)
    case 'WIDEN':
      return widen(batch, command, act)
    case 'HOLD_QUEUE':
    case 'RESUME_QUEUE':
      return settleAll(batch, command, act)
    case 'MERGE_ORGANISATIONS':
      return mergeOrganisations(batch, command, act)
    case 'SEPARATE_ORGANISATION':
      return separateOrganisation(batch, command, act)
    case 'SET_ALLOTMENT':
      return setAllotment(batch, command, act)
    case 'UNSTAGE_ALLOTTED':
      return unstageAllotted(batch, command, act)
    case 'ASK_ANEW':
      return askAnew(batch, command, act)
    case 'SET_PLAN':
      return setPlan(batch, command, act)
    case 'RULES_CHANGED':
      return settleAll(batch, { type: 'SET_RULES', rules: batch.room.rules }, act)
    case 'TICK':
      return tick(batch, act)
  }
}

/** Lapses what is due, at the start of every batch: a late worker never lets an expired offer become a seat. */
export async function catchUp(batch: Batch): Promise<void> {
  if (batch.clockIsDue) await tick(batch, clock)
}

export const emailKeyOf = (person: Pick<Person, 'email'>): string => foldEmail(person.email)

/** Lists sort protected people by what they are called there: their pseudonym, or their reference, which tells nothing. */
const sortNameOf = (row: Pick<RegistrationRow, 'protected' | 'pseudonym' | 'reference' | 'name'>): string =>
  row.protected ? (row.pseudonym ?? row.reference) : row.name

async function register(batch: Batch, command: Command<'REGISTER'>, act: Act): Promise<Outcome> {
  const { person, requestId, addressProven, protectIdentity = false, sessionIds = [], sharedWith = [] } = command
  const { byOrganiser, affiliation = 'SHOWN' } = command
  const pseudonym = protectIdentity ? (command.pseudonym ?? null) : null
  const emailKey = emailKeyOf(person)
  const known = requestId === null ? null : batch.rows.byRequest(requestId)
  if (known) return known.emailKey === emailKey ? done([known]) : refused({ refusal: 'RequestIdReused' })
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
  if (invitation && invitation.state !== 'SENT') return refused({ refusal: 'InvitationOver', state: invitation.state })
  const id = batch.newId()
  const reference = newReference()
  const organisationKey = batch.organisationKeyOf(person.organisation)
  const follows = await holderToFollow(batch, command.replacementId, { emailKey, organisationKey })
  if (follows && 'refusal' in follows) return refused(follows)
  const row: RegistrationRow = {
    ...person,
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
    sharedWith,
    sessionIds,
    allotmentOf: null,
    limitedTo: [],
    limitReason: null,
    assignedAway: [],
    registeredAt: new Date(now),
    queuedAt: new Date(now),
    priority: 0,
    heads: false,
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
  const seat: SeatCommand = { type: 'REGISTER', id, groupKey, organisationKey, addressProven, isInvited, ...inPlaceOf }
  const about = new Set(follows ? [id, follows.holder.id] : [id])
  const settled = await batch.settle(seat, act, about, draft)
  if (follows && settled.kind === 'DONE') batch.replacements.accept(follows.replacementId, id)
  if (invitation && settled.kind === 'DONE') batch.invitations.use(invitation.id, id)
  return outcomeOf(batch, settled, [id], about)
}

async function amend(batch: Batch, command: Command<'AMEND'>, act: Act): Promise<Outcome> {
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
  const row: RegistrationRow = { ...before, ...person, ...rest }
  if (!row.protected) row.pseudonym = null
  row.organisationKey = batch.organisationKeyOf(row.organisation)
  row.sortName = sortNameOf(row)
  const { groupKey, organisationKey } = row
  const given = Object.keys({ ...person, ...rest }) as (keyof typeof person | keyof typeof rest)[]
  const changed = given.filter((field) => differs(before, row, field))
  const keepsPriority = groupKey !== before.groupKey && (await hasOwnPriority(batch, before))
  const seat: SeatCommand = { type: 'AMEND', id, groupKey, organisationKey, keepsPriority }
  return outcomeOf(
    batch,
    await batch.settle(seat, act, new Set([id]), { row, noted: changed.length > 0 ? { changed } : {} }),
    [id],
  )
}

const differs = (before: RegistrationRow, after: RegistrationRow, field: keyof RegistrationRow): boolean =>
  JSON.stringify(before[field]) !== JSON.stringify(after[field])

async function move(batch: Batch, { type, reference }: Command<'TAKE' | 'WITHDRAW'>, act: Act): Promise<Outcome> {
  const row = batch.rows.byReference(reference)
  if (!row) return refused({ refusal: 'UnknownRegistration' })
  const { id } = row
  return outcomeOf(batch, await batch.settle({ type, id }, act, new Set([id])), [id])
}

function share(batch: Batch, command: Command<'SHARE'>, act: Act): Outcome {
  const row = batch.rows.byReference(command.reference)
  if (!row) return refused({ refusal: 'UnknownRegistration' })
  if (row.sharedWith.includes(command.grantId) !== command.given) batch.share(row, command, act)
  return done([batch.rows.get(row.id)])
}

type Deciding = 'DECIDE' | 'STAGE' | 'UNSTAGE' | 'UNDO_STAGING'

async function decideMany(batch: Batch, command: Command<Deciding>, act: Act): Promise<Outcome> {
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
const limitIn = (command: Command<Deciding>): OfferLimit | null =>
  'decision' in command && command.decision === 'OFFER' ? (command.limit ?? null) : null

/** Whether the person of a registration that is over has a standing one by now, or is just being given one. */
function isTaken(batch: Batch, { state, emailKey }: RegistrationRow, broughtBack: Set<string>): boolean {
  if (!isOver(state)) return false
  if (batch.rows.standingOf(emailKey) || broughtBack.has(emailKey)) return true
  broughtBack.add(emailKey)
  return false
}

/** Who waits ahead of those who would be offered a common seat. Most often none of them waits, and nothing is read. */
async function aheadOf(batch: Batch, command: Command<Deciding>, ids: string[]): Promise<Ahead> {
  if (!('decision' in command) || command.decision !== 'OFFER' || command.allotmentOf) return new Map()
  const named = ids.map((id) => batch.rows.get(id))
  return batch.aheadOf(named, named, command.type === 'STAGE')
}

function seatCommand(command: Command<Deciding>, ids: string[], ahead: Ahead): SeatCommand {
  if (command.type === 'UNSTAGE') return { type: 'UNSTAGE', ids }
  if (command.type === 'UNDO_STAGING') return { type: 'UNDO_STAGING', ids, at: command.at, by: command.by }
  const { decision, reason, allotmentOf, limit } = command
  const deciding = { ids, decision, reason, allotmentOf, limit, ahead }
  return command.type === 'DECIDE' ? { type: 'DECIDE', ...deciding } : { type: 'STAGE', ...deciding, by: command.by }
}

async function release(batch: Batch, command: Command<'RELEASE'>, act: Act): Promise<Outcome> {
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
  { expected, askedAt }: Command<'RELEASE'>,
  staged: RegistrationRow[],
): Promise<boolean> {
  if (!expected) return false
  const known = new Set(staged.map(({ id }) => id))
  const ids = Object.keys(expected).filter((id) => !known.has(id))
  const left = await findRegistrations(database, eventId, { ids })
  return !isStillAgreed(expected, [...staged, ...left].map(standingOf), askedAt ?? Number.POSITIVE_INFINITY)
}

async function setPriority(batch: Batch, command: Command<'SET_PRIORITY'>, act: Act): Promise<Outcome> {
  const { reference, priority, reason, stillAllowed } = command
  const row = batch.rows.byReference(reference)
  if (!row) return refused({ refusal: 'UnknownRegistration' })
  if (stillAllowed && !(await stillAllowed(batch.database, [row]))) return refused({ refusal: 'RightsChanged' })
  const { id } = row
  return outcomeOf(batch, await batch.settle({ type: 'SET_PRIORITY', id, priority, reason }, act, new Set([id])), [id])
}

async function widen(batch: Batch, command: Command<'WIDEN'>, act: Act): Promise<Outcome> {
  const { reference, limit, stillAllowed } = command
  const row = batch.rows.byReference(reference)
  if (!row) return refused({ refusal: 'UnknownRegistration' })
  if (stillAllowed && !(await stillAllowed(batch.database, [row]))) return refused({ refusal: 'RightsChanged' })
  const { id } = row
  return outcomeOf(batch, await batch.settle({ type: 'WIDEN', id, limit }, act, new Set([id])), [id])
}

async function setAllotment(batch: Batch, command: Command<'SET_ALLOTMENT'>, act: Act): Promise<Outcome> {
  const outcome = await settleAll(batch, command, act)
  if (outcome.kind === 'REFUSED' || command.seats > 0) return outcome
  await batch.forgetAllotment(command.instituteId)
  return { ...outcome, registrations: outcome.registrations.map(({ id }) => batch.rows.get(id)) }
}

async function unstageAllotted(batch: Batch, { instituteId }: Command<'UNSTAGE_ALLOTTED'>, act: Act): Promise<Outcome> {
  await batch.flush()
  const staged = await findStagedFrom(batch.database, batch.eventId, instituteId)
  const ids = beyondAllotment(batch.room.allotments.get(instituteId), staged.map(standingOf))
  if (ids.length === 0) return done([])
  await batch.learnWithOrganisations(staged)
  return outcomeOf(batch, await batch.settle({ type: 'UNSTAGE', ids }, act, new Set(ids)), ids)
}

const askedAtOnce = 1000

/** A fixed number of statements for each thousand people, in one pass over those of the event. */
async function askAnew(batch: Batch, command: Command<'ASK_ANEW'>, act: Act): Promise<Outcome> {
  for (let last: string | null = null; ; ) {
    await batch.flush()
    const sharing: RegistrationRow[] = await findSharing(
      batch.database,
      batch.eventId,
      command.grantId,
      last,
      askedAtOnce,
    )
    batch.rows.learn(sharing)
    for (const { id } of sharing) batch.askAnew(batch.rows.get(id), command, act)
    last = sharing.at(-1)?.id ?? null
    if (sharing.length < askedAtOnce) return done([])
  }
}

async function setPlan(batch: Batch, { plan, version }: Command<'SET_PLAN'>, act: Act): Promise<Outcome> {
  if (version !== batch.planVersion) return refused({ refusal: 'ChangedMeanwhile' })
  await batch.flush()
  const largest = await largestOrganisation(batch.database, batch.eventId)
  return settleAll(batch, { type: 'SET_PLAN', plan, largestOrganisation: largest }, act)
}

const expiredAtOnce = 200

async function tick(batch: Batch, act: Act): Promise<Outcome> {
  batch.clockRan()
  const changed = new Set<string>()
  let offersMade = 0
  for (;;) {
    await batch.flush()
    const expired = await findExpired(batch.database, batch.eventId, batch.now, expiredAtOnce)
    await batch.learnWithOrganisations(expired)
    const settled = await batch.settle({ type: 'TICK', expired: expired.map(({ id }) => id) }, act, nobody)
    if (settled.kind === 'REFUSED') return refused(settled.refusal as DeskRefusal)
    for (const { after } of settled.changes) changed.add(after.id)
    offersMade += offersIn(settled, nobody)
    if (expired.length < expiredAtOnce) return done(rowsOf(batch, changed), offersMade)
  }
}

/** A command that is about the whole event. */
async function settleAll(batch: Batch, command: SeatCommand, act: Act): Promise<Outcome> {
  const settled = await batch.settle(command, act, nobody)
  const changed = settled.kind === 'DONE' ? settled.changes.map(({ after }) => after.id) : []
  return outcomeOf(batch, settled, changed, nobody)
}
