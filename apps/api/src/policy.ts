/**
 * Who may see and do what: pure predicates over loaded rows, and lists as a `where`. Nowhere else.
 * What a member can do at an event is what their role allows, and, for a partner, the grant as well.
 * The browser is told the answers through `viewerCan`.
 */
import {
  type Capability,
  identityFields,
  isWholeEvent,
  type PersonalField,
  personalFields,
} from '@plenaria/domain/grant'
import { allowsAmendment, allowsPriority, allowsWidening, allowsWithdrawal } from '@plenaria/domain/moves'
import { holdsSeat } from '@plenaria/domain/registration'
import type { Prisma } from '@plenaria/prisma/client'
import {
  byHostFirst,
  covers,
  coversAll,
  type EventFacts,
  inScope,
  maskedBy,
  membershipsOf,
  type Right,
  rightsAt,
  rightsOver,
  rightsTo,
  roleAt,
  runs,
  type Seen,
  type Use,
  type Viewer,
  withoutConflicts,
} from './rights.ts'
import type {
  AuditEntryRow,
  BoardViewRow,
  BulkActionRow,
  ConflictRow,
  CountersignRequestRow,
  EventInvitationRow,
  EventRow,
  GrantRow,
  InstituteRow,
  LetterRow,
  LinkHolderRow,
  RegistrationRow,
  SeriesRow,
  SessionRow,
  ViewerRow,
} from './rows.ts'

export type { Right } from './rights.ts'

type Declared = Pick<ConflictRow, 'userId' | 'instituteId'>
type Owned = Pick<RegistrationRow, 'emailKey' | 'state'>

/** Their own, and, where a program asks, of the institute that it works for. */
const keptBy = (viewer: Viewer, { userId, instituteId }: { userId: string; instituteId: string }): boolean =>
  viewer?.id === userId && (!viewer.token || viewer.token.membership?.instituteId === instituteId)

const runsHost = (viewer: Viewer, { hostId }: Pick<EventRow, 'hostId'>): boolean =>
  membershipsOf(viewer).some(({ instituteId, role }) => instituteId === hostId && runs(role))

const owns = (viewer: Viewer, instituteId: string): boolean =>
  viewer?.isStrong === true && roleAt(viewer, instituteId) === 'OWNER'

const sidesOf = (grant: Pick<GrantRow, 'partnerId'>, { hostId }: Pick<EventRow, 'hostId'>): string[] => [
  hostId,
  grant.partnerId,
]

/** The institute that has to answer what the other one proposed. */
const awaitedBy = (grant: Pick<GrantRow, 'partnerId'>, proposedBy: 'HOST' | 'PARTNER', hostId: string): string =>
  proposedBy === 'HOST' ? grant.partnerId : hostId

/** What a colleague searched for can be somebody's name, organisation or address. */
function readsSearchOf(viewer: Viewer, { address }: Pick<BoardViewRow, 'address'>, event: EventFacts): boolean {
  const search = new URLSearchParams(address).get('q') ?? ''
  if (search === '') return true
  const masked = maskedInLists(viewer, event)
  return (
    !masked.includes('NAME') && !masked.includes('ORGANISATION') && !(search.includes('@') && masked.includes('EMAIL'))
  )
}

