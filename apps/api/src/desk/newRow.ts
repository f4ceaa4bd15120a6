/** The initial row of a registration. */
import type { Instant } from '@plenaria/domain/registration'
import type { RegistrationRow } from '../request/rows.ts'

/** Lists sort protected people by their pseudonym or, to reveal nothing, by their reference. */
export const sortNameOf = (row: Pick<RegistrationRow, 'protected' | 'pseudonym' | 'reference' | 'name'>): string =>
  row.protected ? (row.pseudonym ?? row.reference) : row.name

/** Values of fields that are empty in every new registration. */
export const emptyRow = (now: Instant) => ({
  state: 'SUBMITTED' as const,
  allotmentOf: null,
  limitedTo: [],
  limitReason: null,
  assignedAway: [],
  registeredAt: new Date(now),
  queuedAt: new Date(now),
  priority: 0,
  heads: false,
  awaitsConfirmation: false,
  offerExpiresAt: null,
  offerReason: null,
  declineReason: null,
  offerLapsedAt: null,
  staged: null,
  stagedReason: null,
  stagedAt: null,
  stagedBy: null,
  stagedAllotmentOf: null,
  stagedLimitedTo: [],
  stagedLimitReason: null,
  stagedOver: null,
  erasedAt: null,
  version: 1,
})
