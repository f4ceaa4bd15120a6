/** Builds the outcome of a command from the decision. */
import type { CannotRegisterReason, InvitationState } from '@plenaria/domain/eligibility'
import type { RegistrationRow } from '../request/rows.ts'
import type { EventFacts } from './queries.ts'
import type { Snapshot } from './snapshot.ts'
import type { Actor, DeskRefusal, Done, Outcome, Refused, RefusedOne } from './types.ts'
import type { Decision } from './unitOfWork.ts'

export const refused = (refusal: DeskRefusal, registration: RegistrationRow | null = null): Refused => ({
  kind: 'REFUSED',
  refusal,
  registration,
})

/** Members' rights to decide end with the event, even while a command waits for the lock. */
export const answerTo = ({ actorKind }: Actor, outcome: Outcome): Outcome => {
  const hasEnded = outcome.kind === 'REFUSED' && outcome.refusal.refusal === 'NotTakingPlace'
  return actorKind === 'MEMBER' && hasEnded ? refused({ refusal: 'RightsChanged' }) : outcome
}

export const done = (registrations: RegistrationRow[], offersMade = 0, notDone: RefusedOne[] = []): Done => ({
  kind: 'DONE',
  registrations,
  refused: notDone,
  offersMade,
})

/**
 * @param ids the registrations to return
 * @param about registrations that the command names: offers to others are counted
 */
export function outcomeOf(
  { snapshot }: { snapshot: Snapshot },
  decision: Decision,
  ids: string[],
  about: ReadonlySet<string> = new Set(ids),
): Outcome {
  const [only] = ids
  if (decision.kind === 'REFUSED') {
    const registration = ids.length === 1 && only !== undefined && about.has(only) ? snapshot.find(only) : null
    return refused(refusalOf(snapshot, decision.refusal), registration)
  }
  const notDone = byReference(snapshot, decision.refused)
  const left = new Set(decision.refused.map(({ id }) => id))
  const rows = rowsOf(
    snapshot,
    ids.filter((id) => !left.has(id)),
  )
  return done(rows, offersIn(decision, about), notDone)
}

function refusalOf(snapshot: Snapshot, refusal: Extract<Decision, { kind: 'REFUSED' }>['refusal']): DeskRefusal {
  return refusal.refusal === 'ReleaseRefused'
    ? { refusal: 'ReleaseRefused', refused: byReference(snapshot, refusal.refused) }
    : refusal
}

const byReference = (snapshot: Snapshot, all: Extract<Decision, { kind: 'DONE' }>['refused']): RefusedOne[] =>
  all.map(({ id, refusal }) => ({ reference: snapshot.get(id).reference, refusal }))

export const rowsOf = (snapshot: Snapshot, ids: Iterable<string>): RegistrationRow[] =>
  [...new Set(ids)].map((id) => snapshot.get(id))

export const offersIn = ({ changes }: Extract<Decision, { kind: 'DONE' }>, about: ReadonlySet<string>): number =>
  changes.filter(({ what, after }) => what === 'OFFERED' && !about.has(after.id)).length

/** Why a person can't register. `invitation`: the state of their invitation. */
export function denialOf(
  reason: CannotRegisterReason,
  { registrationOpensAt: opensAt, registrationClosesAt: closedAt }: EventFacts,
  invitation: InvitationState | null,
): DeskRefusal {
  switch (reason) {
    // Refused earlier, with the time since when.
    case 'CALLED_OFF':
    case 'POSTPONED':
    case 'NOT_PUBLISHED':
      return { refusal: 'UnknownEvent' }
    case 'NOT_YET_OPEN':
      return { refusal: 'RegistrationNotYetOpen', opensAt }
    case 'CLOSED':
    case 'EVENT_OVER':
      return { refusal: 'RegistrationClosed', closedAt }
    case 'ALREADY_REGISTERED':
      return { refusal: 'AlreadyRegistered' }
    case 'INVITATION_NEEDED':
    case 'INVITATION_CLOSED':
      return invitation ? { refusal: 'InvitationClosed', state: invitation } : { refusal: 'InvitationNeeded' }
    default:
      return reason satisfies never
  }
}
