/** The audit entries of a decision. */

import type { Widening } from '@plenaria/domain/grantWidening'
import type { Change } from '@plenaria/domain/seats/decision'
import { heldFrom } from '@plenaria/domain/seats/holding'
import type { Allotment, Room } from '@plenaria/domain/seats/room'
import type { AuditWhat } from '@plenaria/schema/happenings'
import type { Actor } from '../audit/append.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { auditedStanding, standingOf } from './standing.ts'

export interface AuditRecord {
  registrationId: string | null
  what: AuditWhat
  actor: Actor
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string | null
}

/** `noted`: what the entry records besides the standing. */
export function changeRecord(
  { what, before, after, skipped, reason }: Change,
  actor: Actor,
  noted: Record<string, unknown>,
): AuditRecord {
  return {
    registrationId: after.id,
    what,
    actor,
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
  actor: Actor,
): AuditRecord {
  const standing = auditedStanding(standingOf(row))
  return {
    registrationId: row.id,
    what,
    actor,
    before: { ...standing, sharedWith: row.sharedWith },
    after: { ...standing, ...changed },
    reason: null,
  }
}

type Versioned = [plan: Room['plan'], version: number]

export const planRecord = (before: Versioned, after: Versioned, actor: Actor): AuditRecord => ({
  registrationId: null,
  what: 'SEAT_PLAN_SET',
  actor,
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

export const queueRecord = (isHeld: boolean, actor: Actor, reason: string): AuditRecord => ({
  registrationId: null,
  what: isHeld ? 'QUEUE_HELD' : 'QUEUE_RESUMED',
  actor,
  before: { isQueueHeld: !isHeld },
  after: { isQueueHeld: isHeld },
  reason,
})

/** One record for each allotment whose number of seats changed. */
export const allotmentRecords = (before: Room['allotments'], after: Room['allotments'], actor: Actor): AuditRecord[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id)?.seats !== after.get(id)?.seats)
    .map((id) => ({
      registrationId: null,
      what: 'ALLOTMENT_SET',
      actor,
      before: auditedAllotment(id, before.get(id)),
      after: auditedAllotment(id, after.get(id)),
      reason: null,
    }))

const auditedAllotment = (instituteId: string, allotment: Allotment | undefined): Record<string, unknown> => ({
  instituteId,
  seats: allotment?.seats ?? 0,
  held: allotment ? heldFrom(allotment) : 0,
})