export const can = {
  createEvent: (viewer: Viewer, hostId: string): boolean => runsHost(viewer, { hostId }),
  seeEvent: (viewer: Viewer, event: EventFacts): boolean =>
    event.state === 'PUBLISHED' || rightsAt(viewer, event).length > 0,
  editEvent: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
  createSeries: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean => runsHost(viewer, { hostId: id }),
  editSeries: (viewer: Viewer, series: Pick<SeriesRow, 'hostId'>): boolean => runsHost(viewer, series),
  seeSeries: (viewer: Viewer, { isPublished, hostId }: Pick<SeriesRow, 'isPublished' | 'hostId'>): boolean =>
    isPublished || membershipsOf(viewer).some(({ instituteId }) => instituteId === hostId),
  publishEvent: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event) && event.state === 'DRAFT',
  setSeatPlan: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
  /** Nobody's place is touched, but whether seats that fall free are offered at all. */
  holdWaitlist: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
  /** Staff of the host, in whatever role. */
  seeHost: (viewer: Viewer, event: EventFacts): boolean =>
    rightsAt(viewer, event).some(({ grantId, capabilities }) => grantId === null && capabilities.size > 0),
  /** Whoever does must see them. */
  mergeOrganisations: (viewer: Viewer, event: EventFacts): boolean =>
    runsHost(viewer, event) && !maskedInLists(viewer, event).includes('ORGANISATION'),
  manageSessions: (viewer: Viewer, event: EventFacts): boolean =>
    can.editEvent(viewer, event) || rightsTo(viewer, event, 'MANAGE_SESSIONS').length > 0,
  /** This one of the sessions; null: add one. */
  manageSession: (viewer: Viewer, event: EventFacts, sessionId: string | null): boolean =>
    can.editEvent(viewer, event) ||
    rightsTo(viewer, event, 'MANAGE_SESSIONS').some((right) => reachesSession(right, sessionId)),
  /** Of the whole programme, by whoever sees everybody, and the languages by which people are spread. */
  assignBreakouts: (viewer: Viewer, event: EventFacts): boolean =>
    can.manageSession(viewer, event, null) &&
    can.seeAllRegistrations(viewer, event) &&
    !maskedInLists(viewer, event).includes('LANGUAGES'),
  /** What is talked about at the event, and in which order. */
  editTopics: (viewer: Viewer, event: EventFacts): boolean => can.editEvent(viewer, event),
  /** Ask for contributions, and let everybody read what was given for publication. */
  setContributions: (viewer: Viewer, event: EventFacts): boolean => can.editEvent(viewer, event),
  /** Whether the event asks this person for contributions, as far as their standing goes. */
  beAContributor: (
    viewer: Viewer,
    registration: Owned & Pick<RegistrationRow, 'erasedAt'>,
    { contributors }: Pick<EventRow, 'contributors'>,
  ): boolean =>
    can.ownRegistration(viewer, registration) &&
    registration.erasedAt === null &&
    (contributors === 'SEATED'
      ? registration.state === 'CONFIRMED'
      : registration.state !== 'DECLINED' && registration.state !== 'WITHDRAWN'),
  contribute: (
    viewer: Viewer,
    registration: Owned & Pick<RegistrationRow, 'erasedAt'>,
    event: Pick<EventRow, 'contributors' | 'contributionsUntil'>,
    now: Date,
  ): boolean =>
    event.contributionsUntil !== null &&
    now < event.contributionsUntil &&
    can.beAContributor(viewer, registration, event),
  /** In some session at least. */
  writeNotes: (viewer: Viewer, event: EventFacts): boolean => rightsTo(viewer, event, 'WRITE_NOTES').length > 0,
  writeNotesIn: (viewer: Viewer, event: EventFacts, sessionId: string): boolean =>
    rightToWriteNotes(viewer, event, sessionId) !== null,
  /** Whoever writes notes of a session or makes findings of them. */
  readNotes: (viewer: Viewer, event: EventFacts, sessionId: string): boolean =>
    rightsToReadNotes(viewer, event).some((right) => reachesSession(right, sessionId)),
  /** See what was said and write what it amounts to. */
  editFindings: (viewer: Viewer, event: EventFacts): boolean => rightToEditFindings(viewer, event) !== null,
  setDisclosureThreshold: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
  /** What somebody wrote for the editors: not of those that a partner does not see, nor of whom the viewer is too close to. */
  weighContribution: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightsToEditFindings(viewer, event).some((right) => covers(right, registration)),
  /** Materials for holders alone. `holds`: the viewer has a place in the session. */
  seeMaterials: (viewer: Viewer, event: EventFacts, { id }: Pick<SessionRow, 'id'>, holds: boolean): boolean =>
    holds || can.manageSession(viewer, event, id),
  /** The link to join by; for staff who show a second factor, and from the set time on for who has a place. */
  joinSession: (
    viewer: Viewer,
    event: EventFacts,
    { id, linkShownAt }: Pick<SessionRow, 'id' | 'linkShownAt'>,
    holds: boolean,
    now: Date,
  ): boolean =>
    (holds && (linkShownAt === null || linkShownAt <= now)) ||
    rightsTo(viewer, event, 'MANAGE_SESSIONS').some((right) => reachesSession(right, id)),
  /** Some of them at least; which, `visible.registrations` and `seeRegistration` say. */
  seeRegistrations: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').length > 0,
  seeAllRegistrations: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some((right) => coversAll(right) && right.conflicts.length === 0),
  /** All registrations of the group, so that their number tells nothing that is hidden. */
  seeGroup: (viewer: Viewer, event: EventFacts, groupKey: string, use: Use = 'SEE_REGISTRATIONS'): boolean =>
    rightsOver(viewer, event, use).some(
      ({ scope: { groups, countries, sessions }, needsConsent, conflicts }) =>
        !needsConsent &&
        countries === null &&
        sessions === null &&
        (groups?.includes(groupKey) ?? true) &&
        conflicts.every((conflict) => conflict.groupKey !== groupKey),
    ),
  decide: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'DECIDE').length > 0,
  /** About everything that is staged at once. */
  release: (viewer: Viewer, event: EventFacts): boolean => rightToRelease(viewer, event) !== null,
  offerFromAllotment: (viewer: Viewer, event: EventFacts, instituteId: string): boolean =>
    rightsOver(viewer, event, 'DECIDE').some((right) => right.instituteId === instituteId && right.hasAllotment),
  export: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'EXPORT').length > 0,
  /** Letters to some of those that they see, at least; to whom, `visible.registrations` says. */
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
  useLetterTemplates: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean =>
    viewer?.isStrong === true && runs(roleAt(viewer, id)),
  /** What is about the person and not about events: second factors, the language of their mails. No program's. */
  haveAnAccount: (viewer: Viewer): viewer is ViewerRow => viewer !== null && viewer.token === undefined,
  /** What waits, by mail: for whoever works for an institute. */
  haveDigests: (viewer: Viewer): viewer is ViewerRow => can.haveAnAccount(viewer) && viewer.memberships.length > 0,
  /** Keys for programs; none makes another. */
  makeTokens: (viewer: Viewer): boolean => viewer?.isStrong === true && viewer.memberships.length > 0,
  /** One's own. */
  revokeTokens: (viewer: Viewer): boolean => viewer !== null && viewer.token === undefined,
  /** Of their institute, as one of those who run events for it. */
  manageWebhooks: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean =>
    viewer?.isStrong === true && runs(roleAt(viewer, id)),
  /** What a webhook may tell. `keeper`: the member whose rights bound it, within its institute and event. */
  beTold: (keeper: Viewer, registration: Seen | null, event: EventFacts): boolean =>
    registration === null
      ? rightsAt(keeper, event).some(({ role, capabilities }) => runs(role) && capabilities.size > 0)
      : rightsTo(keeper, event, 'SEE_REGISTRATIONS').some((right) => runs(right.role) && covers(right, registration)),
  /** Has any right there as a member of this institute. */
  workAt: (viewer: Viewer, event: EventFacts, instituteId: string): boolean =>
    rightsAt(viewer, event).some((right) => right.instituteId === instituteId),
  /** Register people from a file, without their doing. */
  importRegistrations: (viewer: Viewer, event: EventFacts): boolean =>
    viewer?.isStrong === true && event.state === 'PUBLISHED' && runsHost(viewer, event),
  /** People of some group at least; to see who is invited there goes with it. */
  invite: (viewer: Viewer, event: EventFacts): boolean => rightsToInvite(viewer, event).length > 0,
  inviteTo: (viewer: Viewer, event: EventFacts, groupKey: string): boolean =>
    rightToInvite(viewer, event, groupKey) !== null,
  /** Staff of the event, and not as the person. */
  seeInvitation: (viewer: Viewer, invitation: Invited, event: EventFacts): boolean =>
    rightsToInvite(viewer, event).some((right) => coversInvitation(right, invitation)),
  /** That an address is registered, also where nobody is told who is: by those who see all addresses there. */
  tellRegistered: (viewer: Viewer, event: EventFacts & Pick<EventRow, 'hidesRegistered'>): boolean =>
    !event.hidesRegistered ||
    (can.seeAllRegistrations(viewer, event) && !maskedInLists(viewer, event).includes('EMAIL')),
  ownInvitation: (viewer: Viewer, { emailKey }: Pick<EventInvitationRow, 'emailKey'>): boolean =>
    viewer?.emailKey === emailKey,
  seeAudit: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(({ role }) => runs(role)),
  /** All entries, and so how many there are. */
  seeWholeAudit: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(({ grantId, role }) => grantId === null && runs(role)),
  /** Who acted, of an entry that the viewer sees: members of the same institute, and the event's host. */
  seeActor: (viewer: Viewer, { instituteId }: Pick<AuditEntryRow, 'instituteId'>, event: EventFacts | null): boolean =>
    (instituteId !== null && roleAt(viewer, instituteId) !== undefined) ||
    (event !== null && can.seeWholeAudit(viewer, event)),
  /** Whether more would be allowed with a second factor. */
  moreIfStrong: (viewer: Viewer, event: EventFacts): boolean =>
    viewer !== null &&
    !viewer.isStrong &&
    rightsAt({ ...viewer, isStrong: true }, event).some(({ capabilities }) => capabilities.size > 0),

  ownRegistration: (viewer: Viewer, registration: Pick<RegistrationRow, 'emailKey'>): boolean =>
    viewer?.emailKey === registration.emailKey,
  seeRegistration: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    can.ownRegistration(viewer, registration) || can.reviewRegistration(viewer, registration, event),
  /** Sees it as staff. */
  reviewRegistration: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some((right) => covers(right, registration)),
  /** Who else has it open. Nobody watches who reads their own. */
  seeReaders: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    !can.ownRegistration(viewer, registration) && can.reviewRegistration(viewer, registration, event),
  /** Who came before is told where it is told who they are. */
  recallRegistration: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    !can.ownRegistration(viewer, registration) &&
    can.reviewRegistration(viewer, registration, event) &&
    !masksOf(viewer, registration, event).has('NAME'),
  decideOn: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightToDecideOn(viewer, registration, event) !== null,
  /** Whether the seat can be for more sessions than it is. */
  widen: (
    viewer: Viewer,
    registration: Seen & Pick<RegistrationRow, 'state' | 'limitedTo'>,
    event: EventFacts,
  ): boolean =>
    can.decideOn(viewer, registration, event) && allowsWidening(registration) && registration.limitedTo.length > 0,
  setPriority: (viewer: Viewer, registration: Seen & Pick<RegistrationRow, 'state'>, event: EventFacts): boolean =>
    rightToSetPriority(viewer, registration, event) !== null && allowsPriority(registration),
  /** Which institute looked at what is masked, or sees the registration by consent: for the person, the host and itself. */
  seeDisclosure: (viewer: Viewer, registration: Seen, event: EventFacts, instituteId: string | null): boolean =>
    can.ownRegistration(viewer, registration) ||
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(
      (right) => covers(right, registration) && (right.grantId === null || right.instituteId === instituteId),
    ),
  /** Record who comes to this session; of whom, `rightToCheckIn` says. */
  checkInAt: (viewer: Viewer, event: EventFacts, sessionId: string): boolean =>
    rightsOver(viewer, event, 'CHECK_IN').some((right) => reachesSession(right, sessionId)),
  /** At some session. */
  checkIn: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'CHECK_IN').length > 0,
  /** What the next version of the report would say: also for whoever has to agree to it. */
  seeReportDraft: (viewer: Viewer, event: EventFacts): boolean =>
    can.editReport(viewer, event) ||
    rightToPublishReport(viewer, event) !== null ||
    (viewer?.isStrong === true &&
      rightsAt(viewer, event).some(
        ({ role, grantId, capabilities }) =>
          runs(role) &&
          capabilities.size > 0 &&
          viewer.grants.some(({ id, terms }) => id === grantId && terms.countersign.includes('PUBLISH_REPORT')),
      )),
  /** Compose the next version of the report. */
  editReport: (viewer: Viewer, event: EventFacts): boolean => rightToEditReport(viewer, event) !== null,
  /** Of a published event. */
  publishReport: (viewer: Viewer, event: EventFacts): boolean =>
    event.state === 'PUBLISHED' && rightToPublishReport(viewer, event) !== null,
  /** Say whom the report is sent to, and send it: for those in whose name it is published. */
  manageRecipients: (viewer: Viewer, event: EventFacts): boolean => can.publishReport(viewer, event),
  /** Say what became of published findings. */
  keepUptake: (viewer: Viewer, event: EventFacts): boolean => can.editReport(viewer, event),
  /** When the links from findings to people are destroyed. */
  setEvidenceUntil: (viewer: Viewer, event: EventFacts): boolean => can.setRetention(viewer, event),
  /** How long what people sent is kept. */
  setRetention: (viewer: Viewer, event: EventFacts): boolean => viewer?.isStrong === true && runsHost(viewer, event),
  /** Proofs of what was erased. */
  seeErasures: (viewer: Viewer, event: EventFacts): boolean => can.seeWholeAudit(viewer, event),
  /** What is held of oneself; programs ask for others. */
  seeHeldData: (viewer: Viewer): boolean => viewer !== null && viewer.token === undefined,
  setCriteria: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
  /** Some of them at least. */
  review: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'REVIEW').length > 0,
  reviewOne: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightToReview(viewer, registration, event) !== null,
  /** Those of others as well. Reviewers only once they have said what they think themselves. */
  seeReviews: (viewer: Viewer, registration: Seen, event: EventFacts, hasReviewed: boolean): boolean =>
    !can.ownRegistration(viewer, registration) &&
    (can.decideOn(viewer, registration, event) || (hasReviewed && can.reviewOne(viewer, registration, event))),
  liftConflict: (viewer: Viewer, registration: Seen, event: EventFacts, conflict: Declared): boolean =>
    rightToLift(viewer, registration, event, conflict) !== null,
  seeBoardView: (viewer: Viewer, view: BoardViewRow, event: EventFacts): boolean =>
    can.seeRegistrations(viewer, event) &&
    (keptBy(viewer, view) ||
      (view.shared && roleAt(viewer, view.instituteId) !== undefined && readsSearchOf(viewer, view, event))),
  /** Of one that the viewer sees. */
  changeBoardView: (viewer: Viewer, view: BoardViewRow): boolean =>
    keptBy(viewer, view) || (view.shared && runs(roleAt(viewer, view.instituteId))),
  /** A token's maker sees what it did; the token what was begun for its institute. */
  seeBulkAction: (viewer: Viewer, action: Pick<BulkActionRow, 'userId' | 'instituteId'>, event: EventFacts): boolean =>
    keptBy(viewer, action) && can.decide(viewer, event),
  /** Of one that the viewer sees. */
  undoBulkAction: (viewer: Viewer, { userId, staged, state, done, undone }: BulkActionRow): boolean =>
    viewer?.id === userId && staged && (state === 'DONE' || state === 'STOPPED') && done > undone,

  amendRegistration: (viewer: Viewer, registration: Owned): boolean =>
    can.ownRegistration(viewer, registration) && allowsAmendment(registration),
  takeSeat: (viewer: Viewer, registration: Owned & Pick<RegistrationRow, 'offerExpiresAt'>, now: Date): boolean =>
    can.ownRegistration(viewer, registration) &&
    registration.offerExpiresAt !== null &&
    now < registration.offerExpiresAt,
  withdraw: (viewer: Viewer, registration: Owned): boolean =>
    can.ownRegistration(viewer, registration) && allowsWithdrawal(registration),
  /** Who is to have the seat in one's place; whether somebody is named already, the naming itself says. */
  nameReplacement: (
    viewer: Viewer,
    registration: Owned & Pick<RegistrationRow, 'offerExpiresAt'>,
    { replacementRule, startsAt }: Pick<EventRow, 'replacementRule' | 'startsAt'>,
    now: Date,
  ): boolean =>
    can.ownRegistration(viewer, registration) &&
    replacementRule !== 'NONE' &&
    holdsSeat(registration.state) &&
    now < startsAt &&
    (registration.offerExpiresAt === null || now < registration.offerExpiresAt),

  seeInstitutes: (viewer: Viewer): boolean => (viewer?.memberships.length ?? 0) > 0,
  belongTo: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean => roleAt(viewer, id) !== undefined,
  /** Their addresses are personal data. */
  seeMembers: (viewer: Viewer, institute: Pick<InstituteRow, 'id'>): boolean =>
    viewer?.isStrong === true && can.belongTo(viewer, institute),
  editInstitute: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean => owns(viewer, id),
  manageMembers: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean => owns(viewer, id),
  /** Everybody may leave, with or without a second factor. */
  removeMember: (viewer: Viewer, institute: Pick<InstituteRow, 'id'>, userId: string | null): boolean =>
    can.manageMembers(viewer, institute) || (viewer?.id === userId && can.belongTo(viewer, institute)),
  seeInstituteAudit: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean => owns(viewer, id),

  proposeGrant: (viewer: Viewer, event: Pick<EventRow, 'hostId'>): boolean =>
    viewer?.isStrong === true && runs(roleAt(viewer, event.hostId)),
  seeGrant: (viewer: Viewer, grant: Pick<GrantRow, 'partnerId'>, event: Pick<EventRow, 'hostId'>): boolean =>
    membershipsOf(viewer).some(({ instituteId }) => sidesOf(grant, event).includes(instituteId)),
  /** Those that `visible.grants` says. */
  seeGrants: (viewer: Viewer, event: Pick<EventRow, 'id' | 'hostId'>): boolean =>
    membershipsOf(viewer).some(
      ({ instituteId }) =>
        instituteId === event.hostId ||
        viewer?.grants.some(({ eventId, partnerId }) => eventId === event.id && partnerId === instituteId),
    ),
  proposeTerms: (viewer: Viewer, grant: GrantRow, event: Pick<EventRow, 'hostId'>): boolean =>
    (grant.state === 'PROPOSED' || grant.state === 'AGREED') &&
    viewer?.isStrong === true &&
    (runs(roleAt(viewer, event.hostId)) || roleAt(viewer, grant.partnerId) === 'OWNER'),
  answerGrant: (
    viewer: Viewer,
    grant: GrantRow,
    event: Pick<EventRow, 'hostId'>,
    proposedBy: 'HOST' | 'PARTNER' | null,
  ): boolean => proposedBy !== null && owns(viewer, awaitedBy(grant, proposedBy, event.hostId)),
  withdrawProposal: (
    viewer: Viewer,
    grant: GrantRow,
    event: Pick<EventRow, 'hostId'>,
    proposedBy: 'HOST' | 'PARTNER' | null,
  ): boolean => {
    if (proposedBy === null || viewer?.isStrong !== true) return false
    return proposedBy === 'HOST' ? runs(roleAt(viewer, event.hostId)) : roleAt(viewer, grant.partnerId) === 'OWNER'
  },
  endGrant: (viewer: Viewer, grant: GrantRow, event: Pick<EventRow, 'hostId'>): boolean =>
    (grant.state === 'PROPOSED' || grant.state === 'AGREED') &&
    sidesOf(grant, event).some((instituteId) => owns(viewer, instituteId)),

  seeCountersign: (viewer: Viewer, event: EventFacts): boolean =>
    rightsAt(viewer, event).some(({ role, capabilities }) => runs(role) && capabilities.size > 0),
  /** What others decide between them is not a partner's. `concerned`: the institutes that asked or have to agree. */
  seeCountersignRequest: (viewer: Viewer, event: EventFacts, concerned: readonly string[]): boolean =>
    rightsAt(viewer, event).some(
      ({ instituteId, grantId, role, capabilities }) =>
        runs(role) && capabilities.size > 0 && (grantId === null || concerned.includes(instituteId)),
    ),
  /** For an institute that is awaited: which, `awaited` says. Nobody agrees to what they asked for themselves. */
  answerCountersign: (viewer: Viewer, request: CountersignRequestRow, awaited: readonly string[]): boolean =>
    request.state === 'AWAITED' &&
    viewer?.isStrong === true &&
    viewer.id !== request.askedBy &&
    awaited.some((instituteId) => runs(roleAt(viewer, instituteId))),
  withdrawCountersign: (viewer: Viewer, request: CountersignRequestRow): boolean =>
    request.state === 'AWAITED' && viewer?.isStrong === true && runs(roleAt(viewer, request.instituteId)),
}

