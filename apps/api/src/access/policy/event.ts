/** Rules for an event, its programme and its data. */

import type { Venue } from '@plenaria/domain/programme/venue'
import { isOff } from '../../request/eventState.ts'
import type { AuditEntryRow, InstituteRow, RegistrationImportRow, SeriesRow, SessionRow } from '../../request/rows.ts'
import { reachesSession, runsHost } from './basics.ts'
import { maskedInLists } from './masks.ts'
import { ofRegistrations } from './registration.ts'
import {
  type EventFacts,
  membershipsOf,
  rightsAt,
  rightsOver,
  rightsTo,
  rightsToReadNeeds,
  roleAt,
  runs,
  type Viewer,
} from './rights.ts'

export const ofEvents = {
  createEvent: (viewer: Viewer, hostId: string): boolean => runsHost(viewer, { hostId }),
  seeEvent: (viewer: Viewer, event: EventFacts): boolean =>
    event.state !== 'DRAFT' || rightsAt(viewer, event).length > 0,
  editEvent: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
  createSeries: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean => runsHost(viewer, { hostId: id }),
  editSeries: (viewer: Viewer, series: Pick<SeriesRow, 'hostId'>): boolean => runsHost(viewer, series),
  seeSeries: (viewer: Viewer, { isPublished, hostId }: Pick<SeriesRow, 'isPublished' | 'hostId'>): boolean =>
    isPublished || membershipsOf(viewer).some(({ instituteId }) => instituteId === hostId),
  publishEvent: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event) && event.state === 'DRAFT',
  /** Hides nothing from anybody who knows where it is. */
  archiveEvent: (viewer: Viewer, event: EventFacts): boolean => ofEvents.editEvent(viewer, event),
  /** Takes from nobody anything they count on: `lifecycle` refuses it once people do. */
  unpublishEvent: (viewer: Viewer, event: EventFacts): boolean => ofEvents.editEvent(viewer, event),
  /** Irreversible: for members with a second factor. */
  deleteEvent: (viewer: Viewer, event: EventFacts): boolean => ofEvents.callOffEvent(viewer, event),
  /** Irreversible, and emails everybody: for members with a second factor. */
  callOffEvent: (viewer: Viewer, event: EventFacts): boolean =>
    viewer?.hasShownSecondFactor === true && runsHost(viewer, event),
  /** Emails everybody: for members with a second factor. */
  postponeEvent: (viewer: Viewer, event: EventFacts): boolean => ofEvents.callOffEvent(viewer, event),
  /** Emails everybody: for members with a second factor. */
  rescheduleEvent: (viewer: Viewer, event: EventFacts): boolean => ofEvents.callOffEvent(viewer, event),
  setSeatPlan: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event) && !isOff(event),
  /** Affects no one's place, but whether free seats are offered at all. */
  holdWaitlist: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event) && !isOff(event),
  /** Staff of the host, with any role. */
  seeHost: (viewer: Viewer, event: EventFacts): boolean =>
    rightsAt(viewer, event).some(({ grantId, capabilities }) => grantId === null && capabilities.size > 0),
  /** Members who do this must be able to see those people. */
  mergeOrganisations: (viewer: Viewer, event: EventFacts): boolean =>
    runsHost(viewer, event) && !isOff(event) && !maskedInLists(viewer, event).includes('ORGANISATION'),
  /** Also swap their members. */
  manageDelegations: (viewer: Viewer, event: EventFacts): boolean => ofEvents.mergeOrganisations(viewer, event),
  manageSessions: (viewer: Viewer, event: EventFacts): boolean =>
    (ofEvents.editEvent(viewer, event) && !isOff(event)) || rightsTo(viewer, event, 'MANAGE_SESSIONS').length > 0,
  /** For one session; null: add a session. */
  manageSession: (viewer: Viewer, event: EventFacts, sessionId: string | null): boolean =>
    (ofEvents.editEvent(viewer, event) && !isOff(event)) ||
    rightsTo(viewer, event, 'MANAGE_SESSIONS').some((right) => reachesSession(right, sessionId)),
  /** For members who manage the whole programme and see everyone and their languages, by which people are assigned. */
  assignBreakouts: (viewer: Viewer, event: EventFacts): boolean =>
    ofEvents.manageSession(viewer, event, null) &&
    ofRegistrations.seeAllRegistrations(viewer, event) &&
    !maskedInLists(viewer, event).includes('LANGUAGES'),
  /** Their names and addresses are nobody else's before they agreed: for members with a second factor. */
  manageSpeakers: (viewer: Viewer, event: EventFacts): boolean =>
    viewer?.hasShownSecondFactor === true && runsHost(viewer, event),
  /** Restricted materials. `holds`: the viewer has a place in the session. */
  seeMaterials: (viewer: Viewer, event: EventFacts, { id }: Pick<SessionRow, 'id'>, holds: boolean): boolean =>
    holds || ofEvents.manageSession(viewer, event, id),
  /** The link to join: for staff with a second factor, and, from the set time on, for people with a place. */
  joinSession: (
    viewer: Viewer,
    event: EventFacts,
    { id, linkShownAt }: Pick<SessionRow, 'id' | 'linkShownAt'>,
    holds: boolean,
    now: Date,
  ): boolean =>
    (holds && !isOff(event) && (linkShownAt === null || linkShownAt <= now)) ||
    rightsTo(viewer, event, 'MANAGE_SESSIONS').some((right) => reachesSession(right, id)),
  /** Where exactly it is held. `holds`: the viewer has a confirmed seat. */
  seeAddress: (
    viewer: Viewer,
    event: EventFacts,
    { isAddressPublic }: Pick<Venue, 'isAddressPublic'>,
    holds: boolean,
  ): boolean => isAddressPublic || holds || rightsAt(viewer, event).length > 0,
  /** Has any right at the event as a member of this institute. */
  workAt: (viewer: Viewer, event: EventFacts, instituteId: string): boolean =>
    rightsAt(viewer, event).some((right) => right.instituteId === instituteId),
  /** Register people from a file. */
  importRegistrations: (viewer: Viewer, event: EventFacts): boolean =>
    viewer?.hasShownSecondFactor === true && event.state === 'PUBLISHED' && runsHost(viewer, event),
  /**
   * On top of the right that its purpose needs. Only the person who uploaded a file of people to invite sees its results: other inviters
   * may be limited to other groups and people.
   */
  seeImport: (viewer: Viewer, { purpose, createdBy }: Pick<RegistrationImportRow, 'purpose' | 'createdBy'>): boolean =>
    purpose !== 'INVITE' || viewer?.id === createdBy,
  seeAudit: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(({ role }) => runs(role)),
  /** Sees all entries, and so their number. */
  seeWholeAudit: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(({ grantId, role }) => grantId === null && runs(role)),
  /** Sees the actor of a visible entry: members of the same institute, and the event's host. */
  seeActor: (viewer: Viewer, { instituteId }: Pick<AuditEntryRow, 'instituteId'>, event: EventFacts | null): boolean =>
    (instituteId !== null && roleAt(viewer, instituteId) !== undefined) ||
    (event !== null && ofEvents.seeWholeAudit(viewer, event)),
  /** Whether a second factor would allow more. */
  moreIfStrong: (viewer: Viewer, event: EventFacts): boolean =>
    viewer !== null &&
    !viewer.hasShownSecondFactor &&
    rightsAt({ ...viewer, hasShownSecondFactor: true }, event).some(({ capabilities }) => capabilities.size > 0),
  /** Record attendance of this session; `rightToCheckIn` decides for whom. */
  checkInAt: (viewer: Viewer, event: EventFacts, sessionId: string): boolean =>
    rightsOver(viewer, event, 'CHECK_IN').some((right) => reachesSession(right, sessionId)),
  /** At any session. */
  checkIn: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'CHECK_IN').length > 0,
  /** What people need on the day, of some at least: where answers are read, by those who prepare it. */
  readNeeds: (viewer: Viewer, event: EventFacts): boolean => rightsToReadNeeds(viewer, event).length > 0,
  /** When the links from findings to people are destroyed. */
  setEvidenceUntil: (viewer: Viewer, event: EventFacts): boolean => ofEvents.setRetention(viewer, event),
  /** Send the follow-up survey. */
  askFollowUp: (viewer: Viewer, event: EventFacts): boolean => ofEvents.editEvent(viewer, event),
  /** See the follow-up survey: members who manage it or see its answers. */
  seeFollowUp: (viewer: Viewer, event: EventFacts): boolean =>
    ofEvents.askFollowUp(viewer, event) || ofRegistrations.seeRegistrations(viewer, event),
  /** Set retention periods. */
  setRetention: (viewer: Viewer, event: EventFacts): boolean =>
    viewer?.hasShownSecondFactor === true && runsHost(viewer, event),
  /** See proofs of erasures. */
  seeErasures: (viewer: Viewer, event: EventFacts): boolean => ofEvents.seeWholeAudit(viewer, event),
  setCriteria: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
}
