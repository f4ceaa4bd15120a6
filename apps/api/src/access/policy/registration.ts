/** Rules for what staff may see of registrations and do about them. */

import { allowsPriority, allowsWidening } from '@plenaria/domain/seats/moves'
import type { BoardViewRow, BulkActionRow, LetterRow, PlannedActionRow, RegistrationRow } from '../../request/rows.ts'
import { isOwn, keptBy, runsHost } from './basics.ts'
import { maskedInLists, masksOf, readsBlindInLists } from './masks.ts'
import {
  covers,
  coversAll,
  type EventFacts,
  rightsAt,
  rightsOver,
  rightsTo,
  rightsToReadNeeds,
  roleAt,
  runs,
  type Seen,
  type Use,
  type Viewer,
} from './rights.ts'
import {
  type Declared,
  mayMerge,
  rightsToAnnotate,
  rightToAddPeople,
  rightToAnnotate,
  rightToAssignReviews,
  rightToCorrect,
  rightToDecideOn,
  rightToIssueVisaLetter,
  rightToLift,
  rightToManageTags,
  rightToMerge,
  rightToMessage,
  rightToRelease,
  rightToReview,
  rightToSetPriority,
} from './rightsToAct.ts'

/** A colleague's search may contain somebody's name, organisation or address, and a filter by answers what they wrote. */
function readsFiltersOf(viewer: Viewer, { address }: Pick<BoardViewRow, 'address'>, event: EventFacts): boolean {
  const params = new URLSearchParams(address)
  const search = params.get('q') ?? ''
  const answers = [...params].filter(([name]) => name.startsWith('answer.')).map(([, filter]) => filter)
  const masked = maskedInLists(viewer, event)
  const readsSearch =
    search === '' ||
    (!masked.includes('NAME') &&
      !masked.includes('ORGANISATION') &&
      !(search.includes('@') && masked.includes('EMAIL')))
  const readsAnswers = answers.length === 0 || !masked.includes('ANSWERS')
  return readsSearch && readsAnswers && !(answers.some(isOfWords) && readsBlindInLists(viewer, event))
}

/** As the board's address has it. */
const isOfWords = (filter: string): boolean => filter.startsWith('~')