/** Why a viewer who is not `allowed` to act is refused; null if they are. */
export function whyNot(
  viewer: Viewer,
  allowed: (viewer: Viewer) => boolean,
): 'NotAllowed' | 'SecondFactorNeeded' | null {
  if (allowed(viewer)) return null
  return viewer && !viewer.isStrong && allowed({ ...viewer, isStrong: true }) ? 'SecondFactorNeeded' : 'NotAllowed'
}

/** By which right a member acts at an event: the host's before a partner's. Null: by none. */
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

/** By which right a member records that somebody came to a session. */
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

/** By which right a rapporteur writes what is heard in a session: those of groups and countries limit nothing there. */
export const rightToWriteNotes = (viewer: Viewer, event: EventFacts, sessionId: string): Right | null =>
  byHostFirst(rightsTo(viewer, event, 'WRITE_NOTES').filter((right) => reachesSession(right, sessionId)))

const rightsToReadNotes = (viewer: Viewer, event: EventFacts): Right[] =>
  rightsAt(viewer, event).filter(
    ({ capabilities }) => capabilities.has('WRITE_NOTES') || capabilities.has('EDIT_FINDINGS'),
  )

/** What was said is of everybody: a grant for some groups, countries or sessions does not do. */
const rightsToEditFindings = (viewer: Viewer, event: EventFacts): Right[] =>
  rightsTo(viewer, event, 'EDIT_FINDINGS').filter(({ scope }) => isWholeEvent(scope))

