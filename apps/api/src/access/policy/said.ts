/** Rules from topics and notes to the report and its uptake. */

import { reachesSession, runsHost } from './basics.ts'
import { ofEvents } from './event.ts'
import { covers, type EventFacts, rightsAt, rightsTo, runs, type Seen, type Viewer } from './rights.ts'
import {
  rightsToEditFindings,
  rightsToReadNotes,
  rightToEditFindings,
  rightToEditReport,
  rightToPublishReport,
  rightToWriteNotes,
} from './rightsToAct.ts'

export const ofWhatWasSaid = {
  /** Edit topics and their order. */
  editTopics: (viewer: Viewer, event: EventFacts): boolean => ofEvents.editEvent(viewer, event),
  /** Ask for contributions, and publish them. */
  setContributions: (viewer: Viewer, event: EventFacts): boolean => ofEvents.editEvent(viewer, event),
  /** Write notes in any session. */
  writeNotes: (viewer: Viewer, event: EventFacts): boolean => rightsTo(viewer, event, 'WRITE_NOTES').length > 0,
  writeNotesIn: (viewer: Viewer, event: EventFacts, sessionId: string): boolean =>
    rightToWriteNotes(viewer, event, sessionId) !== null,
  /** For members who write a session's notes, or findings based on them. */
  readNotes: (viewer: Viewer, event: EventFacts, sessionId: string): boolean =>
    rightsToReadNotes(viewer, event).some((right) => reachesSession(right, sessionId)),
  /** See notes and contributions, and write findings. */
  editFindings: (viewer: Viewer, event: EventFacts): boolean => rightToEditFindings(viewer, event) !== null,
  setDisclosureThreshold: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
  setRoomDisclosure: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
  /**
   * Contributions for the editors, excluding those of people hidden from a partner or with whom the viewer has a conflict of
   * interest.
   */
  weighContribution: (viewer: Viewer, registration: Seen, event: EventFacts): boolean =>
    rightsToEditFindings(viewer, event).some((right) => covers(right, registration)),
  /** See the draft report: also for members who have to countersign it. */
  seeReportDraft: (viewer: Viewer, event: EventFacts): boolean =>
    ofWhatWasSaid.editReport(viewer, event) ||
    rightToPublishReport(viewer, event) !== null ||
    (viewer?.hasShownSecondFactor === true &&
      rightsAt(viewer, event).some(
        ({ role, grantId, capabilities }) => runs(role) && grantId !== null && capabilities.size > 0,
      )),
  /** Edit the draft report. */
  editReport: (viewer: Viewer, event: EventFacts): boolean => rightToEditReport(viewer, event) !== null,
  /** For published events. */
  publishReport: (viewer: Viewer, event: EventFacts): boolean =>
    event.state !== 'DRAFT' && rightToPublishReport(viewer, event) !== null,
  /** Manage the report's recipients and send it: for members who publish it. */
  manageRecipients: (viewer: Viewer, event: EventFacts): boolean => ofWhatWasSaid.publishReport(viewer, event),
  /** Record the uptake of findings. */
  manageUptake: (viewer: Viewer, event: EventFacts): boolean => ofWhatWasSaid.editReport(viewer, event),
}
