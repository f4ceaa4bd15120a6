/** Rows that belong to an event, read for all events of a turn by one statement. */
import { children } from './children.ts'
import type { ConsentTextRow, QuestionRow, RetentionRuleRow, SessionRow, StakeholderGroupRow } from './rows.ts'

const eventOf = ({ eventId }: { eventId: string }): string => eventId
/** Of sessions. */
export const inOrderOfTime = { orderBy: [{ startsAt: 'asc' as const }, { id: 'asc' as const }] }
const inPosition = { orderBy: { position: 'asc' as const } }

/** In order of time. */
export const sessionsOf = children<SessionRow>(
  (ids, { database }) => database.session.findMany({ where: { eventId: { in: ids } }, ...inOrderOfTime }),
  eventOf,
)

/** In the event's own order, as are questions and consents. */
export const groupsOf = children<StakeholderGroupRow>(
  (ids, { database }) => database.stakeholderGroup.findMany({ where: { eventId: { in: ids } }, ...inPosition }),
  eventOf,
)

export const questionsOf = children<QuestionRow>(
  (ids, { database }) => database.question.findMany({ where: { eventId: { in: ids } }, ...inPosition }),
  eventOf,
)

export const consentsOf = children<ConsentTextRow>(
  (ids, { database }) => database.consentText.findMany({ where: { eventId: { in: ids } }, ...inPosition }),
  eventOf,
)

export const retentionRulesOf = children<RetentionRuleRow>(
  (ids, { database }) => database.retentionRule.findMany({ where: { eventId: { in: ids } } }),
  eventOf,
)
