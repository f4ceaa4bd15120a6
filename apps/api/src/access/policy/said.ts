/** From topics and notes to the report and what became of it. */
import {
  rightsToEditFindings,
  rightsToReadNotes,
  rightToEditFindings,
  rightToEditReport,
  rightToPublishReport,
  rightToWriteNotes,
} from './acts.ts'
import { reachesSession, runsHost } from './basics.ts'
import { ofEvents } from './event.ts'
import { covers, type EventFacts, rightsAt, rightsTo, runs, type Seen, type Viewer } from './rights.ts'

export const ofWhatWasSaid = {
  /** What is talked about at the event, and in which order. */
  editTopics: (viewer: Viewer, event: EventFacts): boolean => ofEvents.editEvent(viewer, event),
  /** Ask for contributions, and let everybody read what was given for publication. */
  setContributions: (viewer: Viewer, event: EventFacts): boolean => ofEvents.editEvent(viewer, event),
  /** In some session at least. */
  writeNotes: (viewer: Viewer, event: EventFacts): boolean => rightsTo(viewer, event, 'WRITE_NOTES').length > 0,
  writeNotesIn: (viewer: Viewer, event: EventFacts, sessionId: string): boolean =>
    rightToWriteNotes(viewer, event, sessionId) !== null,
  /** Members who write notes of a session or derive findings from them. */
  readNotes: (viewer: Viewer, event: EventFacts, sessionId: string): boolean =>
    rightsToReadNotes(viewer, event).some((right) => reachesSession(right, sessionId)),
  /** See what was said and write what it amounts to. */
  editFindings: (viewer: Viewer, event: EventFacts): boolean => rightToEditFindings(viewer, event) !== null,
  setDisclosureThreshold: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
  setRoomDisclosure: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
  /**
   * Contributions that are for the editors: not from people that a partner does not see, nor from those with whom the viewer has
   * a conflict of interest.
   */
  weighContribution: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightsToEditFindings(viewer, event).some((right) => covers(right, registration)),
  /** The content of the next version of the report: also for members who must agree to it. */
  seeReportDraft: (viewer: Viewer, event: EventFacts): boolean =>
    ofWhatWasSaid.editReport(viewer, event) ||
    rightToPublishReport(viewer, event) !== null ||
    (viewer?.isStrong === true &&
      rightsAt(viewer, event).some(
        ({ role, grantId, capabilities }) => runs(role) && grantId !== null && capabilities.size > 0,
      )),
  /** Compose the next version of the report. */
  editReport: (viewer: Viewer, event: EventFacts): boolean => rightToEditReport(viewer, event) !== null,
  /** Of a published event. */
  publishReport: (viewer: Viewer, event: EventFacts): boolean =>
    event.state === 'PUBLISHED' && rightToPublishReport(viewer, event) !== null,
  /** Say whom the report is sent to, and send it: for those in whose name it is published. */
  manageRecipients: (viewer: Viewer, event: EventFacts): boolean => ofWhatWasSaid.publishReport(viewer, event),
  /** Say what became of published findings. */
  keepUptake: (viewer: Viewer, event: EventFacts): boolean => ofWhatWasSaid.editReport(viewer, event),
}