export const rightToEditFindings = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsToEditFindings(viewer, event))

/** By which right a member sees an application as staff. */
export const rightToRead = (viewer: Viewer, registration: Seen, event: EventFacts): Right | null =>
  byHostFirst(rightsTo(viewer, event, 'SEE_REGISTRATIONS').filter((right) => covers(right, registration)))

/** By which right a member reviews an application; nobody reviews their own. */
export const rightToReview = (viewer: Viewer, registration: Seen, event: EventFacts): Right | null =>
  can.ownRegistration(viewer, registration)
    ? null
    : byHostFirst(rightsOver(viewer, event, 'REVIEW').filter((right) => covers(right, registration)))

/** By which right an organiser lets somebody come near an application again: a partner's own members, and the host's anybody. Nobody lifts their own. */
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

/** Whether texts that people wrote are shown without what would tell who they are. */
export function readsBlind(
  viewer: Viewer,
  registration: Seen,
  event: EventFacts,
  use: Use = 'SEE_REGISTRATIONS',
): boolean {
  if (can.ownRegistration(viewer, registration)) return false
  return rightsOver(viewer, event, use)
    .filter((right) => covers(right, registration))
    .every(({ isBlind }) => isBlind)
}

/** Whoever moves one person moves all the others: for those who decide about everybody. */
export const rightToSetPriority = (viewer: Viewer, registration: Seen, event: EventFacts): Right | null =>
  byHostFirst(rightsOver(viewer, event, 'DECIDE').filter((right) => coversAll(right) && covers(right, registration)))

