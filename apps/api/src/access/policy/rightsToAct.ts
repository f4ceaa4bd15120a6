/** The right under which a member acts: the host's if there is one, otherwise a partner's. Null: none. */

import { type Capability, identityFields, isWholeEvent, type PersonalField } from '@plenaria/domain/grant'
import type { ConflictRow } from '../../request/rows.ts'
import { isOwn, reachesSession } from './basics.ts'
import { open } from './masks.ts'
import {
  byHostFirst,
  covers,
  coversAll,
  type EventFacts,
  maskedBy,
  type Right,
  rightsAt,
  rightsOver,
  rightsTo,
  rightsToReadNeeds,
  runs,
  type Seen,
  type Viewer,
} from './rights.ts'

export type Declared = Pick<ConflictRow, 'userId' | 'instituteId'>

/** The right under which a member acts at an event: the host's if there is one, otherwise a partner's. Null: none. */
export const rightToAct = (viewer: Viewer, event: EventFacts, capability: Capability): Right | null =>
  byHostFirst(rightsTo(viewer, event, capability))

/** `instituteId`: only as a member of this institute. */
export const rightToDecideOn = (
  viewer: Viewer,
  registration: Seen,
  event: EventFacts,
  instituteId: string | null = null,
): Right | null =>
  byHostFirst(
    rightsOver(viewer, event, 'DECIDE').filter(
      (right) => covers(right, registration) && (instituteId === null || right.instituteId === instituteId),
    ),
  )

/** The right to check people in to a session. */
export const rightToCheckIn = (
  viewer: Viewer,
  registration: Seen,
  event: EventFacts,
  sessionId: string,
): Right | null =>
  byHostFirst(
    rightsOver(viewer, event, 'CHECK_IN').filter(
      (right) => covers(right, registration) && reachesSession(right, sessionId),
    ),
  )

/** The host's right to issue a letter for a visa. */
export const rightToIssueVisaLetter = (viewer: Viewer, registration: Seen, event: EventFacts): Right | null =>
  rightsToReadNeeds(viewer, event).find(
    (right) => right.grantId === null && runs(right.role) && covers(right, registration),
  ) ?? null

/** A rapporteur's right to write notes in a session. Scopes by group or country don't apply. */
export const rightToWriteNotes = (viewer: Viewer, event: EventFacts, sessionId: string): Right | null =>
  byHostFirst(rightsTo(viewer, event, 'WRITE_NOTES').filter((right) => reachesSession(right, sessionId)))

export const rightsToReadNotes = (viewer: Viewer, event: EventFacts): Right[] =>
  rightsAt(viewer, event).filter(
    ({ capabilities }) => capabilities.has('WRITE_NOTES') || capabilities.has('EDIT_FINDINGS'),
  )

/** Discussions concern everyone: a grant limited to some groups, countries or sessions isn't enough. */
export const rightsToEditFindings = (viewer: Viewer, event: EventFacts): Right[] =>
  rightsTo(viewer, event, 'EDIT_FINDINGS').filter(({ scope }) => isWholeEvent(scope))

export const rightToEditFindings = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsToEditFindings(viewer, event))

/** The right to see an application as staff. */
export const rightToRead = (viewer: Viewer, registration: Seen, event: EventFacts): Right | null =>
  byHostFirst(rightsTo(viewer, event, 'SEE_REGISTRATIONS').filter((right) => covers(right, registration)))

/** The right to see an application together with the person's others, as a member of this institute; nobody opens their own. */
export const rightToOpenPerson = (
  viewer: Viewer,
  registration: Seen,
  event: EventFacts,
  instituteId: string | null = null,
): Right | null =>
  isOwn(viewer, registration)
    ? null
    : byHostFirst(
        rightsTo(viewer, event, 'SEE_REGISTRATIONS').filter(
          (right) => covers(right, registration) && (instituteId === null || right.instituteId === instituteId),
        ),
      )

/**
 * The right to connect an application with others: a shared address reveals something about a name and an address, so a right of
 * this institute must show both.
 */
export function rightToConnect(
  viewer: Viewer,
  registration: Seen,
  event: EventFacts,
  instituteId: string,
): Right | null {
  if (isOwn(viewer, registration)) return null
  const showing = rightsTo(viewer, event, 'SEE_REGISTRATIONS').filter((right) => {
    const masked = maskedBy(right, registration)
    return (
      right.instituteId === instituteId && covers(right, registration) && !masked.has('NAME') && !masked.has('EMAIL')
    )
  })
  return byHostFirst(showing)
}

/** The right to review applications, computed once for many of them; nobody reviews their own. */
export function rightsToReview(viewer: Viewer, event: EventFacts): (registration: Seen) => Right | null {
  const rights = rightsOver(viewer, event, 'REVIEW')
  return (registration) =>
    isOwn(viewer, registration) ? null : byHostFirst(rights.filter((right) => covers(right, registration)))
}

/** The right to review an application; nobody reviews their own. */
export const rightToReview = (viewer: Viewer, registration: Seen, event: EventFacts): Right | null =>
  rightsToReview(viewer, event)(registration)

/** The right to assign reviewers: for members who run the event for its host and also review. */
export const rightToAssignReviews = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(
    rightsOver(viewer, event, 'DECIDE').filter(
      ({ role, grantId, capabilities }) => grantId === null && runs(role) && capabilities.has('REVIEW'),
    ),
  )

