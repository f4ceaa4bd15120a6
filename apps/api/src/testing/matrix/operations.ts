/** How each mutation of the matrix is asked. */
import type { Mutating } from './asking.ts'
import { assignmentMutating } from './assignments.ts'
import { attendanceMutating } from './attendance.ts'
import { decisionMutating } from './decisions.ts'
import { erasureMutating } from './erasure.ts'
import { eventMutating } from './events.ts'
import { exchangeOperations } from './exchange.ts'
import { findingMutating } from './findings.ts'
import { followUpMutating } from './followUps.ts'
import { grantMutating } from './grants.ts'
import { heardMutating } from './heard.ts'
import { instituteMutating } from './institutes.ts'
import { invitationOperations } from './invitations.ts'
import { letterMutating } from './letters.ts'
import { plannedMutating } from './planned.ts'
import { recipientMutating } from './recipients.ts'
import { registrationMutating } from './registrations.ts'
import { reportMutating } from './report.ts'
import { reviewMutating } from './reviews.ts'
import { seatMutating } from './seats.ts'
import { seriesMutating } from './series.ts'
import { sessionMutating } from './sessions.ts'
import { standingMutating } from './standing.ts'
import { tokenOperations } from './tokens.ts'
import { uptakeMutating } from './uptake.ts'
import { validationMutating } from './validation.ts'
import { webhookOperations } from './webhooks.ts'

export const mutating: Record<string, Mutating> = {
  ...assignmentMutating,
  ...attendanceMutating,
  ...decisionMutating,
  ...erasureMutating,
  ...eventMutating,
  ...exchangeOperations,
  ...findingMutating,
  ...followUpMutating,
  ...grantMutating,
  ...heardMutating,
  ...instituteMutating,
  ...invitationOperations,
  ...letterMutating,
  ...plannedMutating,
  ...recipientMutating,
  ...registrationMutating,
  ...reportMutating,
  ...reviewMutating,
  ...seatMutating,
  ...seriesMutating,
  ...sessionMutating,
  ...standingMutating,
  ...tokenOperations,
  ...uptakeMutating,
  ...validationMutating,
  ...webhookOperations,
}
