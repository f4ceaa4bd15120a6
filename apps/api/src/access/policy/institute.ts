/** Rules for members at their institute. */
import type { InstituteRow } from '../../request/rows.ts'
import { owns } from './basics.ts'
import { roleAt, runs, type Viewer } from './rights.ts'

export const ofInstitutes = {
  seeInstitutes: (viewer: Viewer): boolean => (viewer?.memberships.length ?? 0) > 0,
  belongTo: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean => roleAt(viewer, id) !== undefined,
  /** Members' addresses are personal data. */
  seeMembers: (viewer: Viewer, institute: Pick<InstituteRow, 'id'>): boolean =>
    viewer?.hasShownSecondFactor === true && ofInstitutes.belongTo(viewer, institute),
  editInstitute: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean => owns(viewer, id),
  manageMembers: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean => owns(viewer, id),
  /** Members can always leave, with or without a second factor. */
  removeMember: (viewer: Viewer, institute: Pick<InstituteRow, 'id'>, userId: string | null): boolean =>
    ofInstitutes.manageMembers(viewer, institute) ||
    (viewer?.id === userId && ofInstitutes.belongTo(viewer, institute)),
  /** Emails about the events that it hosts, each as the event's outbox shows it, and its own. */
  seeInstituteOutbox: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean =>
    viewer?.hasShownSecondFactor === true && runs(roleAt(viewer, id)),
  seeInstituteAudit: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean => owns(viewer, id),
  useLetterTemplates: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean =>
    viewer?.hasShownSecondFactor === true && runs(roleAt(viewer, id)),
  /** For members who run the institute's events. */
  manageWebhooks: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean =>
    viewer?.hasShownSecondFactor === true && runs(roleAt(viewer, id)),
}
