/** What staff may see of registrations and do about them. */

import { allowsPriority, allowsWidening } from '@plenaria/domain/seats/moves'
import type { BoardViewRow, BulkActionRow, LetterRow, PlannedActionRow, RegistrationRow } from '../../request/rows.ts'
import {
  type Declared,
  rightToDecideOn,
  rightToLift,
  rightToMessage,
  rightToRelease,
  rightToReview,
  rightToSetPriority,
} from './acts.ts'
import { isOwn, keptBy, runsHost } from './basics.ts'
import { maskedInLists, masksOf } from './masks.ts'
import {
  covers,
  coversAll,
  type EventFacts,
  rightsAt,
  rightsOver,
  rightsTo,
  roleAt,
  runs,
  type Seen,
  type Use,
  type Viewer,
} from './rights.ts'

/** What a colleague searched for can be somebody's name, organisation or address. */
function readsSearchOf(viewer: Viewer, { address }: Pick<BoardViewRow, 'address'>, event: EventFacts): boolean {
  const search = new URLSearchParams(address).get('q') ?? ''
  if (search === '') return true
  const masked = maskedInLists(viewer, event)
  return (
    !masked.includes('NAME') && !masked.includes('ORGANISATION') && !(search.includes('@') && masked.includes('EMAIL'))
  )
}

