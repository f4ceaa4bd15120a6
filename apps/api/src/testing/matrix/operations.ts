/** How each mutation of the matrix is executed. */

import { assignmentMutating } from './asked/assignments.ts'
import { attendanceMutating } from './asked/attendance.ts'
import { decisionMutating } from './asked/decisions.ts'
import { companionMutating, delegationMutating } from './asked/delegations.ts'
import { erasureMutating } from './asked/erasure.ts'
import { eventMutating, fileMutating } from './asked/events.ts'
import { exchangeOperations } from './asked/exchange.ts'
import { findingMutating } from './asked/findings.ts'
import { followUpMutating } from './asked/followUps.ts'
import { grantMutating } from './asked/grants.ts'
import { heardMutating } from './asked/heard.ts'
import { instituteMutating } from './asked/institutes.ts'
import { internalNoteMutating } from './asked/internalNotes.ts'
import { invitationOperations } from './asked/invitations.ts'
import { letterMutating } from './asked/letters.ts'
import { plannedMutating } from './asked/planned.ts'
import { recipientMutating } from './asked/recipients.ts'
import { recordMutating } from './asked/records.ts'
import { registrationMutating } from './asked/registrations.ts'
import { reportMutating } from './asked/report.ts'
import { reviewMutating } from './asked/reviews.ts'
import { composeMutating, drawMutating, seatMutating } from './asked/seats.ts'
import { seriesMutating } from './asked/series.ts'
import { sessionMutating, speakerMutating } from './asked/sessions.ts'
import { standingMutating } from './asked/standing.ts'
import { tagMutating } from './asked/tags.ts'
import { tokenOperations } from './asked/tokens.ts'
import { uptakeMutating } from './asked/uptake.ts'
import { validationMutating } from './asked/validation.ts'
import { webhookOperations } from './asked/webhooks.ts'
import type { Mutating } from './asking.ts'

export const mutating: Record<string, Mutating> = {
  ...assignmentMutating,
  ...attendanceMutating,
  ...composeMutating,
  ...drawMutating,
  ...decisionMutating,
  ...companionMutating,
  ...speakerMutating,
  ...fileMutating,
  ...delegationMutating,
  ...erasureMutating,
  ...eventMutating,
  ...exchangeOperations,
  ...findingMutating,
  ...followUpMutating,
  ...grantMutating,
  ...heardMutating,
  ...instituteMutating,
  ...internalNoteMutating,
  ...invitationOperations,
  ...letterMutating,
  ...plannedMutating,
  ...recipientMutating,
  ...recordMutating,
  ...registrationMutating,
  ...reportMutating,
  ...reviewMutating,
  ...seatMutating,
  ...seriesMutating,
  ...sessionMutating,
  ...standingMutating,
  ...tokenOperations,
  ...tagMutating,
  ...uptakeMutating,
  ...validationMutating,
  ...webhookOperations,
}