/** What is said in it is of everybody: a grant for some groups, countries or sessions does not do. */
export const rightToEditReport = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsTo(viewer, event, 'EDIT_FINDINGS').filter(({ scope }) => isWholeEvent(scope)))

export const rightToPublishReport = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsTo(viewer, event, 'PUBLISH_REPORT').filter(({ role, scope }) => runs(role) && isWholeEvent(scope)))

export const rightToRelease = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsOver(viewer, event, 'DECIDE').filter(coversAll))

export const rightToExport = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsOver(viewer, event, 'EXPORT'))

export const rightToMessage = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(rightsOver(viewer, event, 'MESSAGE'))

/** By which right a reason opens a masked field. */
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

/** Whether a member may change this session of the programme; `null`: add one. */
export const reachesSession = ({ scope: { sessions } }: Right, sessionId: string | null): boolean =>
  sessions === null || (sessionId !== null && sessions.includes(sessionId))

/** What the viewer does not see of a registration that they may see: the field, and whether a reason opens it. */
export function masksOf(
  viewer: Viewer,
  registration: Seen,
  event: EventFacts,
  use: Use = 'SEE_REGISTRATIONS',
): Map<PersonalField, boolean> {
  if (can.ownRegistration(viewer, registration)) return new Map()
  const all = rightsOver(viewer, event, use)
    .filter((right) => covers(right, registration))
    .map((right) => maskedBy(right, registration))
  return new Map(
    personalFields
      .filter((field) => all.every((masked) => masked.has(field)))
      .map((field) => [field, all.some((masked) => masked.get(field))]),
  )
}