export const ofRegistrations = {
  /** Some of them at least; which, `visible.registrations` and `seeRegistration` say. */
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
  /** Of people whom an action would affect: also those who run the event and show no second factor. */
  countAffected: (viewer: Viewer, event: EventFacts): boolean =>
    runsHost(viewer, event) || ofRegistrations.countEverybody(viewer, event),
  /** Of one group: also partners from whom nobody of it is hidden. */
  countGroup: (viewer: Viewer, event: EventFacts, groupKey: string): boolean =>
    ofRegistrations.countEverybody(viewer, event) ||
    ofRegistrations.keptFrom(viewer, event, groupKey, 'SEE_REGISTRATIONS') !== null,
  /** All registrations of the group, so that their number tells nothing that is hidden. */
  seeGroup: (viewer: Viewer, event: EventFacts, groupKey: string): boolean =>
    ofRegistrations.keptFrom(viewer, event, groupKey, 'SEE_REGISTRATIONS')?.length === 0,
  /**
   * Ids of what conflicts of interest keep the viewer away from in a group of which they see all else, so that it is left out of
   * numbers; null: of the group they see less than that, whose number would tell what is hidden.
   */
  keptFrom: (viewer: Viewer, event: EventFacts, groupKey: string, use: Use): readonly string[] | null => {
    const right = rightsOver(viewer, event, use).find(
      ({ scope: { groups, countries, sessions }, needsConsent }) =>
        !needsConsent && countries === null && sessions === null && (groups?.includes(groupKey) ?? true),
    )
    if (!right) return null
    return right.conflicts.flatMap((conflict) => (conflict.groupKey === groupKey ? conflict.registrationId : []))
  },
  decide: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'DECIDE').length > 0,
  /** About everything that is staged at once. */
  release: (viewer: Viewer, event: EventFacts): boolean => rightToRelease(viewer, event) !== null,
  offerFromAllotment: (viewer: Viewer, event: EventFacts, instituteId: string): boolean =>
    rightsOver(viewer, event, 'DECIDE').some((right) => right.instituteId === instituteId && right.hasAllotment),
  export: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'EXPORT').length > 0,
  seeRegistration: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    isOwn(viewer, registration) || ofRegistrations.reviewRegistration(viewer, registration, event),
  /** Sees it as staff. */
  reviewRegistration: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some((right) => covers(right, registration)),
  /** See who else has it open. Nobody sees who reads their own. */
  seeReaders: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    !isOwn(viewer, registration) && ofRegistrations.reviewRegistration(viewer, registration, event),
  /** Who came before is shown where names are shown. */
  recallRegistration: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    !isOwn(viewer, registration) &&
    ofRegistrations.reviewRegistration(viewer, registration, event) &&
    !masksOf(viewer, registration, event).has('NAME'),
  decideOn: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightToDecideOn(viewer, registration, event) !== null,
  /** Whether the seat can be for more sessions than it is. */
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
  /** Which institute looked at what is masked, or sees the registration by consent: for the person, the host and itself. */
  seeDisclosure: (viewer: Viewer, registration: Seen, event: EventFacts, instituteId: string | null): boolean =>
    isOwn(viewer, registration) ||
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(
      (right) => covers(right, registration) && (right.grantId === null || right.instituteId === instituteId),
    ),
  /** Some of them at least. */
  review: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'REVIEW').length > 0,
  reviewOne: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightToReview(viewer, registration, event) !== null,
  /** Those of others as well. Reviewers only once they have said what they think themselves. */
  seeReviews: (viewer: Viewer, registration: Seen, event: EventFacts, hasReviewed: boolean): boolean =>
    !isOwn(viewer, registration) &&
    (ofRegistrations.decideOn(viewer, registration, event) ||
      (hasReviewed && ofRegistrations.reviewOne(viewer, registration, event))),
  liftConflict: (viewer: Viewer, registration: Seen, event: EventFacts, conflict: Declared): boolean =>
    rightToLift(viewer, registration, event, conflict) !== null,
  seeBoardView: (viewer: Viewer, view: BoardViewRow, event: EventFacts): boolean =>
    ofRegistrations.seeRegistrations(viewer, event) &&
    (keptBy(viewer, view) ||
      (view.shared && roleAt(viewer, view.instituteId) !== undefined && readsSearchOf(viewer, view, event))),
  /** Of one that the viewer sees. */
  changeBoardView: (viewer: Viewer, view: BoardViewRow): boolean =>
    keptBy(viewer, view) || (view.shared && runs(roleAt(viewer, view.instituteId))),
  /** A token's maker sees what it did; the token sees actions started for its institute. */
  seeBulkAction: (viewer: Viewer, action: Pick<BulkActionRow, 'userId' | 'instituteId'>, event: EventFacts): boolean =>
    keptBy(viewer, action) && ofRegistrations.decide(viewer, event),
  /** Of one that the viewer sees. */
  undoBulkAction: (viewer: Viewer, { userId, staged, state, done, undone }: BulkActionRow): boolean =>
    viewer?.id === userId && staged && (state === 'DONE' || state === 'STOPPED') && done > undone,
  /** Of a token's maker and of the token that planned it. */
  ownPlannedAction: (viewer: Viewer, { authorId, tokenId }: Pick<PlannedActionRow, 'authorId' | 'tokenId'>): boolean =>
    viewer?.id === authorId && (!viewer.token || viewer.token.id === tokenId),
  /** Letters to some of the people that they see, at least; `visible.registrations` says to which. */
  message: (viewer: Viewer, event: EventFacts): boolean => rightToMessage(viewer, event) !== null,
  messageTo: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some((right) => covers(right, registration)),
  /** The host sees all letters of its event. */
  seeLetter: (viewer: Viewer, { instituteId }: Pick<LetterRow, 'instituteId'>, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some((right) => right.grantId === null || right.instituteId === instituteId),
  changeLetter: (viewer: Viewer, { instituteId }: Pick<LetterRow, 'instituteId'>, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some((right) => right.instituteId === instituteId),
  /** What everybody gets: the host alone. */
  setReminders: (viewer: Viewer, event: EventFacts): boolean =>
    rightsOver(viewer, event, 'MESSAGE').some(({ grantId }) => grantId === null),
  /** What a webhook may tell. `owner`: the member whose rights bound it, within its institute and event. */
  receiveEvent: (owner: Viewer, registration: Seen | null, event: EventFacts): boolean =>
    registration === null
      ? rightsAt(owner, event).some(({ role, capabilities }) => runs(role) && capabilities.size > 0)
      : rightsTo(owner, event, 'SEE_REGISTRATIONS').some((right) => runs(right.role) && covers(right, registration)),
}