export const ofRegistrations = {
  /** Some of them at least; `visible.registrations` and `seeRegistration` decide which. */
  seeRegistrations: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').length > 0,
  seeAllRegistrations: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some((right) => coversAll(right) && right.conflicts.length === 0),
  /**
   * May see exact numbers of people, hidden ones included: the host's staff, and partners whose grant hides nobody. Everyone else sees
   * the public's numbers, and counts of the people they can see.
   */
  countEverybody: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(coversAll),
  /** The number of people affected by an action: also for members who run the event without a second factor. */
  countAffected: (viewer: Viewer, event: EventFacts): boolean =>
    runsHost(viewer, event) || ofRegistrations.countEverybody(viewer, event),
  /** Of one group: also for partners from whom nobody in it is hidden. */
  countGroup: (viewer: Viewer, event: EventFacts, groupKey: string): boolean =>
    ofRegistrations.countEverybody(viewer, event) ||
    ofRegistrations.hiddenByConflict(viewer, event, groupKey, 'SEE_REGISTRATIONS') !== null,
  /** Sees all registrations of the group, so their number reveals nothing hidden. */
  seeGroup: (viewer: Viewer, event: EventFacts, groupKey: string): boolean =>
    ofRegistrations.hiddenByConflict(viewer, event, groupKey, 'SEE_REGISTRATIONS')?.length === 0,
  /**
   * Ids of registrations hidden by conflicts of interest in a group that the viewer otherwise sees completely, to exclude them from
   * numbers; null: the viewer doesn't see the whole group, so its number would reveal hidden people.
   */
  hiddenByConflict: (viewer: Viewer, event: EventFacts, groupKey: string, use: Use): readonly string[] | null => {
    const right = rightsOver(viewer, event, use).find(
      ({ scope: { groups, countries, sessions }, needsConsent }) =>
        !needsConsent && countries === null && sessions === null && (groups?.includes(groupKey) ?? true),
    )
    if (!right) return null
    return right.conflicts.flatMap((conflict) => (conflict.groupKey === groupKey ? conflict.registrationId : []))
  },
  decide: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'DECIDE').length > 0,
  /** Release everything that is staged. */
  release: (viewer: Viewer, event: EventFacts): boolean => rightToRelease(viewer, event) !== null,
  offerFromAllotment: (viewer: Viewer, event: EventFacts, instituteId: string): boolean =>
    rightsOver(viewer, event, 'DECIDE').some((right) => right.instituteId === instituteId && right.hasAllotment),
  export: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'EXPORT').length > 0,
  seeRegistration: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    isOwn(viewer, registration) || ofRegistrations.reviewRegistration(viewer, registration, event),
  /** Sees the registration as staff. */
  reviewRegistration: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some((right) => covers(right, registration)),
  /** See who else has it open; people never see who reads their own. */
  seeReaders: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    !isOwn(viewer, registration) && ofRegistrations.reviewRegistration(viewer, registration, event),
  /** Attendance at earlier events is shown where names are. */
  recallRegistration: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    !isOwn(viewer, registration) &&
    ofRegistrations.reviewRegistration(viewer, registration, event) &&
    !masksOf(viewer, registration, event).has('NAME'),
  decideOn: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightToDecideOn(viewer, registration, event) !== null,
  correct: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightToCorrect(viewer, registration, event) !== null,
  /** See which registrations may be one person's, and merge them. */
  merge: (viewer: Viewer, event: EventFacts): boolean => rightToMerge(viewer, event) !== null,
  mergeOne: mayMerge,
  /** Register people on their request. */
  addPeople: (viewer: Viewer, event: EventFacts): boolean => rightToAddPeople(viewer, event) !== null,
  /** Whether sessions can be added to the seat. */
  widen: (
    viewer: Viewer,
    registration: Seen & Pick<RegistrationRow, 'state' | 'limitedTo'>,
    event: EventFacts,
  ): boolean =>
    ofRegistrations.decideOn(viewer, registration, event) &&
    allowsWidening(registration) &&
    registration.limitedTo.length > 0,
  setPriority: (viewer: Viewer, registration: Seen & Pick<RegistrationRow, 'state'>, event: EventFacts): boolean =>
    rightToSetPriority(viewer, registration, event) !== null && allowsPriority(registration),
  /** What this person needs on the day. */
  readNeedsOf: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    isOwn(viewer, registration) || rightsToReadNeeds(viewer, event).some((right) => covers(right, registration)),
  /** For members of the host who may read what the person needs: the name in a passport is part of it. */
  issueVisaLetter: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightToIssueVisaLetter(viewer, registration, event) !== null,
  /** Which institute revealed a field, or sees the registration by consent: for the person, the host and that institute. */
  seeDisclosure: (viewer: Viewer, registration: Seen, event: EventFacts, instituteId: string | null): boolean =>
    isOwn(viewer, registration) ||
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(
      (right) => covers(right, registration) && (right.grantId === null || right.instituteId === instituteId),
    ),
  /** Some of them at least. */
  review: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'REVIEW').length > 0,
  reviewOne: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightToReview(viewer, registration, event) !== null,
  /** Others' reviews; for reviewers only after they have saved their own. */
  seeReviews: (viewer: Viewer, registration: Seen, event: EventFacts, hasReviewed: boolean): boolean =>
    !isOwn(viewer, registration) &&
    (ofRegistrations.decideOn(viewer, registration, event) ||
      (hasReviewed && ofRegistrations.reviewOne(viewer, registration, event))),
  /** Distribute applications over reviewers, and see how far that has come and how they score. */
  assignReviews: (viewer: Viewer, event: EventFacts): boolean => rightToAssignReviews(viewer, event) !== null,
  /** Set quotas and compose the room by them: those who assign reviewers see all applications and scores. */
  compose: (viewer: Viewer, event: EventFacts): boolean => rightToAssignReviews(viewer, event) !== null,
  /** Hold a seed of a draw for this institute: for members who run the event for its host or for a partner. */
  holdSeed: (viewer: Viewer, event: EventFacts, instituteId: string): boolean =>
    viewer?.hasShownSecondFactor === true &&
    !viewer.token &&
    rightsAt(viewer, event).some((right) => right.instituteId === instituteId && runs(right.role)),
  /** Hold a seed of a draw as one of its pool, and see one's own odds. */
  holdOwnSeed: (viewer: Viewer, registration: Pick<RegistrationRow, 'emailKey'>): boolean =>
    isOwn(viewer, registration) && !viewer?.token,
  /** Enter the public random value of a draw: it is checked, so nobody can choose it, and nobody alone can withhold it. */
  enterBeacon: (viewer: Viewer): boolean => viewer !== null && !viewer.token,
  /** Who is assigned to it. Nobody sees who reviews their own. */
  seeAssignments: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    !isOwn(viewer, registration) && ofRegistrations.decideOn(viewer, registration, event),
  manageTags: (viewer: Viewer, event: EventFacts): boolean => rightToManageTags(viewer, event) !== null,
  /** See and set tags, and read and write internal notes, of some of them at least. */
  annotate: (viewer: Viewer, event: EventFacts): boolean => rightsToAnnotate(viewer, event).length > 0,
  annotateOne: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightToAnnotate(viewer, registration, event) !== null,
  /** For a note that the viewer sees. */
  deleteInternalNote: (viewer: Viewer, { authorId }: { authorId: string }, event: EventFacts): boolean =>
    viewer?.id === authorId || rightToManageTags(viewer, event) !== null,
  liftConflict: (viewer: Viewer, registration: Seen, event: EventFacts, conflict: Declared): boolean =>
    rightToLift(viewer, registration, event, conflict) !== null,
  seeBoardView: (viewer: Viewer, view: BoardViewRow, event: EventFacts): boolean =>
    ofRegistrations.seeRegistrations(viewer, event) &&
    (keptBy(viewer, view) ||
      (view.shared && roleAt(viewer, view.instituteId) !== undefined && readsFiltersOf(viewer, view, event))),
  /** For a registration that the viewer sees. */
  changeBoardView: (viewer: Viewer, view: BoardViewRow): boolean =>
    keptBy(viewer, view) || (view.shared && runs(roleAt(viewer, view.instituteId))),
  /** The creator of a token sees its actions; the token sees actions started for its institute. */
  seeBulkAction: (viewer: Viewer, action: Pick<BulkActionRow, 'userId' | 'instituteId'>, event: EventFacts): boolean =>
    keptBy(viewer, action) && ofRegistrations.decide(viewer, event),
  /** For a registration that the viewer sees. */
  undoBulkAction: (viewer: Viewer, { userId, staged, state, done, undone }: BulkActionRow): boolean =>
    viewer?.id === userId && staged && (state === 'DONE' || state === 'STOPPED') && done > undone,
  /** For the creator of a token and the token that planned it. */
  ownPlannedAction: (viewer: Viewer, { authorId, tokenId }: Pick<PlannedActionRow, 'authorId' | 'tokenId'>): boolean =>
    viewer?.id === authorId && (!viewer.token || viewer.token.id === tokenId),
  /** Write to some people at least; `visible.registrations` decides to whom. */
  message: (viewer: Viewer, event: EventFacts): boolean => rightToMessage(viewer, event) !== null,
  messageTo: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some((right) => covers(right, registration)),
  /** The host sees all letters of its event. */
  seeLetter: (viewer: Viewer, { instituteId }: Pick<LetterRow, 'instituteId'>, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some((right) => right.grantId === null || right.instituteId === instituteId),
  changeLetter: (viewer: Viewer, { instituteId }: Pick<LetterRow, 'instituteId'>, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some((right) => right.instituteId === instituteId),
  /** Emails to others than registrants: members of the host who write messages. */
  seeWholeOutbox: (viewer: Viewer, event: EventFacts): boolean => ofRegistrations.setReminders(viewer, event),
  /** Emails to everyone: only the host. */
  setReminders: (viewer: Viewer, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some(({ grantId }) => grantId === null),
  /** What a webhook may send. `owner`: the member whose rights limit it, within its institute and event. */
  receiveEvent: (owner: Viewer, registration: Seen | null, event: EventFacts): boolean =>
    registration === null
      ? rightsAt(owner, event).some(({ role, capabilities }) => runs(role) && capabilities.size > 0)
      : rightsTo(owner, event, 'SEE_REGISTRATIONS').some((right) => runs(right.role) && covers(right, registration)),
}