/** Who asked for no protection. */
const open = { protected: false, affiliation: 'SHOWN' } as const

/** What the viewer calls the person: the name, or the pseudonym of a protected person. Null: they see neither. */
export function nameFor(
  viewer: Viewer,
  registration: Seen & Pick<RegistrationRow, 'name' | 'pseudonym'>,
  event: EventFacts,
  use: Use = 'SEE_REGISTRATIONS',
): string | null {
  const isMasked = (seen: Seen) => masksOf(viewer, seen, event, use).has('NAME')
  if (!isMasked(registration)) return registration.name
  return isMasked({ ...registration, ...open }) ? null : registration.pseudonym
}

/** Fields by which the viewer must not filter, search or sort, because they are masked in some registration of the list. */
export function maskedInLists(viewer: Viewer, event: EventFacts, use: Use = 'SEE_REGISTRATIONS'): PersonalField[] {
  const all = rightsOver(viewer, event, use).map((right) => ({
    right,
    masked: maskedBy(right, open),
  }))
  const shownThroughout = (field: PersonalField) =>
    all.some(({ right, masked }) => coversAll(right) && !masked.has(field))
  return personalFields.filter((field) => !shownThroughout(field) && all.some(({ masked }) => masked.has(field)))
}

/**
 * Whoever opened one registration by the link in a mail about it: sees where it stands, and takes, refuses or withdraws. They are no
 * viewer anywhere else, so that whatever asks about viewers shows them what it shows visitors.
 */
