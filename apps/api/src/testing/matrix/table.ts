/**
 * What policy grants to whom: a row for each field of the contract, a column for each viewer. A field without a row fails the
 * test. Rows are named `Type.field`, with the question's subject in brackets if a field has several.
 */
import { eventRows } from './rows/event.ts'
import { instituteRows } from './rows/institute.ts'
import { invitationRows } from './rows/invitation.ts'
import { letterRows } from './rows/letter.ts'
import { programmeRows } from './rows/programme.ts'
import { registrationRows } from './rows/registration.ts'
import { reportRows } from './rows/report.ts'
import { roomRows } from './rows/room.ts'
import { saidRows } from './rows/said.ts'
import type { Rows, Table } from './viewers.ts'

const parts: readonly Rows[] = [
  eventRows,
  programmeRows,
  registrationRows,
  roomRows,
  saidRows,
  reportRows,
  invitationRows,
  letterRows,
  instituteRows,
]

function all(of: 'mutations' | 'fields'): Table {
  const rows = parts.flatMap((part) => Object.entries(part[of]))
  const table = Object.fromEntries(rows)
  if (Object.keys(table).length < rows.length) throw new Error(`A row of ${of} stands twice.`)
  return table
}

export const mutations = all('mutations')
export const fields = all('fields')
const words = (text: string): string[] => text.trim().split(/\s+/)

export const typesWithoutRows: string[] = parts.flatMap((part) => words(part.typesWithoutRows))

/** `told`, or the code of the refusal. */
export const subscriptions: Table = {
  'Subscription.eventChanged': 'NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED told told told told NOT_ALLOWED',
  'Subscription.registrationChanged':
    'UNKNOWN_REGISTRATION told UNKNOWN_REGISTRATION told told told UNKNOWN_REGISTRATION UNKNOWN_REGISTRATION',
  'Subscription.notesChanged': 'NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED told NOT_ALLOWED told told NOT_ALLOWED',
  'Subscription.compositionProgress':
    'NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED told NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED',
  'Subscription.presence':
    'UNKNOWN_REGISTRATION UNKNOWN_REGISTRATION UNKNOWN_REGISTRATION told told told UNKNOWN_REGISTRATION UNKNOWN_REGISTRATION',
}

/** Fields with the same value for everybody who sees their parent, so that they need no row. */
export const sameForAll: Record<string, string[]> = {
  Event: words(`
    slug kind admission state format version
    title titles summary summaries description descriptions series seriesNames languages institutes
    zone startsAt endsAt calledOffAt callOffReason
    registrationOpensAt registrationClosesAt registrationWindow decisionPromisedAt offerHours
    groups seatPlan questions consents blindReview offersProtection neverSelectedFirst replacementRule
    sessions sessionClashes certificateSessions joiningEarnsCertificate showsExactPlace roomDisclosure publicRoom
    topics contributionsUntil contributionWords contributors contributionsOpenedAt
    retention evidencePromise hasUptake archivedAt previousStartsAt rescheduleReason postponedAt postponeReason undecidedDates formattedDescription formerSlugs`),
  Session: words(`
    id title titles description formattedDescription descriptions startsAt endsAt kind track tracks languages interpretation
    capacity hasJoinLink linkShownAt joiningCountsFrom rule version`),
  SeatPlan: words('total organisationCap minimumsReleasedAt policy version'),
  StakeholderGroup: words('key name names description descriptions minimum target maximum priority'),
  Registration: words(`
    reference event state group country languages motivation answers protected affiliation sessions wantsAllSessions limit
    places attendance attendanceRecords consents registeredAt queuedAt offerExpiresAt declineReason waitlistPlace priority
    version`),
  Institute: words('slug name names accent website markUrl version'),
}
