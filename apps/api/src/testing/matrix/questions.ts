/** How each field of the matrix is read: where it stands, and in what state of things. */
import type { Question } from './asking.ts'
import { assignmentQuestions } from './assignments.ts'
import { attendanceQuestions } from './attendance.ts'
import { decisionQuestions } from './decisions.ts'
import { erasureQuestions } from './erasure.ts'
import { eventQuestions } from './events.ts'
import { exchangeQuestions } from './exchange.ts'
import { findingQuestions } from './findings.ts'
import { followUpQuestions } from './followUps.ts'
import { grantQuestions } from './grants.ts'
import { heardQuestions } from './heard.ts'
import { instituteQuestions } from './institutes.ts'
import { invitationQuestions } from './invitations.ts'
import { letterQuestions } from './letters.ts'
import { plannedQuestions } from './planned.ts'
import { recipientQuestions } from './recipients.ts'
import { registrationQuestions } from './registrations.ts'
import { reportQuestions } from './report.ts'
import { reviewQuestions } from './reviews.ts'
import { seatQuestions } from './seats.ts'
import { seriesQuestions } from './series.ts'
import { sessionQuestions } from './sessions.ts'
import type { Stage } from './stage.ts'
import { standingQuestions } from './standing.ts'
import { uptakeQuestions } from './uptake.ts'
import { validationQuestions } from './validation.ts'
import { webhookQuestions } from './webhooks.ts'

export const questions: Record<string, Question> = {
  ...assignmentQuestions,
  ...attendanceQuestions,
  ...decisionQuestions,
  ...erasureQuestions,
  ...eventQuestions,
  ...exchangeQuestions,
  ...findingQuestions,
  ...followUpQuestions,
  ...grantQuestions,
  ...heardQuestions,
  ...instituteQuestions,
  ...invitationQuestions,
  ...letterQuestions,
  ...plannedQuestions,
  ...recipientQuestions,
  ...registrationQuestions,
  ...reportQuestions,
  ...reviewQuestions,
  ...seatQuestions,
  ...seriesQuestions,
  ...sessionQuestions,
  ...standingQuestions,
  ...uptakeQuestions,
  ...validationQuestions,
  ...webhookQuestions,
}

/** A cell of the table. */
export function answerOf(data: unknown, { path, among }: Question, stage: Stage): string {
  const value = valueAt(data, path)
  const edges = among && (value as { edges: { node: Record<string, unknown> }[] }).edges.filter(among(stage))
  return cellOf(edges ?? value)
}

/** Undefined where something on the way is null: the viewer does not see what the field belongs to. */
const valueAt = (data: unknown, path: Question['path']): unknown =>
  path.reduce<unknown>(
    (value, step) => (value == null ? undefined : (value as Record<string | number, unknown>)[step]),
    data,
  )

function cellOf(value: unknown): string {
  if (value === undefined) return '-'
  if (value === null) return 'null'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  const { edges, totalCount } = value as { edges?: unknown[]; totalCount?: number }
  const list = Array.isArray(value) ? value : edges
  if (!list) return 'shown'
  if (totalCount !== undefined && totalCount !== list.length) return `${list.length} of ${totalCount}`
  return list.length === 0 ? 'none' : String(list.length)
}