export const byLink = {
  see: (holder: LinkHolderRow | null, { id }: Pick<RegistrationRow, 'id'>): boolean => holder?.registrationId === id,
  takeSeat: (
    holder: LinkHolderRow | null,
    registration: Pick<RegistrationRow, 'id' | 'offerExpiresAt'>,
    now: Date,
  ): boolean =>
    byLink.see(holder, registration) && registration.offerExpiresAt !== null && now < registration.offerExpiresAt,
  withdraw: (holder: LinkHolderRow | null, registration: Pick<RegistrationRow, 'id' | 'state'>): boolean =>
    byLink.see(holder, registration) && allowsWithdrawal(registration),
}

type Invited = Pick<EventInvitationRow, 'groupKey' | 'registrationId'>

/**
 * Who invites gives seats, so it goes with deciding. An invitation has a group and neither a country nor sessions, and nobody
 * consented to anything yet: whoever sees registrations only by those invites nobody.
 */
const rightsToInvite = (viewer: Viewer, event: EventFacts): Right[] =>
  event.state !== 'PUBLISHED'
    ? []
    : rightsOver(viewer, event, 'DECIDE').filter(
        ({ role, scope: { countries, sessions }, needsConsent }) =>
          runs(role) && countries === null && sessions === null && !needsConsent,
      )

const coversInvitation = ({ scope: { groups }, conflicts }: Right, { groupKey, registrationId }: Invited): boolean =>
  (groups?.includes(groupKey) ?? true) && conflicts.every((conflict) => conflict.registrationId !== registrationId)

export const rightToInvite = (viewer: Viewer, event: EventFacts, groupKey: string): Right | null =>
  byHostFirst(
    rightsToInvite(viewer, event).filter((right) => coversInvitation(right, { groupKey, registrationId: null })),
  )

/** Names and addresses that the viewer does not see, of somebody whose registration is `protected` or who has none. */
export function masksOfInvitation(
  viewer: Viewer,
  invitation: Invited,
  event: EventFacts,
  isProtected: boolean,
): ReadonlySet<PersonalField> {
  const all = rightsToInvite(viewer, event)
    .filter((right) => coversInvitation(right, invitation))
    .map((right) => maskedBy(right, { ...open, protected: isProtected }))
  return new Set(identityFields.filter((field) => all.every((masked) => masked.has(field))))
}

/** Whether names and addresses of all invitations that the viewer sees may be searched. */
export const searchesInvitations = (viewer: Viewer, event: EventFacts): boolean =>
  rightsToInvite(viewer, event).every((right) => {
    const masked = maskedBy(right, open)
    return !masked.has('NAME') && !masked.has('EMAIL')
  })

const none = { id: { in: [] } }

