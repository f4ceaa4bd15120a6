/** What may be done with an event, its programme and what is kept of it. */
import type { AuditEntryRow, InstituteRow, RegistrationImportRow, SeriesRow, SessionRow } from '../../request/rows.ts'
import { reachesSession, runsHost } from './basics.ts'
import { maskedInLists } from './masks.ts'
import { ofRegistrations } from './registration.ts'
import { type EventFacts, membershipsOf, rightsAt, rightsOver, rightsTo, roleAt, runs, type Viewer } from './rights.ts'

export const ofEvents = {
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
  /** Members who do this must be able to see those people. */
  mergeOrganisations: (viewer: Viewer, event: EventFacts): boolean =>
    runsHost(viewer, event) && !maskedInLists(viewer, event).includes('ORGANISATION'),
  manageSessions: (viewer: Viewer, event: EventFacts): boolean =>
    ofEvents.editEvent(viewer, event) || rightsTo(viewer, event, 'MANAGE_SESSIONS').length > 0,
  /** This one of the sessions; null: add one. */
  manageSession: (viewer: Viewer, event: EventFacts, sessionId: string | null): boolean =>
    ofEvents.editEvent(viewer, event) ||
    rightsTo(viewer, event, 'MANAGE_SESSIONS').some((right) => reachesSession(right, sessionId)),
  /** The whole programme, for members who see everybody, and the languages by which people are assigned. */
  assignBreakouts: (viewer: Viewer, event: EventFacts): boolean =>
    ofEvents.manageSession(viewer, event, null) &&
    ofRegistrations.seeAllRegistrations(viewer, event) &&
    !maskedInLists(viewer, event).includes('LANGUAGES'),
  /** Materials for holders alone. `holds`: the viewer has a place in the session. */
  seeMaterials: (viewer: Viewer, event: EventFacts, { id }: Pick<SessionRow, 'id'>, holds: boolean): boolean =>
    holds || ofEvents.manageSession(viewer, event, id),
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
  /** Has any right there as a member of this institute. */
  workAt: (viewer: Viewer, event: EventFacts, instituteId: string): boolean =>
    rightsAt(viewer, event).some((right) => right.instituteId === instituteId),
  /** Register people from a file, without their doing. */
  importRegistrations: (viewer: Viewer, event: EventFacts): boolean =>
    viewer?.isStrong === true && event.state === 'PUBLISHED' && runsHost(viewer, event),
  /**
   * Beside doing what it is for. What a check of people to be invited found, and who is to be, is for the person who sent the
   * file: others who invite may know of other groups and other people.
   */
  seeImport: (viewer: Viewer, { purpose, createdBy }: Pick<RegistrationImportRow, 'purpose' | 'createdBy'>): boolean =>
    purpose !== 'INVITE' || viewer?.id === createdBy,
  seeAudit: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(({ role }) => runs(role)),
  /** All entries, and so how many there are. */
  seeWholeAudit: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(({ grantId, role }) => grantId === null && runs(role)),
  /** The actor of an entry that the viewer sees: for members of the same institute, and the event's host. */
  seeActor: (viewer: Viewer, { instituteId }: Pick<AuditEntryRow, 'instituteId'>, event: EventFacts | null): boolean =>
    (instituteId !== null && roleAt(viewer, instituteId) !== undefined) ||
    (event !== null && ofEvents.seeWholeAudit(viewer, event)),
  /** Whether more would be allowed with a second factor. */
  moreIfStrong: (viewer: Viewer, event: EventFacts): boolean =>
    viewer !== null &&
    !viewer.isStrong &&
    rightsAt({ ...viewer, isStrong: true }, event).some(({ capabilities }) => capabilities.size > 0),
  /** Record the attendance of this session; `rightToCheckIn` says whose. */
  checkInAt: (viewer: Viewer, event: EventFacts, sessionId: string): boolean =>
    rightsOver(viewer, event, 'CHECK_IN').some((right) => reachesSession(right, sessionId)),
  /** At some session. */
  checkIn: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'CHECK_IN').length > 0,
  /** When the links from findings to people are destroyed. */
  setEvidenceUntil: (viewer: Viewer, event: EventFacts): boolean => ofEvents.setRetention(viewer, event),
  /** Ask those who attended. */
  askFollowUp: (viewer: Viewer, event: EventFacts): boolean => ofEvents.editEvent(viewer, event),
  /** What is asked of those who attended: for who asks it, and for who sees what was answered. */
  seeFollowUp: (viewer: Viewer, event: EventFacts): boolean =>
    ofEvents.askFollowUp(viewer, event) || ofRegistrations.seeRegistrations(viewer, event),
  /** How long what people sent is kept. */
  setRetention: (viewer: Viewer, event: EventFacts): boolean => viewer?.isStrong === true && runsHost(viewer, event),
  /** Proofs of what was erased. */
  seeErasures: (viewer: Viewer, event: EventFacts): boolean => ofEvents.seeWholeAudit(viewer, event),
  setCriteria: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
}
