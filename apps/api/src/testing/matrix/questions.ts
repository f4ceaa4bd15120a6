/** How each field of the matrix is read: its path, and the required preparation. */

import { assignmentQuestions } from './asked/assignments.ts'
import { attendanceQuestions } from './asked/attendance.ts'
import { decisionQuestions } from './asked/decisions.ts'
import { companionQuestions, delegationQuestions } from './asked/delegations.ts'
import { erasureQuestions } from './asked/erasure.ts'
import { eventQuestions, fileQuestions } from './asked/events.ts'
import { exchangeQuestions } from './asked/exchange.ts'
import { findingQuestions } from './asked/findings.ts'
import { followUpQuestions } from './asked/followUps.ts'
import { grantQuestions } from './asked/grants.ts'
import { heardQuestions } from './asked/heard.ts'
import { instituteQuestions } from './asked/institutes.ts'
import { internalNoteQuestions } from './asked/internalNotes.ts'
import { invitationQuestions } from './asked/invitations.ts'
import { letterQuestions } from './asked/letters.ts'
import { plannedQuestions } from './asked/planned.ts'
import { recipientQuestions } from './asked/recipients.ts'
import { recordQuestions } from './asked/records.ts'
import { registrationQuestions } from './asked/registrations.ts'
import { reportQuestions } from './asked/report.ts'
import { reviewQuestions } from './asked/reviews.ts'
import { composeQuestions, drawQuestions, seatQuestions } from './asked/seats.ts'
import { seriesQuestions } from './asked/series.ts'
import { sessionQuestions, speakerQuestions } from './asked/sessions.ts'
import { standingQuestions } from './asked/standing.ts'
import { tagQuestions } from './asked/tags.ts'
import { uptakeQuestions } from './asked/uptake.ts'
import { validationQuestions } from './asked/validation.ts'
import { webhookQuestions } from './asked/webhooks.ts'
import type { Question } from './asking.ts'
import type { Stage } from './stage.ts'

export const questions: Record<string, Question> = {
  ...assignmentQuestions,
  ...attendanceQuestions,
  ...composeQuestions,
  ...drawQuestions,
  ...decisionQuestions,
  ...companionQuestions,
  ...speakerQuestions,
  ...fileQuestions,
  ...delegationQuestions,
  ...erasureQuestions,
  ...eventQuestions,
  ...exchangeQuestions,
  ...findingQuestions,
  ...followUpQuestions,
  ...grantQuestions,
  ...heardQuestions,
  ...instituteQuestions,
  ...internalNoteQuestions,
  ...invitationQuestions,
  ...letterQuestions,
  ...plannedQuestions,
  ...recipientQuestions,
  ...recordQuestions,
  ...registrationQuestions,
  ...reportQuestions,
  ...reviewQuestions,
  ...seatQuestions,
  ...seriesQuestions,
  ...sessionQuestions,
  ...standingQuestions,
  ...tagQuestions,
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

/** Undefined if something on the path is null: the viewer can't see the field's parent. */
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