/** Whether a member who assigns reviewers sees an application, computed once for many of them; nobody sees their own. */
export function seenWhenAssigning(viewer: Viewer, event: EventFacts): (registration: Seen) => boolean {
  const right = rightToAssignReviews(viewer, event)
  return (registration) => right !== null && !isOwn(viewer, registration) && covers(right, registration)
}

/** The right to create, change and delete tags of an event: for members who run it for its host. */
export const rightToManageTags = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').filter(({ role, grantId }) => grantId === null && runs(role)),
  )

/** Rights to tags and internal notes: for members who decide or review, but not blind, as these may identify a person. */
export const rightsToAnnotate = (viewer: Viewer, event: EventFacts): Right[] =>
  rightsTo(viewer, event, 'SEE_REGISTRATIONS').filter(
    ({ capabilities, isBlind }) => !isBlind && (capabilities.has('DECIDE') || capabilities.has('REVIEW')),
  )

/** The right to an application's tags and internal notes; nobody sees those of their own. */
export const rightToAnnotate = (viewer: Viewer, registration: Seen, event: EventFacts): Right | null =>
  isOwn(viewer, registration)
    ? null
    : byHostFirst(rightsToAnnotate(viewer, event).filter((right) => covers(right, registration)))

/** The right to lift a conflict of interest: a partner for its own members, the host for anybody. Nobody lifts their own. */
export const rightToLift = (
  viewer: Viewer,
  registration: Seen,
  event: EventFacts,
  { userId, instituteId }: Declared,
): Right | null =>
  viewer?.id === userId
    ? null
    : byHostFirst(
        rightsOver(viewer, event, 'DECIDE').filter(
          (right) =>
            runs(right.role) &&
            covers(right, registration) &&
            (right.grantId === null || right.instituteId === instituteId),
        ),
      )

/** Moving one registration affects all others, so it requires the right to decide about everyone. */
export const rightToSetPriority = (viewer: Viewer, registration: Seen, event: EventFacts): Right | null =>
  byHostFirst(rightsOver(viewer, event, 'DECIDE').filter((right) => coversAll(right) && covers(right, registration)))

/** Correcting a registration can move its seat, so it requires the right to decide about everyone. Nobody corrects their own. */
export const rightToCorrect = (viewer: Viewer, registration: Seen, event: EventFacts): Right | null =>
  isOwn(viewer, registration)
    ? null
    : byHostFirst(
        rightsOver(viewer, event, 'DECIDE').filter(
          (right) => runs(right.role) && coversAll(right) && covers(right, registration),
        ),
      )

/**
 * Reveals whether somebody is already registered, so it requires the right to decide about everyone and to see their names and
 * addresses.
 */
export const rightToAddPeople = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(
    rightsOver(viewer, event, 'DECIDE').filter((right) => {
      const masked = maskedBy(right, open)
      return runs(right.role) && coversAll(right) && !masked.has('NAME') && !masked.has('EMAIL')
    }),
  )

/** Merging compares everybody's identity. */
export const rightToMerge = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(
    rightsOver(viewer, event, 'DECIDE').filter((right) => {
      const masked = maskedBy(right, open)
      return runs(right.role) && coversAll(right) && identityFields.every((field) => !masked.has(field))
    }),
  )

/** Checks one of the two: protected people are never compared, and nobody merges their own. */
export const mayMerge = (viewer: Viewer, registration: Seen, event: EventFacts): boolean => {
  const right = rightToMerge(viewer, event)
  return (
    right !== null &&
    !isOwn(viewer, registration) &&
    covers(right, registration) &&
    !maskedBy(right, registration).has('NAME')
  )
}

/** The report concerns everyone: a grant limited to some groups, countries or sessions isn't enough. */
export const rightToEditReport = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsTo(viewer, event, 'EDIT_FINDINGS').filter(({ scope }) => isWholeEvent(scope)))

export const rightToPublishReport = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsTo(viewer, event, 'PUBLISH_REPORT').filter(({ role, scope }) => runs(role) && isWholeEvent(scope)))

export const rightToRelease = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsOver(viewer, event, 'DECIDE').filter(coversAll))

export const rightToExport = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsOver(viewer, event, 'EXPORT'))

/**
 * The right to open everything that a draw committed to: who applied with which answers, and who got a seat. For those who
 * compose the room and those who hold the draw's seed for a partner that sees all registrations unmasked.
 * @param seedHolders ids of institutes
 */
export const rightToAudit = (viewer: Viewer, event: EventFacts, seedHolders: readonly string[]): Right | null =>
  viewer?.token
    ? null
    : byHostFirst(
        rightsOver(viewer, event, 'EXPORT').filter(
          (right) =>
            runs(right.role) &&
            coversAll(right) &&
            maskedBy(right, open).size === 0 &&
            (right.grantId === null || seedHolders.includes(right.instituteId)),
        ),
      )

export const rightToMessage = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsOver(viewer, event, 'MESSAGE'))

/** The right to reveal a masked field with a reason. */
export const rightToReveal = (
  viewer: Viewer,
  registration: Seen,
  event: EventFacts,
  field: PersonalField,
): Right | null =>
  byHostFirst(
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').filter(
      (right) => covers(right, registration) && maskedBy(right, registration).get(field),
    ),
  )
