/** The audit entries of a decision. */

import type { Widening } from '@plenaria/domain/grantWidening'
import type { Change } from '@plenaria/domain/seats/decision'
import { heldFrom } from '@plenaria/domain/seats/holding'
import type { Allotment, Room } from '@plenaria/domain/seats/room'
import type { AuditWhat } from '@plenaria/schema/happenings'
import type { Act } from '../audit/append.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { auditedStanding, standingOf } from './standing.ts'

export interface AuditRecord {
  registrationId: string | null
  what: AuditWhat
  act: Act
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string | null
}

/** `noted`: what the entry says beyond the standing. */
export function changeRecord(
  { what, before, after, skipped, reason }: Change,
  act: Act,
  noted: Record<string, unknown>,
): AuditRecord {
  return {
    registrationId: after.id,
    what,
    act,
    before: before && auditedStanding(before),
    after: {
      ...auditedStanding(after),
      ...noted,
      ...(skipped && { skipped }),
    },
    reason: reason ?? reasonOf(what, after),
  }
}

function reasonOf(what: Change['what'], after: Change['after']): string | null {
  if (what === 'WIDENED') return after.limit?.reason ?? null
  if (what === 'STAGED') return after.staged?.reason ?? null
  if (what === 'OFFERED' && after.state === 'OFFERED') return after.offerReason.outOfTurn?.reason ?? null
  return what === 'DECLINED' && after.state === 'DECLINED' ? after.declineReason : null
}

/** Records that a person's consent to a partner was given, withdrawn, or ended with new terms (`ASKED_ANEW`). */
export function consentRecord(
  row: RegistrationRow,
  what: 'SHARED' | 'UNSHARED' | 'ASKED_ANEW',
  changed: { sharedWith: string[]; instituteId: string; renewalReasons?: readonly Widening[] },
  act: Act,
): AuditRecord {
  const standing = auditedStanding(standingOf(row))
  return {
    registrationId: row.id,
    what,
    act,
    before: { ...standing, sharedWith: row.sharedWith },
    after: { ...standing, ...changed },
    reason: null,
  }
}

type Versioned = [plan: Room['plan'], version: number]

export const planRecord = (before: Versioned, after: Versioned, act: Act): AuditRecord => ({
  registrationId: null,
  what: 'SEAT_PLAN_SET',
  act,
  before: auditedPlan(...before),
  after: auditedPlan(...after),
  reason: null,
})

const auditedPlan = (
  { minimumsReleasedAt, groups, ...plan }: Room['plan'],
  version: number,
): Record<string, unknown> => ({
  version,
  ...plan,
  minimumsReleasedAt: minimumsReleasedAt === null ? null : new Date(minimumsReleasedAt).toISOString(),
  groups: Object.fromEntries(groups),
})

export const queueRecord = (isHeld: boolean, act: Act, reason: string): AuditRecord => ({
  registrationId: null,
  what: isHeld ? 'QUEUE_HELD' : 'QUEUE_RESUMED',
  act,
  before: { isQueueHeld: !isHeld },
  after: { isQueueHeld: isHeld },
  reason,
})

/** For each allotment that got another number of seats. */
export const allotmentRecords = (before: Room['allotments'], after: Room['allotments'], act: Act): AuditRecord[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id)?.seats !== after.get(id)?.seats)
    .map((id) => ({
      registrationId: null,
      what: 'ALLOTMENT_SET',
      act,
      before: auditedAllotment(id, before.get(id)),
      after: auditedAllotment(id, after.get(id)),
      reason: null,
    }))

const auditedAllotment = (instituteId: string, allotment: Allotment | undefined): Record<string, unknown> => ({
  instituteId,
  seats: allotment?.seats ?? 0,
  held: allotment ? heldFrom(allotment) : 0,
})