/** Lists: what of a table a viewer may see. */
export const visible = {
  events: (viewer: Viewer): Prisma.EventWhereInput => {
    const instituteIds = membershipsOf(viewer).map(({ instituteId }) => instituteId)
    const granted = (viewer?.grants ?? []).filter(({ partnerId }) => instituteIds.includes(partnerId))
    return {
      OR: [
        { state: 'PUBLISHED' },
        { hostId: { in: instituteIds } },
        { id: { in: granted.map(({ eventId }) => eventId) } },
      ],
    }
  },
  /** `use`: of those, the ones that the viewer may decide about or take away as a file. */
  registrations: (viewer: Viewer, event: EventFacts, use: Use = 'SEE_REGISTRATIONS'): Prisma.RegistrationWhereInput => {
    const rights = rightsOver(viewer, event, use)
    const whole = rights.find(coversAll)
    if (whole?.conflicts.length === 0) return { eventId: event.id }
    const ways = (whole ? [whole] : rights).map(
      (right): Prisma.RegistrationWhereInput => ({
        AND: [
          inScope(right),
          right.needsConsent ? { sharedWith: { has: right.grantId ?? '' } } : {},
          ...(right.conflicts.length > 0 ? [withoutConflicts(right)] : []),
        ],
      }),
    )
    const own = viewer && use === 'SEE_REGISTRATIONS' ? [{ emailKey: viewer.emailKey }] : []
    // Prisma takes an empty OR inside of AND as no condition at all.
    return { eventId: event.id, OR: [none, ...own, ...ways] }
  },
  /** The host sees everything, a partner what its own members did. */
  auditEntries: (viewer: Viewer, event: EventFacts): Prisma.AuditEntryWhereInput | null => {
    const rights = rightsTo(viewer, event, 'SEE_REGISTRATIONS').filter(({ role }) => runs(role))
    if (rights.length === 0) return null
    if (can.seeWholeAudit(viewer, event)) return { chain: event.id }
    return { chain: event.id, instituteId: { in: rights.map(({ instituteId }) => instituteId) } }
  },
  letters: (viewer: Viewer, event: EventFacts): Prisma.LetterWhereInput => {
    const rights = rightsOver(viewer, event, 'MESSAGE')
    if (rights.some(({ grantId }) => grantId === null)) return { eventId: event.id }
    return { eventId: event.id, instituteId: { in: rights.map(({ instituteId }) => instituteId) } }
  },
  /**
   * What `seeCountersignRequest` shows; null: nothing. `neededNow`: of requests that wait, by id, institutes that the terms of now
   * name.
   */
  countersignRequests: (
    viewer: Viewer,
    event: EventFacts,
    neededNow: ReadonlyMap<string, readonly string[]>,
  ): Prisma.CountersignRequestWhereInput | null => {
    const rights = rightsAt(viewer, event).filter(({ role, capabilities }) => runs(role) && capabilities.size > 0)
    if (rights.length === 0) return null
    if (rights.some(({ grantId }) => grantId === null)) return { eventId: event.id }
    const own = rights.map(({ instituteId }) => instituteId)
    const named = [...neededNow].filter(([, needed]) => needed.some((id) => own.includes(id))).map(([id]) => id)
    return {
      eventId: event.id,
      OR: [{ instituteId: { in: own } }, { needed: { hasSome: own } }, { id: { in: named } }],
    }
  },
  invitations: (viewer: Viewer, event: EventFacts): Prisma.EventInvitationWhereInput => {
    const ways = rightsToInvite(viewer, event).map(
      ({ scope: { groups }, conflicts }): Prisma.EventInvitationWhereInput => ({
        eventId: event.id,
        ...(groups && { groupKey: { in: groups } }),
        ...(conflicts.length > 0 && {
          OR: [
            { registrationId: null },
            { registrationId: { notIn: conflicts.map(({ registrationId }) => registrationId) } },
          ],
        }),
      }),
    )
    return { eventId: event.id, OR: [none, ...ways] }
  },
  focalPoints: (viewer: Viewer, event: EventFacts): Prisma.FocalPointWhereInput => {
    const ways = rightsToInvite(viewer, event).map(({ scope: { groups } }) => ({
      eventId: event.id,
      ...(groups && { groupKey: { in: groups } }),
    }))
    return { eventId: event.id, OR: [none, ...ways] }
  },
  /** Who is kept away from what: told to organisers, of their own institute's members or, of the host, of everybody. */
  conflicts: (viewer: Viewer, event: EventFacts): Prisma.ConflictOfInterestWhereInput | null => {
    const rights = rightsOver(viewer, event, 'DECIDE').filter(({ role }) => runs(role))
    if (rights.length === 0) return null
    const ofInstitutes = rights.map(({ instituteId }) => instituteId)
    return {
      eventId: event.id,
      registration: visible.registrations(viewer, event, 'DECIDE'),
      ...(rights.every(({ grantId }) => grantId !== null) && { instituteId: { in: ofInstitutes } }),
    }
  },
  /** Those that are not taken out, of sessions that the viewer reads notes of. */
  notes: (viewer: Viewer, event: EventFacts): Prisma.NoteWhereInput => {
    const scopes = rightsToReadNotes(viewer, event).map(({ scope: { sessions } }) => sessions)
    const some = scopes.flatMap((sessions) => sessions ?? [])
    return {
      session: { eventId: event.id },
      removedAt: null,
      ...(!scopes.includes(null) && { sessionId: { in: some } }),
    }
  },
  /** To everybody, once it is open: what was given for publication by those who have not left or been declined. */
  publishedContributions: ({
    id,
    state,
    contributionsOpenedAt,
  }: Pick<EventRow, 'id' | 'state' | 'contributionsOpenedAt'>): Prisma.ContributionWhereInput | null =>
    state !== 'PUBLISHED' || contributionsOpenedAt === null
      ? null
      : {
          attribution: { in: ['NAMED', 'GROUP'] },
          registration: { eventId: id, erasedAt: null, state: { notIn: ['DECLINED', 'WITHDRAWN'] } },
        },
  /** One's own place in it in any case. */
  members: (viewer: Viewer, institute: Pick<InstituteRow, 'id'>): Prisma.MemberWhereInput =>
    can.seeMembers(viewer, institute) ? {} : { userId: viewer?.id ?? '' },
  grants: (viewer: Viewer, event: Pick<EventRow, 'id' | 'hostId'>): Prisma.GrantWhereInput => {
    const instituteIds = membershipsOf(viewer).map(({ instituteId }) => instituteId)
    if (instituteIds.includes(event.hostId)) return { eventId: event.id }
    return { eventId: event.id, partnerId: { in: instituteIds } }
  },
}
