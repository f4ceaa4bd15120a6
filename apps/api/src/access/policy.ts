/**
 * Who may see and do what: pure predicates over loaded rows, and lists as a `where`. No other file decides this. A member's
 * abilities at an event follow from their role and, for a partner, also from the grant. The browser gets the answers through
 * `viewerCan`. Files in `policy/` are imported only through this one.
 */
import { ofAgreements } from './policy/agreement.ts'
import { ofCompanions } from './policy/companion.ts'
import { ofEvents } from './policy/event.ts'
import { ofInstitutes } from './policy/institute.ts'
import { ofInvitations } from './policy/invitation.ts'
import { ofPersons } from './policy/person.ts'
import { ofRegistrations } from './policy/registration.ts'
import type { Viewer } from './policy/rights.ts'
import { ofWhatWasSaid } from './policy/said.ts'

export { reachesSession } from './policy/basics.ts'
export { masksOfInvitation, rightToInvite, searchesInvitations } from './policy/invitation.ts'
export {
  maskedInLists,
  maskOfFiles,
  masksOf,
  nameFor,
  readsBlind,
  readsBlindInLists,
  visibilityKey,
} from './policy/masks.ts'
export { byLink } from './policy/person.ts'
export type { EventFacts, Right } from './policy/rights.ts'
export {
  rightsToReview,
  rightToAct,
  rightToAddPeople,
  rightToAnnotate,
  rightToAudit,
  rightToCheckIn,
  rightToConnect,
  rightToCorrect,
  rightToDecideOn,
  rightToEditFindings,
  rightToEditReport,
  rightToExport,
  rightToIssueVisaLetter,
  rightToLift,
  rightToMerge,
  rightToMessage,
  rightToOpenPerson,
  rightToPublishReport,
  rightToRead,
  rightToRelease,
  rightToReveal,
  rightToReview,
  rightToSetPriority,
  rightToWriteNotes,
  seenWhenAssigning,
} from './policy/rightsToAct.ts'
export { confirmedRecently, judgeSignIn, signInEnds } from './policy/signIn.ts'
export { visible } from './policy/visible.ts'

export const can = {
  ...ofEvents,
  ...ofRegistrations,
  ...ofPersons,
  ...ofWhatWasSaid,
  ...ofInvitations,
  ...ofInstitutes,
  ...ofAgreements,
  ...ofCompanions,
}

/** Why a viewer is refused who isn't `allowed`; null if they are. */
export function denialReason(
  viewer: Viewer,
  allowed: (viewer: Viewer) => boolean,
): 'NotAllowed' | 'SecondFactorNeeded' | null {
  if (allowed(viewer)) return null
  return viewer && !viewer.hasShownSecondFactor && allowed({ ...viewer, hasShownSecondFactor: true })
    ? 'SecondFactorNeeded'
    : 'NotAllowed'
}
