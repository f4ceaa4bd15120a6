/**
 * Rules for companions. Being assisted may reveal something about a person's health, so only those who run the event for its host
 * and those at the door see it; reviewers don't.
 */
import {
  byHostFirst,
  covers,
  type EventFacts,
  type Right,
  rightsOver,
  rightsTo,
  runs,
  type Seen,
  type Viewer,
} from './rights.ts'

const rightToManage = (viewer: Viewer, event: EventFacts): Right | null =>
  byHostFirst(
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').filter(({ role, grantId }) => grantId === null && runs(role)),
  )

export const ofCompanions = {
  manageCompanions: (viewer: Viewer, event: EventFacts): boolean => rightToManage(viewer, event) !== null,
  /** `accompanied`: the person they accompany; null: they accompany the institute itself. */
  manageCompanionsOf: (viewer: Viewer, accompanied: Seen | null, event: EventFacts): boolean => {
    const right = rightToManage(viewer, event)
    return right !== null && (accompanied === null || covers(right, accompanied))
  },
  /** Sees at least some of them. */
  seeCompanions: (viewer: Viewer, event: EventFacts): boolean =>
    rightToManage(viewer, event) !== null || rightsOver(viewer, event, 'CHECK_IN').length > 0,
  seeCompanionsOf: (viewer: Viewer, accompanied: Seen | null, event: EventFacts): boolean =>
    ofCompanions.manageCompanionsOf(viewer, accompanied, event) ||
    rightsOver(viewer, event, 'CHECK_IN').some((right) => accompanied === null || covers(right, accompanied)),
}
