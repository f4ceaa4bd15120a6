/** Rules for what staff may see of registrations and do with them. */

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

/**
 * A colleague's saved search may contain a name, organisation or address, and an answer filter may contain people's own words.
 */
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

/** A word filter, in the format of the board's address. */
const isOfWords = (filter: string): boolean => filter.startsWith('~')

export const ofRegistrations = {
  /** Sees at least some of them; `visible.registrations` and `seeRegistration` decide which. */
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
  /** See the number of people affected by an action: also for members who run the event without a second factor. */
  countAffected: (viewer: Viewer, event: EventFacts): boolean =>
    runsHost(viewer, event) || ofRegistrations.countEverybody(viewer, event),
  /** Count one group: also for partners from whom nobody in it is hidden. */
  countGroup: (viewer: Viewer, event: EventFacts, groupKey: string): boolean =>
    ofRegistrations.countEverybody(viewer, event) ||
    ofRegistrations.hiddenByConflict(viewer, event, groupKey, 'SEE_REGISTRATIONS') !== null,
  /** Sees all registrations of the group, so that their number reveals nothing hidden. */
  seeGroup: (viewer: Viewer, event: EventFacts, groupKey: string): boolean =>
    ofRegistrations.hiddenByConflict(viewer, event, groupKey, 'SEE_REGISTRATIONS')?.length === 0,
  /**
   * Ids of registrations hidden by conflicts of interest in a group that the viewer otherwise sees completely, to exclude them
   * from numbers; null if the viewer doesn't see the whole group, whose number would then reveal hidden people.
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
  /** Release all staged decisions. */
  release: (viewer: Viewer, event: EventFacts): boolean => rightToRelease(viewer, event) !== null,
  offerFromAllotment: (viewer: Viewer, event: EventFacts, instituteId: string): boolean =>
    rightsOver(viewer, event, 'DECIDE').some((right) => right.instituteId === instituteId && right.hasAllotment),
  export: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'EXPORT').length > 0,
  seeRegistration: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    isOwn(viewer, registration) || ofRegistrations.reviewRegistration(viewer, registration, event),
  /** Sees the registration as staff. */
  reviewRegistration: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some((right) => covers(right, registration)),
  /** See who else has it open. People never see who reads their own registration. */
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
  /** See registrations that may belong to one person, and merge them. */
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
  /** Review at least some of them. */
  review: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'REVIEW').length > 0,
  reviewOne: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightToReview(viewer, registration, event) !== null,
  /** See others' reviews; reviewers only after saving their own. */
  seeReviews: (viewer: Viewer, registration: Seen, event: EventFacts, hasReviewed: boolean): boolean =>
    !isOwn(viewer, registration) &&
    (ofRegistrations.decideOn(viewer, registration, event) ||
      (hasReviewed && ofRegistrations.reviewOne(viewer, registration, event))),
  /** Distribute applications among reviewers, and see the progress and the scores. */
  assignReviews: (viewer: Viewer, event: EventFacts): boolean => rightToAssignReviews(viewer, event) !== null,
  /** Set quotas and compose the room by them: for those who assign reviewers, as they see all applications and scores. */
  compose: (viewer: Viewer, event: EventFacts): boolean => rightToAssignReviews(viewer, event) !== null,
  /** Hold a seed of a draw for this institute: for members who run the event for its host or a partner. */
  holdSeed: (viewer: Viewer, event: EventFacts, instituteId: string): boolean =>
    viewer?.hasShownSecondFactor === true &&
    !viewer.token &&
    rightsAt(viewer, event).some((right) => right.instituteId === instituteId && runs(right.role)),
  /** Hold a seed of a draw as a person in its pool, and see one's own odds. */
  holdOwnSeed: (viewer: Viewer, registration: Pick<RegistrationRow, 'emailKey'>): boolean =>
    isOwn(viewer, registration) && !viewer?.token,
  /** Enter the public random value of a draw: it is checked, so nobody can choose it, and nobody alone can withhold it. */
  enterBeacon: (viewer: Viewer): boolean => viewer !== null && !viewer.token,
  /** Who is assigned to it. Nobody sees who reviews their own. */
  seeAssignments: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    !isOwn(viewer, registration) && ofRegistrations.decideOn(viewer, registration, event),
  manageTags: (viewer: Viewer, event: EventFacts): boolean => rightToManageTags(viewer, event) !== null,
  /** See and set tags, and read and write internal notes, of at least some registrations. */
  annotate: (viewer: Viewer, event: EventFacts): boolean => rightsToAnnotate(viewer, event).length > 0,
  annotateOne: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightToAnnotate(viewer, registration, event) !== null,
  /** For notes that the viewer sees. */
  deleteInternalNote: (viewer: Viewer, { authorId }: { authorId: string }, event: EventFacts): boolean =>
    viewer?.id === authorId || rightToManageTags(viewer, event) !== null,
  liftConflict: (viewer: Viewer, registration: Seen, event: EventFacts, conflict: Declared): boolean =>
    rightToLift(viewer, registration, event, conflict) !== null,
  seeBoardView: (viewer: Viewer, view: BoardViewRow, event: EventFacts): boolean =>
    ofRegistrations.seeRegistrations(viewer, event) &&
    (keptBy(viewer, view) ||
      (view.shared && roleAt(viewer, view.instituteId) !== undefined && readsFiltersOf(viewer, view, event))),
  /** For board views that the viewer sees. */
  changeBoardView: (viewer: Viewer, view: BoardViewRow): boolean =>
    keptBy(viewer, view) || (view.shared && runs(roleAt(viewer, view.instituteId))),
  /** The creator of a token sees its actions; the token sees actions started for its institute. */
  seeBulkAction: (viewer: Viewer, action: Pick<BulkActionRow, 'userId' | 'instituteId'>, event: EventFacts): boolean =>
    keptBy(viewer, action) && ofRegistrations.decide(viewer, event),
  /** For actions that the viewer sees. */
  undoBulkAction: (viewer: Viewer, { userId, staged, state, done, undone }: BulkActionRow): boolean =>
    viewer?.id === userId && staged && (state === 'DONE' || state === 'STOPPED') && done > undone,
  /** For the creator of a token and the token that planned it. */
  ownPlannedAction: (viewer: Viewer, { authorId, tokenId }: Pick<PlannedActionRow, 'authorId' | 'tokenId'>): boolean =>
    viewer?.id === authorId && (!viewer.token || viewer.token.id === tokenId),
  /** Write to at least some people; `visible.registrations` decides to whom. */
  message: (viewer: Viewer, event: EventFacts): boolean => rightToMessage(viewer, event) !== null,
  messageTo: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some((right) => covers(right, registration)),
  /** The host sees all letters of its event. */
  seeLetter: (viewer: Viewer, { instituteId }: Pick<LetterRow, 'instituteId'>, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some((right) => right.grantId === null || right.instituteId === instituteId),
  changeLetter: (viewer: Viewer, { instituteId }: Pick<LetterRow, 'instituteId'>, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some((right) => right.instituteId === instituteId),
  /** See emails to people other than registrants: for members of the host who write messages. */
  seeWholeOutbox: (viewer: Viewer, event: EventFacts): boolean => ofRegistrations.setReminders(viewer, event),
  /** Emails to everyone: for the host only. */
  setReminders: (viewer: Viewer, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some(({ grantId }) => grantId === null),
  /** What a webhook may send. `owner`: the member whose rights limit it, within the webhook's institute and event. */
  receiveEvent: (owner: Viewer, registration: Seen | null, event: EventFacts): boolean =>
    registration === null
      ? rightsAt(owner, event).some(({ role, capabilities }) => runs(role) && capabilities.size > 0)
      : rightsTo(owner, event, 'SEE_REGISTRATIONS').some((right) => runs(right.role) && covers(right, registration)),
}
